/** Filings whose Item 3 tells how the holdings came about. */
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";

/** Larkspur holds 600,000 shares and options over 50,000; Ms. Roe holds 120,000 shares. */
export const item3 = (text: string, more: StatedFiling = {}): string =>
  filingText({ item3: text.replaceAll("$", "\\$"), ...more });

export const WARRANTS = "(i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of warrants";
/** Larkspur with warrants in place of options. */
export const WARRANTED: StatedFiling = {
  persons: [
    {
      ...LARKSPUR,
      notes: [`(1) Represents ${WARRANTS}.`],
      item5: { ...LARKSPUR.item5, owns: `650,000 Shares, consisting of ${WARRANTS}` },
    },
  ],
};
export const LIMIT =
  "The warrants cannot be exercised where the holder would own more than 9.99% of the Shares.";

export const CONVERTS =
  "(i) 600,000 Shares and (ii) 50,000 Shares issuable upon conversion of 500 shares of Series B Preferred Stock";
/** Larkspur with preferred stock in place of options. */
export const PREFERRED: StatedFiling = {
  persons: [
    {
      ...LARKSPUR,
      notes: [`(1) Represents ${CONVERTS}.`],
      item5: { ...LARKSPUR.item5, owns: `650,000 Shares, consisting of ${CONVERTS}` },
    },
  ],
};
export const initial: StatedFiling = { amendment: null, preamble: "" };

/** Neither Item 5 nor a note says what Ms. Roe holds. */
export const UNCOUNTED: StatedFiling = { persons: [LARKSPUR, { ...ROE, notes: [], item5: null }] };
