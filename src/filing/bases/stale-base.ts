import { isSound } from "../../figures/percent-match.js";
import { sum, withSeparators, type Decimal } from "../../figures/decimal.js";
import { compare, type PercentCase } from "../percent/percent-case.js";

/** The count without the shares issued since that the text itself adds to it, on which a percentage is right. */
export interface StaleBase {
  /** What the shares were divided by. */
  readonly denominator: Decimal;
  /** `the count without the 36,456,030 shares that the text adds to it`. */
  readonly name: string;
}

/** "… without adding the 500,000 shares issued since", "before the offering of": what is named may be left out on purpose. */
const LEFT_OUT = /\b(?:not|without|before|exclud\w*|prior\s+to|disregard\w*)\b/i;

/** The stale count that gives the printed figure, where the text says that percentages rest on more; else `null`. */
export function staleBase(subject: PercentCase): StaleBase | null {
  const { base, aggregate, outstanding, rights } = subject;
  const [, ...later] = base.includes;
  const issued = [...base.plus, ...later].filter(
    ({ kind, subtracts }) => kind !== "right-to-acquire" && !subtracts,
  );
  if (base.given === true || !base.forPercentages || issued.length === 0) return null;
  if (LEFT_OUT.test(base.place.value)) return null;
  // The holding itself is nothing that was issued since.
  if (issued.some(({ shares }) => shares.value.eq(aggregate.value))) return null;
  const since = sum(issued.map(({ shares }) => shares.value));
  const denominator = outstanding.minus(since).plus(rights.known ? rights.joining : 0);
  if (denominator.lte(0) || !isSound(compare(subject, denominator))) return null;
  return {
    denominator,
    name: `the count without the ${withSeparators(since)} shares that the text adds to it`,
  };
}
