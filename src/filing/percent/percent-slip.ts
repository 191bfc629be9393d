import { Decimal } from "../../figures/decimal.js";
import { percentOf } from "../../figures/percent.js";
import { printedSlip } from "../../figures/typing-slip.js";
import { baseDoubt } from "../words/certainty.js";
import { speaksOfRights } from "../rights/speaks-of-rights.js";
import { printsLimit } from "./percent-doubt.js";
import { otherBaseThatFits, type PercentCase } from "./percent-case.js";
import { isAbove } from "./percent-reach.js";

/** Below four digits a percentage that rights make smaller may come out with two digits transposed by chance; below three any. */
const [TELLING, LEAST] = [4, 3];

/**
 * Whether a percentage is the recomputed one with two digits transposed, and nothing told makes the printed one right: no other count
 * of the class, no limit that it names. One below the recomputed, where the rights are not told, must leave no room for any.
 */
export function isTransposed(subject: PercentCase, denominator: Decimal): boolean {
  const { filing, printed, aggregate, rights } = subject;
  const { value, decimals, relation } = printed.value;
  const exact = percentOf(aggregate.value, denominator);
  // The figure that was mistyped may have been rounded, or cut off.
  const isSlip = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].some(
    (rounding) =>
      printedSlip(exact.toDecimalPlaces(decimals, rounding), value, decimals, true) ===
      "two digits transposed",
  );
  if (relation !== "equal" || !isSlip || !hasTellingDigits(printed)) return false;
  if (otherBaseThatFits(subject) !== null || printsLimit(subject)) return false;
  if (rights.known || isAbove(subject)) return true;
  return (
    digitsOf(subject) >= TELLING &&
    !rights.mentioned &&
    !speaksOfRights(filing) &&
    baseDoubt(subject) === null
  );
}

/** How many digits a percentage is printed with: none of them is round, a last nought included. */
export function digitsOf({ printed }: Pick<PercentCase, "printed">): number {
  const { value, decimals } = printed.value;
  return value.times(new Decimal(10).pow(decimals)).toFixed().length;
}

/** Whether a percentage has so many digits that another has the same, two of them transposed, by no chance. */
export function hasTellingDigits(printed: PercentCase["printed"]): boolean {
  return digitsOf({ printed }) >= LEAST;
}
