/** The exhibits of a typed 13G, whose index stands ahead of the signatures or behind them. */
import { expect, it } from "@jest/globals";
import { typedFiling } from "./typed-reading.js";

const INDEX = [
  "                EXHIBIT INDEX",
  "",
  "Exhibit 99.1:  Joint Filing Agreement",
  "Exhibit 99.2:  Power of Attorney",
  "",
];
const SIGNED = [
  "                SIGNATURE",
  "",
  "Dated:  March 5, 1998",
  "",
  "/s/ Jane M. Roe",
  "1. Jane M. Roe",
  "",
];
const LAST = ["Item 10.  Certification.", "", "Not applicable.", ""];
const numbers = (...parts: readonly (readonly string[])[]): string[] =>
  typedFiling("13G", parts.flat().join("\n")).exhibits.map(({ number }) => number.value);

it.each([
  ["behind the signatures", [LAST, SIGNED, INDEX]],
  ["ahead of the signatures", [LAST, INDEX, SIGNED]],
])("an index %s is read", (_where, parts) => {
  expect(numbers(...parts)).toEqual(["99.1", "99.2"]);
});

it("a description may begin with a rate or a year", () => {
  const index = ["1. Note Purchase Agreement", "2. 7% Convertible Note", "3. 2011 Investor Agreement"];
  expect(numbers(LAST, SIGNED, ["EXHIBIT INDEX", "", ...index.flatMap((line) => [line, ""])])).toEqual([
    "1",
    "2",
    "3",
  ]);
});

const TITLES = ["Merger Agreement", "Voting Agreement", "Press Release"];
const listed = (entry: (number: number) => string, ...notes: readonly string[]): string[] => {
  const lines = TITLES.map((title, index) => `${entry(index + 1)}${title}`);
  return numbers(LAST, SIGNED, ["EXHIBIT INDEX", "", ...[...lines, ...notes].flatMap((line) => [line, ""])]);
};

it.each([
  ["in parentheses", (number: number) => `(${String(number)})   `],
  ["in parentheses, with a leader", (number: number) => `(${String(number)})..`],
  ["before a leader with blanks", (number: number) => `${String(number)} . . . . `],
])("numbers of exhibits %s", (_how, entry) => {
  expect(listed(entry)).toEqual(["1", "2", "3"]);
});

it("a note in parentheses below a list is no exhibit", () => {
  expect(listed((number) => `99.${String(number)}   `, "(1) Press Wire.")).toEqual(["99.1", "99.2", "99.3"]);
  expect(numbers(LAST, SIGNED, ["EXHIBIT INDEX", "", "(1) Previously filed.", ""])).toEqual([]);
});

it("without an index nothing is listed", () => {
  expect(numbers(LAST, SIGNED)).toEqual([]);
});

const onOneLine = (line: string): string[] =>
  typedFiling(
    "13D",
    `Item 7.  Material to be Filed as Exhibits.\n\n${line}\n\n${SIGNED.join("\n")}`,
  ).exhibits.map(({ number, description }) => `${number.value} ${description.value}`);

it.each([
  [
    "A. Joint Filing Agreement. B. Share Purchase Agreement dated June 15, 2007.",
    ["A Joint Filing Agreement.", "B Share Purchase Agreement dated June 15, 2007."],
  ],
  ["1. Note. 2. Warrant; and 3. Power of Attorney.", ["1 Note.", "2 Warrant;", "3 Power of Attorney."]],
])("a list on one line is read one by one: %s", (line, exhibits) => {
  expect(onOneLine(line)).toEqual(exhibits);
});

it("an initial within the description of an exhibit opens no other", () => {
  expect(onOneLine("A. Letter of Jane M. Roe to Mr. C. Lund dated June 15, 2007.")).toHaveLength(1);
});
