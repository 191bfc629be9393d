import { withSeparators, type Decimal } from "../../src/figures/decimal.js";

/** Longer sums are told by their first and last figures. */
const MOST_ADDENDS = 12;

/** The figures of a sum with plus signs between them. */
export function addends(values: readonly Decimal[]): string {
  const words = values.map((value) =>
    value.isNegative() ? `(${withSeparators(value.abs())})` : withSeparators(value),
  );
  if (words.length <= MOST_ADDENDS) return words.join(" + ");
  return [...words.slice(0, 3), "…", ...words.slice(-1)].join(" + ");
}
