import { sum, ZERO, type Decimal } from "../figures/decimal.js";
import { rightsTold, type Base } from "./base.js";
import type { Filing, Person } from "./filing.js";
import { rightsToAcquire, type KnownRights } from "./rights.js";

/**
 * The rights of the holders whose shares are a part of this person's by the figures, or those that the text adds to the class for
 * such a part: whoever controls a holder has its rights (17 CFR 240.13d-3(a), (d)(1)). `null` where the figures show none.
 */
export function attributedRights(filing: Filing, person: Person, base: Base): KnownRights | null {
  const whole = person.aggregateAmount?.value;
  if (whole === undefined) return null;
  const parts = [
    whole,
    person.sharedVotingPower?.value,
    person.sharedDispositivePower?.value,
    whole.minus(person.soleVotingPower?.value ?? ZERO),
  ];
  const isPart = (shares: Decimal): boolean => shares.gt(0) && parts.some((part) => part?.eq(shares));
  const holders = filing.persons.flatMap((each) => {
    const rights = each === person ? null : rightsToAcquire(each);
    const shares = each.aggregateAmount?.value;
    return rights?.known !== true || shares === undefined || rights.joining.lte(0)
      ? []
      : [{ shares, rights }];
  });
  if (holders.length > 1 && isPart(sum(holders.map(({ shares }) => shares))))
    return together(holders.map(({ rights }) => rights));
  const told = rightsTold(base);
  const one = holders.find(({ shares }) => isPart(shares))?.rights ?? null;
  return one ?? (isPart(told) ? { ...together([]), shares: told, joining: told } : null);
}

function together(rights: readonly KnownRights[]): KnownRights {
  return {
    known: true,
    shares: sum(rights.map(({ shares }) => shares)),
    joining: sum(rights.map(({ joining }) => joining)),
    unclear: sum(rights.map(({ unclear }) => unclear)),
    holdings: rights.flatMap(({ holdings }) => holdings),
    certain: false,
    given: false,
  };
}
