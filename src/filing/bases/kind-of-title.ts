import type { Base } from "../base.js";
import { groupedBy } from "../grouped.js";
import { lettered } from "../share-class.js";

/** Words that tell no kind of shares from another. */
const COMMON_TO_ALL = new Set(
  "share stock unit common ordinary voting beneficial interest of the it issuer company issued and outstanding then total".split(
    " ",
  ),
);

/**
 * The bases without the counts of other kinds of shares than the title's, where one sentence counts several: of "24,000,000 common units
 * and 1,200,000 subordinated units outstanding" the kind whose words are the title's is the class. Where none is, no count of them is.
 */
export function withKindOfTitle(bases: readonly Base[], title: string): Base[] {
  const wanted = new Set(wordsOf(title));
  const others = new Set<Base>();
  const kinds = bases.filter(({ kind }) => kind !== undefined);
  for (const list of groupedBy(kinds, ({ place }) => String(place.span.start))) {
    const fitting = list.filter(({ kind = "" }) => wordsOf(kind).every((word) => wanted.has(word)));
    const most = Math.max(...fitting.map(({ kind = "" }) => wordsOf(kind).length));
    const best = fitting.filter(({ kind = "" }) => wordsOf(kind).length === most);
    if (best.length > 1) continue;
    for (const base of list) if (!best.includes(base) && lettered(base.kind ?? "") === null) others.add(base);
  }
  return bases.filter((base) => !others.has(base));
}

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[a-z][a-z-]*/g) ?? [];
  return words
    .map((word) => (word.length > 1 ? word.replace(/s$/, "") : word))
    .filter((word) => word !== "s" && !COMMON_TO_ALL.has(word));
}
