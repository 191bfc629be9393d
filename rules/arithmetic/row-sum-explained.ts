import { largest, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { numbersIn } from "../../src/figures/number.js";
import { areTransposed, typingSlip, type TypingSlip } from "../../src/figures/typing-slip.js";
import { narrativeOf } from "../../src/filing/words/clause.js";
import { differenceByRights, powerlessSponsor } from "../../src/filing/words/explanations.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { rightToAcquireIn } from "../../src/filing/parts/holdings.js";
import { attributedTotal } from "../../src/filing/totals/attributed-total.js";
import { row, SOLE_AND_SHARED } from "../../src/filing/rows.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import { leftOut, totalMayHoldMore, type Explanation } from "../../src/filing/totals/total-doubt.js";

/** What the two sums of powers and Row 11 (9) are; `null` where a figure is not stated. */
export interface Sums {
  readonly own: Decimal;
  readonly other: Decimal | null;
  readonly aggregate: Decimal;
  /** Whether sole and shared power are both above 0. */
  readonly bothHeld: boolean;
}

/** A slip of the keys by which a sum or a row below the total is what would make it up, in words; or `null`. */
export function slipFromTotal(
  filing: Filing,
  person: Person,
  { own, other, aggregate }: Omit<Sums, "bothHeld">,
): string | null {
  if (other === null || own.eq(other) || own.gte(aggregate) || other.gt(aggregate)) return null;
  if (own.plus(other).lt(aggregate)) return null;
  const slip = slipOf(own, aggregate);
  if (slip !== null) return `the numbers differ by ${slip}`;
  if (other.eq(aggregate)) return slipBetweenTwins(filing, person);
  const there = typingSlip(other, aggregate);
  return there && `the other two powers, ${withSeparators(other)}, differ from the total by ${there}`;
}

/** As many digits as tell a transposition, where the other number may be rounder by it: 20,500 and 25,000. */
const TOLD_BY_ONE = 3;

function slipOf(a: Decimal, b: Decimal): TypingSlip | null {
  const isTold = Math.max(a.precision(), b.precision()) >= TOLD_BY_ONE;
  return typingSlip(a, b) ?? (isTold && areTransposed(a, b, true) ? "two digits transposed" : null);
}

/** With fewer digits a total may be another sum with two of them transposed by chance. */
const TELLING = 5;
/** Where something else bears it out, so few digits tell a transposition. */
const TELLING_TWICE = 4;

/**
 * Whether the sum is the total with two digits transposed, both of so many digits that it is no chance, and nothing tells of the
 * difference; of fewer digits where the other two powers come to the total and nothing tells of the sum, nor of shares with one power only (`split`), as votes below
 * the total may be anybody's.
 */
export function isSurelyTransposed(filing: Filing, { own, other, aggregate }: Sums, split: boolean): boolean {
  const telling =
    split || other?.eq(aggregate) !== true || isToldInWords(filing, own) ? TELLING : TELLING_TWICE;
  return (
    areTransposed(own, aggregate) &&
    [own, aggregate].every((each) => each.precision() >= telling) &&
    !tellsNumber(filing, aggregate.minus(own).abs())
  );
}

/** Whether the words behind the cover pages, or a note to one, state a number. */
function isToldInWords(filing: Filing, number: Decimal): boolean {
  return narrativeOf(filing).some(({ value }) => [...numbersIn(value)].some((each) => each.value.eq(number)));
}

/**
 * Whether the powers are more than the total by two digits transposed, and words on shares that are left out or disclaimed, without a
 * number that fits and without a tick in the box for them, do not account for it.
 */
export function isTransposedBesideWords(
  filing: Filing,
  person: Person,
  { own, other, aggregate }: Sums,
): boolean {
  const telling = other?.eq(own) === true ? TELLING_TWICE : TELLING;
  return (
    own.gt(aggregate) &&
    person.excludesCertainShares?.value !== true &&
    areTransposed(own, aggregate) &&
    [own, aggregate].every((each) => each.precision() >= telling) &&
    !tellsNumber(filing, own.minus(aggregate))
  );
}

/** Two rows whose twins agree, a sole power and a shared one, and that differ by a slip of the keys. */
function slipBetweenTwins(filing: Filing, person: Person): string | null {
  const [[soleVote, sharedVote], [soleSale, sharedSale]] = [
    SOLE_AND_SHARED.voting,
    SOLE_AND_SHARED.dispositive,
  ];
  const twins = [
    [soleVote, soleSale, sharedVote, sharedSale],
    [sharedVote, sharedSale, soleVote, soleSale],
  ] as const;
  const told = twins.flatMap(([one, twin, ...others]) => {
    const [a, b, c, d] = [one, twin, ...others].map((power) => person[power]?.value ?? null);
    if (!a || !b || !c || !d || !c.eq(d)) return [];
    const slip = slipOf(a, b);
    return slip === null ? [] : [`${row(filing, one)} and ${row(filing, twin)} differ by ${slip}`];
  });
  return told[0] ?? null;
}

/** Where the sum is Row 11 itself: an empty string, or a remark on the row that is blank. Else `null`. */
export function equal({ own, aggregate }: Sums, blank: string | null): string | null {
  if (!own.eq(aggregate)) return null;
  return blank === null ? "" : `${blank} states no figure; the other row alone makes up the total`;
}

/** Which shares carry one power only, if that is why the sum is below Row 11; `null` where that cannot be why. */
export function split(kind: "voting" | "dispositive", { own, other, aggregate }: Sums): string | null {
  if (own.gte(aggregate) || other === null) return null;
  const only = kind === "voting" ? "power to dispose but not to vote" : "power to vote but not to dispose";
  if (other.eq(aggregate)) return `over ${withSeparators(aggregate.minus(own))} shares there is ${only}`;
  const twoWitnesses = own.eq(other) && own.gt(0);
  const union = aggregate.gte(largest(own, other)) && aggregate.lte(own.plus(other));
  return union && !twoWitnesses
    ? "some shares carry only a power to vote and others only a power to dispose"
    : null;
}

/**
 * Where neither pair makes up the total and this one is the farther below it, the other is the one to look at: votes
 * below the total are what an adviser has. In words, or `null`.
 */
export function leftToTheOther({ own, other, aggregate }: Sums): string | null {
  return other !== null && own.lt(aggregate) && own.lt(other) && !other.eq(aggregate)
    ? `The other two powers add up to ${withSeparators(other)}, so that what they account for cannot be told.`
    : null;
}

/** What else in the filing accounts for the difference: shares left out, a group's total, rights to acquire without a power yet. */
export function accountedFor(filing: Filing, person: Person, { own, aggregate }: Sums): Explanation | null {
  if (own.gt(aggregate)) return leftOut(filing, person, own.minus(aggregate));
  if (powerlessSponsor(filing) !== null)
    return { remark: "the text says that unit trusts hold the rest, over which their sponsor has no power" };
  if (differenceByRights(person) !== null)
    return { remark: "a note to the cover page explains the rest by rights to acquire shares" };
  const more = aggregate.minus(own);
  const rights = rightToAcquireIn(person.holdings);
  if (rights.gt(0) && rights.eq(more))
    return { remark: "the rest are shares that there is only a right to acquire" };
  return attributedTotal(filing, person) ?? totalMayHoldMore(filing, person, more);
}
