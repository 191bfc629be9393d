/** Lists of Item 5(c) in EDGAR's XML that lost their columns: a cell a line, or every cell with its label. */
import { expect, it } from "@jest/globals";
import { readWhole, schedule13D } from "../structured/structured-xml.js";
import { inWords, toldIn } from "./told-transactions.js";

const told = (...lines: string[]): string[] =>
  toldIn(
    readWhole(
      schedule13D({ items: `<item5><transactionDesc>${lines.join("\n")}</transactionDesc></item5>` }),
    ),
  ).transactions.map(inWords);
const CAPTIONS = ["Transaction Date", "Transaction", "Shares", "Price Per Share"];
const BOUGHT = ["February 3, 2025", "Buy", "44,100", "$14.05"];
const SOLD = ["February 4, 2025", "Sell", "20,000", "$14.10"];
const BOTH = ["LARKSPUR acquired 44100 2025-02-03 $14.05", "LARKSPUR disposed 20000 2025-02-04 $14.1"];

it.each([
  ["below captions that begin with the day's", [...CAPTIONS, ...BOUGHT, ...SOLD]],
  ["below a sentence that leads to them", ["The following trades were made:", ...BOUGHT, ...SOLD]],
  ["with a sentence behind them", [...CAPTIONS, ...BOUGHT, ...SOLD, "All were made in the market."]],
])("reads rows of a cell a line %s", (_name, lines) => {
  expect(told(...lines)).toEqual(BOTH);
});

it.each([
  [
    "the day is not the first caption",
    ["Transaction", "Shares", "Price Per Share", "Date", ...BOUGHT, ...SOLD],
  ],
  ["the rows have not one shape", [...CAPTIONS, ...BOUGHT, "February 4, 2025", "20,000", "Sell", "$14.10"]],
  ["there is one row only", [...CAPTIONS, ...BOUGHT]],
])("reads no rows where %s", (_name, lines) => {
  expect(told(...lines).filter((each) => each.includes("44100"))).toEqual([]);
});

it("reads rows that label each cell", () => {
  expect(
    told(
      "Date of Transaction: 02/03/2025; Number of Shares Purchased/(Sold): 44,100; Price per Share: $14.05",
      "Date of Transaction: 02/04/2025, Number of Shares Purchased/(Sold): (20,000), Price per Share: $14.10",
    ),
  ).toEqual(["LARKSPUR – 44100 2025-02-03 $14.05", "LARKSPUR disposed 20000 2025-02-04 $14.1"]);
});

it("reads rows of a label a line", () => {
  expect(
    told(
      "Date of Transaction: February 3, 2025",
      "Type of Transaction: Purchase",
      "Number of Shares: 44,100",
      "Price per Share: $14.05",
      "Date of Transaction: February 4, 2025",
      "Type of Transaction: Sale",
      "Number of Shares: 20,000",
      "Price per Share: $14.10",
      "All were made in the market.",
    ),
  ).toEqual(BOTH);
});

it.each([
  ["no price is told", ["Date: February 3, 2025", "Number of Shares: 44,100", "Broker: Oak Securities"]],
  ["the day does not come first", ["Number of Shares: 44,100", "Price: $14.05", "Date: February 3, 2025"]],
])("reads no row of labels where %s", (_name, lines) => {
  expect(told(...lines).filter((each) => each.includes("44100"))).toEqual([]);
});
