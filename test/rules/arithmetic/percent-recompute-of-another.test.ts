/** A page that has the percentage of another, who states more shares over the same count of the class. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import order from "../../../rules/arithmetic/percent-order.js";
import { testRule } from "../../../src/index.js";
import { two } from "./percent-order-cases.js";

/** Of 10,000,000: 650,000 are 6.5 %, 500,000 are 5.0 %. */
const pages = (
  percent: string,
  others = "Ms. Roe manages the fund's holdings of Series A stock.",
  roe = {},
) =>
  two(
    {},
    { aggregate: "500,000", soleVoting: "500,000", soleDispositive: "500,000", percent, ...roe },
    {
      outstanding: `${others} Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025.`,
    },
  );
/** Words that leave open what else the filing counts. */
const REPURCHASE = "Since then the Issuer has repurchased Shares. The warrants of the Issuer were redeemed.";

testRule(rule, {
  passing: [{ name: "each page with its own percentage", filing: pages("5.0%", REPURCHASE), passes: 2 }],
  failing: [
    {
      name: "fewer shares with the other page's percentage",
      filing: pages("6.5%", REPURCHASE),
      failures: [
        {
          severity: "warning",
          person: "JANE M. ROE",
          message:
            "The printed figure is that of LARKSPUR HOLDINGS LLC, right for the 650,000 shares stated there",
        },
      ],
    },
  ],
  unverified: [
    { name: "a percentage that is nobody's", filing: pages("6.1%", REPURCHASE), message: "not read" },
    { name: "a word of other stock, of which the shares may be", filing: pages("6.5%"), message: "not read" },
    {
      name: "shares left out of the amount",
      filing: pages("6.5%", REPURCHASE, { excludes: true }),
      message: "not read",
    },
  ],
});

testRule(order, {
  passing: [{ name: "each page with its own percentage", filing: pages("5.0%", ""), passes: 1 }],
  failing: [
    { name: "fewer shares, more of the class", filing: pages("7.5%", ""), failures: [{}] },
    {
      name: "a fourth fewer shares, and the same percentage",
      filing: pages("6.5%", ""),
      failures: [{ severity: "warning", message: "but no count of the class gives both" }],
    },
  ],
});
