import type { Fact } from "./fact.js";

/** A value which, printed in the fact's place, would make a failing check hold. */
export interface Repair<T = unknown> {
  readonly fact: Fact<T>;
  readonly value: T;
}

/** Where facts ought to be the same: each as any of the others has it. */
export function asEachOther<T>(...facts: readonly Fact<T>[]): Repair<T>[] {
  return facts.flatMap((fact) =>
    facts.filter((other) => other !== fact).map((other) => ({ fact, value: other.value })),
  );
}
