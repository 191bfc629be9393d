/** Amounts of money as printed: value, place and currency. */
import { expect, it } from "@jest/globals";
import { moneyIn } from "../../src/figures/money.js";
import { Decimal } from "../../src/figures/decimal.js";
import { dollars, roundedBy } from "../../src/filing/money.js";

const CASES: readonly (readonly [printed: string, expected: string])[] = [
  ["$42,500", "$42500 by 1"],
  ["$4.25 per share", "$4.25 by 0.01"],
  ["$.31", "$0.31 by 0.01"],
  ["US$1,000.00 and C$3", "$1000 by 0.01, C$3 by 1"],
  ["$41.5 million", "$41500000 by 100000"],
  ["$50 million", "$50000000 by 1000000"],
  ["€7 or £8.5", "€7 by 1, £8.5 by 0.1"],
  ["A$5 and S$6", "A$5 by 1, S$6 by 1"],
  ["of a $1,000,000 note; A $500 note", "$1000000 by 1, $500 by 1"],
  ["$148\u00a0498\u00a0210.66 and €1\u202f250", "$148498210.66 by 0.01, €1250 by 1"],
  ["$ alone, 5 shares, $1,23 and 12$", ""],
];

it.each(CASES)("%s", (printed, expected) => {
  const read = [...moneyIn(printed)].map(
    ({ value, unit, currency }) => `${currency}${value.toFixed()} by ${unit.toFixed()}`,
  );
  expect(read.join(", ")).toBe(expected);
});

it("prints an amount with its places, and knows its rounding", () => {
  const money = (value: string, unit: string) => ({
    value: new Decimal(value),
    unit: new Decimal(unit),
    currency: "$",
  });
  expect(dollars(money("1234567.5", "0.01"))).toBe("$1,234,567.50");
  expect(dollars(money("41500000", "100000"))).toBe("$41,500,000");
  expect(roundedBy({ unit: new Decimal(100000) }).toFixed()).toBe("50000");
  expect(roundedBy({ unit: new Decimal(1) }).toFixed()).toBe("0");
});
