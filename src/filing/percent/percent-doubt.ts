import { isSound } from "../../figures/percent-match.js";
import { withSeparators } from "../../figures/decimal.js";
import { callsPercentOfAllClasses, countsOfAllClasses } from "../bases/all-classes.js";
import { rightsTold } from "../base.js";
import { besideBaseDoubt, holdsRightsDoubt } from "./beside-base.js";
import { baseDoubt } from "../words/certainty.js";
import { speaksOfOtherMeasure } from "./comparable.js";
import type { Holding } from "../holding.js";
import { rightsAmong } from "../parts/holdings.js";
import { limitsIn } from "../rights/limits.js";
import { partOfAnotherDoubt } from "./part-of-another.js";
import { addsOwnRights, compare, otherBaseThatFits, type PercentCase } from "./percent-case.js";
import { isAbove } from "./percent-reach.js";
import type { KnownRights } from "../rights/rights.js";

/** An individual's options which are told in the words of the rule are those of an officer or director, not listed ones. */
const WITHIN_SIXTY_DAYS = /\boptions?\b[^.;]{1,60}\bwithin\s+(?:60|sixty)\s+days\b/i;

/**
 * Why a percentage that differs from the rule's method proves nothing, in a sentence: options that may be on
 * outstanding shares, another printed count on which it is right, a limit that is printed in its place, words
 * that may adjust the class. `null` where nothing speaks for it.
 */
export function doubtOf(subject: PercentCase, rights: KnownRights): string | null {
  const { outstanding, person } = subject;
  const isNatural = person.typeOfReportingPerson?.value.includes("IN") === true;
  const open = rightsAmong(rights.holdings).filter(({ newlyIssued }) => newlyIssued === null);
  const held = compare(subject, outstanding.plus(rights.joining.minus(rights.unclear)));
  const isIssuers = ({ type, words }: Holding): boolean =>
    type === "stock-option" || (isNatural && WITHIN_SIXTY_DAYS.test(words));
  if (rights.unclear.gt(0) && isSound(held) && !open.some(isIssuers))
    return "The printed figure is right if these rights are on shares that are outstanding already, such as listed options; the text does not say so.";
  const other = otherBaseThatFits(subject);
  if (other !== null && subject.base.given !== true) {
    const added = rights.joining.isZero()
      ? ""
      : `, the ${withSeparators(rights.joining)} to be acquired added`;
    return `On the ${withSeparators(other)} shares that the filing states elsewhere it would be right${added}; which count it rests on is not told.`;
  }
  if (isCalledOfAllClasses(subject))
    return "The text itself calls the percentage one of all classes together, of which it is right.";
  if (printsLimit(subject))
    return `The printed figure is the limit on exercise or conversion that the text tells, while the aggregate amount ${isAbove(subject, rights.joining) ? "comes to less than it." : "is not cut back to it (see blocker-respected)."}`;
  if (speaksOfOtherMeasure(subject.filing) && !tellsOwnDenominator(subject, rights))
    return "The text speaks of voting power, of other stock or of a group's percentage, which the printed figure may be.";
  return (
    besideBaseDoubt(subject) ??
    partOfAnotherDoubt(subject, rights) ??
    holdsRightsDoubt(subject, rights) ??
    baseDoubt(subject)
  );
}

function isCalledOfAllClasses(subject: PercentCase): boolean {
  const { filing } = subject;
  const totals = countsOfAllClasses(filing);
  return totals.some(({ shares }) => isSound(compare(subject, shares))) && callsPercentOfAllClasses(filing);
}

/** Whether the person's own note says that the percentage rests on the class plus just these rights: it is of no other measure. */
function tellsOwnDenominator(subject: PercentCase, { joining }: KnownRights): boolean {
  return subject.base.forPercentages && addsOwnRights(subject) && rightsTold(subject.base).eq(joining);
}

/** Whether the printed percentage is a limit that the text tells. */
export function printsLimit({ filing, printed }: PercentCase): boolean {
  const { value, decimals } = printed.value;
  return limitsIn(filing).some(
    ({ percent }) => percent.eq(value) || percent.toDecimalPlaces(decimals, 1).eq(value),
  );
}
