/** Prices of Item 5(c) beside the prices of the other trades. */
import rule from "../../../rules/narrative/item5c-detail.js";
import { testRule } from "../../../src/index.js";
import { LIST, told } from "./item5c-cases.js";

/** Four trades of a list, of which the second has a price of its own. */
const priced = (price: string): string[] => [
  LIST,
  "Date\tShares\tPrice",
  "2/3/2025\t1,000\t$14.08",
  `2/4/2025\t1,000\t$${price}`,
  "2/5/2025\t500\t$14.10",
  "2/6/2025\t500\t$14.02",
];

/** Three sales with their prices, and one as the case has it. */
const sales = (...odd: string[]): string[] => [
  "(c) Ms. Roe effected the following open market sales of Shares:",
  "02/03/2025: 1,000 shares for a weighted average price of $14.05 per share.",
  "02/04/2025: 1,000 shares for a weighted average price of $14.10 per share.",
  "02/05/2025: 1,000 shares for a weighted average price of $14.15 per share.",
  ...odd,
];

testRule(rule, {
  passing: [
    { name: "a round price a tenth of the others, as of a warrant", filing: told(priced("1.40")), passes: 1 },
  ],
  failing: [
    {
      name: "one of several sales without its price, which all others have",
      filing: told(sales("02/06/2025: 500 shares")),
      failures: [{ expected: "at what price per share" }],
    },
    {
      name: "a price whose point is misplaced among those of a list",
      filing: told(priced("140.50")),
      failures: [
        { expected: "$14.05", actual: "$140.50", message: "The point of the number was probably misplaced" },
      ],
    },
  ],
  unverified: [
    {
      name: "one of several sales without its price, which a line below may tell",
      filing: told(sales("02/06/2025: 500 shares", "The last price was $14.20.")),
      message: "not plainly theirs",
    },
  ],
});
