import type { Base } from "../base.js";
import { lettered } from "../share-class.js";

/** "The Issuer also has 12,000,000 shares of Class C outstanding, none of which …": told beside the class, whatever else is told. */
const TOLD_BESIDE =
  /\balso\s+(?:has|had|have|were|are|issued)\b|\bnone\s+of\s+(?:which|whom|them|these|those)\b|\b(?:other|another|second|different|separate)\s+class\b|\b(?:two|three|several|multiple|dual)\s+class(?:es)?\b|\ball\s+(?:(?:of\s+which|of\s+them)\s+)?(?:(?:are|is|were)\s+)?(?:held|owned)\s+by\b/i;
/** "If all shares of Class B, of which there were 9,000,000, were converted, the percentage would be lower": no percentage that is stated. */
const SUPPOSED = /\bif\b[^.;]{1,240}\bwould\b|\bwould\b[^.;]{1,240}\bif\b/i;

/** The counts on which the percentage of the class of this title may rest: where the class itself is counted, no count of another. */
export function countsOfClass(bases: readonly Base[], title: string): readonly Base[] {
  const own = bases.filter((base) => !isOfAnotherClass(base, title));
  return own.length > 0 ? own : bases.filter(({ place }) => !TOLD_BESIDE.test(place.value));
}

/** The bases, those of another class than the title's behind all others. */
export function withOtherClassesLast(bases: readonly Base[], title: string): Base[] {
  const others = new Set(bases.filter((base) => isOfAnotherClass(base, title)));
  return [...bases.filter((base) => !others.has(base)), ...others];
}

/**
 * Whether a count is of a class of another letter than the title's, and no percentage is told to rest on it. A title without a letter
 * may mean Class A, or all classes together.
 */
function isOfAnotherClass(
  { class: name, forPercentages, allClasses, given, place }: Base,
  title: string,
): boolean {
  const letter = lettered(name ?? "");
  if (letter === null || allClasses || given === true) return false;
  if (forPercentages && !SUPPOSED.test(place.value) && !TOLD_BESIDE.test(place.value)) return false;
  const wanted = lettered(title);
  return wanted === null ? !/^[A1]$/.test(letter) : letter !== wanted;
}
