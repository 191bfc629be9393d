/** thirteen-g-item4-vs-cover where one filer types the whole of Item 4 into field (a), by powers. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { item4 } from "./item4-cases.js";

const AWAY = "See Item 4(a).";
const byPower = (amount: string) =>
  item4({
    amount: [
      amount,
      "(i) Sole power to vote or direct the vote:\nThorne Advisers LP: 400,000",
      "(ii) Shared power to vote or direct the vote:\nThorne Advisers LP: 0",
      "(iii) Sole power to dispose or direct the disposition:\nThorne Advisers LP: 600,000",
      "(iv) Shared power to dispose or direct the disposition:\nThorne Advisers LP: 50,000",
    ].join("\n\n"),
    percent: "6.5%",
    soleVoting: AWAY,
    sharedVoting: AWAY,
    soleDispositive: AWAY,
    sharedDispositive: AWAY,
  });

testRule(rule, {
  passing: [
    {
      name: "the amount with its percentage, then the powers",
      filing: byPower("Thorne Advisers LP: 650,000 / 6.5%"),
      passes: 1,
      message: "Item 4 agrees with Rows 9 and 11.",
    },
  ],
  failing: [
    {
      name: "the amount one figure off, then the powers",
      filing: byPower("Thorne Advisers LP: 605,000"),
      failures: [{ message: "Item 4(a) states 605,000 shares; Row 9 of the cover page states 650,000" }],
    },
  ],
  unverified: [
    {
      name: "no amount, and the powers: none of them is the amount",
      filing: byPower("Thorne Advisers LP, as the cover page has it"),
      message: "No figure for Row 9 that is certainly this person's could be read in Item 4.",
    },
  ],
});
