/** Filings told by their Item 5(c). */
import { escaped, filingText, type StatedFiling } from "../../support/filing-text.js";

/** A filing that says this in Item 5(c), by the paragraph. */
export const told = (item5: string | readonly string[], more: StatedFiling = {}): string =>
  filingText({ ...more, item5: escaped([item5].flat().join("\n\n")) });

export const BOUGHT = "(c) On February 3, 2025, Ms. Roe bought 1,000 Shares";
export const LIST = "(c) Ms. Roe had these transactions in the open market:";
