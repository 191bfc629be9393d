import { sameSecurity, type Lot, type StatedHolding } from "../closing.js";
import type { Filing } from "../filing.js";

/** How much of one security a sentence states. */
export interface Statement {
  readonly lot: Lot;
  readonly item: string;
  readonly holding: StatedHolding;
}

const IN_ALL =
  /\b(?:owns?|owned|holds?|held|holding|(?:aggregate|total)\s+of\s+(?!\$)|in\s+all|as\s+a\s+result|purchase\s+price\s+(?:of|for)\s+the)\b/i;

/**
 * The sentences that state how much of a security is held: those of Item 3 before those of Item 5, the fullest
 * first. A sentence that only tells of a purchase counts where another Item states as much.
 */
export function statedOf(filing: Filing, anchor: Lot): Statement[] {
  const all = filing.statedHoldings.flatMap((holding) =>
    holding.lots
      .filter((lot) => sameSecurity(lot, anchor))
      .map((lot) => ({ lot, item: holding.item, holding })),
  );
  const rank = ({ item, holding }: Statement): number =>
    (item === "Item 5" ? 4 : 0) + (holding.price === null ? 2 : 0) + (holding.lots.length > 1 ? 0 : 1);
  return all
    .filter(
      ({ lot, item, holding }) =>
        IN_ALL.test(holding.place.value) ||
        all.some((other) => other.item !== item && other.lot.shares.value.eq(lot.shares.value)),
    )
    .sort((a, b) => rank(a) - rank(b));
}
