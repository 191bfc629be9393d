import { Decimal, withSeparators } from "../../figures/decimal.js";
import type { Fact, Figure } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { percentOf, type Percent } from "../../figures/percent.js";
import { allowedBy, denominatorFor } from "./percent-bounds.js";
import type { PercentCase } from "./percent-case.js";
import { percentageOf } from "./percentage.js";

/** The numbers of shares over which every person's percentage is right. */
export interface CommonClass {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly persons: number;
}

/** A wider range of numbers tells nothing of what was divided by. */
const NARROW = 0.02;

interface Stated {
  readonly printed: Fact<Percent>;
  readonly aggregate: Figure;
  /** As worked out with the own rights to acquire, where they are told. */
  readonly exact: Decimal | null;
}

/**
 * The one class over which the percentages of all persons, of two different amounts at least, are right as they are printed, where
 * none of the class that the text counts: then the count is the figure to ask about, not the percentages. `null` where there is none.
 */
export function commonClass({ filing, outstanding }: PercentCase): CommonClass | null {
  const stated = filing.persons.flatMap((person) => statedBy(filing, person));
  const amounts = new Set(stated.map(({ aggregate }) => aggregate.value.toFixed()));
  if (amounts.size < 2 || stated.some(({ printed }) => !isExact(printed))) return null;
  if (stated.some((each) => isRight(each, outstanding))) return null;
  if (!haveOneBase(filing)) return null;
  const ends = stated.map(({ printed, aggregate }) => {
    const { from, to } = allowedBy(printed.value);
    return [denominatorFor(aggregate, to ?? from), denominatorFor(aggregate, from)] as const;
  });
  const from = Decimal.max(...ends.map(([low]) => low)).ceil();
  const to = Decimal.min(...ends.map(([, high]) => high)).floor();
  const narrow = to.minus(from).lte(from.times(NARROW));
  return from.gt(to) || !narrow ? null : { from, to, persons: stated.length };
}

/** `The percentages of all 5 persons are right over one class of …`. */
export function commonClassWords(subject: PercentCase): string {
  const common = commonClass(subject);
  if (common === null) return "";
  const range = common.from.eq(common.to)
    ? withSeparators(common.from)
    : `${withSeparators(common.from)} to ${withSeparators(common.to)}`;
  return ` The percentages of all ${String(common.persons)} persons are right over one class of ${range} shares, none of them over the ${withSeparators(subject.base.shares.value)} that the text counts: that number may be the one to put right.`;
}

function statedBy(filing: Filing, person: Person): Stated[] {
  const { percentOfClass: printed, aggregateAmount: aggregate } = person;
  if (printed === null || aggregate === null || aggregate.value.isZero()) return [];
  return [{ printed, aggregate, exact: percentageOf(filing, person).exact }];
}

function isExact({ value }: Fact<Percent>): boolean {
  return value.relation === "equal" && !value.approximate && value.value.gt(0);
}

/** Whether a percentage is right over the count that is told, with the own rights to acquire or without. */
function isRight({ printed, aggregate, exact }: Stated, outstanding: Decimal): boolean {
  const { from, to } = allowedBy(printed.value);
  return [percentOf(aggregate.value, outstanding), exact].some(
    (each) => each !== null && each.gte(from) && (to === null || each.lte(to)),
  );
}

/** Whether every person's percentage rests on the same count, with nothing that is told to be added to it. */
function haveOneBase(filing: Filing): boolean {
  const bases = filing.persons.map((person) => percentageOf(filing, person).base);
  const [first] = bases;
  return (
    first !== undefined &&
    first !== null &&
    bases.every((base) => base?.shares.value.eq(first.shares.value) === true)
  );
}
