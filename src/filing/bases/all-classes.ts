import { sum, withSeparators, type Decimal } from "../../figures/decimal.js";
import type { Base } from "../base.js";
import type { Figure } from "../fact.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { lettered } from "../share-class.js";
import { count } from "../words/wording.js";

/** How many shares of all classes together are outstanding, as the filing tells it. */
export interface AllClasses {
  readonly shares: Decimal;
  /** The counts that tell it. */
  readonly at: readonly Figure[];
  /** `52,400,000`, or `40,000,000 + 12,400,000 = 52,400,000` where the filing states each class only. */
  readonly words: string;
}

/**
 * The counts of all classes together: a total that is told to be one, where the classes that it names come to it, and what the
 * classes of one sentence come to, which states no total: "based on 40,000,000 shares of Class A and 12,400,000 shares of Class B".
 */
export const countsOfAllClasses = once(({ bases }: Filing): readonly AllClasses[] => {
  const totals = bases.filter(({ allClasses, shares, includes }) => allClasses && foots(shares, includes));
  return [
    ...totals.map(({ shares }) => ({ shares: shares.value, at: [shares], words: count(shares) })),
    ...sumsOfClasses(bases),
  ];
});

function foots(total: Figure, parts: Base["includes"]): boolean {
  return parts.length === 0 || sum(parts.map(({ shares }) => shares.value)).eq(total.value);
}

function sumsOfClasses(bases: readonly Base[]): AllClasses[] {
  const places = new Set(bases.map(({ place }) => place.span.start));
  return [...places].flatMap((start) => {
    const told = bases.filter(({ place }) => place.span.start === start);
    const letters = told.map(({ class: name }) => lettered(name ?? ""));
    const apart = told.every(
      ({ plus, includes, partOfSum }) => !partOfSum && plus.length + includes.length === 0,
    );
    if (told.length < 2 || !apart || letters.includes(null) || new Set(letters).size < told.length) return [];
    const at = told.map(({ shares }) => shares);
    const shares = sum(at.map(({ value }) => value));
    return [{ shares, at, words: `${at.map(count).join(" + ")} = ${withSeparators(shares)}` }];
  });
}

/**
 * "… the percentage, one of both classes together", "calculated on 24,000,000 shares as a single class", "7.90%, by dividing by the sum of
 * 30,000,000 Class A and 12,000,000 Class B ordinary shares"; how the classes vote is no percentage.
 */
const CALLS_IT_SO =
  /\b(?:calculated|computed|divid\w+|based)\b[^.]{1,120}\b(?:sum|total)\s+of\s+(?:\(i\)\s*)?[\d,]{5,15}\s[^.;\d]{0,40}\bclass\s+a\b[^.;\d]{1,60}\b(?:and|plus)\s+(?:\(ii\)\s*)?[\d,]{5,15}\s[^.;\d]{0,40}\bclass\s+b\b|\bper ?cent\w*\b[^.]{1,80}\b(?:both|all|combined)\b[^.]{1,40}\bclass|(?:\bper ?cent\w*\b|\d\s?%[.,;]?\s+(?:is\s+)?(?:based|calculated|computed)\b)[^.]{1,400}(?<!\bvot(?:e|es|ing)\s(?:together\s)?)\bas\s+(?:a|one)\s+single\s+class\b/i;

/** Whether the text itself calls a percentage one of all classes. */
export const callsPercentOfAllClasses = once(({ paragraphs }: Filing): boolean =>
  paragraphs.some(({ value }) => CALLS_IT_SO.test(value)),
);
