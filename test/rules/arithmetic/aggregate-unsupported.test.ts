import rule from "../../../rules/arithmetic/aggregate-unsupported.js";
import { testRule } from "../../../src/index.js";
import { filingText, ROE } from "../../support/filing-text.js";
import { twoClasses } from "../../support/two-classes.js";

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
const TRUSTS =
  "The other Shares lie in unit investment trusts, and Ms. Roe has no power to vote them or to sell them.";
const TRUSTS_OF_CORP =
  "The other Shares lie in unit investment trusts, and neither Roe Sponsors L.P. nor The Larkspur Corp. have the power to vote them.";
const only = (changes: object) => filingText({ persons: [{ ...bare, ...changes }] });

testRule(rule, {
  passing: [
    {
      name: "Row 11 is the largest single power",
      filing: only({}),
      passes: 1,
      message: "Row 11 states 100, between the largest power (100) and all four together (200).",
    },
    {
      name: "more than all powers, held by unit trusts over which their sponsor has none",
      filing: filingText({ persons: [{ ...bare, aggregate: "201" }], told: [TRUSTS] }),
      remark: "are held by unit trusts over which their sponsor has no power",
      at: ["201", "100", "0", "60", "40", TRUSTS],
    },
    {
      name: "a sponsor without power, named with an abbreviation's full stop",
      filing: filingText({ persons: [{ ...bare, aggregate: "201" }], told: [TRUSTS_OF_CORP] }),
      remark: "are held by unit trusts over which their sponsor has no power",
    },
    { name: "Row 11 is all four powers together", filing: only({ aggregate: "200" }), passes: 1 },
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
      name: "one of two classes above all its powers",
      filing: twoClasses({ aggregate: "Class A: 900,000; Class B: 2,500,000" }),
      failures: [
        {
          message: "Class A: Row 11 states 900,000, more than all four powers together (800,000).",
        },
      ],
    },
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
          repairs: ["99 => 100", "99 => 100", "100 => 99"],
        },
      ],
    },
    {
      name: "Row 11 above all powers, and nothing explains it",
      filing: only({ aggregate: "201" }),
      failures: [
        {
          severity: "error",
          message: "more than all four powers together (200)",
          repairs: ["201 => 100", "201 => 100"],
        },
      ],
    },
    {
      name: "Row 11 above all powers, and all of it held already",
      filing: only({
        aggregate: "201",
        item5: { owns: "201 Shares, consisting of (i) 101 Shares and (ii) 100 Shares held in trust" },
      }),
      failures: [{ actual: "201" }],
    },
    {
      name: "Row 11 above all powers, one of which is left blank and a total all the same",
      filing: only({ aggregate: "99", sharedVoting: "" }),
      failures: [{ repairs: ["99 => 100", "99 => 100", "100 => 99"] }],
    },
    {
      name: "zero beside real powers",
      filing: only({ aggregate: "0" }),
      failures: [{ message: "Row 11 states 0, less than the 100 shares" }],
    },
  ],
  unverified: [
    {
      name: "more than all powers, and the box for shares left out is ticked, which explains less and not more",
      filing: only({ aggregate: "201", excludes: true }),
      message: "more than all four powers together (200). The box for shares left out is ticked",
    },
    {
      name: "more than all powers, with a note that may or may not explain the amount",
      filing: only({ aggregate: "201 (1)" }),
      message: "A note to the total may account for the rest.",
    },
    {
      name: "more than all powers by more shares than the options told",
      filing: only({
        aggregate: "401",
        item5: {
          owns: "401 Shares, consisting of (i) 300 Shares and (ii) 101 Shares issuable upon exercise of options",
        },
      }),
      message: "The holding includes shares not yet acquired, but not as many.",
    },
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
    {
      name: "the number that is missing stands in the text",
      filing: filingText({
        persons: [{ ...bare, aggregate: "1,900" }],
        item5: "(a) The manager's wife owns 1,700 Shares.",
      }),
      message:
        "more than all four powers together (200). The text states the number that is missing, and may tell why there is no power over those shares.",
    },
    {
      name: "Row 11 is not stated",
      filing: only({ aggregate: "" }),
      message: "Row 11 or the four powers state no figure.",
      at: ["JANE M. ROE"],
    },
    {
      name: "none of the four powers is stated",
      filing: only({ soleVoting: "", sharedVoting: "", soleDispositive: "", sharedDispositive: "" }),
      message: "Row 11 or the four powers state no figure.",
    },
  ],
});
