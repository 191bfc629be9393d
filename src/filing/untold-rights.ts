import { withSeparators } from "../figures/decimal.js";
import { baseDoubt, speaksOfRights } from "./certainty.js";
import { namesSeveralClasses, speaksOfOtherMeasure, speaksOfOtherUnits } from "./comparable.js";
import { limitSpokenOf } from "./limits.js";
import { isBaseCertain, rightsNeeded, type PercentOfClass } from "./percent-case.js";
import { isAbove, isOutOfReach, leastPercent } from "./percent-reach.js";

/** Why a percentage above what the class alone gives is none of rights. */
export const ENLARGES =
  "Rights to acquire enlarge the class that is divided by, so that they never raise a percentage.";

/** Whether anything told may account for a difference that no rights account for. */
export function mayBeAccountedFor(subject: PercentOfClass): boolean {
  const { filing } = subject;
  const told = isAbove(subject)
    ? speaksOfOtherUnits(filing) || namesSeveralClasses(filing)
    : speaksOfRights(filing);
  return (
    told ||
    !isBaseCertain(subject) ||
    baseDoubt(subject) !== null ||
    speaksOfOtherMeasure(filing) ||
    limitSpokenOf(filing) !== null
  );
}

/** Why it stays open whether rights account for a difference, in words. */
export function untoldRightsDoubt(subject: PercentOfClass, reason: string): string {
  if (isAbove(subject))
    return `${ENLARGES} But the text may count or adjust the class, or the shares, in a way that is not read.`;
  if (isOutOfReach(subject))
    return `With all the shares to be acquired and none held, the least would be ${leastPercent(subject)}, so that rights do not account for it. But the text may count or adjust the class, or the shares, in a way that is not read.`;
  const needed = rightsNeeded(subject);
  const range =
    needed === null
      ? ""
      : ` It would take from ${withSeparators(needed[0])} to ${withSeparators(needed[1])} shares that there is a right to acquire.`;
  return `Whether rights to acquire account for the difference is not told: ${reason}.${range}`;
}
