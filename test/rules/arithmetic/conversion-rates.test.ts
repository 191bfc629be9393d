/** Notes that convert at a rate of shares for each $1,000, and prices that stand beside the notes they are of. */
import rule from "../../../rules/arithmetic/conversion-arithmetic.js";
import { testRule } from "../../../src/index.js";
import { seriesA, told } from "./conversion-cases.js";

/** $2,000,000 / $1,000 × 40 = 80,000. */
const atRate = (shares: string, { rate = "40", more = "" } = {}) =>
  told(
    `Larkspur counts ${shares} shares of Common Stock issuable upon conversion of $2,000,000 principal amount of 3.25% Convertible Senior Notes at the conversion rate of ${rate} shares of Common Stock per $1,000 principal amount.${more}`,
  );

/** $2,000,000 / $10.00 = 200,000; $1,500,000 / $12.00 = 125,000. */
const tranches = (second: string) =>
  told(
    `Larkspur counts 200,000 shares issuable on conversion of $2,000,000 of 2027 notes at $10.00 per share and ${second} shares issuable on conversion of $1,500,000 of 2029 notes at $12.00 per share.`,
  );

const LIMIT =
  " The holder may not convert where it would beneficially own more than 9.99% of the shares outstanding.";

testRule(rule, {
  passing: [
    { name: "so many shares for each $1,000 of the principal", filing: atRate("80,000"), passes: 1 },
    {
      name: "a rate with decimals",
      filing: atRate("166,675", { rate: "83.3379" }),
      passes: 1,
    },
    { name: "two tranches, each with its own price", filing: tranches("125,000"), passes: 2 },
    {
      name: "a note with an article before its amount",
      filing: told(
        "Larkspur counts 400,000 shares of Common Stock issuable upon conversion of a $1,000,000 convertible promissory note at a conversion price of $2.50 per share.",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "fewer shares than the rate gives",
      filing: atRate("60,000"),
      failures: [
        {
          severity: "error",
          message:
            "states 60,000 shares for the conversion of $2,000,000; at 40 shares per $1,000 it gives 80,000.",
          working: "$2,000,000 / $1,000 × 40 = 80,000",
        },
      ],
    },
    {
      name: "one of two tranches at another price than it states",
      filing: tranches("112,500"),
      failures: [{ expected: "125,000", actual: "112,500" }],
    },
    {
      name: "more shares than the ratio gives, though a limit is told: it makes them fewer, never more",
      filing: seriesA("1,250,000", ", but not beyond 9.99% of the class"),
      failures: [{ expected: "125,000", actual: "1,250,000" }],
    },
  ],
  unverified: [
    {
      name: "more shares than the rate gives, as with interest",
      filing: atRate("90,000"),
      message: "Interest may have been converted as well",
    },
    {
      name: "fewer shares than the rate gives, where a limit is told",
      filing: atRate("60,000", { more: LIMIT }),
      message: "A limit on conversion may account for the difference.",
    },
  ],
});
