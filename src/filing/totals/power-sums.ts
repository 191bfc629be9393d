import { sum, ZERO, type Decimal } from "../../figures/decimal.js";
import type { Person } from "../filing.js";
import { SOLE_AND_SHARED } from "../rows.js";

/** To vote, or to dispose. */
export type PowerKind = keyof typeof SOLE_AND_SHARED;

/** The shares over which a person has the sole and the shared power of a kind together; a row that states nothing adds nothing. */
export function powerSum(person: Person, kind: PowerKind): Decimal {
  return sum(SOLE_AND_SHARED[kind].map((power) => person[power]?.value ?? ZERO));
}

/** The same of both kinds: to vote, and to dispose. */
export function powerSums(person: Person): readonly [Decimal, Decimal] {
  return [powerSum(person, "voting"), powerSum(person, "dispositive")];
}

/** Whether a person has both powers over just so many shares. */
export function hasBothOver(person: Person, total: Decimal): boolean {
  return powerSums(person).every((each) => each.eq(total));
}
