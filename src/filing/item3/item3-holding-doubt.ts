import { isAmendment } from "../amended.js";
import type { Decimal } from "../../figures/decimal.js";
import { speaksOfOptions } from "../words/explanations.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import type { Item3Holding } from "./item3-holdings.js";
import { isItem3Restated, othersBeside } from "./item3-others.js";
import { limitSpokenOf } from "../rights/limits.js";
import { rightsToAcquire } from "../rights/rights.js";
import { disposalSpokenOf } from "../trades/roll-explanations.js";
import { splitSpokenOf } from "../bases/splits.js";
import { mayCountRights } from "../rights/unread-rights.js";

interface Doubt {
  readonly message: string;
  readonly at: readonly Fact<unknown>[];
}

/** Why the two may rightly differ, or `null`. */
export function item3HoldingDoubt(filing: Filing, holding: Item3Holding, gap: Decimal): Doubt | null {
  const { lots, whole, owned } = holding;
  if (!whole) return { at: [], message: "Item 3 may tell of some of them twice, or of shares sold since." };
  const limit = lots.some(({ kind }) => kind !== "shares") ? limitSpokenOf(filing) : null;
  if (limit !== null)
    return {
      at: [limit],
      message: "A limit on exercise or conversion that the text speaks of may account for it.",
    };
  if (mayBeRights(filing, holding, gap))
    return { at: [], message: "A right to acquire that the text speaks of may be the rest." };
  const split = splitSpokenOf(filing);
  if (split !== null)
    return {
      at: [split],
      message: "The text tells of a split, for which one of the figures may be adjusted.",
    };
  if (gap.lt(0) && isAmendment(filing) && !isItem3Restated(filing))
    return { at: [], message: "Item 3 of an amendment may tell of the latest purchases only." };
  const disposal = owned && gap.lt(0) ? null : disposalSpokenOf(filing, owned ? "3" : "3456");
  if (disposal !== null)
    return {
      at: [disposal],
      message: "A sale, conversion or transfer that the text speaks of may account for it.",
    };
  const other = othersBeside(filing, holding, gap.abs());
  return other === null
    ? null
    : { at: [other], message: "Item 3 counts others besides, which may be the rest or have gone since." };
}

/** Whether the aggregate amount may be more than what was bought by rights to acquire, of which the text speaks. */
function mayBeRights(filing: Filing, { lots, told, person }: Item3Holding, gap: Decimal): boolean {
  const rights = rightsToAcquire(person);
  return (
    gap.lt(0) &&
    lots.every(({ kind }) => kind === "shares") &&
    person.aggregateAmount?.value.eq(told.minus(gap)) === true &&
    !(rights.known && rights.shares.isZero()) &&
    (speaksOfOptions(filing) || mayCountRights(filing))
  );
}
