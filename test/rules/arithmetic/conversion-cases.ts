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
