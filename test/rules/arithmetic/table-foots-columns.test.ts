import rule from "../../../rules/arithmetic/table-foots.js";
import { testRule } from "../../../src/index.js";
import { typedFiling } from "../../extract/typed-reading.js";
import { filingText } from "../../support/filing-text.js";

const typedTable = (...rows: string[]) =>
  typedFiling("13D", ["Item 5.  Interest in Securities of the Issuer.", "", ...rows].join("\n"));

/** Purchases and sales in columns of their own, one of them blank in every row; the total prints no price. */
const typed = (total: string) =>
  typedTable(
    "     Date           Bought       Sold       Price",
    "     03/02/98       10,000                   4.25",
    "     03/03/98                   3,000        4.40",
    "     03/04/98        2,500                   4.00",
    `     Total          ${total}      3,000`,
  );

/** Sales below which a rule is drawn, and a number that no word calls a total. */
const ruled = (foot: string, rule = "------") =>
  typedTable(
    "During the past sixty days the following Shares were sold in the open",
    "market on the national exchange:",
    "",
    "     Date               Shares Sold       Average Price",
    "     April 22, 2002        35,000            $11.42",
    "     April 23, 2002        15,000            $11.38",
    "     May 13, 2002          60,000            $12.05",
    `                           ${rule}`,
    `                          ${foot}`,
  );

testRule(rule, {
  passing: [
    {
      name: "typed, with the sum below a rule and no word for it",
      filing: ruled("110,000"),
      passes: 1,
      message: 'prints a total of 110,000 under "Shares Sold": it is the sum',
    },
    {
      name: "typed, where the places of the figures tell the columns that are blank",
      filing: typed("12,500"),
      passes: 1,
      message: 'prints a total of 12,500 under "Bought"',
    },
  ],
  failing: [
    {
      name: "typed, with one digit of the sum below a rule changed",
      filing: ruled("120,000"),
      failures: [{ message: 'under "Shares Sold"', expected: "110,000", actual: "120,000" }],
    },
    {
      name: "typed, with a figure for every row and column",
      filing: typedTable(
        "     Date           Bought       Sold",
        "     03/02/98       10,000      1,000",
        "     03/04/98        2,500      2,000",
        "     Total          15,500      3,000",
      ),
      failures: [{ message: 'under "Bought"', expected: "12,500", actual: "15,500" }],
    },
  ],
  unverified: [
    {
      name: "typed, with another number below a rule that may be no sum",
      filing: ruled("745,300"),
      message: "No word calls it a total.",
    },
    {
      name: "typed, and no sum of what was bought",
      filing: typed("15,500"),
      message: "A row above it has no figure in this column.",
    },
    {
      name: "untyped, where the captions are more than the cells of any row",
      filing: filingText({
        item5: [
          "Date\tBought\tSold\tPrice",
          ...["03/03/2025\t10,000\t\t4.25", "03/04/2025\t\t3,000\t4.40", "03/05/2025\t2,500\t\t4.00"],
          "Total\t12,500\t3,000\t",
        ].join("\n"),
      }),
      message:
        "Item 5 prints a table with a total; which of its figures stand below one another cannot be told.",
    },
    {
      name: "untyped, where the days have no caption",
      filing: filingText({
        item5: [
          "\tBought\tSold\tPrice",
          ...["03/03/2025\t10,000\t\t4.25", "03/04/2025\t\t3,000\t4.40", "03/05/2025\t2,500\t\t4.00"],
          "Total\t12,500\t3,000\t",
        ].join("\n"),
      }),
      message: "which of its figures stand below one another cannot be told.",
    },
  ],
  notApplicable: [{ name: "typed, with a number and no rule above it", filing: ruled("120,000", "") }],
});
