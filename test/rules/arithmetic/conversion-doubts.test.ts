import rule from "../../../rules/arithmetic/conversion-arithmetic.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** The sentences as the last paragraph of Item 5. */
const told = (...sentences: string[]) => filingText({ item5: sentences.join(" ").replaceAll("$", "\\$") });

/** $100,000 / $3.00 = 33,333.33…, told in one sentence. */
const atOnce = (shares: string) =>
  told(
    `On May 4, 2024, Larkspur converted $100,000 of the principal into ${shares} Shares at a conversion price of $3.00 per share.`,
  );
const NOTE = "The Note was convertible into Shares at a conversion price of $3.00 per share.";
/** 5,000 × $1,000 = $5,000,000: 10,000,000 shares at $0.50, 25,000,000 at $0.20. */
const SERIES_D =
  "Each share of Series D Preferred Stock has a stated value of $1,000 and converts at a conversion price equal to the greater of (i) $0.20 per share and (ii) the lesser of (A) $0.50 or (B) 90% of the volume weighted average price.";
const seriesD = (shares: string, terms = SERIES_D, count = "5,000") =>
  told(
    `Larkspur also counts ${shares} Shares issuable upon conversion of ${count} shares of Series D Preferred Stock.`,
    terms,
  );
/** $100,000 / $3.00 = 33,333.33… */
const note = (shares: string, price = NOTE) =>
  told(price, `On May 4, 2024, Larkspur converted $100,000 of the principal into ${shares} Shares.`);

testRule(rule, {
  passing: [
    { name: "the price in another sentence fits", filing: note("33,333"), passes: 1 },
    { name: "the price in the sentence fits", filing: atOnce("33,333"), passes: 1 },
  ],
  failing: [
    {
      name: "half as much again and more is no interest",
      filing: atOnce("50,003"),
      failures: [{ severity: "error", actual: "50,003" }],
    },
  ],
  unverified: [
    {
      name: "the price is told in another sentence and may be of another day",
      filing: note("66,667", "The conversion price of the Note is $3.00."),
      message: "The price is told elsewhere, and may be of another time.",
    },
    {
      name: "more shares, as interest would make",
      filing: atOnce("50,000"),
      message: "Interest may have been converted as well.",
    },
    {
      name: "two notes into one number of shares",
      filing: told(
        "Larkspur converted $75,000 of principal of the First Note and $25,000 of the Second Note into 33,333 Shares at $3.00 per share.",
      ),
      message: "The sentence names something besides that may account for the difference.",
    },
    {
      name: "a sentence beside tells of dividends that accumulate",
      filing: seriesD("26,000,000", `${SERIES_D} Accumulated dividends are added to the stated value.`),
      message: "The sentence names something besides that may account for the difference.",
    },
  ],
});
