import type { Decimal } from "../../figures/decimal.js";
import { percentOf } from "../../figures/percent.js";
import { denominatorFor } from "./percent-bounds.js";
import type { PercentOfClass } from "./percent-case.js";
import type { Repair } from "../repair.js";

/** The percentage as worked out over `denominator`: where a usual mistake gives the printed one, nothing else is wrong. */
export function percentRight({ printed, aggregate }: PercentOfClass, denominator: Decimal): Repair[] {
  const exact = percentOf(aggregate.value, denominator).toDecimalPlaces(printed.value.decimals);
  // No percentage is right that is more than the whole class.
  if (exact.gt(100)) return [];
  return [{ fact: printed, value: { ...printed.value, relation: "equal", value: exact } }];
}

/** The percentage as worked out over `denominator`, or about as large a class, or about as many shares, as would give the printed one. */
export function percentRepairs(subject: PercentOfClass, denominator: Decimal): Repair[] {
  const { printed, aggregate, base, outstanding } = subject;
  const right = percentRight(subject, denominator);
  if (printed.value.relation !== "equal" || printed.value.value.isZero()) return right;
  const added = denominator.minus(outstanding);
  const whole = denominatorFor(aggregate, printed.value.value).minus(added);
  const shift = whole.minus(outstanding).round();
  const part = denominator.times(printed.value.value).div(100).round();
  return [
    ...right,
    { fact: base.shares, value: base.shares.value.plus(shift), approximate: true },
    { fact: aggregate, value: part, approximate: true },
  ];
}
