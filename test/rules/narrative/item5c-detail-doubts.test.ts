import rule from "../../../rules/narrative/item5c-detail.js";
import { testRule } from "../../../src/index.js";
import { escaped } from "../../support/filing-text.js";
import { BOUGHT, LIST, told } from "./item5c-cases.js";

/** What item5c-detail leaves open. */
testRule(rule, {
  passing: [
    {
      name: "Item 5 tells ahead of its letters how all purchases and sales were made",
      filing: told([
        "All purchases and sales of Shares reported herein were made in open market transactions on the Nasdaq National Market.",
        `${BOUGHT} at $14.05 per Share.`,
      ]),
      passes: 1,
    },
    {
      name: "a list and a sentence, both with prices",
      filing: told([
        `${BOUGHT} in the open market at $14.05 per Share. Other open market purchases:`,
        "2/4/2025\t1,000\t$14.05",
        "2/5/2025\t500\t$14.10",
      ]),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a list without prices, and the undertaking to give each of them",
      filing: told([
        "(c) Ms. Roe effected the following open market sales of Shares:",
        "02/04/2025: 1,000 shares",
        "02/05/2025: 500 shares",
        "Ms. Roe undertakes to provide to the staff the number of shares sold at each separate price.",
      ]),
      failures: [{ expected: "at what price per share" }],
    },
    {
      name: "a price that belongs to another sentence's purchase",
      filing: told(
        "(c) On February 4, 2025, Ms. Roe bought 70 Shares in the open market at $14.00 per Share. On February 3, 2025, she bought 1,000 Shares in the open market.",
      ),
      failures: [{ expected: "at what price per share" }],
    },
    {
      name: "a longer number in Item 3 is another",
      filing: told(`${BOUGHT} in the open market.`, { item3: escaped("The 21,000 Shares cost $294,000.") }),
      failures: [{ expected: "at what price per share" }],
    },
    {
      name: "a plan to buy in the open market tells no place",
      filing: told(`${BOUGHT} at $14.05 per Share.`, {
        amendment: null,
        item3: "Ms. Roe may buy Shares in the open market.",
      }),
      failures: [{ expected: "where and how", severity: "warning" }],
    },
  ],
  unverified: [
    {
      name: "the purchase at a closing, without its number, where Item 3 tells what was paid for two lots",
      filing: told("(c) Other than the purchase at the closing on February 3, 2025, none.", {
        item3: escaped(
          "Larkspur bought from the Issuer 5,000 Shares at $14.05 per Share and 400 preferred shares at $400.00 per share, from cash on hand.",
        ),
      }),
      message:
        "at what price per share: Item 3 tells of a purchase with an amount of money, which may be this one",
    },
    {
      name: "Item 3 tells of the day with a price, and names who bought by title",
      filing: told("(c) None, except the purchase of February 3, 2025.", {
        item3: escaped(
          "On February 3, 2025 Ms. Roe bought 1,000 Shares in the open market for $14.05 a share.",
        ),
      }),
      message: "at what price per share: Item 3 tells of the same number or day",
    },
    {
      name: "told in Item 3, where the line below begins with the reference and looks like a heading",
      filing: told(
        "(c) None but that Ms. Roe bought 1,000 Shares on February 3, 2025, as is told in\nItem 3.",
      ),
      message: "the words refer to what is told in another place",
    },
    ...["See Item 3.", "The information in Item 3 is incorporated herein by reference."].map((reference) => ({
      name: `a reference in a sentence of its own: ${reference}`,
      filing: told(`(c) ${reference} ${BOUGHT.slice(4)} in the open market.`),
      message: "the words refer to what is told in another place",
    })),
    {
      name: "an exercise told without its price",
      filing: told("(c) On February 3, 2025, Ms. Roe exercised warrants and bought 500 Shares."),
      message:
        /^Item 5\(c\) tells of an acquisition of 500 shares on Monday, February 3, 2025 without a price; whether for money is not plain from the words\.$/,
    },
    {
      name: "one of two exercises without its price",
      filing: told(
        "(c) Ms. Roe (i) exercised options and sold 500 Shares on February 3, 2025 at $2.00 per Share; and (ii) exercised options and sold 600 Shares on February 4, 2025.",
      ),
      message: "tells of 2 transactions without a price",
    },
    {
      name: "a disposal, perhaps for no money",
      filing: told("(c) On February 3, 2025, Ms. Roe disposed of 500 Shares."),
      message: "tells of a disposal of 500 shares on Monday, February 3, 2025 without a price",
    },
    {
      name: "an acquisition, perhaps for no money",
      filing: told("(c) On February 3, 2025, Ms. Roe acquired 500 Shares."),
      message: "whether for money is not plain",
    },
    {
      name: "a price in words",
      filing: told(`${BOUGHT} on the NYSE for 45 cents each.`),
      message: "what it says of a price or an amount of money is not plainly theirs",
    },
    {
      name: "another currency",
      filing: told(`${BOUGHT} on the exchange at THB 45.10 each.`),
      message: "what it says of a price",
    },
    {
      name: "an amount that may be the price or not",
      filing: told(`${BOUGHT} in the open market, having $20,000 in her account.`),
      message: "what it says of a price",
    },
    {
      name: "captions that speak of a price above rows without one",
      filing: told([LIST, "Date\tShares\tPrice", "2/3/2025\t1,000\t–", "2/4/2025\t500\t–"]),
      message: "what it says of a price",
    },
    {
      name: "the price is that of the total told before",
      filing: told(
        "(c) On February 3, 2025, the filers sold 900 Shares in the open market at $12.00 per Share. Specifically, Ms. Roe sold 500 Shares, and Larkspur Holdings LLC sold 400 Shares.",
      ),
      message: "the sentences around it tell a price, which may be theirs",
    },
    {
      name: "the price stands in a sentence about the same number",
      filing: told(
        "(c) On February 3, 2025, the filers sold 900 Shares in the open market at $12.00 per Share. On February 5, 2025, the sale of 900 Shares by Ms. Roe was completed.",
      ),
      message: "may be theirs",
    },
    {
      name: "the price may stand in the agreement",
      filing: told("(c) On February 3, 2025, Ms. Roe bought 1,000 Shares under the Purchase Agreement."),
      message: "the words refer to what is told in another place",
    },
    {
      name: "the price may stand in another Item",
      filing: told(`${BOUGHT} in a private sale, as described in Item 3.`),
      message:
        "a purchase of 1,000 shares on Monday, February 3, 2025, but not at what price per share: the words",
    },
    {
      name: "another sentence speaks of a price",
      filing: told(`${BOUGHT} in the open market. Prices were between $14 and $15, and $16 in one case.`),
      message: "another sentence of Item 5(c) speaks of a price",
    },
    {
      name: "Item 3 tells of the same number with an amount",
      filing: told(`${BOUGHT} in the open market.`, {
        item3: escaped("The 1,000 Shares were bought for $14,050."),
      }),
      message: "Item 3 tells of the same number or day with an amount of money",
    },
    {
      name: "Item 5(a) tells how shares were bought",
      filing: told([
        "(a) Ms. Roe owns 1,000 Shares. All of these Shares were acquired in open-market transactions.",
        `${BOUGHT} at $14.05 per Share.`,
      ]),
      message: "another part of Item 5 tells how shares were bought or sold",
    },
    {
      name: "a day that no calendar has",
      filing: told(
        "(c) On February 30, 2025, Ms. Roe bought 1,000 Shares in the open market at $14.05 per Share.",
      ),
      message: "no calendar has the day that is told",
    },
    {
      name: "a list may tell the price",
      filing: told(
        "(c) On February 3, 2025, Ms. Roe bought 1,000 Shares in the open market. See Schedule B.",
        {
          annex: [
            "SCHEDULE B",
            "Date\tShares Bought\tPrice",
            "2/3/2025\t400\t14.05",
            "2/3/2025\t600\t14.10",
          ].map(escaped),
        },
      ),
      message: "a list of transactions may tell it",
    },
    {
      name: "a list refers to Item 3",
      filing: told(["(c) See Item 3. Open market purchases:", "2/3/2025\t1,000", "2/4/2025\t500"]),
      message: "2 transactions, but not at what price per share: the words refer",
    },
    {
      name: "a price could be read for one of two rows",
      filing: told([LIST, "Date\tShares\tPrice", "2/3/2025\t1,000\t$14.05", "2/4/2025\t500\t–"]),
      message: "a price could be read for others of them only",
    },
    {
      name: "a place for another purchase only",
      filing: told(
        `${BOUGHT} at $14.05 per Share. On February 4, 2025, she bought 70 Shares in the open market at $14.00 per Share.`,
        { amendment: null },
      ),
      message: "not where and how: it tells a place for other transactions only",
    },
    {
      name: "Item 3 tells how shares are bought",
      filing: told(`${BOUGHT} at $14.05 per Share.`, {
        amendment: null,
        item3: "The Shares were bought in the open market.",
      }),
      message: "not where and how: Item 3 tells how shares were bought or sold",
    },
    {
      name: "the place may be told with what is referred to",
      filing: told(
        `${BOUGHT} at $14.05 per Share in the Offering described above.`.replace("Offering", "Closing"),
        {
          amendment: null,
        },
      ),
      message: "not where and how: the words refer",
    },
    {
      name: "the day may be told in the list referred to",
      filing: told(
        "(c) Ms. Roe bought 1,000 Shares in the open market at $14.05 per Share on the days in Exhibit 99.3.",
      ),
      message: "not on what day: it may be told in the place referred to",
    },
    {
      name: "a number sold on two days together",
      filing: told(
        "(c) Ms. Roe sold an aggregate of 1,000 Shares in the open market on February 3 and February 6, 2025 at prices from $14.00 to $14.30.",
      ),
      message:
        "from Monday, February 3, 2025 to Thursday, February 6, 2025, but not on what day: how many of them on each of the days told is not said",
    },
    {
      name: "a row whose day and month have changed places",
      filing: told([
        LIST,
        "Date\tShares\tPrice",
        "02/03/2025\t1,000\t$14.05",
        "14/02/2025\t500\t$14.10",
        "03/04/2025\t700\t$14.10",
      ]),
      message:
        "3 transactions, but not on what day: “14/02/2025” is no day of the calendar, as the other days are written",
    },
    {
      name: "a schedule that is not in the file",
      filing: told("(c) The transactions are set forth on Exhibit 99.3."),
      message:
        /^Item 5\(c\) refers to Exhibit 99\.3 for transactions; no list of them could be read in this file\.$/,
    },
    {
      name: "words that cannot be read as transactions",
      filing: told("(c) Purchases were made by several brokers."),
      message: "What Item 5(c) tells could not be read as transactions.",
    },
  ],
});
