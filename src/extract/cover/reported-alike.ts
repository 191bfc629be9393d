import type { Figure } from "../../filing/fact.js";
import type { PowerName } from "../../filing/filing.js";
import { otherKind } from "../../filing/rows.js";
import type { Reporter } from "../item5/item5-names.js";

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
 * and those that do not state the power so are left at nothing, for the sole and the shared row alike.
 */
export function isEachOnes(reporters: readonly Reporter[], power: PowerName, { value }: Figure): boolean {
  if (reportAlike(reporters, power)) return true;
  const isStated = (reporter: Reporter): boolean => reporter[power]?.value.eq(value) === true;
  return (
    reportAlike(reporters, "aggregateAmount") &&
    reporters.some(isStated) &&
    reporters.every(
      (reporter) =>
        isStated(reporter) ||
        [power, otherKind(power)].every((name) => reporter[name]?.value.isZero() === true),
    )
  );
}
