import { isSound } from "../../figures/percent-match.js";
import { ZERO, type Decimal } from "../../figures/decimal.js";
import { numbersIn, roundingOf } from "../../figures/number.js";
import { percentAgreement } from "../../figures/percent-agreement.js";
import { isOnOtherCount } from "./about-percent.js";
import { classOutstanding, rightsTold, type Base } from "../base.js";
import { baseDoubt } from "../words/certainty.js";
import { countsTold } from "../bases/counts-beside.js";
import { speaksOfRights } from "../rights/speaks-of-rights.js";
import { isWithin } from "../fact.js";
import type { Filing, Item5Statement, Person } from "../filing.js";
import { unionOf } from "../persons/group-union.js";
import { percentDoubtIn5 } from "../item5/item5-doubt.js";
import { isOddInList } from "../item5/item5-entries.js";
import { withHeld } from "../item5/item5-held.js";
import { limitSpokenOf } from "../rights/limits.js";
import { once } from "../once.js";
import { compare, otherBaseThatFits, percentCase, type PercentOfClass } from "./percent-case.js";
import { isBaseCertain } from "../bases/plain-base.js";
import { isAbove } from "./percent-reach.js";
import { baseOf } from "./person-base.js";
import { everyonesRights, largestRights, rightsToAcquire, type RightsToAcquire } from "../rights/rights.js";
import type { ToldPercent } from "../told-percent.js";
import { doubtBesideCount, mayAdjust, toldPercentDoubt } from "./told-percent-doubt.js";

/** A percentage that an Item states for a number of shares, where no cover page states the two together. */
export interface ToldPercentCase extends PercentOfClass {
  readonly told: ToldPercent;
  /** Whose holding Item 5 tells by it, as far as that was read. */
  readonly tellers: readonly Person[];
  /** The shares to be acquired that may be among them by what the filing tells, the likeliest first; one where it is known. */
  readonly tried: readonly Decimal[];
  /** The count of the class in the same sentence, or `null`. */
  readonly ownBase: Base | null;
}

/** The cases of Item 5, each number of shares with its percentage once. */
export const toldPercentCases = once((filing: Filing): readonly ToldPercentCase[] => {
  const cases = filing.toldPercents
    .filter((told) => !isOnCover(filing, told))
    .flatMap((told) => caseOf(filing, told) ?? []);
  return cases.filter(
    ({ told }, index) => cases.findIndex((other) => sameFigures(other.told, told)) === index,
  );
});

function sameFigures(a: ToldPercent, b: ToldPercent): boolean {
  return a.shares.value.eq(b.shares.value) && percentAgreement(a.percent.value, b.percent.value) === "same";
}

/** Whether a cover page states the same two figures, or the percentage is compared with the one on it for the same number. */
function isOnCover(filing: Filing, { shares, percent }: ToldPercent): boolean {
  return sharing(filing.persons, shares.value).some((person) => {
    const { percentOfClass, item5 } = person;
    if (percentOfClass === null) return false;
    const agreement = percentAgreement(percentOfClass.value, percent.value);
    const own = item5?.percentOfClass?.span.start === percent.span.start ? item5 : null;
    const compared = own !== null && percentDoubtIn5(filing, person, withHeld(own)) === null;
    return compared || (agreement !== "different" && agreement !== "near");
  });
}

function sharing(persons: readonly Person[], shares: Decimal): Person[] {
  return persons.filter(({ aggregateAmount }) => aggregateAmount?.value.eq(shares) === true);
}

function caseOf(filing: Filing, told: ToldPercent): ToldPercentCase | null {
  const given = filing.bases.some((each) => each.given === true);
  const own = given ? null : baseBeside(filing, told);
  const equals = sharing(filing.persons, told.shares.value);
  // A 13G tells there what the cover pages state, or a part that has no percentage to compare.
  if (filing.schedule === "13G" && equals.length === 0) return null;
  const [first] = filing.persons;
  const base = own ?? (first === undefined ? null : baseOf(filing, first));
  const outstanding = base && classOutstanding(base);
  if (base === null || outstanding === null || outstanding.lte(0)) return null;
  const { percent: printed, shares: aggregate } = told;
  const draft = { filing, printed, aggregate, base, outstanding };
  const known = knownRights(filing, told) ?? (hasNoRights(filing, outstanding) ? ZERO : null);
  const rights = known === null ? UNKNOWN : exactly(known);
  const subject: PercentOfClass = { ...draft, rights };
  const tried = known === null ? possibleRights(filing, base, aggregate.value) : [known];
  const tellers = filing.persons.filter(({ item5 }) => item5 !== null && isToldBy(item5, told));
  return { ...subject, told, tellers, tried, ownBase: own };
}

/** The count of the class in the sentence: the one right behind the percentage first. */
function baseBeside(filing: Filing, { of, place }: ToldPercent): Base | null {
  // What a sentence gives as a percentage of a count was worked out on that, whatever day it is of.
  const behind = countsTold(filing).find(({ shares }) => shares.span.start === of?.span.start);
  return behind ?? filing.bases.find(({ shares }) => isWithin(shares, place)) ?? null;
}

function isToldBy(item5: Item5Statement, { shares, percent }: ToldPercent): boolean {
  const { aggregateAmount, percentOfClass } = withHeld(item5);
  return (
    aggregateAmount?.span.start === shares.span.start || percentOfClass?.span.start === percent.span.start
  );
}

const UNKNOWN: RightsToAcquire = {
  known: false,
  reason: "Item 5 does not say what these shares are made of",
  mentioned: false,
};

function exactly(joining: Decimal): RightsToAcquire {
  return {
    known: true,
    shares: joining,
    joining,
    unclear: ZERO,
    holdings: [],
    certain: true,
    given: false,
  };
}

/** The rights among a number that a person reports, or that all of them hold together. */
function knownRights(filing: Filing, { shares }: ToldPercent): Decimal | null {
  for (const person of sharing(filing.persons, shares.value)) {
    const rights = rightsToAcquire(person);
    if (rights.known && rights.certain) return rights.joining;
  }
  const union = unionOf(filing, filing.persons);
  return union?.shares.eq(shares.value) === true ? union.joining : null;
}

/** Whether no word is of rights to acquire, and the cover pages' percentages are those of the class alone. */
function hasNoRights(filing: Filing, outstanding: Decimal): boolean {
  const cases = filing.persons.flatMap((person) => percentCase(filing, person) ?? []);
  return (
    cases.length > 0 && !speaksOfRights(filing) && cases.every((each) => isSound(compare(each, outstanding)))
  );
}

/** None, those that the text adds to the class, a person's own, all of them. */
function possibleRights(filing: Filing, base: Base, shares: Decimal): Decimal[] {
  const own = filing.persons.flatMap((person) => {
    const rights = rightsToAcquire(person);
    return rights.known ? [rights.joining, rights.shares] : [];
  });
  const told = [ZERO, rightsTold(base), ...own, everyonesRights(filing) ?? ZERO, largestRights(filing)];
  return told.filter((rights) => rights.lte(shares));
}

/** Why another figure than is worked out may be right, or `null`. */
export function toldCaseDoubt(subject: ToldPercentCase): string | null {
  const { filing, base, told, ownBase: own } = subject;
  const beside = told.of !== null && own?.shares.span.start === told.of.span.start;
  const doubt = beside ? doubtBesideCount(filing, told, isAbove(subject)) : toldPercentDoubt(filing, told);
  const right = isRightOnCover(subject);
  // "198,500,000 outstanding (giving effect to the issue)": the count is the one after the issue, on which a cover page is right.
  const adjusted = right && doubt === mayAdjust(told) && GIVES_EFFECT.test(told.place.value);
  if (doubt !== null && !(beside && adjusted && !isOnOtherSum(subject))) return doubt;
  if (beside && right) return null;
  if (otherBaseThatFits(subject) !== null || isOnOtherCount(subject))
    return "On another number that the filing states it would be right.";
  const exact = own !== null && !own.allClasses && roundingOf(own.shares.printed).isZero();
  if (base.given !== true && !exact && !right && !isBaseCertain(subject))
    return "The filing does not state one plain count of the class.";
  if (limitSpokenOf(filing) !== null)
    return "The text tells a limit on exercise or conversion, which may leave shares out of the figures.";
  if (base.plus.length + base.includes.length > 0)
    return "The text adds shares to the class, or counts some with it.";
  return beside || (right && isOddInList(filing, told)) ? null : baseDoubt(subject);
}

/** Whether a cover page states, for just as many shares, what they are of that count of the class: then nothing unread makes another right. */
export function isRightOnCover({ filing, aggregate, base }: ToldPercentCase): boolean {
  return sharing(filing.persons, aggregate.value).some((person) => {
    const onCover = percentCase(filing, person);
    return onCover !== null && isSound(compare(onCover, base.shares.value));
  });
}

/** Whose cover page states, for just as many shares, what they are with the rights that the sentence itself adds to the class; or `null`. */
export function rightWithAddedOnCover({ filing, aggregate, ownBase }: ToldPercentCase): Person | null {
  if (ownBase === null || ownBase.plus.length === 0) return null;
  const whole = classOutstanding(ownBase).plus(rightsTold(ownBase));
  const agrees = (person: Person): boolean => {
    const onCover = percentCase(filing, person);
    return onCover !== null && compare(onCover, whole) === "agrees";
  };
  return rightsTold(ownBase).gt(0) ? (sharing(filing.persons, aggregate.value).find(agrees) ?? null) : null;
}

const GIVES_EFFECT =
  /\boutstanding\s*[,(]\s*(?:after\s+)?giving\s+effect\s+to\s+(?:the|its|their)\s+(?:issue|issuance|sale)\s+of\s+\d/i;

/** Whether the count and a smaller number of the sentence, added or taken away, give the percentage. */
function isOnOtherSum(subject: ToldPercentCase): boolean {
  const { outstanding, told } = subject;
  return [...numbersIn(told.place.value)].some(
    ({ value }) =>
      value.lt(outstanding) &&
      [outstanding.plus(value), outstanding.minus(value)].some((count) => isSound(compare(subject, count))),
  );
}
