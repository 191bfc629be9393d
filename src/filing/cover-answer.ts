import type { Fact } from "./fact.js";
import type { RowName } from "./rows.js";

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
