import { percentAgreement } from "../../src/figures/percent-agreement.js";
import type { Comparable } from "../../src/filing/percent/comparable.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { percentWords, type Percent } from "../../src/figures/percent.js";
import { COUNTED_ROWS } from "../../src/filing/rows.js";

/**
 * The percentage that Item 4(b) of a 13G states once, naming nobody, beside the one amount that all cover pages state, where some
 * of these state it, too, and others another: of what is told once for all no right, class or measure is one person's alone.
 */
export function percentToldOnce(filing: Filing, same: readonly Comparable[]): Fact<Percent> | null {
  const item4 = filing.thirteenG?.item4 ?? null;
  const told = item4?.percentOfClass ?? null;
  const [first] = same;
  if (item4 === null || told === null || first === undefined) return null;
  const amount = first.aggregate.value;
  const owners = filing.persons.filter(({ aggregateAmount }) => aggregateAmount?.value.isZero() !== true);
  const isOfAll =
    same.length === owners.length &&
    owners.every(({ item4: own }) => (own?.percentOfClass ?? null) === null) &&
    COUNTED_ROWS.some((name) => item4[name]?.value.eq(amount) === true);
  const agreeing = same.filter(
    ({ printed }) => !["near", "different"].includes(percentAgreement(printed.value, told.value)),
  );
  return isOfAll && agreeing.length > 0 && agreeing.length < same.length ? told : null;
}

/** What a message says of it. */
export function toldOnceWords(once: Fact<Percent>): string {
  return `Item 4(b) states ${percentWords(once.value)} once, naming nobody.`;
}
