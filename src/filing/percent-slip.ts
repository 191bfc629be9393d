import { Decimal } from "../figures/decimal.js";
import { percentOf } from "../figures/percent.js";
import { printedSlip, transpositionsOf } from "../figures/typing-slip.js";
import type { Figure } from "./fact.js";
import { baseDoubt } from "./certainty.js";
import { speaksOfRights } from "./speaks-of-rights.js";
import type { Filing, Person } from "./filing.js";
import { once } from "./once.js";
import { printsLimit } from "./percent-doubt.js";
import { compare, isSound, otherBaseThatFits, percentCase, type PercentCase } from "./percent-case.js";
import { isAbove } from "./percent-reach.js";

/** Below four digits a percentage that rights make smaller may come out with two digits transposed by chance; below three any. */
const [TELLING, LEAST] = [4, 3];
/** 5.00 % and 50.0 % are fine, 15.2 % is not: half a unit of the last place is a thousandth of them. */
const FINE = 500;

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
function digitsOf({ printed }: Pick<PercentCase, "printed">): number {
  const { value, decimals } = printed.value;
  return value.times(new Decimal(10).pow(decimals)).toFixed().length;
}

/** Whether a percentage has so many digits that another has the same, two of them transposed, by no chance. */
export function hasTellingDigits(printed: PercentCase["printed"]): boolean {
  return digitsOf({ printed }) >= LEAST;
}

/** A count of the class over which percentages are not right, while over the same count without a slip of the typist all are. */
export interface MistypedBase {
  readonly base: Figure;
  readonly right: Decimal;
  /** What makes the count of the right one: `with two digits transposed`. */
  readonly slip: string;
  /** The percentages that are not right over the count as told. */
  readonly wrong: readonly PercentCase[];
}

/**
 * The count of the class, where the percentages of all persons tell that two of its digits are transposed or that it has zeros too
 * many or too few; else `null`.
 */
export const mistypedBase = once((filing: Filing): MistypedBase | null => {
  const cases = filing.persons.flatMap((person) => exactCase(filing, person) ?? []);
  const [first] = cases;
  if (first === undefined || !cases.every((each) => isPlain(each, first))) return null;
  const { shares } = first.base;
  const wrong = cases.filter((each) => compare(each, over(each, shares.value)) !== "agrees");
  const amounts = new Set(wrong.map(({ aggregate }) => aggregate.value.toFixed()));
  // Rights would have to make different holdings of different persons right over just the transposed count.
  const areSeveral = amounts.size > 1 && wrong.every(({ rights }) => rights.known || !rights.mentioned);
  if (!areSeveral && !cases.every((each) => isOpen(each, shares.value))) return null;
  if (amounts.size < 2 && !wrong.some(isTelling)) return null;
  const [found, another] = [...swapsOf(shares.value), ...scalesOf(shares.value)].filter(({ right }) =>
    cases.every((each) => compare(each, over(each, right)) === "agrees"),
  );
  return found === undefined || another !== undefined ? null : { ...found, base: shares, wrong };
});

function exactCase(filing: Filing, person: Person): PercentCase | null {
  const subject = percentCase(filing, person);
  return subject?.printed.value.relation === "equal" && subject.aggregate.value.gt(0) ? subject : null;
}

/** Whether a percentage rests on the plain count that all rest on, and nothing that is told makes another count of it. */
function isPlain(subject: PercentCase, { base }: PercentCase): boolean {
  const plain = subject.base.plus.length + subject.base.includes.length === 0;
  return (
    plain &&
    subject.base.shares.value.eq(base.shares.value) &&
    otherBaseThatFits(subject) === null &&
    !printsLimit(subject)
  );
}

/** Whether no rights to acquire that are not told may make the percentage right. */
function isOpen(subject: PercentCase, count: Decimal): boolean {
  return (
    isAbove(subject) ||
    isSilent(subject) ||
    isSound(compare(subject, over(subject, count))) ||
    isExact(subject)
  );
}

/** Whether no word makes the percentage smaller than the class alone does. */
function isSilent(subject: PercentCase): boolean {
  return !speaksOfRights(subject.filing) && baseDoubt(subject) === null;
}

/** Whether a percentage is told so finely that further rights to acquire would hardly come to just the transposed count. */
function isExact(subject: PercentCase): boolean {
  return subject.rights.known && digitsOf(subject) >= TELLING;
}

/** Whether one percentage alone is fine enough to tell the count of the class that it rests on: to some thousandth of it. */
function isTelling(subject: PercentCase): boolean {
  const { value, decimals } = subject.printed.value;
  const isFine = value.times(new Decimal(10).pow(decimals)).gte(FINE);
  return isExact(subject) || (isFine && (isAbove(subject) || isSilent(subject)));
}

/** What a person's shares are divided by where the class is `count`. */
function over({ rights }: PercentCase, count: Decimal): Decimal {
  return rights.known ? count.plus(rights.joining) : count;
}

type Slip = Pick<MistypedBase, "right" | "slip">;

function swapsOf(number: Decimal): Slip[] {
  return transpositionsOf(number.toFixed(0)).map((digits) => ({
    right: new Decimal(digits),
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

function scalesOf(number: Decimal): Slip[] {
  return SCALES.map(([times, slip]) => ({ right: number.div(times), slip })).filter(({ right }) =>
    right.isInteger(),
  );
}
