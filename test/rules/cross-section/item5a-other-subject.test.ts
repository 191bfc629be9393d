/** item5a-components where a sentence behind the amount tells of what is made up of counts that nobody holds. */
import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { item4 } from "./item4-cases.js";

const behind = (sentence: string) => item4({ amount: `650,000 shares. ${sentence}` });

testRule(rule, {
  passing: [
    {
      name: "the shares received as consideration",
      filing: behind(
        "The securities received as merger consideration consist of 512,340 shares of the Mill Fund and 137,660 shares of the Thorne Trust.",
      ),
      passes: 1,
    },
    {
      name: "the shares of a day, whose year is no count",
      filing: behind(
        "The shares held on December 31, 2025, consist of 512,340 shares of the Mill Fund and 137,660 shares of the Thorne Trust.",
      ),
      passes: 1,
    },
  ],
  notApplicable: [
    "The denominator is the sum of 9,950,000 outstanding shares and 50,000 shares underlying options.",
    "The denominator used for the percentage consists of 9,950,000 shares outstanding plus 50,000 option shares.",
    "The total is the sum of 9,950,000 shares outstanding and 50,000 option shares.",
    "The class is composed of 10,000,000 shares, of which 400,000 are held by the founders.",
    "The Issuer's capital stock is comprised of 10,000,000 ordinary shares, including 300,000 shares held by its benefit trust.",
    "The Issuer's offering, which closed on May 5, 2025, consisted of 345,000 shares, including 45,000 shares sold under the underwriters' option.",
    "The private placement was comprised of 1,500,000 shares.",
    "The Issuer's equity incentive plan consists of 700,000 shares.",
    "The authorized shares consist of 90,000,000 shares of common stock and 10,000,000 shares of preferred stock.",
    "The stock dividend consisted of 700,000 shares.",
    "The number of votes is the sum of 10,000,000 shares and ten times 200,000 Class B shares.",
    "The merger consideration consisted of 275,000 shares issued to the former holders of the target and cash.",
    "The treasury holdings consist of 275,000 shares.",
    "The parties to the shareholders' agreement, including Thorne Advisers LP, own 9,000,000 shares.",
    "The selling holders, including Thorne Advisers LP, may offer up to 9,000,000 shares.",
    "The investors in that round, including affiliates of the adviser, were issued 9,000,000 shares.",
    "The other purchasers include the Mill Fund, which owns 9,000,000 shares.",
    "The share capital consists of 10,000,000 shares and treasury holdings consist of 275,000 shares.",
  ].map((sentence) => ({ name: sentence, filing: behind(sentence) })),
  failing: [
    "The shares sold in the offering consist of",
    "The securities received as merger consideration consist of",
    "The Class A shares held consist of",
    "The Issuer's shares covered by this statement consist of",
    "The offering closed in May, and the shares consist of",
  ].map((opening) => ({
    name: `the shares themselves: ${opening}`,
    filing: behind(`${opening} 521,340 shares of the Mill Fund and 137,660 shares of the Thorne Trust.`),
    failures: [{ message: "521,340 + 137,660 = 659,000" }],
  })),
});
