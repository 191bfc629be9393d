import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { item4 } from "./item4-cases.js";

/** What an amount in Item 4 may be besides the cover page's: another unit's, or a part of it. */
testRule(rule, {
  passing: [{ name: "the same amount", filing: item4({}), passes: 1 }],
  failing: [
    {
      name: "a zero dropped, while the other answers count the same unit",
      filing: item4({ amount: "65,000", soleVoting: "400,000 (ADSs are no part)" }),
      failures: [{ expected: "650,000", actual: "65,000" }],
    },
    {
      name: "less by the number of a day that Item 4 prints",
      filing: item4({ amount: "649,970", percent: "6.5% of the class outstanding on June 30" }),
      failures: [{ expected: "650,000", actual: "649,970" }],
    },
  ],
  unverified: [
    {
      name: "a tenth, where no other answer has the cover page's unit",
      filing: item4({
        amount: "65,000",
        percent: "6.5% (of ADSs)",
        soleVoting: "40,000",
        soleDispositive: "60,000",
        sharedDispositive: "5,000",
      }),
      message: "Item 4 may count depositary shares, units or thousands.",
    },
  ],
});
