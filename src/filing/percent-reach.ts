import { Decimal } from "../figures/decimal.js";
import { percentOf } from "../figures/percent.js";
import { allowedBy, type PercentOfClass } from "./percent-case.js";

/** A printed figure so far below what all shares being rights would give is out of reach: a tenth of that, at most one point. */
const MARGIN = 1;
const PART = 0.1;

/** Whether the printed figure lies above what no rights give, or well below what the most would. */
export function isOutOfReach(subject: PercentOfClass): boolean {
  const { printed, aggregate, outstanding } = subject;
  const { to } = allowedBy(printed.value);
  const least = percentOf(aggregate.value, outstanding.plus(aggregate.value));
  return isAbove(subject) || to?.lt(least.minus(Decimal.min(MARGIN, least.times(PART)))) === true;
}

/** Whether the printed figure lies above what the class outstanding alone gives. */
export function isAbove({ printed, aggregate, outstanding }: PercentOfClass): boolean {
  return allowedBy(printed.value).from.gt(percentOf(aggregate.value, outstanding));
}

/** `4.76 % to 5.00 %`: from all shares being rights to none of them. */
export function percentReach({ aggregate, outstanding }: PercentOfClass): string {
  const least = percentOf(aggregate.value, outstanding.plus(aggregate.value));
  return `${least.toFixed(2)} % to ${percentOf(aggregate.value, outstanding).toFixed(2)} %`;
}
