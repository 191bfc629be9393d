import { sum } from "../../figures/decimal.js";
import type { Filing, Holding, Person } from "../filing.js";
import { countedAmong, rightsAmong, sharesOf } from "../parts/holdings.js";
import { rightsToAcquire, withHoldings, type KnownRights } from "./rights.js";

/**
 * A person's rights to acquire with those of another reporting person whose whole holding is a part of the own, or all of it that no
 * part tells: who beneficially owns a fund's shares beneficially owns those under its warrants (17 CFR 240.13d-3(a), (d)(1)).
 * `null` where no part is another's holding with rights in it.
 */
export function withRightsOfParts(filing: Filing, person: Person, rights: KnownRights): KnownRights | null {
  const whole = person.aggregateAmount?.value;
  if (whole === undefined || rights.given || rights.shares.isZero()) return null;
  const counted = countedAmong(rights.holdings);
  const rest = whole.minus(sum(counted.map(sharesOf)));
  const parts = [...counted.filter((part) => isWhole(part, rights.holdings)).map(sharesOf), rest];
  const others = filing.persons.filter((other) => other !== person);
  const inner = [...new Set(parts.filter((part) => part.gt(0)).map((part) => part.toFixed()))].flatMap(
    (part) => rightsOfHolder(others, part),
  );
  return inner.length === 0 ? null : withHoldings(rights, [...inner, ...rights.holdings]);
}

/** Whether a part is told as shares and not taken apart itself. */
function isWhole(part: Holding, all: readonly Holding[]): boolean {
  return part.kind === "outstanding" && all[all.indexOf(part) + 1]?.within !== true;
}

/** The rights of whoever reports just so many shares, as parts of the part; none where two who do tell different ones. */
function rightsOfHolder(others: readonly Person[], shares: string): Holding[] {
  const told = others
    .filter(({ aggregateAmount }) => aggregateAmount?.value.toFixed() === shares)
    .map((other) => rightsToAcquire(other))
    .filter((rights): rights is KnownRights => rights.known && rights.joining.gt(0));
  const [first, ...more] = told;
  if (first === undefined || more.some((rights) => !rights.joining.eq(first.joining))) return [];
  return rightsAmong(first.holdings).map((right) => ({ ...right, within: true }));
}
