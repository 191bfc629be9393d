import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { areInOrder, ITEMS, itemsHeaded, mayBeHeaded } from "./item-headings.js";
import { onceTold } from "../once.js";
import { isStructured, mayAmend, mayBeIncomplete, type Doubt } from "../words/whole.js";

/** Where more are missing, headings were probably not read, or the copy is abridged. */
const MOST_MISSING = 2;

/** The Items of the schedule that a filing does not have, as far as the reading can tell. */
export interface MissingItems {
  /** Neither headed nor told of anywhere. */
  readonly certain: readonly number[];
  /** Not headed, though words of the caption or the number stand somewhere. */
  readonly perhaps: readonly { readonly number: number; readonly place: Fact<string> }[];
  /** Why all of them may be there though no heading was read, or need not be there. */
  readonly doubt: Doubt | null;
}

/** The Items without a heading, and what that is worth. */
export const missingItems = onceTold((filing: Filing): MissingItems => {
  const headed = itemsHeaded(filing);
  const missing = itemNumbers(filing).filter((number) => !headed.has(number));
  const perhaps = missing.flatMap((number) => {
    const place = isStructured(filing) ? null : mayBeHeaded(filing, number);
    return place === null ? [] : [{ number, place }];
  });
  const certain = missing.filter((number) => !perhaps.some((each) => each.number === number));
  return { certain, perhaps, doubt: missing.length === 0 ? null : doubtOf(filing, missing.length) };
});

/** `1` to `7`, or to `10`. */
export function itemNumbers({ schedule }: Pick<Filing, "schedule">): number[] {
  return Array.from({ length: ITEMS[schedule] }, (_, index) => index + 1);
}

function doubtOf(filing: Filing, missing: number): Doubt | null {
  const [item] = filing.items;
  if (item === undefined) return { reason: "no other was read either", place: filing.formType };
  const amends = mayAmend(filing);
  if (amends !== null)
    return { reason: `${amends.reason}, and an amendment tells only what has changed`, place: amends.place };
  const incomplete = mayBeIncomplete(filing);
  if (incomplete !== null || isStructured(filing)) return incomplete;
  if (missing > MOST_MISSING)
    return { reason: "so many are missing that headings were probably not read", place: item.heading };
  return areInOrder(filing) ? null : { reason: "those read do not stand in order", place: item.heading };
}
