import rule from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const item5 = LARKSPUR.item5 ?? {};
const only = (changes: object, person: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, ...person, item5: { ...item5, ...changes } }] });

testRule(rule, {
  passing: [
    { name: "the same four powers in both places", filing: only({}), passes: 1 },
    {
      name: "a row that Item 5(b) leaves out is named in a remark",
      filing: only({ sharedVoting: undefined }),
      remark: "the shared voting power could not be compared",
    },
  ],
  failing: [
    {
      name: "Item 5(b) leaves out the option shares",
      filing: only({ soleVoting: "600,000", soleDispositive: "600,000" }),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message:
            "Item 5(b) states sole voting power of 600,000 and sole dispositive power of 600,000; Rows 7 and 9 of the cover page state 650,000. 650,000 = 600,000 + 50,000: Item 5(b) leaves out the 50,000 option shares.",
          expected: "650,000 and 650,000",
          actual: "600,000 and 600,000",
        },
      ],
    },
    {
      name: "the cover page leaves out the option shares",
      filing: only({}, { soleVoting: "600,000", soleDispositive: "600,000" }),
      failures: [{ message: "The cover page leaves out the 50,000 option shares" }],
    },
    {
      name: "sole and shared swapped in Item 5(b)",
      filing: only({ soleVoting: "0", sharedVoting: "650,000" }),
      failures: [
        {
          message:
            "Item 5(b) states sole voting power of 0 and shared voting power of 650,000; Row 7 of the cover page states 650,000 and Row 8 of the cover page states 0",
        },
      ],
    },
    {
      name: "a difference that no part explains",
      filing: only({ soleVoting: "649,999" }),
      failures: [{ message: /states 650,000\.$/ }],
    },
  ],
  unverified: [
    {
      name: "Item 5(b) refers to the cover page",
      filing: filingText({ persons: [{ ...LARKSPUR, item5: { owns: "650,000 Shares" } }] }),
      message: "states none of the four powers",
    },
  ],
});
