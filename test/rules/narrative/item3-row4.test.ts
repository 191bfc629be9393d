/** Sums told in other words than of a price, and an Item 3 that leaves the source to Row 4. */
import rule from "../../../rules/narrative/item3-source-and-amount.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const initial = (item3: string): string =>
  filingText({
    amendment: null,
    item3: `${item3}\n\nItem 4. Purpose of Transaction.\n\nInvestment.`,
  });
const USED = "Approximately $1.5 million was used to purchase the shares held by Larkspur Holdings LLC.";

testRule(rule, {
  passing: [
    {
      name: "a sum that was used, and its source",
      filing: initial(`${USED} It was working capital.`),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a sum that was used to buy the shares, and no source",
      filing: initial(USED),
      failures: [{ message: "Item 3 tells what was paid ($1.5 million), but not where the money came from" }],
    },
  ],
  unverified: [
    {
      name: "Row 4 may name the source",
      filing: initial(`${USED} See Row 4.`),
      message: "Item 3 refers to another place, which may tell of it.",
    },
  ],
});
