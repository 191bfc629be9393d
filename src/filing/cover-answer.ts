import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";
import { POWER_WORDS, row, type RowName } from "./rows.js";

/** What the title page asks for; the person to be notified by a Schedule 13D only. */
export type TitleField = "issuer" | "securityClass" | "cusip" | "eventDate" | "notice";

/** The rows of a cover page that ask for words or figures, not for a tick. */
export type AskedRow = RowName | "sourceOfFunds";

/** What stands in answer to a caption, as printed. */
export interface CoverAnswer {
  /** The caption or, where a structured filing leaves the element out, its parent's name. */
  readonly place: Fact<string>;
  /** `null` only where nothing was certainly entered; an answer that may have been missed is not kept at all. */
  readonly printed: Fact<string> | null;
}

/** The answers that were found, or were certainly not given. */
export type CoverAnswers<K extends string> = Readonly<Partial<Record<K, CoverAnswer>>>;

/** How messages call each row's caption. */
export const ROW_WORDS: Readonly<Record<AskedRow, string>> = {
  ...POWER_WORDS,
  sourceOfFunds: "source of funds",
  citizenship: "citizenship or place of organization",
  aggregateAmount: "aggregate amount",
  percentOfClass: "percent of class",
  typeOfReportingPerson: "type of reporting person",
};

/** Like `row`, with Row 4 of a Schedule 13D, to which a 13G has no counterpart. */
export function askedRow(filing: Pick<Filing, "schedule">, name: AskedRow): string {
  return name === "sourceOfFunds" ? "Row 4" : row(filing, name);
}
