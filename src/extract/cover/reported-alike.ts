import type { Decimal } from "../../figures/decimal.js";
import type { PowerName } from "../../filing/filing.js";
import { otherKind, SHARED_POWERS } from "../../filing/rows.js";
import type { Reporter } from "../item5/item5-names.js";
import type { StatedPower } from "./powers.js";

/** Whether several persons report one and the same figure in a row of all their cover pages. */
export function reportAlike(reporters: readonly Reporter[], row: PowerName | "aggregateAmount"): boolean {
  const [first, ...others] = reporters.map(({ [row]: figure }) => figure?.value ?? null);
  return (
    first !== undefined &&
    first !== null &&
    others.length > 0 &&
    others.every((other) => other?.eq(first) === true)
  );
}

/**
 * Whether a power that is told of all as one is each one's: all their cover pages state the same, or all have the same total,
 * and those that do not state the power so are left at nothing, for the sole and the shared row alike. So, too, where a
 * sentence tells all to share just what is the total of each, and some have it as power of their own.
 */
export function isEachOnes(
  reporters: readonly Reporter[],
  { power, figure: { value }, captioned }: StatedPower,
): boolean {
  if (reportAlike(reporters, power) || isOnSome(reporters, power, value, (other) => other.isZero()))
    return true;
  return (
    !captioned &&
    SHARED_POWERS.some((shared) => shared === power) &&
    reporters.every(({ aggregateAmount }) => aggregateAmount?.value.eq(value) === true) &&
    isOnSome(reporters, power, value, (other) => other.eq(value))
  );
}

/** Whether persons of the same total state a power so, or have nothing in its row and in that of the other kind what is allowed there. */
function isOnSome(
  reporters: readonly Reporter[],
  power: PowerName,
  value: Decimal,
  allowed: (other: Decimal) => boolean,
): boolean {
  const isStated = (reporter: Reporter): boolean => reporter[power]?.value.eq(value) === true;
  return (
    reportAlike(reporters, "aggregateAmount") &&
    reporters.some(isStated) &&
    reporters.every((reporter) => {
      const other = reporter[otherKind(power)]?.value;
      const isLeft = reporter[power]?.value.isZero() === true && other !== undefined && allowed(other);
      return isStated(reporter) || isLeft;
    })
  );
}
