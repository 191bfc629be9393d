import { sum, ZERO, type Decimal } from "../../figures/decimal.js";
import { rightsTold, type Base } from "../base.js";
import type { Filing, Person } from "../filing.js";
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
  return (
    one ??
    amongParts(filing, person) ??
    (isPart(told) ? { ...together([]), shares: told, joining: told } : null)
  );
}

/** More different amounts are not tried in every choice. */
const MOST = 10;

/** The rights of those whose holdings come to the person's own together with others' that tell none; each amount is one block, whoever reports it. */
function amongParts(filing: Filing, { aggregateAmount }: Person): KnownRights | null {
  const whole = aggregateAmount?.value;
  const blocks = new Map<string, Block>();
  for (const { person, shares } of filing.persons.map((each) => ({
    person: each,
    shares: each.aggregateAmount?.value,
  }))) {
    if (shares === undefined || whole === undefined || shares.lte(0) || shares.gte(whole)) continue;
    const rights = rightsToAcquire(person);
    const known = rights.known && rights.joining.gt(0) ? rights : null;
    const key = shares.toFixed();
    blocks.set(key, { shares, rights: blocks.get(key)?.rights ?? known });
  }
  if (whole === undefined || blocks.size > MOST) return null;
  const found = comingTo(whole, [...blocks.values()]).find((parts) =>
    parts.some(({ rights }) => rights !== null),
  );
  return found === undefined ? null : together(found.flatMap(({ rights }) => rights ?? []));
}

interface Block {
  readonly shares: Decimal;
  readonly rights: KnownRights | null;
}

/** Every choice of blocks that comes to `whole`. */
function comingTo(whole: Decimal, [first, ...rest]: readonly Block[]): Block[][] {
  if (whole.isZero()) return [[]];
  if (first === undefined || whole.isNeg()) return [];
  return [
    ...comingTo(whole.minus(first.shares), rest).map((parts) => [first, ...parts]),
    ...comingTo(whole, rest),
  ];
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

/**
 * Whether the rights told of others may be those of a person: as many as it reports in all, which the note of who controls it
 * tells; or it shares power, and all who tell any report more, perhaps through this one.
 */
export function mayBeOwn({ persons }: Filing, person: Person): boolean {
  const { aggregateAmount: own, sharedVotingPower: vote, sharedDispositivePower: disposition } = person;
  const shares = [vote, disposition].some((power) => power?.value.isZero() !== true);
  const tellers = persons.flatMap((other) => {
    const rights = other === person ? null : rightsToAcquire(other);
    return rights?.known === true && rights.joining.gt(0) ? [{ ...other, joining: rights.joining }] : [];
  });
  if (own === null || tellers.length === 0) return false;
  return (
    tellers.some(({ joining }) => joining.eq(own.value)) ||
    (shares && tellers.every(({ aggregateAmount: amount }) => amount?.value.gt(own.value) === true))
  );
}
