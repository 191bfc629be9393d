import { Decimal } from "../figures/decimal.js";
import { percentOf } from "../figures/percent.js";
import { printedSlip } from "../figures/typing-slip.js";
import type { Figure } from "./fact.js";
import { baseDoubt, speaksOfRights } from "./certainty.js";
import type { Filing, Person } from "./filing.js";
import { once } from "./once.js";
import { printsLimit } from "./percent-doubt.js";
import { compare, otherBaseThatFits, percentCase, type PercentCase } from "./percent-case.js";
import { isAbove } from "./percent-reach.js";

/** Below four digits a percentage that rights make smaller may come out with two digits transposed by chance. */
const TELLING = 4;

/**
 * Whether a percentage is the recomputed one with two digits transposed, and nothing told makes the printed one right: no other count
 * of the class, no limit that it names. One below the recomputed, where the rights are not told, must leave no room for any.
 */
export function isTransposed(subject: PercentCase, denominator: Decimal): boolean {
  const { filing, printed, aggregate, rights } = subject;
  const { value, decimals, relation } = printed.value;
  const exact = percentOf(aggregate.value, denominator).toDecimalPlaces(decimals);
  if (relation !== "equal" || printedSlip(exact, value, decimals) !== "two digits transposed") return false;
  if (otherBaseThatFits(subject) !== null || printsLimit(subject)) return false;
  if (rights.known || isAbove(subject)) return true;
  const digits = value.times(new Decimal(10).pow(decimals)).toFixed().length;
  return digits >= TELLING && !rights.mentioned && !speaksOfRights(filing) && baseDoubt(subject) === null;
}

/** A count of the class over which no percentage is right, while over the same count with two digits transposed all are. */
export interface TransposedBase {
  readonly base: Figure;
  readonly right: Decimal;
  readonly cases: readonly PercentCase[];
}

/** The count of the class, where the percentages of all persons tell that two of its digits are transposed; else `null`. */
export const transposedBase = once((filing: Filing): TransposedBase | null => {
  const cases = filing.persons.flatMap((person) => exactCase(filing, person) ?? []);
  const [first] = cases;
  const amounts = new Set(cases.map(({ aggregate }) => aggregate.value.toFixed()));
  if (first === undefined || amounts.size < 2 || !cases.every((each) => isOpen(each, first))) return null;
  const [right, another] = swapsOf(first.base.shares.value).filter((count) =>
    cases.every((each) => compare(each, over(each, count)) === "agrees"),
  );
  return right === undefined || another !== undefined ? null : { base: first.base.shares, right, cases };
});

function exactCase(filing: Filing, person: Person): PercentCase | null {
  const subject = percentCase(filing, person);
  return subject?.printed.value.relation === "equal" && subject.aggregate.value.gt(0) ? subject : null;
}

/** Whether a percentage is not right over the plain count that all rest on, and nothing that is told makes it so. */
function isOpen(subject: PercentCase, { base }: PercentCase): boolean {
  const { filing } = subject;
  const plain = subject.base.plus.length + subject.base.includes.length === 0;
  if (!plain || !subject.base.shares.value.eq(base.shares.value)) return false;
  if (compare(subject, over(subject, base.shares.value)) === "agrees") return false;
  if (otherBaseThatFits(subject) !== null || printsLimit(subject)) return false;
  return isAbove(subject) || (!speaksOfRights(filing) && baseDoubt(subject) === null);
}

/** What a person's shares are divided by where the class is `count`. */
function over({ rights }: PercentCase, count: Decimal): Decimal {
  return rights.known ? count.plus(rights.joining) : count;
}

/** The number with each two neighbouring digits transposed. */
function swapsOf(number: Decimal): Decimal[] {
  const digits = number.toFixed(0);
  return [...digits].slice(1).flatMap((second, index) => {
    const first = digits.charAt(index);
    if (first === second) return [];
    return [new Decimal(`${digits.slice(0, index)}${second}${first}${digits.slice(index + 2)}`)];
  });
}
