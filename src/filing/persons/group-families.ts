import { largest, sum, ZERO, type Decimal } from "../../figures/decimal.js";
import { accountsOf } from "../parts/accounts.js";
import { controlsIn } from "./control.js";
import type { Filing, Person } from "../filing.js";
import { groupedBy } from "../grouped.js";
import { isCalled } from "./naming.js";
import { once } from "../once.js";

/** What `members` may hold together as far as their cover pages tell. */
export interface FamiliesTotals {
  /** Estimates of the total, each share counted once. */
  readonly totals: readonly Decimal[];
  /** How many shares families may report twice: what they share power over, but for the family that shares most. */
  readonly shared: Decimal;
  /** The figures that several families state alike as what they share: a trust's shares in the pages of its trustees. */
  readonly pools: readonly Decimal[];
}

/**
 * What `members` hold together as far as their cover pages tell: the most that one of each family reports, families added
 * up, what several of them share alike counted once. A family are those who control one another or tell of one another's shares; by the second estimate, who shares all
 * and is told of by nobody belongs to a family that reports the same number. Estimates: one may bear out a total that is
 * told, or show which digit of it is wrong, and proves nothing by itself.
 */
export function familiesTotals(filing: Filing, members: readonly Person[]): FamiliesTotals {
  const families = familiesOf(filing, members);
  const apart = families.filter(
    (family, index) =>
      family.length > 1 ||
      !family.every(sharesAll) ||
      !families.some(
        (other, at) =>
          (other.length > 1 || at < index) &&
          other.some((each) => family.some((one) => amount(one).eq(amount(each)))),
      ),
  );
  const most = families.map((family) => largest(ZERO, ...family.map(sharedBy)));
  return {
    totals: [totalOf(families), totalOf(apart)],
    shared: sum(most).minus(largest(ZERO, ...most)),
    pools: poolsOf(families).map(({ pool }) => pool),
  };
}

/** What each family reports most, added up, less what several share alike, so that it is counted once. */
function totalOf(families: readonly Person[][]): Decimal {
  const amounts = families.map((family) => largest(ZERO, ...family.map(amount)));
  return sum(amounts).minus(sum(poolsOf(families).map(({ pool, sharers }) => pool.times(sharers - 1))));
}

/** The figures that the ones who report most of several families state alike as what they share. */
function poolsOf(families: readonly Person[][]): { readonly pool: Decimal; readonly sharers: number }[] {
  const heads = families.flatMap((family) =>
    family.toSorted((a, b) => amount(b).comparedTo(amount(a))).slice(0, 1),
  );
  const alike = groupedBy(
    heads.filter((head) => sharedBy(head).gt(0)),
    (head) => sharedBy(head).toFixed(),
  );
  return alike.flatMap(([first, ...others]) =>
    first === undefined || others.length === 0 ? [] : [{ pool: sharedBy(first), sharers: others.length + 1 }],
  );
}

/** The shares that a person shares power over by Row 8 or Row 10. */
function sharedBy({ sharedVotingPower, sharedDispositivePower }: Person): Decimal {
  return largest(sharedVotingPower?.value ?? ZERO, sharedDispositivePower?.value ?? ZERO);
}

/** Who holds what a person's accounts tell, by each name once. */
const holdersTold = once((person: Person): readonly string[] => {
  const holders = accountsOf(person).flatMap(({ holdings }) => holdings.map(({ holder }) => holder?.value));
  return [...new Set(holders)].filter((holder) => holder !== undefined);
});

function familiesOf(filing: Filing, members: readonly Person[]): Person[][] {
  const controlledBy = new Map(
    members.map((member) => {
      const own = controlsIn(filing).filter(({ controller }) => controller === member);
      return [member, new Set(own.map(({ controlled }) => controlled))];
    }),
  );
  const related = (a: Person, b: Person): boolean =>
    controlledBy.get(a)?.has(b) === true || holdersTold(a).some((holder) => isCalled(b, holder));
  const left = new Set(members);
  return members.flatMap((member): Person[][] => {
    if (!left.delete(member)) return [];
    const family = [member];
    for (const each of family)
      for (const other of left)
        if (related(each, other) || related(other, each)) {
          family.push(other);
          left.delete(other);
        }
    return [family];
  });
}

function sharesAll({ sharedDispositivePower, ...person }: Person): boolean {
  return sharedDispositivePower?.value.eq(amount(person)) === true;
}

function amount({ aggregateAmount }: Pick<Person, "aggregateAmount">): Decimal {
  return aggregateAmount?.value ?? ZERO;
}
