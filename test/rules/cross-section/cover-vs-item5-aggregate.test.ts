import rule from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const only = (changes: object) => filingText({ persons: [{ ...LARKSPUR, ...changes }] });

testRule(rule, {
  passing: [
    {
      name: "the same number on the cover page and in Item 5(a)",
      filing: filingText({ persons: [LARKSPUR, ROE] }),
      passes: 2,
    },
    {
      name: "the coarser of two printed precisions decides",
      filing: only({ aggregate: "650,000.8", item5: { owns: "650,000.799 Shares" } }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "Item 5 lags behind the cover page",
      filing: only({ item5: { owns: "640,000 Shares" } }),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "Item 5(a) states 640,000 shares; Row 11 of the cover page states 650,000: a difference of 10,000",
          expected: "650,000",
          actual: "640,000",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "Item 5 states powers but no aggregate",
      filing: only({ item5: { soleVoting: "650,000" } }),
      message: "Item 5(a) states no aggregate amount",
    },
  ],
  notApplicable: [
    { name: "a 13G has no such Item 5", filing: filingText({ schedule: "13G" }) },
    { name: "Item 5 does not speak of the person", filing: only({ item5: null }) },
  ],
});
