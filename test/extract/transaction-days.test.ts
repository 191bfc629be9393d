/** On which of several days a transaction was made. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";
import { toldIn } from "./told-transactions.js";

const days = (text: string) =>
  toldIn(readFiling(filingText({ item5: `(c) ${text}` }))).transactions.map(
    ({ quantity, date }) => `${quantity?.value.toFixed() ?? "-"} ${date?.value ?? "-"}`,
  );

it.each([
  [
    "Save for the signing of the Supply Contract on February 3, 2025 and the purchase of 12,500 shares of Common Stock on February 5, 2025, Ms. Roe effected no transaction.",
    "12500 2025-02-05",
  ],
  [
    "Larkspur Holdings LLC met the Issuer on February 3, 2025 and sold 12,500 shares on February 5, 2025.",
    "12500 2025-02-05",
  ],
  [
    "On February 3, 2025, Ms. Roe purchased 12,500 shares, and delivery was made on February 5, 2025.",
    "12500 2025-02-03",
  ],
  [
    "On February 3, 2025, Ms. Roe wrote to the Issuer and purchased 12,500 shares under the contract made on January 28, 2025.",
    "12500 2025-02-03",
  ],
  ["On February 3, 2025, Ms. Roe purchased 12,500 shares.", "12500 2025-02-03"],
  ["Ms. Roe purchased 12,500 shares on February 5, 2025.", "12500 2025-02-05"],
])("%s", (text, told) => {
  expect(days(text)).toEqual([told]);
});

it.each([
  [
    "the year of the days ahead stands alone behind them",
    "Ms. Roe purchased 900 shares on November 24 at $10.90 and 800 shares on December 1 at $11.05 (all 2024) and 700 shares on January 6, 2025 at $11.48.",
    ["900 2024-11-24", "800 2024-12-01", "700 2025-01-06"],
  ],
  [
    "a day of November ahead of one of January is not of the same year",
    "Ms. Roe purchased 900 shares on November 24 at $10.90 and 700 shares on January 6, 2025 at $11.48.",
    ["900 -", "700 2025-01-06"],
  ],
  [
    "the year of a plan is not lent to trades of months before it",
    "Under the plan of November 21, 2024, Ms. Roe purchased 900 shares on February 20 at $10.90.",
    ["900 -"],
  ],
  [
    "a day of this year",
    "Ms. Roe purchased 900 shares on November 25, 2024 at $10.90 and, on January 6 of this year, 700 shares at $11.48.",
    ["900 2024-11-25", "700 -"],
  ],
  [
    "days of one month before the year that they share",
    "Ms. Roe purchased 900 shares on February 18 at $10.90 and 700 shares on February 17, 2025 at $11.48.",
    ["900 2025-02-18", "700 2025-02-17"],
  ],
])("%s", (_name, text, told) => {
  expect(days(text)).toEqual(told);
});

it.each([
  ["The restricted stock vests on January 2, 2027.", []],
  [
    "On February 3, 2025 Ms. Roe sold 500 shares at $10.90 A Rule 10b5-1 plan made on January 6, 2025 provides for sales of up to 9,000 shares from May 2, 2025 at not less than $20.00.",
    ["500 2025-02-03"],
  ],
  [
    "Under a Rule 10b5-1 plan that provides for sales of up to 9,000 shares from May 2, 2025, Ms. Roe sold 500 shares on February 3, 2025.",
    ["500 2025-02-03"],
  ],
  ["The plan allows sales of 9,000 shares from May 2, 2025 to May 2, 2026.", []],
  ["The plan permits the sale of 2,000 shares a month, beginning on May 2, 2025.", []],
  ["Under the plan 2,000 shares are to be sold from May 2, 2025.", []],
  [
    "On February 3, 2025, 500 units vested; a further 500 vest on each of February 3, 2026 and 2027.",
    ["500 2025-02-03"],
  ],
  [
    "On February 3, 2025 Ms. Roe was granted 600 shares, of which 200 vest on March 2, 2026 and 400 on March 2, 2027.",
    ["600 2025-02-03"],
  ],
  [
    "On February 3, 2025 Ms. Roe bought 500 shares; a second lot of 500 shares falls due on May 2, 2025.",
    ["500 2025-02-03"],
  ],
  [
    "On February 3, 2025 Ms. Roe received 250 shares; the second instalment, of 250 shares, comes on May 2, 2025.",
    ["250 2025-02-03"],
  ],
  [
    "Ms. Roe bought 150 shares on February 3, 2025, and 100 shares are to follow by May 2, 2025.",
    ["150 2025-02-03"],
  ],
  [
    "On February 3, 2025 Ms. Roe sold 90 shares to a trust; annuities fall on May 2, 2026.",
    ["90 2025-02-03"],
  ],
  ["Ms. Roe's trades are as follows: on February 3, 2025 she sold 10 shares.", ["10 2025-02-03"]],
  ["The option granted to her lapses on May 1, 2027.", []],
  ["Except as told in Item 4, none; the preferred stock is to be redeemed on June 30, 2027.", []],
  ["The proceeds of the sale are expected to be distributed on April 1, 2025.", []],
  ["Since the conversion of the bank, July 8, 1993, Ms. Roe has sold no Shares.", []],
  ["Ms. Roe has sold no Shares other than in the sale of February 3, 2025.", ["- 2025-02-03"]],
  ["Under the tender offer that closes at midnight on April 11, 2025 no Shares were tendered.", []],
  ["Dividends payable April 1, 2025 have been reinvested under standing instructions.", []],
  ["On February 3, 2025, she adopted a Rule 10b5-1 plan, under which sales may begin on May 5, 2025.", []],
  [
    "Purchases made on February 20 and 21, 2025 will settle by March 10, 2025.",
    ["- 2025-02-20", "- 2025-02-21"],
  ],
  [
    "On February 3, 2025 she exchanged 1,000 shares for units which may be redeemed after February 3, 2032.",
    ["1000 2025-02-03"],
  ],
  ["Ms. Roe, who may be deemed an affiliate, on February 3, 2025 sold 1,000 shares.", ["1000 2025-02-03"]],
  [
    "Ms. Roe exercised options that would have expired and sold 1,000 shares on February 3, 2025.",
    ["1000 2025-02-03"],
  ],
])("what is still to be done is no transaction: %s", (text, told) => {
  expect(days(text)).toEqual(told);
});
