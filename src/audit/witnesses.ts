import { factsIn } from "../filing/fact.js";
import type { Filing } from "../filing/filing.js";
import { once } from "../filing/once.js";
import type { Repair } from "../filing/repair.js";
import { valueWords } from "../filing/with-repair.js";

/** Where each figure of a filing stands, by its value. */
const places = once((filing: Filing): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const [, fact] of factsIn({ persons: filing.persons, bases: filing.bases })) {
    if (typeof fact.value !== "object") continue;
    const words = valueWords(fact.value);
    found.set(words, (found.get(words) ?? new Set()).add(fact.span.start));
  }
  return found;
});

/** In how many other places the filing prints the value that a repair would put in. */
export function witnesses(filing: Filing, { fact, value }: Repair): number {
  const found = places(filing).get(valueWords(value));
  return found === undefined ? 0 : [...found].filter((start) => start !== fact.span.start).length;
}
