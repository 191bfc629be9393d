import rule from "../../../rules/arithmetic/table-foots.js";
import { testRule } from "../../../src/index.js";
import { typedFiling } from "../../extract/typed-reading.js";
import { filingText, lineOf } from "../../support/filing-text.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

/** A table in Item 5 of an untyped filing: every row has a figure in every column. */
const table = (...rows: string[]) => filingText({ item5: rows.join("\n").replaceAll("$", "\\$") });
const SHARES = "Date\tShares";
const three = (total: string, head = SHARES, label = "Total") =>
  table(head, "03/03/2025\t10,000", "03/04/2025\t2,500", "03/05/2025\t40,000", `${label}\t${total}`);
const typed = (...rows: string[]) =>
  typedFiling("13D", ["Item 5.  Interest in Securities of the Issuer.", "", ...rows].join("\n"));

testRule(rule, {
  passing: [
    { name: "a column that adds up", filing: three("52,500"), passes: 1 },
    { name: "a grand total", filing: three("52,500", SHARES, "Grand Total:"), passes: 1 },
    {
      name: "two columns",
      filing: table(
        "Date\tShares\tCost",
        "03/03/2025\t10,000\t$42,500",
        "03/04/2025\t2,500\t$10,000",
        "Total\t12,500\t$52,500",
      ),
      passes: 2,
    },
    {
      name: "sales in parentheses",
      filing: table(SHARES, "03/03/2025\t10,000", "03/04/2025\t(2,500)", "Total\t7,500"),
      passes: 1,
    },
    {
      name: "sales in parentheses added to purchases",
      filing: table(SHARES, "03/03/2025\t10,000", "03/04/2025\t(2,500)", "Total\t12,500"),
      passes: 1,
    },
    {
      name: "sales alone, the total without parentheses",
      filing: table(SHARES, "03/03/2025\t(10,000)", "03/04/2025\t(2,500)", "Total\t12,500"),
      passes: 1,
    },
    {
      name: "two totals, each of its own rows, and one of both",
      filing: table(
        SHARES,
        ...["03/03/2025\t10,000", "03/04/2025\t2,500", "Subtotal\t12,500"],
        ...["03/03/2025\t30,000", "03/04/2025\t5,000", "Subtotal\t35,000", "Total\t47,500"],
      ),
      passes: 3,
    },
    {
      name: "a running total over everything above",
      filing: table(
        SHARES,
        ...["03/03/2025\t10,000", "03/04/2025\t2,500", "Subtotal\t12,500"],
        ...["03/03/2025\t30,000", "03/04/2025\t5,000", "Total\t47,500"],
      ),
      passes: 2,
    },
    {
      name: "percentages and prices are not added up",
      filing: table(
        "Date\tShares\tPrice\tPercent",
        "03/03/2025\t10,000\t$4.25\t1.5%",
        "03/04/2025\t2,500\t$4.00\t0.5%",
        "Total\t12,500\t$4.20\t3.0%",
      ),
      passes: 1,
    },
    {
      name: "a typed table whose total leaves the price blank",
      filing: typed(
        "     Date           Number of     Price per       Total",
        "                     Shares         Share          Cost",
        "     03/02/98          10,000       $ 4.25      $42,500",
        "     03/03/98           2,500       $ 4.00      $10,000",
        "     Total             12,500                   $52,500",
      ),
      passes: 2,
    },
    {
      name: "an XML filing",
      filing: schedule13D({
        persons: PERSON,
        items:
          "<item5><transactionDesc>Date    Shares\n03/02/2025    10,000\n03/03/2025    2,500\nTotal    12,500</transactionDesc></item5>",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "what was done on one day is no part of what was done on another",
      filing: three("12,500"),
      failures: [{ actual: "12,500" }],
    },
    {
      name: "the total of three of four rows that bear names",
      filing: table(
        "Fund\tShares",
        "Hill\t10,000",
        "Mill\t2,500",
        "Rill\t40,000",
        "Till\t100",
        "Total\t9,000",
      ),
      failures: [{ expected: "52,600", repairs: ["9,000 => 52,600"] }],
    },
    {
      name: "a list of subsidiaries, one of them the parent itself, who holds none",
      filing: table(
        "Entity\tNo. of Shares\nLarkspur Holdings LLC\t0\nMill Advisers\t49,100\nRill Capital\t3,544,120\nTotal\t3,586,020",
      ),
      failures: [{ expected: "3,593,220", actual: "3,586,020", message: 'under "No. of Shares"' }],
    },
    {
      name: "a total that is too large",
      filing: three("53,500"),
      failures: [
        {
          severity: "error",
          message:
            'Item 5 prints a total of 53,500 under "Shares"; the 3 figures above it add up to 52,500, a difference of 1,000. The total or one of the figures is wrong.',
          expected: "52,500",
          actual: "53,500",
          working: "10,000 + 2,500 + 40,000 = 52,500",
          line: lineOf(three("53,500"), "53,500"),
        },
      ],
    },
    {
      name: "more than a unit for each line and one for the total",
      filing: three("52,505"),
      failures: [{ actual: "52,505" }],
    },
    {
      name: "whole numbers without a caption",
      filing: three("53,500", "What was done on each day was this"),
      failures: [{ message: "Item 5 prints a total of 53,500; the 3 figures above it add up to 52,500" }],
    },
    {
      name: "one of two columns",
      filing: table(
        "Date\tShares\tCost",
        "03/03/2025\t10,000\t$42,500",
        "03/04/2025\t2,500\t$10,000",
        "Total\t12,500\t$55,200",
      ),
      failures: [{ message: 'under "Cost"', expected: "52,500", actual: "55,200" }],
    },
    {
      name: "a sale in parentheses that fits no way of adding",
      filing: table(SHARES, "03/03/2025\t10,000", "03/04/2025\t(2,500)", "Total\t7,800"),
      failures: [{ working: "10,000 + (2,500) = 7,500" }],
    },
    {
      name: "a long column is told in short",
      filing: table(
        SHARES,
        ...Array.from(
          { length: 13 },
          (_, index) => `03/${String(index + 10)}/2025\t${String(index + 1)},000`,
        ),
        "Total\t90,000",
      ),
      failures: [{ working: "1,000 + 2,000 + 3,000 + … + 13,000 = 91,000" }].map((each) => ({
        ...each,
        actual: "90,000",
      })),
    },
  ],
  unverified: [
    {
      name: "an average in the place of a sum",
      filing: table("Date\tAmount", "03/03/2025\t10.10", "03/04/2025\t12.20", "Total\t11.36"),
      message: "It is no larger than one of the figures above it, so that it may be no sum.",
    },
    {
      name: "what is held after each day",
      filing: table("Date\tShares held", "03/03/2025\t10,000", "03/04/2025\t15,000", "Total\t15,000"),
      message: "Its words may mean another total than that of the rows above it.",
    },
    {
      name: "a running total",
      filing: table("Fund\tCumulative shares", "Hill\t10,000", "Mill\t25,000", "Total\t90,000"),
      message: "Its words may mean another total than that of the rows above it.",
    },
    {
      name: "a total of something else than the rows",
      filing: table("Fund\tShares", "Hill\t10,000", "Mill\t25,000", "Total outstanding\t900,000"),
      message: "Its words may mean another total than that of the rows above it.",
    },
    {
      name: "a fund whose name begins so",
      filing: table("Fund\tShares", "Hill\t10,000", "Mill\t25,000", "Total Return Fund\t90,000"),
      message: "Its words may mean another total than that of the rows above it.",
    },
    {
      name: "a sale among purchases",
      filing: table("Date\tShares", "03/03/2025 Purchase\t10,000", "03/04/2025 Sale\t4,000", "Total\t6,000"),
      message: "Some of the rows may be taken away, not added.",
    },
    {
      name: "a row whose figure was not read",
      filing: table("Fund\tShares", "Hill\t10,000", "Mill\t25,000 shares", "Rill\t40,000", "Total\t75,000"),
      message: "which of its figures stand below one another cannot be told.",
    },
    {
      name: "as far off as rounding each line may make it",
      filing: three("52,504"),
      message:
        'Item 5 prints a total of 52,504 under "Shares"; the 3 figures above it add up to 52,500. The difference is what rounding each line would make.',
    },
    {
      name: "the total is that of two rows",
      filing: table("Fund\tShares", "A\t10,000", "B\t2,500", "Both\t12,500", "Total\t12,500"),
      message: "It is the sum of fewer rows, so that one may be part of another.",
    },
    {
      name: "the total is that of one row",
      filing: table("Fund\tShares", "Hill\t10,000", "Mill\t2,500", "Rill\t40,000", "Total\t10,000"),
      message: "It is the sum of fewer rows",
    },
    {
      name: "rows of persons",
      filing: table(
        "Holder\tShares",
        "Larkspur Holdings LLC\t600,000",
        "Jane M. Roe\t120,000",
        "Total\t650,000",
      ),
      message: "The rows are of persons, who may share what they hold.",
    },
    {
      name: "a total below another",
      filing: table(
        SHARES,
        ...["03/03/2025\t10,000", "03/04/2025\t2,500", "Subtotal\t12,500"],
        ...["03/03/2025\t30,000", "03/04/2025\t5,000", "Total\t36,800"],
      ),
      message: "Another total stands above it.",
    },
    {
      name: "a blank in the column",
      filing: typed(
        "     Date           Shares         Cost",
        "     03/02/98          10,000    $42,500",
        "     03/03/98           2,500",
        "     03/04/98           3,500    $15,000",
        "     Total             16,000    $97,500",
      ),
      message: "A row above it has no figure in this column.",
    },
    {
      name: "a column without a caption whose total lies among its figures",
      filing: three("39,000", "What was done on each day was this"),
      message: "Whether the column is one to be added up is not told.",
    },
    {
      name: "a column of cents without a caption",
      filing: table("What was done", "03/03/2025\t$4.25", "03/04/2025\t$14.25", "Total\t$90.00"),
      message: "Whether the column is one to be added up is not told.",
    },
    {
      name: "a column of small numbers without a caption",
      filing: table("What was done", "03/03/2025\t12", "03/04/2025\t99", "Total\t900"),
      message: "Whether the column is one to be added up is not told.",
    },
    {
      name: "columns that cannot be told",
      filing: table(
        "03/03/2025\t10,000\t$4.25\t$42,500",
        "03/04/2025\t2,500\t$4.00\t$10,000",
        "Total\t12,500\t$52,500",
      ),
      message:
        "Item 5 prints a table with a total; which of its figures stand below one another cannot be told.",
    },
  ],
  notApplicable: [
    { name: "no table", filing: filingText() },
    {
      name: "a table without a total",
      filing: table("Date\tShares\tPrice", "03/03/2025\t10,000\t$4.25", "03/04/2025\t2,500\t$4.00"),
    },
    { name: "a total of one row", filing: table(SHARES, "03/03/2025\t10,000", "Total\t99,000") },
    {
      name: "nothing but a price",
      filing: table("Date\tPrice", "03/03/2025\t$4.25", "03/04/2025\t$4.00", "Total\t$4.20"),
    },
  ],
});
