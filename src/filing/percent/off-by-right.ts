import { withSeparators, type Decimal } from "../../figures/decimal.js";
import type { Composition, Filing, Holding } from "../filing.js";
import { counted, rightsAmong, sharesOf, totalOf } from "../parts/holdings.js";
import { daysOf } from "../words/prose.js";

/** Fewer shares may make up a difference by chance. */
const LEAST = 100;
/** A second right to as many shares, for which no number stands. */
const AS_MANY = /\b(?:equal|same|like|identical|similar|equivalent|respectively|each)\b/i;

/** A figure that parts from what a list takes apart by just one of the rights to acquire that the list names. */
export interface OffByRight {
  readonly right: Holding;
  /** What the list comes to, or states as its total. */
  readonly total: Decimal;
  readonly how: "twice" | "left out";
}

/**
 * Whether a figure counts a right to acquire twice, or leaves it out, by the list that takes it apart: "450,000 shares, including
 * 50,000 issuable upon exercise of warrants" beside 500,000 or 400,000. A list that states no total of its own may lack a second right to
 * as many shares where it prints that number once more, or says so; what it names may be left out for another reason. What the rest
 * of the note tells of as many shares may be another holding, or say why they are left out.
 */
export function offByRight(composition: Composition, figure: Decimal, note: string): OffByRight | null {
  const stated = composition.total?.value ?? null;
  if (stated === null && composition.claim !== "whole") return null;
  const total = stated ?? totalOf(composition);
  const off = figure.minus(total);
  if (off.abs().lt(LEAST)) return null;
  const right = rightsAmong(counted(composition)).find((each) => sharesOf(each).eq(off.abs()));
  if (right === undefined || printedOf(right, note) > printedOf(right, composition.place.value)) return null;
  if (stated === null && (off.isNeg() || mayBeTwo(composition, right))) return null;
  return { right, total, how: off.isNeg() ? "left out" : "twice" };
}

/** Whether the list may tell two rights to as many shares; "50,000 warrants to purchase 50,000 shares" prints the number twice for one. */
function mayBeTwo({ place }: Composition, right: Holding): boolean {
  return AS_MANY.test(place.value) || printedOf(right, place.value) > 1 + printedOf(right, right.words);
}

/** How often a text prints the shares of a right. */
function printedOf({ shares }: Holding, text: string): number {
  return text.split(withSeparators(shares.value)).length - 1;
}

/** Whether the list tells of another day than the event's, on which more or less may have been held. */
export function isOfAnotherDay({ eventDate }: Filing, { place }: Composition): boolean {
  return daysOf(place).some(({ value }) => value !== eventDate?.value);
}
