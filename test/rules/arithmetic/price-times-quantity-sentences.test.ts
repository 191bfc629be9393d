import rule from "../../../rules/arithmetic/price-times-quantity.js";
import { testRule } from "../../../src/index.js";
import { escaped, filingText } from "../../support/filing-text.js";

const told = (item3: string) => filingText({ item3: escaped(item3) });

/** Sentences that tell a number, a price and a total among other words: 10,000 × $4.25 = $42,500. */
const two = (total: string) =>
  told(
    `On March 3, 2025, Larkspur acquired 5,000 founder shares for an aggregate purchase price of $25.00, or $0.005 per share, and on the closing of the offering it purchased 10,000 private units at $4.25 per unit, for ${total} in the aggregate.`,
  );
const inAll = (total: string) =>
  told(`Ms. Roe bought 10,000 Shares from an estate at $4.25 per share, or ${total} in all.`);
const depositary = (total: string) =>
  told(
    `Larkspur purchased 10,000 ADSs (representing 30,000 Ordinary Shares) in a block at $4.25 per ADS, for a total consideration of ${total}.`,
  );
const net = (total: string) =>
  told(`Larkspur sold 10,000 Shares at a net price of $4.25 per share, or ${total} in the aggregate.`);
/** 2,000,000 × $51.875 = $103,750,000, what an option costs in all told in a sentence of its own. */
const inFull = (total: string) =>
  told(
    `Hollin has granted Larkspur an option to purchase up to 2,000,000 Shares for $51.875 per share, subject to adjustment (the "Option"). If Larkspur were to exercise the Option in full, the funds required to purchase the Shares would be approximately ${total}.`,
  );

const heading = (total: string) =>
  told(`The aggregate purchase price of the 10,000 Shares bought at $4.25 per share was ${total}.`);
const paid = (total: string) =>
  told(`Ms. Roe used ${total} of her personal funds to purchase 10,000 Shares at $4.25 per share.`);
const prepaid = (total: string) =>
  told(`Larkspur prepaid ${total}, or $4.25 for each share, for 10,000 Shares.`);
const price = (total: string) =>
  told(`The price of the purchase was $4.25 per share, or ${total} for the 10,000 Shares.`);
const combined = (total: string) =>
  told(
    `Larkspur purchased 10,000 Shares and accompanying warrants to purchase 5,000 shares of Common Stock at a combined price of $4.25, for a total of ${total}.`,
  );
const respectively = (total: string) =>
  told(
    `Larkspur and Ms. Roe purchased 10,000 and 2,000 Shares, respectively, at $4.25 per share, for ${total} and $8,500, respectively.`,
  );

/** What two purchases cost, added up by the sentence itself. */
const together = (total: string) =>
  told(`Ms. Roe purchased two blocks for $4,800,000 and $15,198,100, respectively, or ${total} in total.`);

/** The total right behind the price, or the price in brackets behind or before it. */
const beside = (total: string): readonly string[] => [
  `Ms. Roe bought 10,000 Shares in a block at $4.25 a share (${total}).`,
  `Ms. Roe bought 10,000 Shares at $4.25 per share, or ${total}.`,
  `Ms. Roe paid ${total} ($4.25 per share) for 10,000 Shares.`,
  `Ms. Roe bought 10,000 Shares (at $4.25 per share) using ${total} of her personal funds.`,
  `Personal funds of ${total} were used to purchase 10,000 Shares at $4.25 per share.`,
];

/** Number, price and total in a row, beside another purchase that is told without its price. */
const inARow = (total: string) =>
  told(
    `Larkspur bought 10,000 Shares in a private placement on February 11, 2022 at $4.25 per Share, for ${total}, and 15,000 Shares in the open market for $61,000.`,
  );
/** Two closings in one sentence, of which the second has this total. */
const closings = (total: string) =>
  told(
    `Larkspur bought at the first closing, on May 5, 2022, 5,000 Shares at $4.25 per share ($21,250); at the second closing, on June 2, 2022, 10,000 Shares at $4.25 per share ${total} and warrants to purchase 15,000 Shares at $6.50 per share.`,
  );
const CLOSINGS = (total: string) => [`(${total})`, `for an aggregate purchase price of ${total},`];
const offered = (total: string) =>
  told(
    `Larkspur purchased 10,000 Shares at $4.25 per share in an underwritten public offering of the Issuer (the “Offering”) for an aggregate of ${total}.`,
  );

testRule(rule, {
  passing: [
    { name: "what an option costs in all, in billions", filing: inFull("$0.104 billion"), passes: 1 },
    { name: "what an option costs in all, in millions", filing: inFull("$103.75 million"), passes: 1 },
    {
      name: "number, price and total in a row, beside another purchase",
      filing: inARow("$42,500"),
      passes: 1,
    },
    { name: "a purchase in an offering", filing: offered("$42,500"), passes: 1 },
    ...CLOSINGS("$42,500").map((total) => ({
      name: `both of two closings told in one sentence: ${total}`,
      filing: closings(total),
      passes: 2,
    })),
    { name: "two sums and what they come to", filing: together("$19,998,100"), passes: 1 },
    ...beside("$42,500").map((sentence) => ({ name: sentence, filing: told(sentence), passes: 1 })),
    { name: "two purchases one after another", filing: two("$42,500"), passes: 2 },
    {
      name: "so many of its shares sold: the whole is no quantity",
      filing: told("Larkspur sold 10,000 of its 650,000 Shares at $4.25 per share, or $42,500 in all."),
      passes: 1,
    },
    { name: "a total in all", filing: inAll("$42,500"), passes: 1 },
    { name: "depositary shares and what they represent", filing: depositary("$42,500"), passes: 1 },
    { name: "a net price", filing: net("$42,500"), passes: 1 },
    { name: "the price of a number of shares", filing: heading("$42,500"), passes: 1 },
    { name: "money used to purchase", filing: paid("$42,500"), passes: 1 },
    { name: "money paid beforehand", filing: prepaid("$42,500"), passes: 1 },
    { name: "a price and what it comes to", filing: price("$42,500"), passes: 1 },
    { name: "shares with warrants at a combined price", filing: combined("$42,500"), passes: 1 },
    { name: "two numbers and two totals, respectively", filing: respectively("$42,500"), passes: 2 },
    {
      name: "two prices and two totals, respectively",
      filing: told(
        "Larkspur bought 10,000 Shares at $4.25 per share and 2,000 units at $5.00 per unit, for $42,500 and $10,000, respectively.",
      ),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "what an option costs in all, two digits transposed",
      filing: inFull("$130.75 million"),
      failures: [{ severity: "warning", expected: "$103,750,000.00", actual: "$130,750,000" }],
    },
    ...CLOSINGS("$45,200").map((total) => ({
      name: `the second of two closings told in one sentence: ${total}`,
      filing: closings(total),
      failures: [{ expected: "$42,500.00", actual: "$45,200" }],
    })),
    {
      name: "a total with two digits transposed, beside another purchase",
      filing: inARow("$45,200"),
      failures: [{ actual: "$45,200", expected: "$42,500.00" }],
    },
    {
      name: "a total in an offering that is less than the product",
      filing: offered("$40,000"),
      failures: [{ actual: "$40,000", expected: "$42,500.00" }],
    },
    ...[together("$19,989,100")].map((filing) => ({
      name: "what two sums come to, with two digits transposed",
      filing,
      failures: [{ expected: "$19,998,100", actual: "$19,989,100" }],
    })),
    {
      name: "so many of its shares sold for another total",
      filing: told("Larkspur sold 10,000 of its 650,000 Shares at $4.25 per share, or $45,200 in all."),
      failures: [{ expected: "$42,500.00", actual: "$45,200" }],
    },
    ...[
      ...beside("$45,200").map((sentence) => [sentence, told(sentence)]),
      ["the second of two purchases", two("$45,200")],
      ["a total in all with two digits transposed", inAll("$45,200")],
      ["the total of depositary shares", depositary("$45,200")],
      ["the total at a net price", net("$45,200")],
      ["the price of a number of shares, with two digits transposed", heading("$45,200")],
      ["money used to purchase, with two digits transposed", paid("$45,200")],
      ["money paid beforehand, with two digits transposed", prepaid("$45,200")],
      ["the total at a combined price", combined("$45,200")],
      ["what a price comes to", price("$45,200")],
      ["the first of two totals, respectively", respectively("$45,200")],
    ].map(([name = "", filing = ""]) => ({
      name,
      filing,
      failures: [{ severity: "warning" as const, expected: "$42,500.00", actual: "$45,200" }],
    })),
  ],
  unverified: [
    ...[
      "The aggregate purchase price for the founder shares was $25,000 and for the 10,000 private units $42,500 ($4.25 per unit).",
      "Larkspur purchased 10,000 shares for an aggregate purchase price of $52,500 less a commitment fee of $10,000, i.e. a net price of $4.25 per share.",
    ].map((sentence) => ({
      name: `another amount stands between the total and the price: ${sentence}`,
      filing: told(sentence),
      message: "The words name something besides",
    })),
    {
      name: "a total in an offering that may be that of the whole offering",
      filing: offered("$4,250,000"),
      message: "The words name something besides",
    },
    {
      name: "money used to purchase shares and a warrant",
      filing: told("Ms. Roe used $45,200 to purchase 10,000 Shares at $4.25 per share and a warrant."),
    },
    {
      name: "proceeds net of costs",
      filing: told(
        "Larkspur sold 10,000 Shares at $4.25 per share, for $41,000 in the aggregate net of discounts.",
      ),
    },
  ],
  notApplicable: [
    {
      name: "two numbers in a row that share one total",
      filing: told(
        "Larkspur bought 5,000 Shares on May 5, 2022 and 10,000 Shares on June 2, 2022 at $4.25 per Share, for $63,750.",
      ),
    },
    {
      name: "two trades by price that share one total",
      filing: told(
        "Larkspur purchased 5,000 Shares at $4.00 per share and 2,000 Shares at $4.25 per share, for $28,500.",
      ),
    },
    {
      name: "a total of two trades, of which the first has none of its own",
      filing: told(
        "Larkspur purchased 5,000 Shares at $4.00 per share and Ms. Roe purchased 2,000 Shares at $4.25 per share for a total of $28,500.",
      ),
    },
    {
      name: "the price of all shares, of which some were bought for a price of their own",
      filing: told(
        "The purchase price of the 90,000 Shares, including 10,000 Shares bought at $4.25 per share, was $900,000.",
      ),
    },
  ],
});
