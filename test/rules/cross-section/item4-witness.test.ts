/** Which of two places is called mistyped, and when neither is. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { item4 } from "./item4-cases.js";

testRule(rule, {
  passing: [
    {
      name: "a lesser vote that both places state",
      filing: item4({ soleVoting: "391,207" }, { soleVoting: "391207" }),
      message: "Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11.",
    },
  ],
  failing: [
    {
      name: "the figure of the shared power copied into the sole one: Row 6 bears out nothing of Row 5",
      filing: item4(
        { soleVoting: "410,588", sharedVoting: "410,588" },
        { soleVoting: "239412", sharedVoting: "410588" },
      ),
      failures: [{ message: /Row 5 of the cover page states 239,412\.$/ }],
    },
    {
      name: "an adviser's lesser vote, where Item 4 copies the power to dispose: neither is called mistyped",
      filing: item4(
        { soleVoting: "650,000", soleDispositive: "650,000", sharedDispositive: "0" },
        { soleVoting: "631207", soleDispositive: "650000", sharedDispositive: "0" },
      ),
      failures: [{ message: /Row 5 of the cover page states 631,207\.$/ }],
    },
    {
      name: "an amount mistyped on the cover page in two rows, which Item 4 states twice: Item 4 is not called mistyped",
      filing: item4(
        { amount: "650,120", soleDispositive: "650,120", sharedDispositive: "0" },
        { aggregate: "560120", soleDispositive: "560120", sharedDispositive: "0" },
      ),
      failures: [
        { message: /Row 7 of the cover page states 560,120\.$/ },
        { message: /a difference of 90,000\.$/ },
      ],
    },
  ],
});
