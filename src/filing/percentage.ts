import { sum, withSeparators, type Decimal } from "../figures/decimal.js";
import { percentOf } from "../figures/percent.js";
import { sameName } from "../figures/names.js";
import type { Base, Filing, Holding, Person } from "./filing.js";
import { accountsOf, rightToAcquireIn } from "./holdings.js";

/** The shares that a person has a right to acquire within sixty days, as the filing tells them. */
export interface KnownRights {
  readonly known: true;
  readonly shares: Decimal;
  readonly holdings: readonly Holding[];
  /** Whether the sentence that tells them claims to name every part. */
  readonly certain: boolean;
}

/** Why the filing does not tell them. */
export interface UnknownRights {
  readonly known: false;
  readonly reason: string;
  /** Whether some right to acquire is told, though not how many in all. */
  readonly mentioned: boolean;
}

export type RightsToAcquire = KnownRights | UnknownRights;

/** The percentage of the class by 17 CFR 240.13d-3(d)(1)(i), as far as the filing states what it needs. */
export interface Percentage {
  readonly base: Base | null;
  readonly rights: RightsToAcquire;
  /** The class outstanding plus the person's own rights to acquire. */
  readonly denominator: Decimal | null;
  /** 0-100, unrounded. */
  readonly exact: Decimal | null;
  readonly working: string | null;
}

/**
 * The rights to acquire by whichever tellings add up to the figure that they explain. Where two of them
 * differ, neither is chosen.
 */
export function rightsToAcquire(person: Person): RightsToAcquire {
  const accounts = accountsOf(person);
  const mentioned = accounts.some((account) => rightToAcquireIn(account.holdings).gt(0));
  const unknown = (reason: string): RightsToAcquire => ({ known: false, reason, mentioned });
  if (accounts.length === 0) return unknown("the filing does not say what the holding is made of");
  const whole = accounts.filter((account) => account.addsUp);
  const first = whole.find((account) => account.complete) ?? whole[0];
  if (first === undefined)
    return unknown("the parts of the holding as told do not add up to the figure that they explain");
  const shares = rightToAcquireIn(first.holdings);
  const other = whole.find(
    (account) => !rightToAcquireIn(account.holdings).eq(shares) && account.complete === first.complete,
  );
  if (other !== undefined)
    return unknown(`${first.told} and ${other.told} tell different rights to acquire shares`);
  return { known: true, shares, holdings: first.holdings, certain: first.complete };
}

/** Recomputes Row 13 (11): Row 11 (9) over the class outstanding plus this person's own rights to acquire. */
export function percentageOf(filing: Filing, person: Person): Percentage {
  const rights = rightsToAcquire(person);
  const base = filing.bases[0] ?? null;
  const numerator = person.aggregateAmount?.value;
  if (!rights.known || base === null || numerator === undefined) {
    return { base, rights, denominator: null, exact: null, working: null };
  }
  const denominator = base.shares.value.plus(rights.shares);
  if (denominator.isZero()) return { base, rights, denominator: null, exact: null, working: null };
  const exact = percentOf(numerator, denominator);
  const working = `${quotient(numerator, base.shares.value, rights.shares)} = ${exact.toFixed(4)} %`;
  return { base, rights, denominator, exact, working };
}

/** `214,940,800 / (35,846,318 + 214,915,571)`, the sum left out where there is nothing to add. */
export function quotient(numerator: Decimal, base: Decimal, added: Decimal): string {
  const below = added.isZero()
    ? withSeparators(base)
    : `(${withSeparators(base)} + ${withSeparators(added)})`;
  return `${withSeparators(numerator)} / ${below}`;
}

/** A denominator that the rule does not allow but that filers use. */
export interface WrongMethod {
  readonly name: string;
  readonly denominator: Decimal;
}

/** The usual mistakes, tried only to explain a percentage that the rule's method does not reproduce (RULES B.4). */
export function wrongMethods(filing: Filing, person: Person, base: Decimal): WrongMethod[] {
  const methods: WrongMethod[] = [
    {
      name: "the class outstanding alone, without the shares there is a right to acquire",
      denominator: base,
    },
  ];
  const whole = person.aggregateAmount?.value;
  if (whole !== undefined) {
    methods.push({ name: "the class outstanding plus the whole holding", denominator: base.plus(whole) });
  }
  const everyones = everyonesRights(filing);
  if (everyones !== null) {
    methods.push({
      name: "the class outstanding plus every filer's rights to acquire",
      denominator: base.plus(everyones),
    });
  }
  return methods;
}

/** The rights of all reporting persons, each counted where it is held; `null` where one is not told. */
export function everyonesRights(filing: Filing): Decimal | null {
  const own = filing.persons.map((person) => {
    const rights = rightsToAcquire(person);
    return rights.known
      ? rightToAcquireIn(rights.holdings.filter((holding) => !heldByOther(holding, person)))
      : null;
  });
  return own.every((shares) => shares !== null) ? sum(own) : null;
}

function heldByOther(holding: Holding, person: Person): boolean {
  return holding.holder !== null && !sameName(holding.holder.value, person.name.value);
}
