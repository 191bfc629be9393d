import { isSound } from "../../figures/percent-match.js";
import { Decimal, ZERO } from "../../figures/decimal.js";
import { percentOf } from "../../figures/percent.js";
import { transpositionsOf } from "../../figures/typing-slip.js";
import { rightsTold } from "../base.js";
import { amountInItem, isPercentOf } from "../totals/borne-out-total.js";
import { baseDoubt } from "../words/certainty.js";
import type { Figure } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { once } from "../once.js";
import {
  compare,
  mistakeBehind,
  otherBaseThatFits,
  percentCase,
  type PercentCase,
} from "../percent/percent-case.js";
import { printsLimit } from "../percent/percent-doubt.js";
import { isAbove, isBelowLeast } from "../percent/percent-reach.js";
import { percentOfAnother } from "../percent/percent-of-another.js";
import { digitsOf, hasTellingDigits, isTransposed } from "../percent/percent-slip.js";
import { powerSums } from "../totals/power-sums.js";
import { speaksOfRights } from "../rights/speaks-of-rights.js";
import { staleBase } from "./stale-base.js";

/** 5.00 % and 50.0 % are fine, 15.2 % is not: half a unit of the last place is a thousandth of them. */
const FINE = 500;
/** So many times what the class gives; ten times may as well be the percentage's own point. */
const [FAR, TOO_FAR] = [1.5, 5];
/** A percentage of so many digits is seldom right over just the transposed count by chance. */
const EXACT = 4;

/** A count of the class over which percentages are not right, while over the same count without a slip of the typist all are. */
export interface MistypedBase extends Slip {
  /** The percentages that are not right over the count as told. */
  readonly wrong: readonly PercentCase[];
}

interface Slip {
  /** The count itself, or one that the text adds to it. */
  readonly base: Figure;
  readonly right: Decimal;
  /** What makes the count of the right one: `with two digits transposed`. */
  readonly slip: string;
}

/**
 * The count of the class, or one that the text adds to it, where the percentages of all persons tell that two of its digits are
 * transposed or that it has zeros too many or too few; else `null`.
 */
export const mistypedBase = once((filing: Filing): MistypedBase | null => {
  const cases = filing.persons.flatMap((person) => exactCase(filing, person) ?? []);
  const [first] = cases;
  if (first === undefined || !cases.every((each) => isPlain(each, first))) return null;
  const wrong = cases.filter((each) => compare(each, over(each)) !== "agrees");
  if (!wrong.every(isUnexplained) || wrong.some(mayHaveOtherAmount)) return null;
  const amounts = new Set(wrong.map(({ aggregate }) => aggregate.value.toFixed()));
  // Rights would have to make different holdings of different persons right over just the transposed count.
  const areSeveral = amounts.size > 1 && wrong.every(({ rights }) => rights.known || !rights.mentioned);
  if (!areSeveral && !cases.every(isOpen)) return null;
  if (amounts.size < 2 && !wrong.some(isTelling)) return null;
  const [found, another] = slipsOf(first).filter(({ base, right }) =>
    cases.every((each) => compare(each, over(each, right.minus(base.value))) === "agrees"),
  );
  return found === undefined || another !== undefined ? null : { ...found, wrong };
});

function exactCase(filing: Filing, person: Person): PercentCase | null {
  const subject = percentCase(filing, person);
  return subject?.printed.value.relation === "equal" && subject.aggregate.value.gt(0) ? subject : null;
}

/** Whether a percentage rests on the counts that all rest on, and nothing that is told makes another count of them. */
function isPlain(subject: PercentCase, { base, outstanding }: PercentCase): boolean {
  return (
    subject.base.includes.length === 0 &&
    subject.base.plus.every(({ kind, subtracts }) => kind !== "untold" && !subtracts) &&
    subject.base.shares.value.eq(base.shares.value) &&
    subject.outstanding.eq(outstanding) &&
    otherBaseThatFits(subject) === null &&
    !(printsLimit(subject) && !(subject.rights.known && hasTellingDigits(subject.printed)))
  );
}

/** Whether no usual mistake and no other figure of the filing gives the percentage, which is wrong by more than its last digit. */
function isUnexplained(subject: PercentCase): boolean {
  return (
    !["near", "threshold-hidden"].includes(compare(subject, over(subject))) &&
    mistakeBehind(subject) === null &&
    staleBase(subject) === null &&
    percentOfAnother(subject) === null &&
    !isTransposed(subject, over(subject))
  );
}

/** Whether the person's own page or Item contradicts the amount, so that it may be the one that is wrong. */
function mayHaveOtherAmount({ filing, person, aggregate }: PercentCase): boolean {
  const [vote, sale] = powerSums(person);
  if (sale.eq(vote) && !vote.eq(aggregate.value)) return true;
  const told = amountInItem(filing, person);
  return told !== null && !told.eq(aggregate.value) && isPercentOf(filing, person, told);
}

/** Whether no rights to acquire that are not told may make the percentage right. */
function isOpen(subject: PercentCase): boolean {
  return (
    isBeyond(subject) || isSilent(subject) || isSound(compare(subject, over(subject))) || isExact(subject)
  );
}

/** Whether the percentage lies above what the class gives with the rights that are told, or below what nothing but rights would give. */
function isBeyond(subject: PercentCase): boolean {
  return isAbove(subject, joiningOf(subject)) || isBelowLeast(subject);
}

/** Whether the percentage is far above what the class gives: few slips change a count by so much, and hardly one of them fits by chance. */
function isFarAbove(subject: PercentCase): boolean {
  const { printed, aggregate, outstanding } = subject;
  const times = printed.value.value.div(percentOf(aggregate.value, outstanding));
  return isAbove(subject) && times.gte(FAR) && times.lt(TOO_FAR);
}

/** Whether no word makes the percentage smaller than the class alone does. */
function isSilent(subject: PercentCase): boolean {
  return !speaksOfRights(subject.filing) && baseDoubt(subject) === null;
}

/** Whether a percentage is told so finely, or its denominator so fully, that further rights to acquire would hardly come to just the transposed count. */
function isExact(subject: PercentCase): boolean {
  const { rights, base } = subject;
  if (!rights.known) return false;
  const told = rights.certain || (rights.joining.gt(0) && rightsTold(base).eq(rights.joining));
  return digitsOf(subject) >= EXACT || (told && hasTellingDigits(subject.printed));
}

/** Whether one percentage alone is fine enough to tell the count of the class that it rests on, or has nothing else to account for it. */
function isTelling(subject: PercentCase): boolean {
  const { value, decimals } = subject.printed.value;
  const isFine = value.times(new Decimal(10).pow(decimals)).gte(FINE);
  return (
    isExact(subject) ||
    isBelowLeast(subject) ||
    (isBeyond(subject) && hasTellingDigits(subject.printed)) ||
    isFarAbove(subject) ||
    (isFine && isSilent(subject))
  );
}

function joiningOf({ rights }: PercentCase): Decimal {
  return rights.known ? rights.joining : ZERO;
}

/** What a person's shares are divided by where the class is so many more. */
function over(subject: PercentCase, more = ZERO): Decimal {
  return subject.outstanding.plus(more).plus(joiningOf(subject));
}

/** Each count that the class is put together of, with each slip that may have made it of another. */
function slipsOf({ base }: PercentCase): Slip[] {
  const terms = base.plus.filter(({ kind }) => kind === "outstanding").map(({ shares }) => shares);
  const swapped = [base.shares, ...terms].flatMap((count) =>
    swapsOf(count.value).map((slip) => ({ base: count, ...slip })),
  );
  return [...swapped, ...scalesOf(base.shares.value).map((slip) => ({ base: base.shares, ...slip }))];
}

function swapsOf(number: Decimal): Omit<Slip, "base">[] {
  const [whole = "", ...parts] = number.toFixed().split(".");
  return transpositionsOf(whole).map((digits) => ({
    right: new Decimal([digits, ...parts].join(".")),
    slip: "with two digits transposed",
  }));
}

/** Zeros as they are typed too often or left out: one, or those of a count in thousands. */
const SCALES: readonly (readonly [number, string])[] = [
  [0.1, "with a zero too few"],
  [0.001, "with three zeros too few"],
  [10, "with a digit too many"],
  [1000, "with three digits too many"],
];

function scalesOf(number: Decimal): Omit<Slip, "base">[] {
  return SCALES.map(([times, slip]) => ({ right: number.div(times), slip })).filter(({ right }) =>
    right.isInteger(),
  );
}
