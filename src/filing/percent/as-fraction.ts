import { ZERO } from "../../figures/decimal.js";
import { unit } from "../../figures/percent-match.js";
import { percentOf } from "../../figures/percent.js";
import { speaksOfOtherUnits } from "./comparable.js";
import { otherBaseThatFits, type PercentOfClass } from "./percent-case.js";
import { digitsOf } from "./percent-slip.js";

/** One digit is a hundredth of too many percentages. */
const LEAST = 2;

/**
 * Whether a percentage is printed as the fraction of the class, a hundredth of what is recomputed ("0.100" for 9.99 %). Rights to acquire account for
 * no such difference: there would have to be a hundred times the class. Where their number is not told, any number up to the whole holding will do.
 */
export function isAsFraction(subject: PercentOfClass): boolean {
  const { filing, printed, aggregate, outstanding, rights } = subject;
  const { relation, approximate, value, decimals } = printed.value;
  if (relation !== "equal" || approximate || value.lte(0) || value.gt(1)) return false;
  if (decimals < 2 || digitsOf(subject) < LEAST) return false;
  // Whoever types a fraction may have cut it off.
  const [hundredfold, off] = [value.times(100), unit(printed.value).times(100)];
  const exact = (added = ZERO) => percentOf(aggregate.value, outstanding.plus(added));
  const [least, most] = rights.known
    ? [exact(rights.joining), exact(rights.joining)]
    : [exact(aggregate.value), exact()];
  const isHundredth = hundredfold.minus(off).lt(most) && hundredfold.plus(off).gt(least);
  return isHundredth && otherBaseThatFits(subject) === null && !speaksOfOtherUnits(filing);
}
