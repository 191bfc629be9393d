/** An Item answered by a reference alone has a heading, though no caption stands in it. */
import { expect, it } from "@jest/globals";
import { typedFiling } from "./typed-reading.js";

const headed = (line: string): string[] =>
  typedFiling(
    "13G",
    ["Item 2(e)   CUSIP Number:  123456789", "", line, "", "Item 4.  Ownership.", "", "None.", ""].join("\n"),
  ).items.map(({ number }) => number);

it.each([
  "Item 3      See Item 12 of the cover page for each person.",
  "Item 3.  See Row 12 above.",
  "Item 3 - See the response to Item 2.",
  "Item 3:  See Exhibit A.",
  "Item 3 Not applicable",
  "ITEM 3 N/A.",
])("is headed: %s", (line) => {
  expect(headed(line)).toEqual(["2(e)", "3", "4"]);
});

it.each([
  "Item 3 see Item 12 of the cover page, where the type is printed.",
  "Item 3  Seeing that the shares were sold, nothing is answered.",
  "Item 3.  Seedlings Holdings LLC is a bank.",
  "Item 3 none of which was answered",
])("is not headed: %s", (line) => {
  expect(headed(line)).toEqual(["2(e)", "4"]);
});
