/** What the tests of closing-roll-forward tell of closings. */
import { schedule13D } from "../../structured/structured-xml.js";
import { filingText, LARKSPUR, type StatedFiling } from "../../support/filing-text.js";

/** Larkspur holds 1,500 Series A preferred shares and warrants over 45,000 shares, for $1,500,000. */
export const HOLDS =
  "The purchase price of the 1,500 shares of Series A Preferred Stock owned directly by Larkspur Holdings LLC, and of warrants exercisable into 45,000 Shares (the “Series A Warrants”), is \\$1,500,000.";
export const FIRST =
  "On January 6, 2025, the Issuer sold to Larkspur Holdings LLC 500 shares of Series A Preferred Stock and Series A Warrants to purchase 15,000 Shares for \\$500,000.";
export const EACH =
  "On each of January 6, 2025 and February 3, 2025, the Issuer sold to Larkspur Holdings LLC 500 shares of Series A Preferred Stock and Series A Warrants to purchase 15,000 Shares for \\$500,000.";
export const LAST =
  "On March 3, 2025, Larkspur Holdings LLC purchased 500 shares of Series A Preferred Stock and Series A Warrants to purchase 15,000 Shares, for a total purchase price of \\$500,000.";

export const told = (item6: string, item3 = HOLDS, more: StatedFiling = {}): string =>
  filingText({ persons: [LARKSPUR], item3, item6, ...more });

export const structured = (item6: string): string =>
  schedule13D({ items: `<item6><contractDescription>${item6}</contractDescription></item6>` })
    .replace("Working capital.", HOLDS)
    .replaceAll("\\$", "$");

/** Preferred shares alone, held as 1,500. */
export const ALONE = "Larkspur Holdings LLC holds 1,500 shares of Series A Preferred Stock.";
export const preferred = (day: string, count: string): string =>
  `On ${day}, Larkspur Holdings LLC purchased ${count} shares of Series A Preferred Stock.`;
export const two = (first: string, second: string): string =>
  `${preferred("January 6, 2025", first)} ${preferred("March 3, 2025", second)}`;
/** Preferred shares and warrants, without their price. */
export const both = (day: string, shares: string, warrants: string): string =>
  `On ${day}, Larkspur Holdings LLC purchased ${shares} shares of Series A Preferred Stock and Series A Warrants to purchase ${warrants} Shares.`;
export const UNPRICED =
  "The 1,500 shares of Series A Preferred Stock owned directly by Larkspur Holdings LLC, and warrants exercisable into 45,000 Shares (the “Series A Warrants”), were paid in full.";
/** A first statement, whose list of closings no earlier filing completes. */
export const INITIAL: StatedFiling = { amendment: null, preamble: "" };
