import { withSeparators, ZERO, type Decimal } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import { numbersIn } from "../../figures/number.js";
import { isSound, matchPercent } from "../../figures/percent-match.js";
import { percentIn, percentOf } from "../../figures/percent.js";
import { rightsTold } from "../base.js";
import { OF_OWN_CLASS } from "../words/certainty.js";
import { compare, type PercentCase, type PercentOfClass } from "./percent-case.js";
import { withoutPlainlyAdded } from "../bases/plainly-added.js";
import { textAround } from "../words/prose.js";
import type { KnownRights } from "../rights/rights.js";
import { countsTold } from "../bases/counts-beside.js";

/** Fewer shares, a year or a day are no count beside the class. */
const LEAST = 1000;

/**
 * Why a percentage may rest on another denominator than its base, in a sentence: another number of the base's own sentence, added to it
 * or taken from it, makes the percentage right, whatever the words between. `null` where none does.
 */
export function besideBaseDoubt(subject: PercentOfClass): string | null {
  const { base, outstanding, rights } = subject;
  if (base.given === true) return null;
  if (isOfAnotherPercent(subject)) return OF_ANOTHER_PERCENT;
  const added = rights.known ? [rights.joining, ZERO] : [ZERO];
  const fits = (count: Decimal): boolean =>
    added.some((joining) => {
      const denominator = count.plus(joining);
      return denominator.gt(0) && isSound(compare(subject, denominator));
    });
  for (const beside of numbersBeside(subject)) {
    const fitting = fits(outstanding.plus(beside))
      ? "added to the count"
      : fits(outstanding.minus(beside))
        ? "held in the count already"
        : null;
    if (fitting !== null)
      return `It would be right if the ${withSeparators(beside)} that the same sentence tells were ${fitting}; its words do not settle that.`;
  }
  return null;
}

const OF_ANOTHER_PERCENT =
  "The text gives other percentages on this count than the cover pages': it may be of another day, or only supposed.";

/** "5.11%. … Based on 42,900,000 shares outstanding in February, 4.91%": whether the base's own sentence has a person's percentage on it, and the text that of Row 11 as well. */
function isOfAnotherPercent({ filing, base, outstanding }: PercentOfClass): boolean {
  const told = matchesIn(base.place.value, PERCENT).flatMap(([words]) => percentIn(words)?.percent ?? []);
  return filing.persons.some(({ aggregateAmount, percentOfClass, item4, item5 }) => {
    const printed = percentOfClass?.value;
    const again = (item4 ?? item5)?.percentOfClass?.value.value;
    if (aggregateAmount === null || printed === undefined || again?.eq(printed.value) !== true) return false;
    const exact = percentOf(aggregateAmount.value, outstanding);
    return (
      !isSound(matchPercent(printed, exact)) && told.some((other) => isSound(matchPercent(other, exact)))
    );
  });
}

/** Without the words ahead: told by "approximately", a percentage would bear out figures that lie further apart. */
const PERCENT = /\d{1,3}(?:\.\d{1,4})?\s?%/g;

/** What the sentence counts behind the base, and what is neither a term of it, another count of a class, nor the holding. */
function numbersBeside(subject: PercentOfClass): Decimal[] {
  const { filing, base, aggregate } = subject;
  const known = [
    base.shares,
    aggregate,
    ...[...base.plus, ...base.includes, ...countsTold(filing)].map(({ shares }) => shares),
  ].map(({ value }) => value.toFixed());
  const { behind } = around(subject);
  return [...numbersIn(behind)]
    .filter(({ start, end, value }) => value.gte(LEAST) && behind.slice(start, end).includes(","))
    .map(({ value }) => value)
    .filter((value) => !known.includes(value.toFixed()));
}

/** The words of the base's sentence straight before and behind its count. */
function around(subject: PercentOfClass): {
  readonly before: string;
  readonly behind: string;
} {
  const { place, shares } = subject.base;
  const words = withoutPlainlyAdded(subject, place.value);
  const at = words.indexOf(shares.printed);
  return at < 0
    ? { before: "", behind: "" }
    : { before: words.slice(Math.max(0, at - NEAR), at), behind: words.slice(at + shares.printed.length) };
}

const NEAR = 120;

/** Words beside a count by which it may hold the rights to acquire. */
const NAMES_RIGHTS =
  /\b(?:warrants?|options?|notes?|debentures?|preferred|units?|issuable|underlying|convert\w*|conversion|exercis\w*|rights?|class\s+[b-z]|inclusive|counting|grossed|into\s+account|purposes?|beneficially\s+outstanding)\b/i;
/** "41,520,500 shares outstanding, which assumes the exercise of the warrants for 300,000 shares": they are in the count already, or still to be added. */
const ASSUMES_RIGHTS =
  /^[^.;,\d]{0,60}\boutstanding\b[^.;,\d]{0,40},?\s+(?:which\s+(?:number\s+)?)?(?:assum(?:es|ing)|giv(?:es|ing)\s+effect\s+to)\b/i;
/** "22,040,100 shares, being 21,700,100 outstanding and those which the Fund may acquire", "22,040,100 is the sum of the shares outstanding and the options". */
const TAKEN_APART =
  /^[^.;]{0,60}?\b(?:being|(?:sum|total)\s+of|consist\w*|compris\w*|composed|made\s+up\s+of|includ\w*)\b/i;
const AND_RIGHTS =
  /\b(?:and|plus|with)\s+(?!exclud|not\b)[^.;\d]{0,80}?\b(?:acquire|options?|warrants?|RSUs?|notes?|issuable|underlying|exercis\w*|conver\w*)\b/i;
/** Words that make a count one of the class as it stands. */
const STANDS = /\b(?:outstanding|in\s+issue|issued|capital)\b/i;

/**
 * Why a figure that is right on the count alone may rest on a count that holds the rights already: 17 CFR 240.13d-3(d)(1)(i) lets a
 * filer state the class with them. The words beside the count name rights, or nothing calls it the class outstanding. Else `null`.
 */
export function holdsRightsDoubt(subject: PercentCase, { joining }: KnownRights): string | null {
  const { filing, base, outstanding } = subject;
  const { before, behind } = around(subject);
  const untold = rightsTold(base).isZero() || ASSUMES_RIGHTS.test(behind);
  if (base.given === true || joining.lte(0) || !untold) return null;
  if (!isSound(compare(subject, outstanding))) return null;
  // A further count has words of its own: "and 4,000,000 Class B shares outstanding".
  const [nearBefore = ""] = before.split(/[\d;(]/).slice(-1);
  const [nearBehind = ""] = behind.replace(OF_OWN_CLASS, "").split(/\d,\d{3}|\d{5}/, 1);
  if (NAMES_RIGHTS.test(nearBefore) || NAMES_RIGHTS.test(nearBehind) || isSumWithRights(subject))
    return "The words beside the count speak of rights to acquire, which it may hold already.";
  const same = filing.bases.filter(({ shares }) => shares.value.eq(base.shares.value));
  const bare = same.every(
    ({ asOf, reportedIn, place }) => asOf === null && reportedIn === null && !STANDS.test(place.value),
  );
  return bare
    ? "Nothing calls the count the class outstanding; it may hold the rights to acquire already."
    : null;
}

/** Whether the text, there or where it prints the count again, takes it apart into the class and rights whose number it does not tell. */
function isSumWithRights({ filing, base: { place, shares } }: PercentCase): boolean {
  const [, ...behind] = textAround(filing, place).split(shares.printed);
  return behind.some((words) => {
    const from = TAKEN_APART.exec(words)?.[0].length;
    return from !== undefined && AND_RIGHTS.test(words.slice(from, from + 2 * NEAR));
  });
}
