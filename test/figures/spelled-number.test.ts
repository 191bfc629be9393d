import { describe, expect, it } from "@jest/globals";
import { spelledNumbersIn } from "../../src/figures/spelled-number.js";

const values = (text: string) =>
  [...spelledNumbersIn(text)].map(({ value, start, end }) => [value.toFixed(), text.slice(start, end)]);

describe("numbers spelled out", () => {
  it.each([
    ["one hundred thousand shares", "100000"],
    ["two million three hundred thousand shares", "2300000"],
    ["One Million Two Hundred and Fifty Thousand Shares", "1250000"],
    ["five hundred shares", "500"],
    ["twenty-five thousand four hundred twelve shares", "25412"],
    ["one billion shares", "1000000000"],
  ])("%s", (text, value) => {
    expect(values(text).map(([number]) => number)).toEqual([value]);
  });

  it.each([
    "one share",
    "each of the two",
    "five six",
    "thousand million",
    "twenty-one directors",
    "one hundred thousand million million",
  ])("%s counts nothing", (text) => {
    expect(values(text)).toEqual([]);
  });

  it("keeps the place", () => {
    expect(values("holds one hundred thousand (100,000) shares")).toEqual([
      ["100000", "one hundred thousand"],
    ]);
  });
});
