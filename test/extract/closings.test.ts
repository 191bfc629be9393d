import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import type { Lot } from "../../src/filing/closing.js";
import { filingText } from "../support/filing-text.js";

const told = (lot: Lot): string =>
  [
    lot.shares.printed,
    lot.series,
    lot.kind,
    lot.underlying ? "underlying" : null,
    lot.owner?.manner,
    lot.owner?.directly === true ? "directly" : null,
  ]
    .filter((word) => word !== null && word !== undefined)
    .join(" ");

function closings(item6: string) {
  return readFiling(filingText({ item6: item6.replaceAll("$", "\\$") })).closings.map((closing) => ({
    days: closing.days,
    times: closing.times,
    lots: closing.lots.map(told),
    price: closing.price?.value.toFixed() ?? null,
  }));
}

function holdings(item3: string) {
  return readFiling(filingText({ item3: item3.replaceAll("$", "\\$") }))
    .statedHoldings.filter(({ item }) => item === "Item 3")
    .map(({ lots, price }) => ({ lots: lots.map(told), price: price?.value.toFixed() ?? null }));
}

describe("closings", () => {
  it("are as many as the days of “on each of”", () => {
    expect(
      closings(
        "On each of May 2, 5 and 6, 2025, the Issuer sold to the Fund 500 shares of Series A Preferred Stock for $0.5 million.",
      ),
    ).toEqual([
      {
        days: ["2025-05-02", "2025-05-05", "2025-05-06"],
        times: 3,
        lots: ["500 A preferred"],
        price: "500000",
      },
    ]);
  });

  it("bring warrants counted by the shares behind them, or by themselves", () => {
    expect(
      closings(
        "On May 2, 2025, the Fund purchased pre-funded warrants to purchase up to 300 shares of Common Stock and 200 Series B Warrants.",
      ),
    ).toEqual([
      {
        days: ["2025-05-02"],
        times: 1,
        lots: ["300 pre-funded warrants underlying", "200 B warrants"],
        price: null,
      },
    ]);
  });

  it("take the total for their price, never the price of one share or a principal amount", () => {
    const bought = "On May 2, 2025, the Fund purchased 500 shares of Series A Preferred Stock";
    const prices = [
      "at $10 per share",
      "at a price of $10.00 a share",
      "for an aggregate purchase price of $5,000",
      "at $10 per share, for a total of $5,000",
      "for $5,000, paid by a note in the principal amount of $4,000",
    ].map((price) => closings(`${bought} ${price}.`)[0]?.price);
    expect(prices).toEqual([null, null, "5000", "5000", "5000"]);
  });

  it("are no agreements, offers, sales, conversions or purchases of others", () => {
    for (const words of [
      "the Fund agreed to purchase 500 shares of Series A Preferred Stock",
      "the Fund may purchase 500 shares of Series A Preferred Stock",
      "the Fund sold 500 shares of Series A Preferred Stock",
      "the Fund converted a note and received 500 shares of Series A Preferred Stock",
      "the Issuer issued to other investors 500 shares of Series A Preferred Stock",
      "the Fund purchased up to 500 shares of Series A Preferred Stock",
    ])
      expect(closings(`On May 2, 2025, ${words}.`)).toEqual([]);
  });

  it("end where a sentence goes on to what is held", () => {
    expect(
      closings(
        "On May 2, 2025, the Fund bought 500 shares of Series A Preferred Stock, increasing its holding to 900 shares of Series A Preferred Stock.",
      )[0]?.lots,
    ).toEqual(["500 A preferred"]);
  });
});

describe("stated holdings", () => {
  it("name the owner behind the count, before the right, or as subject", () => {
    expect(
      holdings(
        "The price of the 500 Shares owned directly by Ms. Roe, and of warrants held by Ms. Roe, which are exercisable into 70 Shares, is $9,000. Ms. Roe holds 40 shares of Series A Preferred Stock.",
      ),
    ).toEqual([
      { lots: ["500 shares owned directly", "70 warrants underlying owned"], price: "9000" },
      { lots: ["40 A preferred owned"], price: null },
    ]);
  });

  it("count the shares behind preferred stock apart", () => {
    expect(
      holdings("Ms. Roe owns 40 shares of Series A Preferred Stock, which convert into 4,000 Shares."),
    ).toEqual([{ lots: ["40 A preferred owned", "4,000 A preferred underlying owned"], price: null }]);
  });

  it("are no limits, plans or former holdings", () => {
    expect(
      holdings(
        "Previously, Ms. Roe owned 40 Shares. Ms. Roe owns up to 50 Shares. Ms. Roe, who owns none, will buy 60 Shares.",
      ),
    ).toEqual([]);
  });
});
