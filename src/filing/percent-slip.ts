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

/** A count of the class over which no percentage is right, while over the same count without a slip of the typist all are. */
export interface MistypedBase {
  readonly base: Figure;
  readonly right: Decimal;
  /** What makes the count of the right one: `with two digits transposed`. */
  readonly slip: string;
  readonly cases: readonly PercentCase[];
}

/**
 * The count of the class, where the percentages of all persons tell that two of its digits are transposed or that it has zeros too
 * many or too few; else `null`.
 */
export const mistypedBase = once((filing: Filing): MistypedBase | null => {
  const cases = filing.persons.flatMap((person) => exactCase(filing, person) ?? []);
  const [first] = cases;
  if (first === undefined || !cases.every((each) => isOpen(each, first))) return null;
  const amounts = new Set(cases.map(({ aggregate }) => aggregate.value.toFixed()));
  const { shares } = first.base;
  const slips = [...(amounts.size < 2 ? [] : swapsOf(shares.value)), ...scalesOf(shares.value)];
  const [found, another] = slips.filter(({ right }) =>
    cases.every((each) => compare(each, over(each, right)) === "agrees"),
  );
  return found === undefined || another !== undefined ? null : { ...found, base: shares, cases };
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

type Slip = Pick<MistypedBase, "right" | "slip">;

/** The number with each two neighbouring digits transposed. */
function swapsOf(number: Decimal): Slip[] {
  const digits = number.toFixed(0);
  return [...digits].slice(1).flatMap((second, index) => {
    const first = digits.charAt(index);
    if (first === second) return [];
    const right = new Decimal(`${digits.slice(0, index)}${second}${first}${digits.slice(index + 2)}`);
    return [{ right, slip: "with two digits transposed" }];
  });
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
