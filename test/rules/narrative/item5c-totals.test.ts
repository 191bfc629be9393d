import rule from "../../../rules/narrative/item5c-detail.js";
import { testRule } from "../../../src/index.js";
import { told } from "./item5c-cases.js";

const TRADES = [
  "On February 3, 2025, Ms. Roe sold 1,000 Shares in the open market at $14.05 per Share.",
  "On February 4, 2025, Ms. Roe sold 2,500 Shares in the open market at $14.10 per Share.",
];
const behind = (sentence: string): string => told(["(c) These were the sales:", ...TRADES, sentence]);

testRule(rule, {
  passing: [
    ...[
      "In total, 3,500 Shares were sold.",
      "Ms. Roe sold an aggregate of 3,500 Shares in the sixty-day period.",
      "These sales, of 3,500 Shares together, were made through a broker.",
    ].map((sentence) => ({
      name: `a total behind the trades that it adds up has no price of its own: ${sentence}`,
      filing: behind(sentence),
      passes: 3,
    })),
    {
      name: "a price in the letters of its currency",
      filing: told("(c) On February 3, 2025, Ms. Roe bought 1,000 Shares on the exchange at SEK 45.10 each."),
      passes: 1,
    },
    {
      name: "a total before the trades",
      filing: told(["(c) Ms. Roe sold 3,500 Shares in the past sixty days.", ...TRADES]),
      passes: 3,
    },
  ],
  failing: [
    {
      name: "fewer than were sold on a day told one by one are no total: their price is asked for",
      filing: behind("Ms. Roe sold 900 Shares through a broker."),
      failures: [{ message: "a sale of 900 shares, but not at what price per share" }],
    },
  ],
  unverified: [
    {
      name: "a number that may be meant as a total, and is none",
      filing: behind("As a result, Ms. Roe sold 5,300 Shares since Amendment No. 1."),
      message: "5,300 may be meant as a sum of what is told one by one",
    },
    {
      name: "an agreement named in a text of capitals, which may tell the price",
      filing: told(
        "(c) EXCEPT FOR THE PURCHASE ON FEBRUARY 3, 2025 UNDER THE SECURITIES PURCHASE AGREEMENT THERE WERE NO TRANSACTIONS.",
      ),
      message: "the words refer to what is told in another place",
    },
  ],
});
