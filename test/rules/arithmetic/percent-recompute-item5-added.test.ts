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

testRule(rule, {
  passing: [{ name: "the percentage of the class and these", filing: says("6.50%") }],
  failing: [
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
