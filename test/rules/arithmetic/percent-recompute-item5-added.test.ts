/** percent-recompute where a sentence of Item 5 adds shares to be acquired to the class that its percentage is of. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** Larkspur's 650,000 shares, 50,000 of them under options: of 9,950,000 and these 6.50 %, without them 6.53 %. */
const says = (percent: string) =>
  filingText({
    persons: [{ ...LARKSPUR, percent: "6.50%", item5: null }],
    outstanding: "",
    item5: `The Reporting Persons may be deemed to own together 650,000 Shares, or ${percent} of the class (9,950,000 Shares outstanding as of March 3, 2025, plus the 50,000 Shares underlying the options).`,
  });

/** Larkspur alone, of whom Item 5 says this and nothing else. */
const alone = (item5: string, percent = "6.50%") =>
  filingText({ persons: [{ ...LARKSPUR, percent, notes: [], item5: null }], outstanding: "", item5 });

/** What is told of the holding behind the shares that are added to the class is none of these. */
const HOLDING_BEHIND = [
  "(a) Based on 9,950,000 Shares outstanding as of March 3, 2025 (plus 50,000 Shares issuable on exercise of its options), Larkspur is the beneficial owner of 6.50% of the Common Stock, or 650,000 Shares, of which 600,000 are held directly.",
  "(a) Larkspur beneficially owns 650,000 Shares, or 6.50% of the 9,950,000 Shares outstanding as of March 3, 2025, plus the 50,000 Shares that may be acquired under the options: 580,000 Shares held by it directly, 50,000 Shares subject to options and 20,000 Shares held by Mill Fund.",
];

testRule(rule, {
  passing: [
    { name: "the percentage of the class and these", filing: says("6.50%") },
    ...HOLDING_BEHIND.map((item5) => ({
      name: `the holding again, behind what is added to the class: ${item5}`,
      filing: alone(item5),
      passes: 1,
      message: "650,000 / 10,000,000 = 6.500000 %",
    })),
  ],
  failing: [
    ...HOLDING_BEHIND.map((item5) => ({
      name: `another percentage on the cover page: ${item5}`,
      filing: alone(item5, "7.8%"),
      failures: [{ actual: "7.8 %" }],
    })),
    {
      name: "the percentage of the class alone, beside a cover page that counts them",
      filing: says("6.53%"),
      failures: [
        {
          severity: "warning",
          message:
            "It is right only without the 50,000 shares to be acquired that the same sentence adds to the class; LARKSPUR HOLDINGS LLC states 6.50 % for as many shares.",
        },
      ],
    },
  ],
});
