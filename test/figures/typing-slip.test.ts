import { expect, it } from "@jest/globals";

import { Decimal } from "../../src/figures/decimal.js";
import { areReordered, typingSlip } from "../../src/figures/typing-slip.js";

const between = (a: string, b: string, certain?: boolean) =>
  typingSlip(new Decimal(a), new Decimal(b), certain);

it.each([
  ["a digit that is another", "2,245,318", "2,245,218", "a digit changed"],
  ["the last digit that is another", "5,243", "5,244", "a digit changed"],
  ["two neighbours in each other's place", "2,245,318", "2,254,318", "two digits transposed"],
  ["neighbours of a number of three telling digits", "23,400", "24,300", "two digits transposed"],
  ["a digit left out, whichever way round", "2,245,318", "224,318", "a digit dropped"],
  ["a digit too many", "224,318", "2,245,318", "a digit dropped"],
  ["the last digit left out", "8,317", "831", "a digit dropped"],
  ["a zero left out", "98,000", "9,800", "a digit dropped"],
  ["a digit that is another, before the same hundredths", "1,427,824.25", "1,427,124.25", "a digit changed"],
])("%s", (_name, a, b, slip) => {
  expect(between(a.replaceAll(",", ""), b.replaceAll(",", ""))).toBe(slip);
});

it.each([
  ["the same number", "2245318", "2245318"],
  ["two digits that are others", "2245318", "2255418"],
  ["digits in each other's place that are no neighbours", "2345318", "2543318"],
  ["two digits left out", "2245318", "22453"],
  ["a digit left out and another changed", "2245318", "224519"],
  ["round numbers, one digit apart", "650000", "600000"],
  ["round numbers, transposed", "630000", "360000"],
  ["a single telling digit behind a dropped zero", "50000", "5000"],
  ["less than one apart", "2245.5", "2245.6"],
  ["a digit left out of a fraction", "2245.52", "245.52"],
  ["nothing", "0", "1"],
  ["less than nothing", "-2245", "-2246"],
])("no slip: %s", (_name, a, b) => {
  expect(between(a, b)).toBeNull();
});

it("round numbers that are told of one thing", () => {
  expect(between("650000", "600000", true)).toBe("a digit changed");
  expect(between("50", "5", true)).toBe("a digit dropped");
});

it("the same digits in another order, however far apart", () => {
  const reordered = (a: string, b: string) => areReordered(new Decimal(a), new Decimal(b));
  expect(reordered("24267", "26247")).toBe(true);
  expect(reordered("24267", "26248")).toBe(false);
  expect(reordered("420", "240")).toBe(false);
});
