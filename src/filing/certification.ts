import type { IsoDate } from "../figures/date.js";
import { dayOf } from "./days/dates.js";
import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";

/** What the certification of a 13G says, in Item 10 or wherever it stands. */
export interface Certified {
  /** Acquired and held in the ordinary course of business. */
  readonly ordinaryCourse: boolean;
  /** Not for the purpose or with the effect of changing or influencing control. */
  readonly noControl: boolean;
  /** The foreign regulatory scheme is substantially comparable. */
  readonly foreignScheme: boolean;
  readonly places: readonly Fact<string>[];
}

const ORDINARY_COURSE = /\bordinary\s+course\b/i;
const CONTROL = /\b(?:purpose|effect)\b[^.]{1,120}\b(?:chang|influenc)\w+\b[^.]{1,60}\bcontrol\b/i;
const FOREIGN_SCHEME = /\bforeign\s+regulatory\b|\bsubstantially\s+comparable\b/i;

/** What the filing certifies, or `null` where no words of a certification are found in it. */
export function certifiedIn(filing: Filing): Certified | null {
  const item10 = filing.items
    .filter(({ number }) => number.startsWith("10"))
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  // Behind the signatures or in an exhibit it stands without the Item's heading.
  const elsewhere = filing.paragraphs.filter(({ value }) => CONTROL.test(value) && /\bcertif/i.test(value));
  const places = [
    ...(filing.thirteenG?.certification ? [filing.thirteenG.certification] : []),
    ...item10,
    ...elsewhere,
  ];
  const text = places.map(({ value }) => value).join(" ");
  const says = {
    ordinaryCourse: ORDINARY_COURSE.test(text),
    noControl: CONTROL.test(text),
    foreignScheme: FOREIGN_SCHEME.test(text),
  };
  const telling = places.filter(({ value }) =>
    [ORDINARY_COURSE, CONTROL, FOREIGN_SCHEME].some((words) => words.test(value)),
  );
  return says.ordinaryCourse || says.noControl ? { ...says, places: telling } : null;
}

/** Non-U.S. institutions have been letter (j) of Item 3 since Release 33-8957; before, that was a group. */
const FOREIGN_SINCE: IsoDate = "2008-12-08";

/** Where Item 3 says that a non-U.S. institution files, or `null`. */
export function foreignInstitution(filing: Filing): Fact<string> | null {
  const day = dayOf(filing);
  const lettered = day !== null && day >= FOREIGN_SINCE ? "j" : null;
  return filing.thirteenG?.categories.find(({ value }) => value === "FI" || value === lettered) ?? null;
}
