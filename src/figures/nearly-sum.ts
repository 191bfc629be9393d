import { sum, type Decimal } from "./decimal.js";
import { typingSlip } from "./typing-slip.js";

/** Whether the parts come to the total, or would with one slip of the keys put right, in the total or in one of the parts. */
export function isNearlySum(total: Decimal, parts: readonly Decimal[]): boolean {
  const added = sum(parts);
  return (
    added.eq(total) ||
    typingSlip(added, total, true) !== null ||
    parts.some((part) => typingSlip(part, total.minus(added).plus(part), true) !== null)
  );
}

/** Whether some of a few numbers add up to another. */
export function someAddUpTo([first, ...rest]: readonly Decimal[], figure: Decimal): boolean {
  if (figure.isZero()) return true;
  if (first === undefined || figure.isNeg()) return false;
  return someAddUpTo(rest, figure.minus(first)) || someAddUpTo(rest, figure);
}
