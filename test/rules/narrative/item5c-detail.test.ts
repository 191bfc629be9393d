import rule from "../../../rules/narrative/item5c-detail.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { schedule13D } from "../../structured/structured-xml.js";
import { BOUGHT, LIST, told } from "./item5c-cases.js";

const field = (words: string): string =>
  schedule13D({ items: `<item5><transactionDesc>${words}</transactionDesc></item5>` });

testRule(rule, {
  passing: [
    {
      name: "day, number, price and market",
      filing: told(`${BOUGHT} in the open market at $14.05 per Share.`),
      passes: 1,
    },
    {
      name: "the exchanges are told once for all",
      filing: told(
        `${BOUGHT} at $14.05 per Share. Each transaction was effected on securities exchanges unless another way is told.`,
      ),
      passes: 1,
    },
    {
      name: "as many on each of two days",
      filing: told(
        "(c) On each of February 3 and 6, 2025, Ms. Roe bought 1,000 Shares in the open market at $14.05 per Share.",
      ),
      passes: 1,
    },
    {
      name: "a list whose dates begin with the day",
      filing: told([
        "(c) Ms. Roe had these transactions in the open market:",
        "Date\tShares\tPrice",
        "04/02/2025\t1,000\t$14.05",
        "13/02/2025\t500\t$14.10",
        "14/02/2025\t500\t$14.10",
      ]),
      passes: 1,
      message: "Of 3 transactions the day, the price",
    },
    {
      name: "shares that were given away have no price",
      filing: told("(c) On February 3, 2025, Ms. Roe gave 1,000 Shares to her children."),
      passes: 1,
    },
    {
      name: "a seller who is told",
      filing: told(`${BOUGHT} from a former employee of the Issuer at $14.05 per Share.`),
      passes: 1,
    },
    ...[
      "Ms. Roe bought in the open market: 2/3/25, 5,000, 14.05; 2/10/25, 6,000, 14.10.",
      "Ms. Roe: 2/3/25 P 5,000 14.05; 2/10/25 P 6,000 14.10; 2/11/25 P 7,000 14.20. All were made on the NYSE.",
    ].map((words) => ({ name: `a terse list in one line: ${words}`, filing: field(words), passes: 1 })),
    {
      name: "a total in place of the price",
      filing: told(`${BOUGHT} through her broker for $14,050.`),
      passes: 1,
    },
    {
      name: "a range of prices, and the undertaking to tell each",
      filing: told(
        `${BOUGHT} in the open market at prices ranging from $14.00 to $14.30 per Share. She undertakes to tell the staff the number bought at each price.`,
      ),
      passes: 1,
    },
    {
      name: "the price in the sentence behind",
      filing: told(`${BOUGHT} in the open market. The price was $14.05 per Share.`),
      passes: 1,
    },
    {
      name: "an award, a gift, a vesting, a conversion and a distribution have no price",
      filing: told(
        "(c) On February 3, 2025, Ms. Roe was granted 900 restricted stock units. On February 4, 2025, Ms. Roe made a gift of 50 Shares. On February 5, 2025, 70 restricted stock units vested. On February 6, 2025, her note was converted into 80 Shares. On February 7, 2025, Larkspur Holdings LLC distributed 90 Shares to its members.",
      ),
      passes: 5,
    },
    {
      name: "a grant of options to purchase shares",
      filing: told("(c) On February 3, 2025, Ms. Roe was granted options to purchase 500 Shares."),
      passes: 1,
    },
    {
      name: "an exercise of warrants with its price",
      filing: told(
        "(c) On February 3, 2025, Ms. Roe exercised warrants and bought 500 Shares at $2.00 per Share.",
      ),
      passes: 1,
    },
    {
      name: "a list with a column of prices",
      filing: told([LIST, "Date\tShares\tPrice", "2/3/2025\t1,000\t$14.05", "2/4/2025\t500\t$14.10"]),
      passes: 1,
    },
    {
      name: "sixty days are no shares, and sales that there were not are no sale",
      filing: told([
        "(c) During the past 60 days the following shares were purchased in the open market (there were no sales):",
        "1/22/2025\t4,200\t$15.03",
        "2/3/2025\t10,300\t$14.87",
      ]),
      passes: 1,
      message: "2 transactions",
    },
    {
      name: "a list with a gift among the purchases",
      filing: told([
        LIST,
        "Date\tType\tShares\tPrice",
        "2/3/2025\tPurchase\t1,000\t$14.05",
        "2/4/2025\tGift\t500\t–",
      ]),
      passes: 1,
    },
    {
      name: "a list whose market stands in a note",
      filing: told("(c) See Schedule B.", {
        annex: [
          "SCHEDULE B",
          "Date\tShares Sold\tPrice",
          "2/3/2025\t1,000\t14.05",
          "All sales were brokered.",
        ],
      }),
      passes: 1,
    },
    {
      name: "the market told in the sentence before",
      filing: told([
        "(c) All transactions were brokerage transactions.",
        "On February 3, 2025, Ms. Roe bought 1,000 Shares at $14.05 per Share.",
      ]),
      passes: 1,
    },
    {
      name: "a seller by name",
      filing: told(`${BOUGHT} from Thornbury Partners LP at $14.05 per Share.`, { amendment: null }),
      passes: 1,
    },
    {
      name: "EDGAR's XML",
      filing: field("On February 3, 2025 it sold 900 shares on the NYSE at $14 a share."),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "an open market purchase without its price",
      filing: told(`${BOUGHT} in the open market.`),
      failures: [
        {
          person: "JANE M. ROE",
          severity: "warning",
          expected: "at what price per share",
          actual: "not told",
          message:
            "Item 5(c) tells of a purchase of 1,000 shares on Monday, February 3, 2025, but not at what price per share. Its Instruction asks of each transaction who made it, the day, the amount, the price per share, and where and how it was made.",
        },
      ],
    },
    {
      name: "among those that are excepted",
      filing: told(
        "(c) Other than the sale of 1,000 Shares in the open market on February 3, 2025, Larkspur Holdings LLC has had no transactions in the past sixty days.",
      ),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", message: "tells of a sale of 1,000 shares on Monday" }],
    },
    {
      name: "a par value is no price",
      filing: told(
        "(c) On February 3, 2025, Ms. Roe bought 1,000 shares, par value $0.01 per share, in the open market.",
      ),
      failures: [{ expected: "at what price per share" }],
    },
    {
      name: "market prices are no price",
      filing: told(`${BOUGHT} in the open market at prevailing market prices.`),
      failures: [{ severity: "warning", expected: "at what price per share" }],
    },
    {
      name: "neither price nor place",
      filing: told(`${BOUGHT}.`),
      failures: [
        {
          severity: "warning",
          expected: "at what price per share and where and how",
          message: "but not at what price per share, nor where and how.",
        },
      ],
    },
    {
      name: "one of two sentences without its price",
      filing: told(
        `${BOUGHT} in the open market at $14.05 per Share. On February 4, 2025, she bought 2,000 Shares in the open market.`,
      ),
      failures: [{ message: "a purchase of 2,000 shares on Tuesday, February 4, 2025" }],
    },
    {
      name: "no day",
      filing: told("(c) Ms. Roe bought 1,000 Shares in the open market at $14.05 per Share."),
      failures: [
        {
          severity: "warning",
          expected: "on what day",
          message: "a purchase of 1,000 shares, but not on what day",
        },
      ],
    },
    {
      name: "no place in an initial statement",
      filing: told(`${BOUGHT} at $14.05 per Share.`, { amendment: null }),
      failures: [{ severity: "warning", expected: "where and how" }],
    },
    {
      name: "no place in an amendment, whose earlier filings may tell it",
      filing: told(`${BOUGHT} at $14.05 per Share.`),
      failures: [{ severity: "info", expected: "where and how" }],
    },
    {
      name: "a list without prices",
      filing: told([LIST, "Date\tShares Bought", "2/3/2025\t1,000", "2/4/2025\t500"]),
      failures: [
        {
          person: "JANE M. ROE",
          message: "tells of 2 transactions, but not at what price per share",
        },
      ],
    },
    {
      name: "a list of one row, which does not say whether it was bought or sold",
      filing: told(["(c) Ms. Roe traded in the open market:", "2/3/2025\t1,000"]),
      failures: [{ person: "JANE M. ROE", message: "tells of a transaction of 1,000 shares on Monday" }],
    },
    {
      name: "a sale whose number is not told",
      filing: told("(c) On February 3, 2025, Ms. Roe sold Shares in the open market."),
      failures: [{ message: "tells of a sale on Monday, February 3, 2025, but not at what price" }],
    },
    {
      name: "a list of two persons concerns the filing",
      filing: told([
        "(c) Open market sales:",
        "Jane M. Roe\t2/3/2025\t1,000",
        "Larkspur Holdings LLC\t2/4/2025\t500",
      ]),
      failures: [{ severity: "warning", message: "tells of 2 transactions" }],
    },
    {
      name: "a line of those that the words before call open market sales",
      filing: told([
        "(c) Ms. Roe effected the following open market sales:",
        "02/03/2025: 1,000 Shares at an average price of $14.05. Price range: $14.00 to $14.10.",
        "02/04/2025: 500 Shares.",
        "She undertakes to tell the staff the number sold at each price.",
      ]),
      failures: [{ message: "a sale of 500 shares on Tuesday, February 4, 2025, but not at what price" }],
    },
    {
      name: "a schedule without prices",
      filing: told("(c) See Schedule B.", {
        annex: ["SCHEDULE B", "Sales in the open market", "2/3/2025\t1,000", "2/4/2025\t500"],
      }),
      failures: [{ expected: "at what price per share" }],
    },
    {
      name: "several in one sentence, none with a price",
      filing: told(
        "(c) On February 3, 2025, Ms. Roe sold 500 Shares and Larkspur Holdings LLC sold 600 Shares on the NYSE.",
      ),
      failures: [{ message: "tells of 2 transactions, but not at what price" }],
    },
    {
      name: "EDGAR's XML without a price",
      filing: field("On February 3, 2025 it sold 900 shares on the NYSE."),
      failures: [{ person: "Larkspur Holdings LLC", severity: "warning" }],
    },
  ],
  notApplicable: [
    { name: "no transactions", filing: told("(c) None.") },
    {
      name: "a plan to buy in Item 3 does not matter",
      filing: told("(c) Except as described in Item 3, none."),
    },
    { name: "no Item 5(c)", filing: filingText() },
    { name: "a Schedule 13G", filing: filingText({ schedule: "13G" }) },
  ],
});
