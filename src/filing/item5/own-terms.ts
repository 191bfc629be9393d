import { sum, type Decimal } from "../../figures/decimal.js";
import type { Base, BaseTerm } from "../base.js";
import type { Person } from "../filing.js";
import { accountsOf } from "../parts/accounts.js";
import { countedAmong, rightsAmong, sharesOf } from "../parts/holdings.js";

/** Of more rights than this only each one and all together are tried. */
const MOST_JOINED = 6;

/**
 * The bases with the terms that their words leave open settled by what is told of the persons: as many shares as there
 * are rights to acquire ("plus the 650,000 shares described above", "the 650,000 Option Shares") are these
 * rights, unless as many are told to be held.
 */
export function withOwnTerms(bases: readonly Base[], persons: readonly Person[]): Base[] {
  const isOpen = ({ kind }: BaseTerm): boolean => kind === "untold";
  if (!bases.some(({ plus, includes }) => [...plus, ...includes].some(isOpen))) return [...bases];
  const rights = new Set(persons.flatMap(rightsOf).map((shares) => shares.toFixed()));
  const held = new Set(persons.flatMap(heldBy).map((shares) => shares.toFixed()));
  const settle = (term: BaseTerm): BaseTerm => {
    const number = term.shares.value.toFixed();
    return isOpen(term) && rights.has(number) && !held.has(number)
      ? { ...term, kind: "right-to-acquire" }
      : term;
  };
  return bases.map((base) => {
    const includes = base.includes.map(settle);
    // "including the 500,000 shares held by the trust" takes nothing out of the class.
    const whole = includes.some(({ kind }) => kind === "outstanding");
    return {
      ...base,
      plus: base.plus.map(settle),
      includes: whole ? includes : includes.filter((term) => !isOpen(term)),
    };
  });
}

/** A person's rights to acquire as the filing tells them: each, and those of one telling together. */
function rightsOf(person: Person): Decimal[] {
  return tellingsOf(person).flatMap((holdings) => {
    const each = rightsAmong(holdings).map(sharesOf);
    return each.length > MOST_JOINED ? [...each, sum(each)] : sumsOf(each);
  });
}

/** What any of the counts come to together, one of them at least. */
function sumsOf(counts: readonly Decimal[]): Decimal[] {
  return counts.reduce<Decimal[]>(
    (sums, count) => [...sums, count, ...sums.map((joined) => joined.plus(count))],
    [],
  );
}

function heldBy(person: Person): Decimal[] {
  return tellingsOf(person).flatMap((holdings) =>
    countedAmong(holdings)
      .filter(({ kind }) => kind === "outstanding")
      .map(sharesOf),
  );
}

function tellingsOf(person: Person): (readonly Person["holdings"][number][])[] {
  return [person.holdings, ...accountsOf(person).map(({ holdings }) => holdings)];
}
