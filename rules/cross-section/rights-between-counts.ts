import type { Base, Filing, Person } from "../../src/filing/filing.js";
import type { Decimal } from "../../src/figures/decimal.js";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";

/** "Calculated on 71,000,000 shares, which includes the Option Shares": the words that put more than the class into a count. */
const HOLDS_MORE =
  /\b(?:includ(?:es?|ing)|inclusive|plus|assum(?:es?|ing)|giv(?:es|ing)\s+effect|together\s+with|as\s+adjusted|increased\s+by)\b/i;

/** Whose shares to be acquired part the two counts, as the words of the larger tell, and how many they are; `null` where nobody's do. */
export function rightsBetween(
  { persons }: Filing,
  first: Base,
  other: Base,
): { readonly person: Person; readonly shares: Decimal } | null {
  const [small, large] = first.shares.value.lt(other.shares.value) ? [first, other] : [other, first];
  const { value, printed } = large.shares;
  const words = large.place.value;
  if (!HOLDS_MORE.test(words.slice(words.indexOf(printed)))) return null;
  const gap = value.minus(small.shares.value);
  for (const person of persons) {
    const rights = rightsToAcquire(person);
    if (rights.known && rights.shares.eq(gap)) return { person, shares: rights.shares };
  }
  return null;
}
