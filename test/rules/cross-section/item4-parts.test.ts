/** Amounts of Item 4 with what they include, and figures beside references to the cover pages. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { both, item4 } from "./item4-cases.js";

const RIGHT = "2,600 shares that there is a right to acquire.";

testRule(rule, {
  passing: [
    {
      name: "an amount with what it includes",
      filing: item4({ amount: `650,000 including ${RIGHT}` }),
      passes: 1,
      remark: null,
    },
    {
      name: "a typed Item 4 that is a reference in the place of its caption",
      filing: filingText({
        schedule: "13G",
        persons: [LARKSPUR],
        body: ["Item 4    Reference is made to Items 5-11 on the preceding pages of this Schedule."],
      }),
      passes: 1,
      message: "Item 4 refers to the cover page for its figures.",
    },
  ],
  failing: [
    {
      name: "another amount with what it includes, which does not account for the difference",
      filing: item4({ amount: `605,000 including ${RIGHT}` }),
      failures: [{ message: "a difference of 45,000.", severity: "error" }],
    },
  ],
  unverified: [
    {
      name: "an amount that is more by just what it includes",
      filing: item4({ amount: `652,600 including ${RIGHT}` }),
      message: "Item 4 states further numbers in the same place",
    },
    {
      name: "a percentage beside references to the cover pages, of which one states another",
      filing: both(
        {
          amount: "See Row 9 of the cover pages.",
          percent: "6.5%",
          soleVoting: "See Row 5 of the cover pages.",
          sharedVoting: "See Row 6 of the cover pages.",
          soleDispositive: "See Row 7 of the cover pages.",
          sharedDispositive: "See Row 8 of the cover pages.",
        },
        { percent: "5.6" },
      ),
      message:
        "Item 4 refers to the cover page for its figures, but also states 6.5 %, without naming anybody; Row 11 of this cover page states 5.6 %.",
    },
  ],
});
