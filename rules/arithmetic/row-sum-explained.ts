import { largest, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { typingSlip, type TypingSlip } from "../../src/figures/typing-slip.js";
import { differenceByRights, powerlessSponsor } from "../../src/filing/explanations.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { rightToAcquireIn } from "../../src/filing/holdings.js";
import { attributedTotal } from "../../src/filing/attributed-total.js";
import { leftOut, totalMayHoldMore, type Explanation } from "../../src/filing/total-doubt.js";

/** What the two sums of powers and Row 11 (9) are; `null` where a figure is not stated. */
export interface Sums {
  readonly own: Decimal;
  readonly other: Decimal | null;
  readonly aggregate: Decimal;
  /** Whether sole and shared power are both above 0. */
  readonly bothHeld: boolean;
}

/** The slip of the keys that makes of Row 11, which the other two powers make up, the lesser sum of these; or `null`. */
export function slipFromTotal({ own, other, aggregate }: Omit<Sums, "bothHeld">): TypingSlip | null {
  return other?.eq(aggregate) === true && own.lt(aggregate) ? typingSlip(own, aggregate) : null;
}

/** An empty string where the sum is Row 11 itself, a remark where the difference is lawful, `null` where it is not. */
export function explained(
  kind: "voting" | "dispositive",
  { own, other, aggregate }: Sums,
  blank: string | null,
): string | null {
  if (own.eq(aggregate))
    return blank === null ? "" : `${blank} states no figure; the other row alone makes up the total`;
  if (own.gt(aggregate) || other === null) return null;
  const only = kind === "voting" ? "power to dispose but not to vote" : "power to vote but not to dispose";
  if (other.eq(aggregate))
    return slipFromTotal({ own, other, aggregate }) === null
      ? `over ${withSeparators(aggregate.minus(own))} shares there is ${only}`
      : null;
  const twoWitnesses = own.eq(other) && own.gt(0);
  const union = aggregate.gte(largest(own, other)) && aggregate.lte(own.plus(other));
  return union && !twoWitnesses
    ? "some shares carry only a power to vote and others only a power to dispose"
    : null;
}

/** What else in the filing accounts for the difference: shares left out, a group's total, rights to acquire without a power yet. */
export function accountedFor(filing: Filing, person: Person, { own, aggregate }: Sums): Explanation | null {
  if (own.gt(aggregate)) return leftOut(filing, person, own.minus(aggregate));
  if (powerlessSponsor(filing) !== null)
    return { remark: "the text says that unit trusts hold the rest, over which their sponsor has no power" };
  if (differenceByRights(person) !== null)
    return { remark: "a note to the cover page explains the rest by rights to acquire shares" };
  const more = aggregate.minus(own);
  const rights = rightToAcquireIn(person.holdings);
  if (rights.gt(0) && rights.eq(more))
    return { remark: "the rest are shares that there is only a right to acquire" };
  return attributedTotal(filing, person) ?? totalMayHoldMore(filing, person, more);
}
