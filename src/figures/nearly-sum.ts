import { sum, ZERO, type Decimal } from "./decimal.js";
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

/** Whether some of a few numbers add up to another; the sums of either half are worked out apart, a thousand for ten numbers. */
export function someAddUpTo(parts: readonly Decimal[], figure: Decimal): boolean {
  const half = Math.floor(parts.length / 2);
  const sums = new Set(sumsOf(parts.slice(0, half)).map((each) => each.toFixed()));
  return sumsOf(parts.slice(half)).some((each) => sums.has(figure.minus(each).toFixed()));
}

/** What any of the numbers add up to, none and all among them. */
function sumsOf(parts: readonly Decimal[]): Decimal[] {
  return parts.reduce((sums, part) => [...sums, ...sums.map((each) => each.plus(part))], [ZERO]);
}
