import type { Figure } from "../fact.js";
import type { Person } from "../filing.js";
import { SOLE_AND_SHARED } from "../rows.js";

/** A power whose sole and shared rows both state the whole total. */
export interface DoubleEntry {
  readonly kind: "voting" | "dispositive";
  readonly sole: Figure;
  readonly shared: Figure;
  readonly total: Figure;
}

/** The powers of a cover page that are entered twice: sole, shared and total are the same number of shares. */
export function powersEnteredTwice(person: Person): DoubleEntry[] {
  const total = person.aggregateAmount;
  if (!total?.value.gt(0)) return [];
  return (["voting", "dispositive"] as const).flatMap((kind) => {
    const [soleRow, sharedRow] = SOLE_AND_SHARED[kind];
    const sole = person[soleRow];
    const shared = person[sharedRow];
    if (sole === null || shared === null) return [];
    return sole.value.eq(total.value) && shared.value.eq(total.value) ? [{ kind, sole, shared, total }] : [];
  });
}
