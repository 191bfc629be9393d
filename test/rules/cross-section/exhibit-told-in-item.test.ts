/** An exhibit whose entry itself says where it is told of. */
import rule from "../../../rules/cross-section/item6-vs-item7.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const LOCK_UP = "Lock-up Agreement, dated May 6, 2024";
const told = (item6: string, entry: string): string =>
  filingText({ amendment: null, item6: [item6], item7: [`2 ${entry}.`] });
const BOUND = "Ms. Roe may sell nothing for 180 days.";

testRule(rule, {
  passing: [
    {
      name: "by its name, in the Item to which the entry refers",
      filing: told("Ms. Roe has signed a lock-up agreement.", `${LOCK_UP}, referred to in Item 6`),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "nowhere, and its entry refers to no Item",
      filing: told(BOUND, LOCK_UP),
      failures: [
        { severity: "info", message: "Items 2 to 6 neither refer to it by its number nor tell of it" },
      ],
    },
  ],
  unverified: ["referred to in Item 6", "described under Items 4 and 6"].map((words) => ({
    name: `in other words: ${words}`,
    filing: told(BOUND, `${LOCK_UP}, ${words}`),
    message: "Exhibit 2 is listed as what another Item tells of",
  })),
});
