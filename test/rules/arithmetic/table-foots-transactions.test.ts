import rule from "../../../rules/arithmetic/table-foots.js";
import { testRule } from "../../../src/index.js";
import { told } from "../narrative/item5c-cases.js";

const TRADES = [
  "On February 3, 2025, Ms. Roe sold 1,000 Shares in the open market at $14.05 per Share.",
  "On February 4, 2025, Ms. Roe sold 2,500 Shares in the open market at $14.10 per Share.",
];
const summed = (sentence: string, ...more: string[]): string =>
  told(["(c) These were the sales:", ...TRADES, ...more, sentence]);

testRule(rule, {
  passing: [
    {
      name: "sales told one by one, and their sum",
      filing: summed("In total, 3,500 Shares were sold."),
      passes: 1,
      message: "Item 5 tells of 3,500 shares in all: the sum of the transactions told one by one.",
    },
    {
      name: "a line with the right total below them",
      filing: summed("Total: 3,500 shares"),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a line with the total below the sales told one by one",
      filing: summed("Total: 5,300 shares"),
      failures: [{ severity: "error", expected: "3,500", actual: "5,300" }],
    },
    {
      name: "a sum that leads in to the sales of sixty days",
      filing: told([
        "(c) During the past 60 days Ms. Roe made the following sales of an aggregate of 5,300 Shares:",
        ...TRADES,
      ]),
      failures: [{ severity: "error", expected: "3,500", actual: "5,300" }],
    },
    {
      name: "sales told one by one, and a sum with two digits exchanged",
      filing: summed("In total, 5,300 Shares were sold."),
      failures: [
        {
          severity: "error",
          expected: "3,500",
          actual: "5,300",
          message: "the 2 transactions told one by one add up to 3,500, a difference of 1,800",
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: "a sum that leads in to some of the sales",
      filing: told([
        "(c) During the past 60 days Ms. Roe sold 5,300 Shares in all, including the following sales:",
        ...TRADES,
      ]),
    },
    {
      name: "a line with the total of purchases and sales",
      filing: summed(
        "Total: 5,300 shares",
        "On February 5, 2025, Ms. Roe bought 700 Shares in the open market at $14.20 per Share.",
      ),
    },
    {
      name: "a total of a time that may hold more than is told one by one",
      filing: summed("In total, Ms. Roe sold 5,300 Shares since Amendment No. 1."),
    },
    {
      name: "purchases among the sales, so that the sum of which is not plain",
      filing: summed(
        "In total, 5,300 Shares were sold.",
        "On February 5, 2025, Ms. Roe bought 700 Shares in the open market at $14.20 per Share.",
      ),
    },
    {
      name: "a number that was not read as a transaction",
      filing: summed("In total, 5,300 Shares were sold.", "A further 1,800 went to her brother."),
    },
  ],
});
