import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, ...changes }] });
const untold = { notes: [], item5: null, soleVoting: "650,000", soleDispositive: "650,000" };

testRule(rule, {
  passing: [
    // 650,000 / (9,950,000 + 400,000) = 6.28 %; without the options, 6.53 %.
    {
      name: "options told in the row of the aggregate amount itself",
      filing: only({
        ...untold,
        aggregate: "650,000 shares (including 400,000 shares issuable upon exercise of options)",
        percent: "6.3%",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a percentage of nothing told",
      filing: only({ ...untold, aggregate: "650,000", percent: "9.3%" }),
      failures: [{ severity: "error" }],
    },
  ],
});
