/** What the tests of conversion-arithmetic tell of conversions. */
import { filingText } from "../../support/filing-text.js";

/** The sentences as the last paragraph of Item 5. */
export const told = (...sentences: string[]) =>
  filingText({ item5: sentences.join(" ").replaceAll("$", "\\$") });

/** $100,000 / $3.00 = 33,333.33…, told in one sentence. */
export const atOnce = (shares: string) =>
  told(
    `On May 4, 2024, Larkspur converted $100,000 of the principal into ${shares} Shares at a conversion price of $3.00 per share.`,
  );
export const NOTE = "The Note was convertible into Shares at a conversion price of $3.00 per share.";
/** 5,000 × $1,000 = $5,000,000: 10,000,000 shares at $0.50, 25,000,000 at $0.20. */
export const SERIES_D =
  "Each share of Series D Preferred Stock has a stated value of $1,000 and converts at a conversion price equal to the greater of (i) $0.20 per share and (ii) the lesser of (A) $0.50 or (B) 90% of the volume weighted average price.";
export const seriesD = (shares: string, terms = SERIES_D, count = "5,000") =>
  told(
    `Larkspur also counts ${shares} Shares issuable upon conversion of ${count} shares of Series D Preferred Stock.`,
    terms,
  );
/** $100,000 / $3.00 = 33,333.33… */
export const note = (shares: string, price = NOTE) =>
  told(price, `On May 4, 2024, Larkspur converted $100,000 of the principal into ${shares} Shares.`);
/** 14,220,300 × 5 = 71,101,500. */
export const receipts = (shares: string) =>
  `Larkspur holds 93,101,500 Ordinary Shares, consisting of 22,000,000 Ordinary Shares and ${shares} Ordinary Shares represented by 14,220,300 ADSs, or approximately 7.5% of the class.`;
/** 10,000 × 12.5 = 125,000. */
export const seriesA = (shares: string, more = "") =>
  told(
    `Each share of Series A Preferred Stock is convertible, at any time at the option of the holder, into 12.5 shares of Common Stock${more}.`,
    `Larkspur also counts ${shares} shares of Common Stock issuable upon conversion of 10,000 shares of Series A Preferred Stock.`,
  );
/** $2,000,000 / $2.50 = 800,000: the principal, the price and the shares in three sentences. */
export const named = (shares: string, more = "") =>
  told(
    `Larkspur counts ${shares} shares of Common Stock issuable upon conversion of the Note, or approximately 8.3% of the class.`,
    `\n\nOn March 3, 2025, it purchased from the Issuer a Secured Convertible Note in the principal amount of $2,000,000 (the "Note").`,
    `The Note is convertible into shares of Common Stock at a conversion price of $2.50 per share.${more}`,
  );
