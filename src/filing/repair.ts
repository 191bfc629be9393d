import { sum, type Decimal } from "../figures/decimal.js";
import type { Fact } from "./fact.js";
import type { Holding } from "./filing.js";
import { sharesOf } from "./parts/holdings.js";

/** A value which, printed in the fact's place, would make a failing check hold. */
export interface Repair<T = unknown> {
  readonly fact: Fact<T>;
  readonly value: T;
  /** Whether other values near it would do as well, as for the class outstanding behind a rounded percentage. */
  readonly approximate?: true;
  /** Figures of the same statement to put right along with it, where one alone would not do. */
  readonly along?: readonly Repair<T>[];
}

/** The figures that a repair changes, the first in front. */
export function changesOf<T>(repair: Repair<T>): readonly Repair<T>[] {
  return [repair, ...(repair.along ?? [])];
}

/** Where parts ought to add up to a total: the total as their sum, or one of them as what is missing. */
export function asSum(
  total: Fact<Decimal>,
  parts: readonly Fact<Decimal>[],
  added: Decimal = sum(parts.map(({ value }) => value)),
): Repair<Decimal>[] {
  const gap = total.value.minus(added);
  return [
    { fact: total, value: added },
    ...parts.map((fact) => ({ fact, value: fact.value.plus(gap) })),
  ].filter(({ value }) => value.gte(0));
}

/** The same for the stated parts of a holding; a unit that stands for several shares is left as it is. */
export function asHeld(total: Fact<Decimal>, holdings: readonly Holding[]): Repair<Decimal>[] {
  const single = holdings.filter(({ each }) => each === null).map(({ shares }) => shares);
  return asSum(total, single, sum(holdings.map(sharesOf)));
}

/** One repair of several figures. */
export function allAs<T>([first, ...along]: readonly Repair<T>[]): Repair<T>[] {
  return first === undefined ? [] : [along.length === 0 ? first : { ...first, along }];
}

/** Where facts ought to be the same: each as any of the others has it. */
export function asEachOther<T>(...facts: readonly Fact<T>[]): Repair<T>[] {
  return facts.flatMap((fact) =>
    facts.filter((other) => other !== fact).map((other) => ({ fact, value: other.value })),
  );
}
