import { Decimal } from "../../figures/decimal.js";
import type { Percent } from "../../figures/percent.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { continuingPersons, notComparable, type Continuing } from "../amendments/since-previous.js";

const TEN = new Decimal(10);
const FIVE = new Decimal(5);

/** A person who came above ten percent of the class, or moved by more than five percent above it, since the filing before. */
export interface MoveAboveTen {
  readonly person: Person;
  readonly now: Fact<Percent>;
  readonly before: Fact<Percent>;
}

/** The first percentage printed that is above ten; `null` where none is. */
export function overTen({ persons }: Filing): Fact<Percent> | null {
  return persons.find(({ percentOfClass }) => isOverTen(percentOfClass))?.percentOfClass ?? null;
}

/**
 * Who moved above ten percent (17 CFR 240.13d-2(c) and (d)): `null` where nobody did, "untold" where the filing
 * before is not at hand, or a percentage changed otherwise than by shares acquired or disposed of.
 */
export function movedAboveTen(filing: Filing): MoveAboveTen | "untold" | null {
  const { persons, previous } = filing;
  if (previous === undefined || notComparable(filing, previous) !== null) return "untold";
  const both = continuingPersons(filing, previous);
  const moves = both.flatMap((each) => moveOf(each) ?? []);
  const [certain] = moves.filter((move) => move !== "untold");
  if (certain !== undefined) return certain;
  const isNew = persons.some(
    (person) => !both.some(({ now }) => now === person) && overTen({ ...filing, persons: [person] }),
  );
  return moves.length > 0 || isNew ? "untold" : null;
}

function moveOf({ now: person, before: earlier }: Continuing): MoveAboveTen | "untold" | null {
  const [now, before] = [person.percentOfClass, earlier.percentOfClass];
  if (!isOverTen(now) && !isOverTen(before)) return null;
  if (now === null || before === null) return "untold";
  // What the last printed places leave open: 10.0 may be a little more than ten.
  const unit = new Decimal(10).pow(-Math.min(now.value.decimals, before.value.decimals));
  const moved = isOverTen(before)
    ? now.value.value.minus(before.value.value).abs().minus(FIVE)
    : TEN.minus(before.value.value);
  if (isOverTen(before) && moved.lte(unit.neg())) return null;
  const certain = isOverTen(before) ? moved.gt(unit) : moved.gte(unit);
  return certain && byShares(person, earlier) ? { person, now, before } : "untold";
}

/** Whether the percentage moved as the number of shares did, not by a change of the class outstanding alone. */
function byShares(now: Person, before: Person): boolean {
  const shares = [before, now].map(({ aggregateAmount }) => aggregateAmount?.value);
  const percents = [before, now].map(({ percentOfClass }) => percentOfClass?.value.value);
  const risen = ([one, other]: readonly (Decimal | undefined)[]): number =>
    one === undefined || other === undefined ? NaN : other.comparedTo(one);
  return risen(shares) === risen(percents);
}

function isOverTen(percent: Fact<Percent> | null): boolean {
  return percent !== null && percent.value.relation !== "less" && percent.value.value.gt(TEN);
}
