import { Decimal } from "./decimal.js";
import type { Percent } from "./percent.js";

/**
 * How a printed percentage stands to the exact one (RULES B.2, B.3, B.7):
 * - `agrees`: the exact figure, rounded half up or half even at the printed precision, is the printed one
 * - `truncated`: cut off instead of rounded
 * - `double-rounded`: rounded twice, as 22.149 to 22.15 to 22.2
 * - `threshold-hidden`: up to two units low, so that 5, 10 or 20 % seems not to be reached
 * - `near`: one unit of the last printed place away
 * - `differs`: further away
 */
export type PercentMatch =
  "agrees" | "truncated" | "double-rounded" | "threshold-hidden" | "near" | "differs";

const THRESHOLDS = [5, 10, 20];

/** Compares a printed percentage with the exact one (0-100). */
export function matchPercent(printed: Percent, exact: Decimal): PercentMatch {
  if (printed.relation === "less") return exact.lte(printed.value) ? "agrees" : "differs";
  if (printed.relation === "more") return exact.gt(printed.value) ? "agrees" : "differs";
  if (printed.approximate && exact.minus(printed.value).abs().lte(approximateTolerance(printed)))
    return "agrees";
  if (roundsTo(exact, printed)) return "agrees";
  if (exact.toDecimalPlaces(printed.decimals, Decimal.ROUND_DOWN).eq(printed.value)) return "truncated";
  if (roundsTwiceTo(exact, printed)) return "double-rounded";
  const units = exact.minus(printed.value).abs().div(unit(printed));
  if (units.lte(2) && hidesThreshold(printed.value, exact)) return "threshold-hidden";
  return units.lte(1) ? "near" : "differs";
}

/** Whether a match is no fault: right, or only cut off or rounded once too often. */
export function isSound(match: PercentMatch): match is "agrees" | "truncated" | "double-rounded" {
  return match === "agrees" || match === "truncated" || match === "double-rounded";
}

/** One unit of the last printed place: 0.01 for `85.72`. */
export function unit(printed: Percent): Decimal {
  return new Decimal(10).pow(-printed.decimals);
}

function roundsTo(exact: Decimal, printed: Percent): boolean {
  return [Decimal.ROUND_HALF_UP, Decimal.ROUND_HALF_EVEN].some((rounding) =>
    exact.toDecimalPlaces(printed.decimals, rounding).eq(printed.value),
  );
}

function roundsTwiceTo(exact: Decimal, printed: Percent): boolean {
  return [1, 2].some((more) =>
    exact
      .toDecimalPlaces(printed.decimals + more)
      .toDecimalPlaces(printed.decimals)
      .eq(printed.value),
  );
}

/** "About 19.8 %" allows a unit of its last place, at least 0.05 point, below one percent a twentieth of it, and at most 0.5 (RULES B.3). */
export function approximateTolerance(printed: Percent): Decimal {
  const least = Decimal.min(printed.value.div(20), "0.05");
  return Decimal.min(Decimal.max(unit(printed), least), "0.5");
}

function hidesThreshold(printed: Decimal, exact: Decimal): boolean {
  return THRESHOLDS.some((threshold) => printed.lt(threshold) && exact.gte(threshold));
}
