/** Shares that the issuer sold to a filer after the day of the count are outstanding, too. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { two } from "./percent-order-cases.js";

/** 650,000 / (9,950,000 + 500,000) = 6.22 %, 120,000 of them 1.15 %; of 9,950,000 they are 6.53 % and 1.21 %. */
const bought = (item5: string, larkspur = "6.22%", roe = "1.15%") =>
  two({ percent: larkspur }, { percent: roe }, { item5 });
const FROM_ISSUER =
  "On April 1, 2025, in the Issuer's private placement, Larkspur purchased 500,000 shares of Common Stock from the Issuer.";

testRule(rule, {
  passing: [
    {
      name: "a percentage of the count and the new shares",
      filing: bought(FROM_ISSUER),
      passes: 2,
      remark: "the 500,000 shares bought from the issuer since the count are added to it",
    },
    {
      name: "a percentage of the count alone",
      filing: bought(FROM_ISSUER, "6.53%", "1.21%"),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "shares bought before the day of the count, which holds them",
      filing: bought(FROM_ISSUER.replace("April", "February")),
      failures: [{ person: "JANE M. ROE" }],
    },
    {
      name: "shares that a filer sold in an offering",
      filing: bought(
        "On April 1, 2025, in the Issuer's private placement, Larkspur sold 500,000 shares of Common Stock.",
      ),
      failures: [{}, {}],
    },
  ],
});
