import type { IsoDate } from "../figures/date.js";
import type { Fact } from "./fact.js";

/** The filings before this one, as the text lists them. */
export interface AmendmentHistory {
  readonly original: Fact<IsoDate> | null;
  readonly amendments: readonly Fact<IsoDate>[];
  /** Whether the text means to list them all; not so where it says "as most recently amended". */
  readonly complete: boolean;
  readonly place: Fact<string>;
}

/** Where a filing calls itself an amendment by its number. */
export interface OwnNumber {
  readonly number: Fact<number>;
  readonly where: "title page" | "page head" | "text";
}
