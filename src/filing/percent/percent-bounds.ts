import { Decimal } from "../../figures/decimal.js";
import { approximateTolerance, unit } from "../../figures/percent-match.js";
import type { Percent } from "../../figures/percent.js";
import type { Figure } from "../fact.js";
import type { PercentOfClass } from "./percent-case.js";

/** The rights to acquire, from and to, that would give the printed figure; `null` where none from 0 to the whole holding does. */
export function rightsNeeded({ printed, aggregate, outstanding }: PercentOfClass): [Decimal, Decimal] | null {
  const interval = allowedBy(printed.value);
  const most = interval.from.lte(0)
    ? aggregate.value
    : denominatorFor(aggregate, interval.from).minus(outstanding);
  const least =
    interval.to === null ? new Decimal(0) : denominatorFor(aggregate, interval.to).minus(outstanding);
  const from = Decimal.max(least.ceil(), 0);
  const to = Decimal.min(most.floor(), aggregate.value);
  return from.gt(to) ? null : [from, to];
}

/** The denominator over which the shares are `percent` of the class. */
export function denominatorFor(aggregate: Figure, percent: Decimal): Decimal {
  return aggregate.value.times(100).div(percent);
}

/** The exact percentages that a printed one may stand for; `to` is `null` where there is no upper end. */
export function allowedBy(printed: Percent): { from: Decimal; to: Decimal | null } {
  if (printed.relation === "less") return { from: new Decimal(0), to: printed.value };
  if (printed.relation === "more") return { from: printed.value, to: null };
  const half = printed.approximate ? approximateTolerance(printed) : unit(printed).div(2);
  return { from: Decimal.max(printed.value.minus(half), 0), to: printed.value.plus(half) };
}
