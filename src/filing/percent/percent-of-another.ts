import { namesSeveralClasses, speaksOfOtherMeasure, speaksOfOtherUnits } from "./comparable.js";
import { limitSpokenOf } from "../rights/limits.js";
import { compare, isRight, otherBaseThatFits, percentCase, type PercentCase } from "./percent-case.js";
import { isAbove } from "./percent-reach.js";

/** So many pages of one amount leave no doubt of what the filing counts. */
const MANY = 3;

/**
 * Another person, of more shares, whose percentage is printed on this person's page, too, and is right there over the same count
 * of the class: whatever adjusts the count adjusts it for both, and rights to acquire never raise a percentage. `null` where there is
 * none, or where a limit, shares left out, another class, unit or measure may account for it.
 */
export function percentOfAnother(subject: PercentCase): PercentCase | null {
  const { filing, person, printed, aggregate, base, outstanding } = subject;
  if (printed.value.relation !== "equal" || printed.value.approximate || !isAbove(subject)) return null;
  if (compare(subject, outstanding) === "near" || otherBaseThatFits(subject) !== null) return null;
  const explained =
    person.excludesCertainShares?.value === true ||
    limitSpokenOf(filing) !== null ||
    namesSeveralClasses(filing);
  if (explained) return null;
  const owners = filing.persons
    .flatMap((each) => percentCase(filing, each) ?? [])
    .filter(
      (each) =>
        each.printed.printed === printed.printed &&
        each.aggregate.value.gt(aggregate.value) &&
        each.base.shares.value.eq(base.shares.value) &&
        isRight(each),
    );
  const open = speaksOfOtherUnits(filing) || speaksOfOtherMeasure(filing);
  return owners.length < (open ? MANY : 1) ? null : (owners[0] ?? null);
}
