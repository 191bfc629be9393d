/** percent-recompute where the count of the class is told with shares that one person is assumed to be issued. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** Ms. Roe reports 710,000 of 9,950,000 shares outstanding, some of them to come from restricted stock units. */
const settled = (units: string, percent: string) =>
  filingText({
    persons: [
      {
        ...ROE,
        soleVoting: "60,000",
        soleDispositive: "60,000",
        aggregate: "710,000",
        percent,
        notes: [],
        item5: null,
      },
      { ...LARKSPUR, notes: [], item5: null, percent: "6.53%" },
    ],
    outstanding: `Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025 and, for Ms. Roe, assume that ${units} Shares are issued in settlement of the restricted stock units.`,
  });

testRule(rule, {
  passing: [
    {
      name: "right to the last place with the shares that are assumed to be issued, and not cut off without them",
      filing: settled("5,000", "7.13%"),
      passes: 2,
      message: "710,000 / 9,955,000",
      remark: null,
    },
    {
      name: "right only with the shares that are assumed to be issued",
      filing: settled("300,000", "6.93%"),
      passes: 2,
      message: "710,000 / 10,250,000",
    },
    {
      name: "cut off with or without the shares that are assumed to be issued",
      filing: settled("100", "7.13%"),
      passes: 2,
      message: "710,000 / 9,950,000",
      remark: "truncated",
    },
  ],
  failing: [
    {
      name: "a count of the class with nothing assumed",
      filing: filingText({ persons: [{ ...LARKSPUR, notes: [], item5: null, percent: "6.83%" }] }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
  ],
});
