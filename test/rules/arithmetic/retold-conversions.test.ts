import rule from "../../../rules/arithmetic/conversion-arithmetic.js";
import { testRule } from "../../../src/index.js";
import { told } from "./conversion-cases.js";

const TERMS =
  "The conversion price of the Series C Preferred Stock moves with the market price of the Shares.";
const into = (preferred: string, whose: string) =>
  `${whose} holds 2,000,000 Shares issuable upon conversion of ${preferred} shares of Series C Preferred Stock.`;

/** Preferred shares at a price that moves, told of three holders of the same 44,000. */
const thrice = (last: string, ...more: string[]) =>
  told(TERMS, into("44,000", "Larkspur"), into("44,000", "Ms. Roe"), into(last, "The Trust"), ...more);

testRule(rule, {
  passing: [
    {
      name: "the same preferred shares in two places, at a price that is told",
      filing: told(
        "Each share of Series C Preferred Stock has a stated value of $1,000 and is convertible at a conversion price of $22.00 per share.",
        into("44,000", "Larkspur"),
        into("44,000", "Ms. Roe"),
      ),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "preferred shares that one of three places tells with two digits exchanged",
      filing: thrice("40,400"),
      failures: [
        {
          severity: "warning",
          expected: "44,000",
          actual: "40,400",
          message: "2 other places have 44,000 for as many: the two differ by two digits transposed.",
        },
      ],
    },
  ],
  unverified: [
    { name: "the same preferred shares in three places", filing: thrice("44,000"), message: "moves with" },
    { name: "another number that no slip makes", filing: thrice("51,000"), message: "moves with" },
    {
      name: "a number whose difference the text tells",
      filing: thrice("40,400", "In May 2024, 3,600 shares of Series C Preferred Stock were redeemed."),
      message: "moves with",
    },
  ],
});
