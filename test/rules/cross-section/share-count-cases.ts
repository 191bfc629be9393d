/** Filings that count the class twice. */
import { LARKSPUR, ROE, filingText } from "../../support/filing-text.js";

/** A filing that first says what its percentages are based on, then goes on with `further`. */
export const after = (further: string, filing: object = {}) =>
  filingText({
    outstanding: "Percentages are based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025.",
    item5: further,
    ...filing,
  });

export const transposed = "9,590,000 shares of Common Stock outstanding as of March 3, 2025.";

/** A note of two cover pages that counts the class, a number for each. */
export const inNotes = (note: (outstanding: string) => string, first: string, second: string) =>
  filingText({
    outstanding: "",
    persons: [
      { ...LARKSPUR, percent: "6.5% (2)", notes: [note(first), ...(LARKSPUR.notes ?? [])] },
      { ...ROE, percent: "1.2% (2)", notes: [note(second), ...(ROE.notes ?? [])] },
    ],
  });

export const noteWithoutClass = (outstanding: string) =>
  `(2) Based on ${outstanding} shares outstanding of Hollin Mills, Inc. as of March 3, 2025.`;
