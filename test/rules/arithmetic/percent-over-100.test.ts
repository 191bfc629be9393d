import rule from "../../../rules/arithmetic/percent-over-100.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { twoClasses } from "../../support/two-classes.js";

const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, ...changes }] });

const SMALL = "Percentages are based on 99,500 Shares outstanding as of March 3, 2025.";
const small = (outstanding: string, changes: object) =>
  filingText({ persons: [{ ...LARKSPUR, ...changes }], outstanding });

testRule(rule, {
  passing: [
    { name: "an ordinary percentage", filing: only({}), passes: 1 },
    { name: "a sole holder's 100 %", filing: only({ percent: "100.0%" }), passes: 1 },
    { name: "no count of the class", filing: small("", {}), passes: 1 },
    { name: "no amount", filing: small(SMALL, { aggregate: "See Item 5" }), passes: 1 },
    {
      name: "a small class, whose rights to acquire are not told",
      filing: small(SMALL, { notes: [], item5: null, soleVoting: "650,000", soleDispositive: "650,000" }),
      passes: 1,
    },
    {
      name: "a small class, whose rights to acquire are told in part",
      filing: small(SMALL, {
        notes: ["(1) Includes 50,000 shares of Common Stock issuable upon exercise of options."],
        item5: null,
      }),
      passes: 1,
    },
    {
      name: "as many shares as the class has with the options",
      filing: small(SMALL.replace("99,500", "600,000"), {}),
      passes: 1,
    },
    {
      name: "several counts, of which the largest holds the shares",
      filing: small(
        `${SMALL} There are 9,950,000 Shares outstanding. There are 99,000 Shares outstanding.`,
        {},
      ),
      passes: 1,
    },
    {
      name: "two kinds of shares before one outstanding: the last of them is not the class",
      filing: small("There were 9,950,000 common shares and 99,500 exchangeable shares outstanding.", {}),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "one of two classes",
      filing: twoClasses({ percent: "Class A: 4.0%; Class B: 500.0%" }),
      failures: [
        {
          message: "Class B: Row 13 states 500.0 %; no holding is more than the whole class.",
        },
      ],
    },
    {
      name: "a slipped decimal point",
      filing: only({ percent: "650%" }),
      failures: [{ severity: "error", message: "Row 13 states 650 %", actual: "650 %" }],
    },
    {
      name: "more shares than the class has",
      filing: small(SMALL, {}),
      failures: [
        {
          severity: "error",
          message: "more than the class with the shares that this person has a right to acquire (149,500)",
          expected: "at most 149,500",
          at: ["650,000", "99,500"],
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
