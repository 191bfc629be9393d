import { isAmendment } from "../amended.js";
import { isSound } from "../../figures/percent-match.js";
import { ZERO } from "../../figures/decimal.js";
import { percentOf } from "../../figures/percent.js";
import type { Base } from "../base.js";
import { besideBaseDoubt } from "../percent/beside-base.js";
import { baseDoubt } from "../words/certainty.js";
import {
  namesSeveralClasses,
  speaksOfOtherMeasure,
  speaksOfOtherUnits,
  speaksOfUnits,
} from "../percent/comparable.js";
import type { Filing, Person } from "../filing.js";
import { limitSpokenOf } from "../rights/limits.js";
import {
  compare,
  otherBaseThatFits,
  type PercentCase,
  type PercentOfClass,
} from "../percent/percent-case.js";
import { onceTold } from "../once.js";
import { printsLimit } from "../percent/percent-doubt.js";
import { rightsNeeded } from "../percent/percent-bounds.js";
import { isAbove, isBelowLeast, leastPercent } from "../percent/percent-reach.js";
import { isOnlyCount, isPlainBase } from "./plain-base.js";
import { proseOf, textAround } from "../words/prose.js";
import { withoutFilers } from "../words/without-filers.js";
import { ENLARGES, tellsNoExplanation } from "../percent/untold-rights.js";

/** Words by which a sentence rests the percentages on its count. */
const ON_PERCENTAGES = /\bper\s?cent|\d\s?%|\brows?\s+\(?1[13]\b|\bownership\b/i;
/** Preferred stock that is counted as if converted makes a percentage half as large again, or many times as large, not a little larger. */
const A_LITTLE = 1.5;

const LEFT_OVER =
  "The text tells no other count: the percentage or the count may be that of an earlier filing.";

/** Why a percentage contradicts the count of the class that the text rests it on, whatever rights to acquire there are, in a sentence; or `null`. */
export function againstCount(subject: PercentCase): string | null {
  const other = countOfSameDay(subject);
  if (other !== null)
    return `On the ${other.shares.printed} shares that the filing counts elsewhere as of the same day it would be right: one of the two counts is probably mistyped.`;
  if (isBelowOwnCount(subject)) return belowLeast(subject);
  return isAboveOwnCount(subject) ? `${ENLARGES} ${LEFT_OVER}` : null;
}

/** Another count of the same class, day and report, over which the percentage is right. */
function countOfSameDay(subject: PercentCase): Base | null {
  const { filing, base, rights } = subject;
  const joining = rights.known ? rights.joining : ZERO;
  if (base.asOf === null || base.class === null || base.plus.length + base.includes.length > 0) return null;
  const same = filing.bases.find(
    (other) =>
      !other.shares.value.eq(base.shares.value) &&
      !other.partOfSum &&
      other.plus.length + other.includes.length === 0 &&
      other.asOf?.value === base.asOf?.value &&
      other.class?.toLowerCase() === base.class?.toLowerCase() &&
      other.reportedIn !== null &&
      other.reportedIn.printed === base.reportedIn?.printed,
  );
  return same !== undefined && isSound(compare(subject, same.shares.value.plus(joining))) ? same : null;
}

/**
 * Whether a percentage lies above what the class gives: rights to acquire, which are added to the class, never raise it. By far
 * above only where nothing is told that may be counted as converted, or be left out of one of the figures by a limit.
 */
function isAboveOwnCount(subject: PercentCase): boolean {
  const { printed, aggregate, outstanding, filing } = subject;
  const most = percentOf(aggregate.value, outstanding).times(A_LITTLE);
  const isALittle = printed.value.value.lt(most);
  return (
    isAbove(subject) &&
    (isALittle ||
      !(speaksOfOtherUnits(filing) || mayBeConverted(filing) || limitSpokenOf(filing) !== null)) &&
    !speaksOfUnits(filing) &&
    restsOnOwnCount(subject)
  );
}

/** Whether a percentage lies a little below what the class gives with all the shares added to it, so that none to be acquired account for it. */
function isBelowOwnCount(subject: PercentCase): boolean {
  const { printed, aggregate, outstanding, filing } = subject;
  const least = percentOf(aggregate.value, outstanding).div(A_LITTLE);
  return (
    isBelowLeast(subject) &&
    printed.value.value.gt(least) &&
    !speaksOfOtherUnits(filing) &&
    !mayBeConverted(filing) &&
    limitSpokenOf(filing) === null &&
    restsOnOwnCount(subject)
  );
}

/** What may be counted as converted makes the class larger by any number, and the percentage smaller. */
const mayBeConverted = onceTold((filing: Filing): boolean =>
  proseOf(filing).some(({ value }) => CONVERTED.test(value)),
);

const CONVERTED = /\bclass\s+[b-z]\b|\bconver(?:t|sion)|\bfully[-\s]diluted\b/i;

/** Whether the text itself rests the percentages on the plain count of the class, and tells no other count, limit or adjustment of it. */
function restsOnOwnCount(subject: PercentCase): boolean {
  const { filing, printed, base } = subject;
  return (
    printed.value.relation === "equal" &&
    !printed.value.approximate &&
    base.plus.length + base.includes.length === 0 &&
    ((isPlainBase(subject) && ON_PERCENTAGES.test(base.place.value)) || isOnlyCount(subject)) &&
    !namesSeveralClasses(filing) &&
    !speaksOfOtherMeasure(filing) &&
    otherBaseThatFits(subject) === null &&
    baseDoubt(subject) === null &&
    besideBaseDoubt(subject) === null &&
    !printsLimit(subject)
  );
}

/** Why a percentage is smaller than any rights to acquire make it, in a sentence. */
export function belowLeast(subject: PercentOfClass): string {
  return `Not even a holding of nothing but rights to acquire would give so little (${leastPercent(subject)}), and the text speaks of no other count: the percentage or the count may be that of an earlier filing.`;
}

/**
 * Whether a percentage lies below what the one plain count of the class gives, in a filing without a word of anything that makes it
 * smaller. Item 5(a) of Schedule 13D asks for the shares that there is a right to acquire; an amendment may leave a few of them to an
 * earlier statement, and in a 13G an officer may count options without a word, unless the sentence itself divides by the class.
 */
export function isBelowInSilence(subject: PercentCase): boolean {
  const { filing, base, printed } = subject;
  const named = base.forPercentages || textAround(filing, base.place).includes(printed.printed);
  const natural = filing.persons.every(isNatural);
  const mayBeUntold =
    filing.schedule === "13D"
      ? isAmendment(filing) && (natural || !takesMuch(subject) || namesAnyRight(filing))
      : natural;
  return (
    !isAbove(subject) && named && (!mayBeUntold || dividesByClass(subject)) && tellsNoExplanation(subject)
  );
}

/** Where fewer of the shares would have to be rights, an amendment may well leave them to an earlier statement. */
const MUCH = 0.25;

/** Whether a good part of the holding, at least, would have to be rights to acquire, or more than all of it. */
function takesMuch(subject: PercentCase): boolean {
  const [least] = rightsNeeded(subject) ?? [];
  return least === undefined || least.gte(subject.aggregate.value.times(MUCH));
}

/** Any word of what may be acquired, or of what it is acquired by … */
const ANY_RIGHT =
  /\b(?:options?|warrants?|conver\w+|units?|rights?|exercis\w+|exchangeable|vest(?:s|ed|ing)?|RSUs?|PSUs?|notes?|debentures?|preferred|swaps?|derivatives?|forwards?|treasury|dilut\w+|acquirable|issu(?:able|ed|ances?)|placements?|offerings?)\b|\bfrom\s+the\s+(?:issuer|company)\b/i;
/** … but for what one is free to do, and the power over shares that are held. */
const NO_SUCH_RIGHT =
  /\breserv\w+\s+(?:(?:the|its|his|her|their|all)\s+){0,2}rights?\b|\brights?\s+to\s+(?:vote|receive|direct|dispose|change|modify)\b|\bvoting\s+rights\b|\bexercis\w+\s+(?:(?:the|any|sole|shared|such|its|their)\s+){0,2}(?:vot|dispositive|investment|control)\w*/gi;

/** Whether any word of the filing may be one of rights, in whatever sense. */
const namesAnyRight = onceTold((filing: Filing): boolean => {
  const filersOut = withoutFilers(filing);
  return proseOf(filing).some(({ value }) => ANY_RIGHT.test(filersOut(value).replace(NO_SUCH_RIGHT, " ")));
});

function isNatural({ typeOfReportingPerson: type }: Person): boolean {
  return type?.value.includes("IN") === true;
}

const PERCENT_OF = /\d\s?(?:%|per\s?cent),?\s+of\s+(?:(?:the|approximately|aggregate|total|an?)\s+){0,4}$/i;

/** "10.2% of the 9,812,344 shares outstanding". */
function dividesByClass({ base: { place, shares } }: PercentCase): boolean {
  const [ahead = ""] = place.value.split(shares.printed, 1);
  return PERCENT_OF.test(ahead);
}
