/** What Item 5(c) tells of transactions in sentences and in lists; all of it is written for the tests. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { escaped, filingText } from "../support/filing-text.js";
import { inWords, toldIn } from "./told-transactions.js";

function read(item5: string | readonly string[], annex: readonly string[] = []) {
  const told = [item5].flat().join("\n\n");
  return toldIn(readFiling(filingText({ item5: escaped(told), annex: annex.map(escaped) })));
}

const told = (...texts: Parameters<typeof read>): string[] => read(...texts).transactions.map(inWords);

describe("a sentence of Item 5(c)", () => {
  it("tells who, when, how many, at what price, where and how", () => {
    expect(
      told("(c) On February 3, 2025, Ms. Roe bought 1,000 Shares in the open market at $14.05 per Share."),
    ).toEqual(["ROE acquired 1000 2025-02-03 $14.05 open market"]);
    expect(
      told(
        "(c) On February 3, 2025, Larkspur Holdings LLC sold 1,000 Shares in a privately negotiated transaction for $14,050.",
      ),
    ).toEqual(["LARKSPUR disposed 1000 2025-02-03 for $14050 private"]);
  });

  it("names persons by two places, of which the second is no list of transactions", () => {
    const { none, references } = read(
      "(c) None of the persons named in Item 2 or, to the best knowledge of Larkspur, on Schedule I has effected any transaction in the Shares during the past 60 days.",
    );
    expect(none).toHaveLength(1);
    expect(references.map(({ value }) => value)).toEqual([]);
  });

  it("may except a transaction from those that there were not", () => {
    const { transactions, none } = read(
      "(c) Other than the purchase of 10,000 Shares in the open market on February 3, 2025, Ms. Roe has not entered into any transactions in the Shares during the past sixty days.",
    );
    expect(transactions.map(inWords)).toEqual(["ROE acquired 10000 2025-02-03 open market"]);
    expect(none.map(({ excepting, person }) => [excepting, person])).toEqual([[true, "JANE M. ROE"]]);
  });

  it("tells several with a day and a price each, or with one for all", () => {
    expect(
      told(
        "(c) Ms. Roe (i) bought 5,000 Shares on February 3, 2025 at $14.10 per Share; and (ii) sold 2,000 Shares on February 4, 2025 at $14.20 per Share.",
      ),
    ).toEqual(["ROE acquired 5000 2025-02-03 $14.1", "ROE disposed 2000 2025-02-04 $14.2"]);
    expect(
      told(
        "(c) On February 10 and 11, 2025, Larkspur Holdings LLC sold 10,000 and 12,000 Shares, respectively, at $14.10 and $14.20 per Share.",
      ),
    ).toEqual(["LARKSPUR disposed 10000 2025-02-10 $14.1", "LARKSPUR disposed 12000 2025-02-11 $14.2"]);
    expect(
      told(
        "(c) On February 3, 2025, Ms. Roe sold 500 Shares and Larkspur Holdings LLC sold 600 Shares, in each case at a price per Share of $14.10.",
      ),
    ).toEqual(["ROE disposed 500 2025-02-03 $14.1", "LARKSPUR disposed 600 2025-02-03 $14.1"]);
  });

  it("tells a range of prices and their average, there or in the sentence behind", () => {
    expect(
      told(
        "(c) On February 3, 2025, Ms. Roe bought 1,000 Shares at prices ranging from $14.00 to $14.30 per Share, at a weighted average price of $14.10.",
      ),
    ).toEqual(["ROE acquired 1000 2025-02-03 average $14.1 $14-$14.3"]);
    expect(
      told([
        "(c) Ms. Roe made the following open market sales:",
        "02/03/2025: 1,000 Shares for a weighted average price of $14.10 per Share. Price range: $14.00 to $14.30.",
        "02/04/2025: 2,000 Shares for a weighted average price of $14.20 per Share. Price range: $14.10 to $14.35.",
      ]),
    ).toEqual([
      "ROE disposed 1000 2025-02-03 average $14.1 $14-$14.3 open market",
      "ROE disposed 2000 2025-02-04 average $14.2 $14.1-$14.35 open market",
    ]);
  });

  it("tells figures in brackets behind words, and the parts of a total one by one", () => {
    expect(
      told(
        "(c) On February 3, 2025, Ms. Roe bought one thousand (1,000) Shares at fourteen dollars ($14.00) per Share.",
      ),
    ).toEqual(["ROE acquired 1000 2025-02-03 $14"]);
    expect(
      told(
        "(c) Ms. Roe bought an aggregate of 5,000 Shares on the NYSE, as follows: 2,000 Shares on January 28, 2025 at $13.50; 3,000 Shares on February 3, 2025 at $14.75.",
      ),
    ).toEqual([
      "ROE acquired 2000 2025-01-28 $13.5 open market",
      "ROE acquired 3000 2025-02-03 $14.75 open market",
    ]);
  });

  it("takes neither plans by their number nor prices for quantities", () => {
    expect(
      told(
        "(c) Under her 10b5-1 plan Ms. Roe sold 500 Shares on February 3, 2025 and 600 Shares on February 4, 2025, at average prices of $14.05 and $14.10 per Share, respectively.",
      ),
    ).toEqual([
      "ROE disposed 500 2025-02-03 average $14.05 open market",
      "ROE disposed 600 2025-02-04 average $14.1 open market",
    ]);
    expect(
      told("(c) On February 3, 2025, Ms. Roe bought 1,000 Shares at an average price of 14.05 per share."),
    ).toEqual(["ROE acquired 1000 2025-02-03 average 14.05"]);
  });

  it("takes its day and its price from the sentence behind it", () => {
    expect(
      told(
        "(c) Larkspur Holdings LLC bought 1,000 Shares from the Issuer. The closing of this purchase took place on February 3, 2025. The price was $14.00 per Share.",
      ),
    ).toEqual(["LARKSPUR acquired 1000 2025-02-03 $14 private"]);
  });

  it("tells neither a settlement nor what is scheduled as a transaction", () => {
    expect(
      told(
        "(c) On February 3, 2025, Larkspur sold 400 Shares at $14.00 per Share. The sale settles on February 5, 2025. On March 9, 2025 a sale of 100 Shares is scheduled.",
      ),
    ).toEqual(["– disposed 400 2025-02-03 $14"]);
  });

  it("tells a period", () => {
    expect(
      told(
        "(c) Between January 20, 2025 and February 3, 2025, Larkspur Holdings LLC sold 9,000 Shares for an aggregate of $126,000.",
      ),
    ).toEqual(["LARKSPUR disposed 9000 2025-01-20..2025-02-03 for $126000"]);
  });

  it("tells prices as they were quoted before 2001, and without a sign", () => {
    expect(told("(c) On February 3, 2025, Ms. Roe bought 1,000 Shares at $14 1/8 per Share.")).toEqual([
      "ROE acquired 1000 2025-02-03 $14.125",
    ]);
    expect(told("(c) On February 3, 2025, Ms. Roe bought 1,000 Shares on the NYSE at 14.05.")).toEqual([
      "ROE acquired 1000 2025-02-03 14.05 open market",
    ]);
  });

  it("tells awards, gifts, conversions and transfers", () => {
    expect(
      told(
        "(c) On February 3, 2025, Ms. Roe was granted options to purchase 2,500 Shares. On February 4, 2025, 300 restricted stock units vested, and 110 Shares were withheld for taxes. On February 5, 2025, Ms. Roe gave 50 Shares as a gift. On February 6, 2025, a note of Larkspur Holdings LLC was converted into 70 Shares. On February 7, 2025, Larkspur Holdings LLC distributed 80 Shares to its members.",
      ),
    ).toEqual([
      "ROE acquired 2500 2025-02-03 award",
      "ROE acquired 300 2025-02-04 award",
      "ROE disposed 110 2025-02-04 award",
      "ROE disposed 50 2025-02-05 gift",
      "LARKSPUR acquired 70 2025-02-06 conversion",
      "LARKSPUR disposed 80 2025-02-07 transfer",
    ]);
  });

  it("counts neither what is held in the end, nor plans, nor days of agreements", () => {
    expect(
      told(
        "(c) Pursuant to an agreement dated January 30, 2025, Larkspur Holdings LLC bought 1,000 Shares on February 3, 2025, following which it owned 650,000 Shares. Larkspur Holdings LLC agreed to purchase 400 Shares and may purchase 500 Shares.",
      ),
    ).toEqual(["LARKSPUR acquired 1000 2025-02-03 private"]);
  });

  it("names no reporting person for what somebody else did", () => {
    expect(
      told("(c) On February 3, 2025, Mr. Doe, a director, bought 400 Shares at $14.00 per Share."),
    ).toEqual(["– acquired 400 2025-02-03 $14"]);
  });
});

describe("a list of Item 5(c)", () => {
  const LEAD = "(c) Larkspur Holdings LLC made the following purchases in the open market:";

  it("tells a transaction a row, by its captions", () => {
    expect(
      told([LEAD, "Date\tPrice\tShares", "2/3/2025\t14\t1,000", "2/4/2025\t15\t500", "Total\t\t1,500"]),
    ).toEqual([
      "LARKSPUR acquired 1000 2025-02-03 $14 open market",
      "LARKSPUR acquired 500 2025-02-04 $15 open market",
    ]);
  });

  it("tells totals, averages and ranges apart", () => {
    expect(
      told([
        LEAD,
        "Date\tShares\tAverage Price\tLow\tHigh\tTotal Cost",
        "2/3/2025\t1,000\t$14.05\t$14.00\t$14.10\t$14,050.00",
      ]),
    ).toEqual(["LARKSPUR acquired 1000 2025-02-03 average $14.05 $14-$14.1 for $14050 open market"]);
    expect(told([LEAD, "Date\tShares\tPrice Range", "2/3/2025\t1,000\t14.00-14.10"])).toEqual([
      "LARKSPUR acquired 1000 2025-02-03 $14-$14.1 open market",
    ]);
  });

  it("is read without captions, by the shape of its figures", () => {
    expect(told([LEAD, "February 3, 2025\t1,000\t14.05", "\t2,000\t14.10"])).toEqual([
      "LARKSPUR acquired 1000 2025-02-03 $14.05 open market",
      "LARKSPUR acquired 2000 2025-02-03 $14.1 open market",
    ]);
  });

  it.each([
    ["15,000 shares at $14.05 per share", "$14.05"],
    ["15,000 shares at an average price of $14.05 per share", "average $14.05"],
    ["15,000 Shares at US$14.05", "$14.05"],
    ["15,000 Shares at USD 14.05", "$14.05"],
    ["15,000 shares; price per share $14.05", "$14.05"],
    ["15,000 shares at prices from $14.00 to $14.10", "$14-$14.1"],
    ["15,000 shares for a total of $210,750", "for $210750"],
    ["15,000 shares\t$14.05 average", "average $14.05"],
  ])("tells count and price in one cell beside the day: %s", (words, price) => {
    expect(told([LEAD, `2/3/2025\t${words}`, `2/4/2025\t${words}`])).toEqual(
      ["2025-02-03", "2025-02-04"].map((day) => `LARKSPUR acquired 15000 ${day} ${price} open market`),
    );
  });

  it("takes the day of the trade, not that of the settlement", () => {
    expect(
      told([LEAD, "Trade Date\tSettlement Date\tShares\tPrice", "2/3/2025\t2/5/2025\t1,000\t$14.05"]),
    ).toEqual(["LARKSPUR acquired 1000 2025-02-03 $14.05 open market"]);
  });

  it("is read where it was typed", () => {
    const typed = [
      "                  Number of          Price per",
      "     Date          Shares              Share",
      "     ----         ---------          ---------",
      "     2/3/25        1,000              $14 1/8",
      "     2/4/25          500-              14 1/4",
    ].join("\n");
    expect(told(["(c) Larkspur Holdings LLC had these brokerage transactions:", typed])).toEqual([
      "LARKSPUR – 1000 2025-02-03 $14.125 open market",
      "LARKSPUR disposed 500 2025-02-04 $14.25 open market",
    ]);
  });

  it("is read where its line breaks were lost", () => {
    expect(told(`${LEAD} Date Shares Price 02/03/2025 1,000 $14.05 02/04/2025 2,000 $14.10`)).toEqual([
      "LARKSPUR acquired 1000 2025-02-03 $14.05 open market",
      "LARKSPUR acquired 2000 2025-02-04 $14.1 open market",
    ]);
  });

  it("takes a price told for all", () => {
    expect(
      told([
        "(c) Ms. Roe made these purchases in the open market, all at $14.05 per Share:",
        "2/3/2025\t1,000",
        "2/4/2025\t2,000",
      ]),
    ).toEqual([
      "ROE acquired 1000 2025-02-03 $14.05 open market",
      "ROE acquired 2000 2025-02-04 $14.05 open market",
    ]);
  });

  it("reads dotted dates by the day that can be no month", () => {
    const dates = (...rows: string[]) =>
      read([LEAD, ...rows]).transactions.map(({ date }) => date?.value ?? null);
    expect(dates("03.02.2025\t1,000\t14.05", "23.01.2025\t10\t14.00")).toEqual(["2025-02-03", "2025-01-23"]);
    expect(dates("02.03.2025\t1,000\t14.05", "01.23.2025\t10\t14.00")).toEqual(["2025-02-03", "2025-01-23"]);
    expect(dates("03.02.2025\t1,000\t14.05", "02.02.2025\t10\t14.00")).toEqual([null, null]);
    expect(dates("3-Feb-25\t1,000\t14.05", "2/4\t10\t14.00")).toEqual(["2025-02-03", null]);
  });

  it("stands in a schedule, under the names of the persons", () => {
    const { transactions, lists, references } = read("(c) The transactions are set forth on Schedule B.", [
      "SCHEDULE A",
      "Directors and Officers",
      "SCHEDULE B",
      "Transactions in the Shares During the Past Sixty Days",
      "Nature of the Transaction\tAmount of Shares Purchased/(Sold)\tPrice ($) Per Share\tDate of Purchase/Sale",
      "Larkspur Holdings LLC",
      "Purchase of Common Stock\t5,000\t14.2500\t02/03/2025",
      "Sale of Common Stock\t(2,000)\t14.3000\t02/04/2025",
      "Jane M. Roe",
      "Gift\t500\t–\t02/05/2025",
    ]);
    expect(transactions.map(inWords)).toEqual([
      "LARKSPUR acquired 5000 2025-02-03 $14.25",
      "LARKSPUR disposed 2000 2025-02-04 $14.3",
      "ROE disposed 500 2025-02-05 gift",
    ]);
    expect(lists.map(({ heading }) => heading?.value)).toEqual(["SCHEDULE B"]);
    expect(references.map(({ value }) => value)).toEqual(["Schedule B"]);
  });

  it("is none where prose is set with wide gaps", () => {
    expect(
      read([LEAD, "On  February 3, 2025  the  Fund  held  10,000  shares  of  the  Issuer."]).lists,
    ).toEqual([]);
  });
});
