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

it("without an index nothing is listed", () => {
  expect(numbers(LAST, SIGNED)).toEqual([]);
});
