/** The rows of the cover pages by which Item 5(a) and (b) answer. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";
import { schedule13D } from "../structured/structured-xml.js";

const persons = [{ ...LARKSPUR, item5: null }];
const rowsOf = (source: string): readonly (readonly number[])[] =>
  readFiling(source).item5References.map(({ rows }) => rows);
const typed = (item5: string) => rowsOf(filingText({ persons, item5 }));
const fields = (a: string, b: string) =>
  rowsOf(
    schedule13D({
      items: `<item5><percentageOfClassSecurities>${a}</percentageOfClassSecurities><numberOfShares>${b}</numberOfShares></item5>`,
    }),
  );

describe("rows by their numbers", () => {
  it.each([
    ["See rows (11) and (13) of the cover pages.", [11, 13]],
    [
      "The responses to Rows (7) through (13) of the cover page are incorporated by reference.",
      [7, 8, 9, 10, 11, 12, 13],
    ],
    [
      "Items 7 to 10 of each of the cover pages of this Schedule 13D are incorporated herein by reference.",
      [7, 8, 9, 10],
    ],
    ["(b) Rows (7) to (10).", [7, 8, 9, 10]],
    ["The percentage is set forth on Line 13 of such Reporting Person's cover sheet.", [13]],
    ["See Rows 7, 8, 9 and 10 for each Filing Person.", [7, 8, 9, 10]],
  ])("%s", (item5, rows) => {
    expect(typed(item5)).toEqual([rows]);
  });
});

describe("the cover pages, by the letter that is answered", () => {
  it.each([
    ["(a) See the cover pages.", [11, 13]],
    ["(b) See cover page.", [7, 8, 9, 10]],
    [
      "(a)-(b) The information contained on the cover pages is incorporated herein by reference.",
      [11, 13, 7, 8, 9, 10],
    ],
    [
      "The information contained on the cover pages is incorporated by reference to this Item 5.",
      [11, 13, 7, 8, 9, 10],
    ],
  ])("%s", (item5, rows) => {
    expect(typed(item5)).toEqual([rows]);
  });

  it("each field of the structured form answers its own letter", () => {
    expect(fields("See the cover pages.", "See the cover pages.")).toEqual([
      [11, 13],
      [7, 8, 9, 10],
    ]);
  });
});

describe("no answer by rows", () => {
  it.each([
    "The percentages set forth on the cover pages are based on 9,950,000 Shares outstanding.",
    "See note (1) to the cover pages.",
    "The blocker is 9.99% and the percentage set forth on Row (13) gives effect to it.",
    "The information in Items 2, 3 and 4 is incorporated by reference.",
    "(c) See the cover pages.",
  ])("%s", (item5) => {
    expect(typed(item5)).toEqual([]);
  });
});
