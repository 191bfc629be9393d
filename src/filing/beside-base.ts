import { withSeparators, ZERO, type Decimal } from "../figures/decimal.js";
import { numbersIn } from "../figures/number.js";
import { rightsTold, type Base } from "./base.js";
import { OF_OWN_CLASS } from "./certainty.js";
import { compare, isSound, type PercentCase, type PercentOfClass } from "./percent-case.js";
import type { KnownRights } from "./rights.js";

/** Fewer shares, a year or a day are no count beside the class. */
const LEAST = 1000;

/**
 * Why a percentage may rest on another denominator than its base, in a sentence: another number of the base's own sentence, added to it
 * or taken from it, makes the percentage right, whatever the words between. `null` where none does.
 */
export function besideBaseDoubt(subject: PercentOfClass): string | null {
  const { base, outstanding, rights } = subject;
  if (base.given === true) return null;
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

/** What the sentence counts behind the base, and what is neither a term of it, another count of a class, nor the holding. */
function numbersBeside({ filing, base, aggregate }: PercentOfClass): Decimal[] {
  const known = [
    base.shares,
    aggregate,
    ...[...base.plus, ...base.includes, ...filing.bases].map(({ shares }) => shares),
  ].map(({ value }) => value.toFixed());
  const { behind } = around(base);
  return [...numbersIn(behind)]
    .filter(({ start, end, value }) => value.gte(LEAST) && behind.slice(start, end).includes(","))
    .map(({ value }) => value)
    .filter((value) => !known.includes(value.toFixed()));
}

/** The words of the base's sentence straight before and behind its count. */
function around({ place: { value: words }, shares }: Base): {
  readonly before: string;
  readonly behind: string;
} {
  const at = words.indexOf(shares.printed);
  return at < 0
    ? { before: "", behind: "" }
    : { before: words.slice(Math.max(0, at - NEAR), at), behind: words.slice(at + shares.printed.length) };
}

const NEAR = 120;

/** Words beside a count by which it may hold the rights to acquire. */
const NAMES_RIGHTS =
  /\b(?:warrants?|options?|notes?|debentures?|preferred|units?|issuable|underlying|convert\w*|conversion|exercis\w*|rights?|class\s+[b-z]|inclusive|counting|grossed|into\s+account|purposes?|beneficially\s+outstanding)\b/i;
/** Words that make a count one of the class as it stands. */
const STANDS = /\b(?:outstanding|in\s+issue|issued|capital)\b/i;

/**
 * Why a figure that is right on the count alone may rest on a count that holds the rights already: 17 CFR 240.13d-3(d)(1)(i) lets a
 * filer state the class with them. The words beside the count name rights, or nothing calls it the class outstanding. Else `null`.
 */
export function holdsRightsDoubt(subject: PercentCase, { joining }: KnownRights): string | null {
  const { filing, base, outstanding } = subject;
  if (base.given === true || joining.lte(0) || rightsTold(base).gt(0)) return null;
  if (!isSound(compare(subject, outstanding))) return null;
  const { before, behind } = around(base);
  // A further count has words of its own: "and 4,000,000 Class B shares outstanding".
  const [nearBefore = ""] = before.split(/[\d;(]/).slice(-1);
  const [nearBehind = ""] = behind.replace(OF_OWN_CLASS, "").split(/\d,\d{3}/, 1);
  if (NAMES_RIGHTS.test(nearBefore) || NAMES_RIGHTS.test(nearBehind))
    return "The words beside the count speak of rights to acquire, which it may hold already.";
  const same = filing.bases.filter(({ shares }) => shares.value.eq(base.shares.value));
  const bare = same.every(
    ({ asOf, reportedIn, place }) => asOf === null && reportedIn === null && !STANDS.test(place.value),
  );
  return bare
    ? "Nothing calls the count the class outstanding; it may hold the rights to acquire already."
    : null;
}
