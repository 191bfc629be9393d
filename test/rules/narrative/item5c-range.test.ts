/** Item 5(c): an average price and the lowest and the highest of the prices that it is the average of. */
import rule from "../../../rules/narrative/item5c-detail.js";
import { testRule } from "../../../src/index.js";
import { BOUGHT, LIST, told } from "./item5c-cases.js";

const trade = (average: string, range: string, more = ""): string =>
  `${BOUGHT} in the open market for a weighted average price of ${average} per Share${more}. Price range: ${range}.`;

const days = (...ranges: readonly string[]): string =>
  told([
    LIST,
    ...ranges.map((range, index) => `02/0${String(index + 3)}/2025: 1,000 Shares at prices from ${range}.`),
  ]);

testRule(rule, {
  passing: [
    { name: "an average within its range", filing: told(trade("$14.1065", "$14.00 to $14.30")), passes: 1 },
    { name: "a range told from above", filing: told(trade("$14.1065", "$14.30 to $14.00")), passes: 1 },
    { name: "an average rounded to the cent", filing: told(trade("$14.31", "$14.00 to $14.305")), passes: 1 },
    {
      name: "a list that tells every range from above",
      filing: days("$14.30 to $14.00", "$14.50 to $14.20", "$14.60 to $14.10"),
      passes: 3,
    },
    {
      name: "days that stand in one paragraph, each with its own range behind its average",
      filing: told([
        "(c) Ms. Roe effected the following open market sales: 02/03/2025: 1,000 Shares for a weighted average price of $14.05 per Share. Price range: $14.00 to $14.10 02/04/2025: 1,000 Shares for a weighted average price of $15.05 per Share. Price range: $15.00 to $15.10 02/05/2025: 1,000 Shares for a weighted average price of $16.05 per Share. Price range: $16.00 to $16.10.",
      ]),
      passes: 3,
    },
    {
      name: "an average of one trade beside the prices of another",
      filing: told(
        `${BOUGHT} in the open market at an average price of $13.10 per Share and 2,000 Shares at prices from $14.00 to $14.30 per Share.`,
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "an average above the highest price",
      filing: told(trade("$14.7065", "$14.00 to $14.30")),
      failures: [
        {
          message: "an average price of $14.7065 and of prices from $14.00 to $14.30",
          expected: "$14.00 to $14.30",
          actual: "$14.7065",
        },
      ],
    },
    {
      name: "an average below both prices, of which the lower is mistyped",
      filing: told(trade("$14.1065", "$14.60 to $14.30")),
      failures: [
        { message: "an average lies between the lowest and the highest. One of the three is wrong." },
      ],
    },
    {
      name: "an average a little below the lowest price, where the staff of the Commission may ask for more",
      filing: told([
        trade("$13.97", "$14.00 to $14.30"),
        "Ms. Roe will give the number of shares sold at each price to the staff of the Securities and Exchange Commission, should the Commission ask for it.",
      ]),
      failures: [{ actual: "$13.97", message: "One of the three is wrong." }],
    },
    {
      name: "one range from the higher price to the lower among others",
      filing: days("$14.00 to $14.30", "$14.52 to $14.20", "$14.10 to $14.60"),
      failures: [
        { message: "the first is the higher one, while the other 2 ranges there go from the lower" },
      ],
    },
  ],
  unverified: [
    {
      name: "an average a little above the highest price, commissions included",
      filing: told(trade("$14.33", "$14.00 to $14.30", ", including commissions")),
      message: "Commissions, of which the text speaks, may account for it.",
    },
  ],
});
