import { largest, sum, ZERO, type Decimal } from "../figures/decimal.js";
import { controlsIn } from "./control.js";
import type { Filing, Person } from "./filing.js";
import { accountsOf } from "./accounts.js";
import { isCalled } from "./naming.js";

/**
 * What `members` hold together as far as their cover pages tell: the most that one of each family reports, families added
 * up. A family are those who control one another or tell of one another's shares; by the second estimate, who shares all
 * and is told of by nobody belongs to a family that reports the same number. Estimates: one may bear out a total that is
 * told, or show which digit of it is wrong, and proves nothing by itself.
 */
export function familiesTotals(filing: Filing, members: readonly Person[]): Decimal[] {
  const families = familiesOf(filing, members);
  const total = (of: readonly Person[][]): Decimal =>
    sum(of.map((family) => largest(ZERO, ...family.map(amount))));
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
  return [total(families), total(apart)];
}

function familiesOf(filing: Filing, members: readonly Person[]): Person[][] {
  const controls = controlsIn(filing);
  const related = (a: Person, b: Person): boolean =>
    controls.some(({ controller, controlled }) => controller === a && controlled === b) ||
    accountsOf(a).some(({ holdings }) =>
      holdings.some(({ holder }) => holder !== null && isCalled(b, holder.value)),
    );
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
