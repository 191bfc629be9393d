import { Decimal, ZERO } from "../../figures/decimal.js";
import { isSound, matchPercent, type PercentMatch } from "../../figures/percent-match.js";
import { percentOf, type Percent } from "../../figures/percent.js";
import { mayBeOwn } from "../rights/attributed-rights.js";
import { rightsTold, roundedBy, type Base } from "../base.js";
import { mayConvert } from "../rights/convertible-classes.js";
import { isWithin, type Fact, type Figure } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { rightsAmong } from "../parts/holdings.js";
import { issuedAfter } from "../issuance.js";
import { once } from "../once.js";
import { percentageOf } from "./percentage.js";
import type { KnownRights, RightsToAcquire } from "../rights/rights.js";
import { wrongMethods, type WrongMethod } from "./wrong-methods.js";
import { countsTold } from "../bases/counts-beside.js";

/** What the recomputation of a percentage needs, whoever's it is. */
export interface PercentOfClass {
  readonly filing: Filing;
  readonly printed: Fact<Percent>;
  readonly aggregate: Figure;
  readonly base: Base;
  /** The class outstanding by that base, without anybody's rights to acquire. */
  readonly outstanding: Decimal;
  readonly rights: RightsToAcquire;
  /** What the issuer has sold to a filer since the count, where the percentage is right only with it; else absent. */
  readonly issuedSince?: Decimal;
}

/** The same of a person's cover page. */
export interface PercentCase extends PercentOfClass {
  readonly person: Person;
}

/** The case of a person, or `null` where the filing lacks the percentage, the aggregate amount or a base. */
export function percentCase(filing: Filing, person: Person): PercentCase | null {
  const { percentOfClass: printed, aggregateAmount: aggregate } = person;
  const { base, outstanding, rights } = percentageOf(filing, person);
  if (printed === null || aggregate === null || base === null || outstanding === null) return null;
  if (outstanding.lte(0)) return null;
  const subject = { filing, person, printed, aggregate, base, outstanding, rights };
  const issuedSince = issuedAfter(filing, base);
  if (issuedSince.isZero() || isRight(subject)) return subject;
  const since = { ...subject, outstanding: outstanding.plus(issuedSince), issuedSince };
  const added = rightsTried(since);
  // A figure cut off fits too many counts.
  return added !== null && compare(since, since.outstanding.plus(added)) === "agrees" ? since : subject;
}

/** Whether the percentage is right with the rights to acquire that are told. */
export function isRight(subject: PercentCase): boolean {
  const tried = rightsTried(subject);
  return tried !== null && isSound(compare(subject, subject.outstanding.plus(tried)));
}

/** How the printed percentage stands to Row 11 (9) over `denominator`, allowing for a rounded base ("444 million"). */
export function compare({ printed, aggregate, base }: PercentOfClass, denominator: Decimal): PercentMatch {
  const off = roundedBy(base);
  const exact = percentOf(aggregate.value, denominator);
  const match = matchPercent(printed.value, exact);
  if (off.isZero() || match === "agrees" || off.gte(denominator)) return match;
  const ends = [denominator.minus(off), denominator.plus(off)].map((each) =>
    percentOf(aggregate.value, each),
  );
  const within =
    Decimal.min(...ends).lte(printed.value.value) && Decimal.max(...ends).gte(printed.value.value);
  return within || ends.some((end) => matchPercent(printed.value, end) === "agrees") ? "agrees" : match;
}

/**
 * The rights to acquire that give the percentage: the known ones, with call options if only these make it right; where none are told, none, or those that
 * the text adds to the base. `null` where what is told does not decide.
 */
export function rightsTried(subject: PercentCase): Decimal | null {
  const { filing, rights, outstanding, aggregate, base } = subject;
  if (rights.known) return withCalls(subject, rights) ?? rights.joining;
  const told = rightsTold(base);
  const match = compare(subject, outstanding.plus(told));
  const fits = told.gt(0) && told.lte(aggregate.value) && isSound(match) && !areAnothers(subject, told);
  const alone = compare(subject, outstanding);
  // What is right to the last place with the rights was not cut off without them.
  const isRounded = fits && match === "agrees" && alone !== match;
  const none = !isRounded && !rights.mentioned && !mayConvert(filing, aggregate.value) && isSound(alone);
  if (addsOwnRights(subject)) return fits ? told : null;
  if (none) return ZERO;
  return fits ? told : null;
}

/** Whether the rights that the text adds are just those of a person with more shares, of which these may be a part without them all. */
function areAnothers({ filing, person, aggregate }: PercentCase, told: Decimal): boolean {
  return filing.persons.some((other) => {
    if (other === person || other.aggregateAmount?.value.gt(aggregate.value) !== true) return false;
    const { rights } = percentageOf(filing, other);
    return rights.known && rights.joining.eq(told);
  });
}

/** Whether the person's own note, or the text where there is one person, adds rights to acquire to the class. */
export function addsOwnRights(subject: PercentCase): boolean {
  const told = rightsTold(subject.base);
  return isOwnBase(subject) && told.gt(0) && told.lte(subject.aggregate.value);
}

/** Whether the base is told in the person's own note, or in the text where there is one person or one holding. */
export function isOwnBase({ filing, person, base }: PercentCase): boolean {
  return (
    haveOneHolding(filing) ||
    person.footnotes.some(({ text }) => isWithin(text, base.place) || isWithin(base.place, text))
  );
}

/** Whether there is one person, or all state the same amount and percentage, as a fund and those who control it do. */
const haveOneHolding = once(({ persons }: Filing): boolean => {
  const told = persons.map(
    ({ aggregateAmount: amount, percentOfClass: percent }) =>
      `${amount?.value.toFixed()} ${percent?.printed}`,
  );
  return new Set(told).size === 1;
});

/**
 * All the rights, where the percentage is right only with those added that are told to be on shares outstanding already,
 * such as call options; else `null`.
 */
export function withCalls(subject: PercentCase, rights: KnownRights): Decimal | null {
  const { shares, joining } = rights;
  if (
    shares.lte(joining) ||
    areToldOutstanding(rights) ||
    isSound(compare(subject, subject.outstanding.plus(joining)))
  )
    return null;
  return isSound(compare(subject, subject.outstanding.plus(shares))) ? shares : null;
}

/** "call options, the underlying Shares of which are outstanding": the text itself tells that they add nothing. */
function areToldOutstanding({ holdings }: KnownRights): boolean {
  return rightsAmong(holdings).some(
    ({ newlyIssued, words }) =>
      newlyIssued === false && /\b(?:are|is)\s+(?:already\s+|all\s+)?outstanding\b/i.test(words),
  );
}

/**
 * The usual mistake that gives the printed figure, or `null`. Where the person's rights are not told, a
 * mistake counts only if it gives the figure of every person of the filing, two different ones at least.
 */
export function mistakeBehind(subject: PercentCase): WrongMethod | null {
  const { filing, person, base, outstanding, rights } = subject;
  return (
    wrongMethods(filing, person, base, outstanding).find(
      (method) =>
        compare(subject, method.denominator) === "agrees" &&
        (rights.known ||
          (method.shared &&
            fitsEveryone(filing, method) &&
            !(method.id === "everyone" && mayBeOwn(filing, person)))),
    ) ?? null
  );
}

function fitsEveryone(filing: Filing, { denominator }: WrongMethod): boolean {
  const cases = filing.persons.flatMap((person) => percentCase(filing, person) ?? []);
  const stated = cases.filter(
    ({ aggregate, printed }) => aggregate.value.gt(0) && printed.value.relation === "equal",
  );
  return (
    new Set(stated.map(({ aggregate }) => aggregate.value.toFixed())).size > 1 &&
    stated.every((each) => compare(each, denominator) === "agrees")
  );
}

/** Another count of the class that the filing prints, and not as a part of one, on which the percentage would be right; or `null`. */
export function otherBaseThatFits(subject: PercentOfClass): Decimal | null {
  const { filing, outstanding, rights } = subject;
  const added = rights.known ? rights.joining : ZERO;
  const counts = countsTold(filing)
    .filter(({ allClasses, partOfSum }) => !allClasses && !partOfSum)
    .map(({ shares }) => shares.value);
  const fits = (count: Decimal): boolean => isSound(compare(subject, count.plus(added)));
  return counts.find((count) => !count.eq(outstanding) && fits(count)) ?? null;
}
