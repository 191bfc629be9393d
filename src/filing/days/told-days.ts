import type { IsoDate } from "../../figures/date.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { daysOf, proseOf } from "../words/prose.js";

/** A day that the prose tells, with what it is the day of. */
export interface ToldDay {
  readonly date: IsoDate;
  readonly printed: string;
  /** `Form 8-K`, `entered into`: what was filed or done. */
  readonly what: string;
  /** The paragraph that tells it. */
  readonly place: Fact<string>;
}

/** A report or a statement that is said to have been filed. */
export interface ToldFiling extends ToldDay {
  /** Where the day stands in its paragraph. */
  readonly start: number;
}

/** `filed with the SEC on`: what stands between the document's name and its day of filing; a Schedule or a prospectus named between the two is what was filed. */
const FILED =
  /\b((?:form\s+)?N-CSRS?(?:\/A)?|form\s+(?:\d{1,2}-[A-Z]{1,3}|10[KQ]|[68]K|[24]0F)(?:\/A)?|(?:annual|quarterly|current)\s+report|prospectus|registration\s+statement|proxy\s+statement|schedule\s+1[34][A-G](?:\/A)?|form\s+[345])\b(?:(?!\b(?:schedule\s+1|prospectus))[^;]){1,160}?\bfiled(?:\s+(?:pursuant\s+to|under)\s+rule\s+424\(b\)(?:\s?\(\d\))?)?(?:\s+(?:by|with|under|to)\b(?:(?!\bschedule\s+1)[^;,()]){0,90})?(?:\s*\([^)]{0,40}\))?,?(?:\s+on)?\s*$/i;
/** "for the quarter ended", "dated": the day of a period or of a paper, not of its filing. */
const OF_ITS_MATTER =
  /\b(?:end(?:s|ed|ing)?|dated?|as\s+of|since|through|until|amended|effective)\s+(?:on\s+)?$/i;
/** The window before a date in which its document is named. */
const WITHIN = 300;

/** The reports and statements that the prose says were filed on a day. */
export const filingsTold = onceTold((filing: Filing): readonly ToldFiling[] =>
  proseOf(filing).flatMap((place) =>
    daysOf(place).flatMap(({ value: date, start, end }) => {
      const lead = place.value.slice(Math.max(0, start - WITHIN), start);
      const what = OF_ITS_MATTER.test(lead) ? undefined : documentFiled(lead);
      return what === undefined ? [] : [{ date, printed: place.value.slice(start, end), what, place, start }];
    }),
  ),
);

/** The document that the words before a day tell to have been filed on it: not this Schedule 13G, where a report is named behind. */
function documentFiled(lead: string): string | undefined {
  const found = FILED.exec(lead);
  if (found === null) return undefined;
  const what = found[1] ?? "";
  const nearer = /^schedule/i.test(what) ? documentFiled(lead.slice(found.index + what.length)) : undefined;
  return nearer ?? what;
}

const EXECUTED =
  /\b(executed|signed)\s+(?:and\s+delivered\s+)?this\s+(?:[\w-]+\s+){0,3}(?:agreement|statement|power\s+of\s+attorney)\s+(?:as\s+of|effective|on|this)\s+(?:the\s+)?$/i;

/** The days on which attached agreements say that they are signed: "have executed this Agreement as of March 3, 2025". */
export const executionsTold = onceTold((filing: Filing): readonly ToldDay[] =>
  proseOf(filing).flatMap((place) =>
    daysOf(place).flatMap(({ value: date, start, end }) => {
      const what = EXECUTED.exec(place.value.slice(Math.max(0, start - WITHIN), start))?.[1];
      return what === undefined ? [] : [{ date, printed: place.value.slice(start, end), what, place }];
    }),
  ),
);
