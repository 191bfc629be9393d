import rule from "../../../rules/arithmetic/percent-over-100.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, ...changes }] });

testRule(rule, {
  passing: [
    { name: "an ordinary percentage", filing: only({}), passes: 1 },
    { name: "a sole holder's 100 %", filing: only({ percent: "100.0%" }), passes: 1 },
  ],
  failing: [
    {
      name: "a slipped decimal point",
      filing: only({ percent: "650%" }),
      failures: [{ severity: "error", message: "Row 13 states 650 %", actual: "650 %" }],
    },
    {
      name: "more shares than the class has",
      filing: filingText({
        persons: [LARKSPUR],
        outstanding: "Percentages are based on 99,500 Shares outstanding as of March 3, 2025.",
      }),
      failures: [
        {
          severity: "error",
          message: "more than the class with the shares that this person has a right to acquire (149,500)",
          expected: "at most 149,500",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "no percentage stated",
      filing: only({ percent: "See Item 5" }),
      message: "Row 13 states no percentage",
    },
  ],
});
