import rule from "../../../rules/arithmetic/aggregate-unsupported.js";
import { testRule } from "../../../src/index.js";
import { filingText, ROE } from "../../support/filing-text.js";

const bare = {
  ...ROE,
  notes: [],
  item5: null,
  soleVoting: "100",
  sharedVoting: "0",
  soleDispositive: "60",
  sharedDispositive: "40",
  aggregate: "100",
};
const only = (changes: object) => filingText({ persons: [{ ...bare, ...changes }] });

testRule(rule, {
  passing: [
    { name: "Row 11 is the largest single power", filing: only({}), passes: 1 },
    { name: "Row 11 is all four powers together", filing: only({ aggregate: "200" }), passes: 1 },
    {
      name: "more than all powers, but the box for shares left out is ticked",
      filing: only({ aggregate: "201", excludes: true }),
      remark: "box",
    },
    {
      name: "more than all powers, but a note explains the amount",
      filing: only({ aggregate: "201 (1)" }),
      remark: "note",
    },
    {
      name: "more than all powers, but the holding includes options",
      filing: only({
        aggregate: "201",
        item5: {
          owns: "201 Shares, consisting of (i) 100 Shares and (ii) 101 Shares issuable upon exercise of options",
        },
      }),
      remark: "not yet acquired",
    },
  ],
  failing: [
    {
      name: "Row 11 below a single power",
      filing: only({ aggregate: "99" }),
      failures: [
        {
          severity: "error",
          person: "JANE M. ROE",
          message: "less than the 100 shares",
          actual: "99",
          expected: "100 to 200",
        },
      ],
    },
    {
      name: "Row 11 above all powers, and nothing explains it",
      filing: only({ aggregate: "201" }),
      failures: [{ severity: "error", message: "more than all four powers together (200)" }],
    },
    {
      name: "zero beside real powers",
      filing: only({ aggregate: "0" }),
      failures: [{ message: "Row 11 states 0, less than the 100 shares" }],
    },
  ],
  unverified: [
    {
      name: "the row itself says what it leaves out",
      filing: only({ aggregate: "99 (excludes one share held as trustee)" }),
      message: "shares that are left out or disclaimed",
    },
    {
      name: "shares left out of Row 11 by the ticked box",
      filing: only({ aggregate: "99", excludes: true }),
      message: "box for shares left out",
    },
    {
      name: "a power is not stated and may account for the rest",
      filing: only({ aggregate: "201", sharedVoting: "" }),
      message: "may account for the rest",
    },
    { name: "Row 11 is not stated", filing: only({ aggregate: "" }) },
  ],
});
