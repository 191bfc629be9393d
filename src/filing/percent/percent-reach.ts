import { Decimal, ZERO } from "../../figures/decimal.js";
import { percentOf } from "../../figures/percent.js";
import { allowedBy } from "./percent-bounds.js";
import type { PercentOfClass } from "./percent-case.js";

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

/** Whether the printed figure lies below what even a holding of nothing but rights gives. */
export function isBelowLeast({ printed, aggregate, outstanding }: PercentOfClass): boolean {
  return (
    allowedBy(printed.value).to?.lt(percentOf(aggregate.value, outstanding.plus(aggregate.value))) === true
  );
}

/** Whether the printed figure lies above what the class outstanding gives, alone or with the shares that join it. */
export function isAbove({ printed, aggregate, outstanding }: PercentOfClass, joining = ZERO): boolean {
  return allowedBy(printed.value).from.gt(percentOf(aggregate.value, outstanding.plus(joining)));
}

/** `4.76 % to 5.00 %`: from all shares being rights to none of them. */
export function percentReach(subject: PercentOfClass): string {
  const { aggregate, outstanding } = subject;
  return `${leastPercent(subject)} to ${percentOf(aggregate.value, outstanding).toFixed(2)} %`;
}

/** `4.76 %`: what the amount gives if there is only a right to acquire all of it. */
export function leastPercent({ aggregate, outstanding }: PercentOfClass): string {
  return `${percentOf(aggregate.value, outstanding.plus(aggregate.value)).toFixed(2)} %`;
}
