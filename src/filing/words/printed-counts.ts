import { numberForm, numberLead, type NumberForm } from "../../figures/number-form.js";
import { askedRow } from "../cover-answer.js";
import { isWithin, type Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { POWERS } from "../rows.js";
import { whereabouts } from "./whereabouts.js";

/** A number as printed, where it stands and how it is printed. */
export interface PrintedCount {
  readonly number: string;
  readonly form: NumberForm;
  /** `Row 7`, `Item 5`. */
  readonly where: string;
  readonly fact: Fact<string>;
  /** Whose cover page it stands on. */
  readonly person: Person | null;
  readonly percent: boolean;
}

const ROWS = [...POWERS, "aggregateAmount", "percentOfClass"] as const;
/** What may stand before the number of an answer. */
const LEAD = /^[\s_*(-]*/;
/** A zero typed as a letter, with the dashes that zeros are typed in. */
const LETTER_ZERO = /^[\s(-]*([Oo])[\s)-]*(?:shares\b.*)?$/;

/** The numbers of the cover pages, and those counts in the notes and the Items that fit no usual form. */
export function printedCounts(filing: Filing): PrintedCount[] {
  return [
    ...filing.persons.flatMap((person) => onCover(filing, person)),
    ...filing.slips
      .filter(({ kind }) => kind === "number")
      .map((fact) => ({
        number: fact.printed,
        form: numberForm(fact.printed),
        ...placeOf(filing, fact),
        fact,
        percent: false,
      })),
  ];
}

/** A note is the person's whose cover page it stands below. */
function placeOf(filing: Filing, fact: Fact<string>): Pick<PrintedCount, "where" | "person"> {
  for (const person of filing.persons)
    for (const { mark, text } of person.footnotes)
      if (isWithin(fact, text)) return { where: `Note (${mark})`, person };
  return { where: whereabouts(filing, fact), person: null };
}

function onCover(filing: Filing, person: Person): PrintedCount[] {
  return ROWS.flatMap((name) => {
    const fact = person.answers[name]?.printed ?? null;
    if (fact === null) return [];
    const number = numberLead(fact.printed.replace(LEAD, "")) ?? LETTER_ZERO.exec(fact.printed)?.[1];
    if (number === undefined) return [];
    const where = askedRow(filing, name);
    return [{ number, form: numberForm(number), where, fact, person, percent: name === "percentOfClass" }];
  });
}

/** The number's digits alone. */
export function digitsOf({ number }: Pick<PrintedCount, "number">): string {
  return number.replace(/\D/g, "");
}
