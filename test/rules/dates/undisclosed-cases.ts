/** First filings told by the purchase in Item 3 and by Item 5(c). */
import { escaped, filingText, type StatedFiling } from "../../support/filing-text.js";

export const FUND = "Larkspur Holdings LLC";
export const BOUGHT = `On February 21, 2025, ${FUND} purchased 300,000 Shares from the Issuer for $4,200,000.`;
export const NONE =
  "(c) None of the Reporting Persons has effected any transactions in the Shares in the past sixty days.";

/** A fund whose class is of units, and whose Item 3 tells of a purchase of them. */
export const UNITS: StatedFiling = { classTitle: "Class S units of beneficial interest" };

/** A first filing that says this in Item 5(c). */
export const filed = (item5: string, item3 = BOUGHT, more: StatedFiling = {}): string =>
  filingText({ amendment: null, ...more, item3: escaped(item3), item5: escaped(item5) });
