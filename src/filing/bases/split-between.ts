import { Decimal } from "../../figures/decimal.js";
import type { Filing } from "../filing.js";
import { splitSpokenOf } from "./splits.js";

/** Splits by which a number seems to have a digit, or two or three, more or less. */
const TENFOLD = [10, 100, 1000].map((ratio) => new Decimal(ratio));

/** Whether two numbers differ as a split by ten, a hundred or a thousand makes them, and the text tells of a split. */
export function splitBetween(filing: Filing, one: Decimal, other: Decimal): boolean {
  const [less, more] = one.lt(other) ? [one, other] : [other, one];
  // What a split leaves over a whole share is rounded.
  const fits = TENFOLD.some((ratio) => more.minus(less.times(ratio)).abs().lte(ratio));
  return fits && splitSpokenOf(filing) !== null;
}

export const OF_BEFORE_SPLIT = "One of the two may be of before the split that the text tells of.";
