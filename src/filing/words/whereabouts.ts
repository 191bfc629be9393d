import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";

/** `Item 6`: the Item in which a fact stands; else `The text`. */
export function whereabouts(filing: Pick<Filing, "items">, { span }: Fact<unknown>): string {
  const item = filing.items.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  return item === undefined ? "The text" : `Item ${item.number}`;
}
