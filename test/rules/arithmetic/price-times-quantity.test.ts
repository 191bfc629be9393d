import rule from "../../../rules/arithmetic/price-times-quantity.js";
import { testRule } from "../../../src/index.js";
import { filingText, lineOf } from "../../support/filing-text.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

const told = (...sentences: string[]) => filingText({ item5: sentences.join(" ").replaceAll("$", "\\$") });
/** 10,000 × $4.25 = $42,500; half a cent of the price is $50, half a dollar of the total 50 cents. */
const bought = (total: string, more = "") =>
  told(`Larkspur purchased 10,000 Shares at $4.25 per share for an aggregate of ${total}${more}.`);
/** Half of one per cent of $42,500 is $212.50. */
const average = (total: string) =>
  told(`Larkspur bought 10,000 Shares at an average price of $4.25 per share for a total of ${total}.`);

/** A table of two trades, the first for 10,000 at $4.25. */
const table = (captions: string, total: string, ...more: string[]) =>
  filingText({
    item5: [
      `Date\t${captions}`,
      `03/03/2025\t10,000\t$4.25\t${total}`,
      total.includes("%") ? "03/04/2025\t(2,500)\t$4.00\t1%" : "03/04/2025\t(2,500)\t$4.00\t($10,000)",
      ...more,
    ]
      .join("\n")
      .replaceAll("$", "\\$"),
  });

testRule(rule, {
  passing: [
    { name: "number times price is the total", filing: bought("$42,500"), passes: 1 },
    { name: "with cents", filing: bought("$42,500.00"), passes: 1 },
    {
      name: "the total rounded to dollars",
      filing: told("It sold 333 shares at $3.333 per share for aggregate proceeds of $1,110."),
      passes: 1,
    },
    {
      name: "the price rounded to cents, at the edge",
      filing: bought("$42,550.00"),
      remark: "They agree as far as the price is printed.",
    },
    {
      name: "an average price, half of one per cent off",
      filing: average("$42,712.50"),
      remark: "The figures are told as average, approximate, or with or without costs.",
    },
    { name: "without commissions", filing: bought("$42,600", ", excluding commissions"), remark: "average" },
    {
      name: "a total told in millions",
      filing: told(
        "It acquired 1,000,000 Shares at $4.10 per share for a total purchase price of $4.1 million.",
      ),
      passes: 1,
    },
    {
      name: "a number told in millions",
      filing: told("It sold 1.5 million Shares at $4.00 per share for gross proceeds of $6,100,000."),
      remark: "as far as",
    },
    {
      name: "two trades of one sentence",
      filing: told(
        "The Issuer sold (i) 2,000 Shares to Larkspur at an offering price of $9.14 per share for an aggregate purchase price of $18,280, and (ii) 100 Shares to Ms. Roe at an offering price of $9.14 per share for an aggregate purchase price of $914.",
      ),
      passes: 2,
    },
    {
      name: "the price in other words",
      filing: told("It bought 10,000 ADSs for $42,500, or $4.25 per ADS."),
      passes: 1,
    },
    {
      name: "the total of working capital behind the price",
      filing: told(
        "It bought 10,000 Shares at the offering price of $4.25 per Share, for $42,500 of working capital.",
      ),
      passes: 1,
    },
    {
      name: "a price to which the total stands so close that it is that of each",
      filing: told("On March 3, 2025, Larkspur purchased 10,000 Shares at $4.25 for $42,500."),
      passes: 1,
    },
    {
      name: "the price per share named before it",
      filing: told("It sold 10,000 Shares at a price per share of $4.25, $42,500 in the aggregate."),
      passes: 1,
    },
    {
      name: "a range beside the average price",
      filing: told(
        "It bought 10,000 Shares at a weighted average price of $4.25 per share ($4.10 to $4.40 per share) for a total of $42,500.",
      ),
      passes: 1,
    },
    {
      name: "the market's price stands beside it",
      filing: told(
        "It bought 10,000 Shares at $4.25 per share for a total of $42,500; the closing price was $4.40 per share.",
      ),
      passes: 1,
    },
    {
      name: "options exercised",
      filing: told(
        "Ms. Roe exercised options over 10,000 Shares at $0.50 per share for a total exercise price of $5,000.",
      ),
      passes: 1,
    },
    {
      name: "rows of a table, sales in parentheses, the total row left out",
      filing: table(
        "Number of Shares\tPrice per Share\tTotal Cost",
        "$42,500",
        "Total\t7,500\t$9.00\t$1,000",
      ),
      passes: 2,
    },
    {
      name: "a table of average prices",
      filing: table("Quantity\tAverage Price\tAmount", "$42,700"),
      remark: "average",
    },
    {
      name: "an XML filing",
      filing: schedule13D({
        persons: PERSON,
        items:
          "<item3><fundsSource>Larkspur purchased 10,000 Shares at $4.25 per share for an aggregate of $42,500.</fundsSource></item3>",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "an average price, half of one per cent off, where the house takes a tenth",
      filing: average("$42,712.50"),
      options: { tolerance: 0.1 },
      failures: [{ severity: "warning", expected: "$42,500.00", actual: "$42,712.50" }],
    },
    {
      name: "two digits changed places",
      filing: bought("$45,200"),
      failures: [
        {
          severity: "warning",
          message:
            "Item 5 states 10,000 shares at $4.25 each for $45,200, but 10,000 × $4.25 = $42,500.00. One of the three figures is wrong, or the total holds something else: with two digits of $45,200 exchanged, $42,500, they agree.",
          expected: "$42,500.00",
          actual: "$45,200",
          working: "10,000 × $4.25 = $42,500.00",
          line: lineOf(bought("$45,200"), "45,200"),
          repairs: ["45,200 => 42,500", "10,000 => 10,635", "4.25 => 4.52"],
        },
      ],
    },
    {
      name: "a cent beyond what the printed price allows",
      filing: bought("$42,550.01"),
      failures: [{ actual: "$42,550.01" }],
    },
    {
      name: "an average price, more than half of one per cent off",
      filing: average("$42,714"),
      failures: [{ actual: "$42,714", expected: "$42,500.00" }],
    },
    {
      name: "a total taken apart in brackets",
      filing: told("The purchase of the Shares took $720,510.50 ($18.25 per Share for 38,493 Shares)."),
      failures: [{ severity: "warning", expected: "$702,497.25", actual: "$720,510.50" }],
    },
    {
      name: "a total of working capital that another number would give",
      filing: told(
        "It bought 10,000 Shares at the offering price of $4.25 per Share, for $45,200 of working capital.",
      ),
      failures: [{ severity: "warning", expected: "$42,500.00", actual: "$45,200" }],
    },
    {
      name: "a total straight behind the price",
      filing: told("On March 3, 2025, Larkspur purchased 10,000 Shares at $4.25 for $45,200."),
      failures: [{ severity: "warning", expected: "$42,500.00", actual: "$45,200" }],
    },
    {
      name: "less than number times price",
      filing: average("$42,280"),
      failures: [{ actual: "$42,280" }],
    },
    {
      name: "a row of a table",
      filing: table("Shares Purchased\tPrice\tAggregate Purchase Price", "$45,200"),
      failures: [
        {
          message: "Item 5 states 10,000 at $4.25 each for $45,200, but 10,000 × $4.25 = $42,500.00.",
          actual: "$45,200",
        },
      ],
    },
    {
      name: "one of two trades",
      filing: told(
        "It sold 1,000 Shares at $4.00 per share for a total of $4,000; and 2,000 Shares at $5.00 per share for a total of $1,000.",
      ),
      failures: [{ actual: "$1,000", expected: "$10,000.00" }],
    },
  ],
  unverified: [
    ...[
      "It bought 10,000 Shares at $4.25 per share, bringing the aggregate purchase price of its holding to $5,200,000.",
      "It sold 10,000 Shares at $4.25 per share as part of a block with total proceeds of $12,000,000.",
      "The Issuer sold, to it and to other investors for aggregate gross proceeds of $5,000,000, 10,000 Shares at $4.25 per share.",
      "Of the aggregate purchase price of $5,000,000, it paid $42,500 for 10,000 Shares at $4.25 per share.",
      "It bought 10,000 Shares at $4.25 per share for an aggregate cost of $44,000, including fees.",
    ].map((sentence) => ({
      name: `a total that may be of more: ${sentence}`,
      filing: told(sentence),
      message: "The words name something besides that may account for it.",
    })),
    {
      name: "a table of which most rows are off",
      filing: table("Shares Purchased\tPrice\tAggregate Purchase Price", "$45,200", "10,000\t$4.25\t$45,300"),
      message: "The words name something besides that may account for it.",
    },
    {
      name: "warrants come with the shares",
      filing: bought("$45,200", ", together with a fee"),
      message:
        "Item 5 states 10,000 shares at $4.25 each for $45,200, but 10,000 × $4.25 = $42,500.00. The words name something besides that may account for it.",
    },
    {
      name: "each of two persons",
      filing: told(
        "Each of Larkspur and Ms. Roe bought 10,000 Shares at $4.25 per share for a total of $85,000.",
      ),
      message: "something besides",
    },
    {
      name: "a split is told",
      filing: told(
        "It bought 10,000 Shares at $42.50 per share for a total of $42,500.",
        "On June 1, 2024, the Issuer effected a 1-for-10 reverse stock split.",
      ),
      message: "The text tells of a split, for which one of the figures may be adjusted.",
    },
  ],
  notApplicable: [
    {
      name: "a table of what is held afterwards",
      filing: table("Shares\tPrice\tTotal Shares Held", "45,200"),
    },
    {
      name: "a table with two numbers of shares",
      filing: table("Shares Bought\tPrice\tNumber of Options", "45,200"),
    },
    {
      name: "a table with two totals",
      filing: table("Amount\tPrice\tTotal Cost", "$45,200"),
    },
    { name: "a table of percentages", filing: table("Shares\tPrice\tTotal", "4.5%") },
    { name: "no trade", filing: filingText() },
    {
      name: "no total",
      filing: told("It bought 10,000 Shares at $4.25 per share, of par value $0.01 per share."),
    },
    { name: "no unit price", filing: told("It bought 10,000 Shares for a total of $1, as $2 was asked.") },
    {
      name: "two numbers of shares to one total",
      filing: told("It bought 10,000 Shares and 500 units at $4.25 per share for a total of $43,000."),
    },
    {
      name: "two prices to one total",
      filing: told("It bought 10,000 Shares at $4.25 per share and $4.50 per share for a total of $43,000."),
    },
    {
      name: "a range of prices",
      filing: told("It bought 10,000 Shares at prices from $4.25 to $4.75 per share for a total of $45,000."),
    },
    {
      name: "two totals",
      filing: told(
        "It bought 10,000 Shares at $4.25 per share for a total of $42,500, of a total of $90,000.",
      ),
    },
    {
      name: "two currencies",
      filing: told("It bought 10,000 Shares at C$4.25 per share for a total of US$31,000."),
    },
    {
      name: "the only unit price is the market's",
      filing: told("It bought 10,000 Shares for a total of $10; the closing price was $4.25 per share."),
    },
    {
      name: "no trade is told of",
      filing: told("The value of 10,000 Shares at $4.25 per share is a total of $90,000."),
    },
  ],
});
