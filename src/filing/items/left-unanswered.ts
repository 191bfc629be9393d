import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";

/** "Not applicable" in words, or the box for it, alone behind the heading or as its end. */
const NOT_APPLICABLE = /^(?:Y|(?:.{0,200}[.:)]\s*)?(?:not\s+applicable|inapplicable|n\/a)\W*)$/is;

/** The words by which an Item, told by its number, is answered as not applicable and no more; `null` where it tells anything. */
export function leftUnanswered({ items }: Filing, number: string): Fact<string> | null {
  const [item, another] = items.filter((each) => each.number === number);
  if (item === undefined || another !== undefined) return null;
  const told = item.paragraphs.length > 0 ? item.paragraphs : [item.heading];
  const [first] = told;
  return told.length === 1 && first !== undefined && NOT_APPLICABLE.test(first.value.trim()) ? first : null;
}
