import { isAmendment } from "../amended.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { proseOf, sentencesIn } from "./prose.js";

const FILED =
  /\b(?:amend\w*|re-?fil(?:e|ed|ing)|fil(?:e|ed|ing)|schedule\s+13[dg]|rows?\s+\(?\d|(?:previous|prior|earlier)(?:ly)?|(?:last|initial|original)\s+(?:report|statement)|report(?:ed|s)?|hereby|cover\s+pages?)\b/i;
const CORRECTS =
  /\bcorrect(?:s|ed|ing|ions?|ly)\b|\bto\s+(?:\w+\s+)?correct\b|\bthe\s+correct\s+(?:number|figure|amount|percentage|count|date)\b|\bincorrect\b|\b(?:in|by)\s+(?:error|mistake)\b|\b(?:under|over|mis)stat(?:es?|ed|ing|ements?)\b|\bshould\s+have\s+(?:been|read|stated|reported|included)\b|\b(?:previous|prior|earlier|last)\s+(?:\w+\s+){0,3}?(?:filing|report|statement|amendment|schedule\s+13[dg])\s+(?:included|omitted|failed|did\s+not\s+include|counted)\b|\b(?:clerical|typographical|scrivener['’]?s|administrative)\s+errors?\b|\b(?:inadvertent|erroneous|incorrect|mistaken)ly\b/i;

/**
 * Where an amendment says that it corrects what was filed before. No day is set for that: it bears the event's date of
 * the statement which it corrects, or its own.
 */
export const correctionTold = onceTold((filing: Filing): Fact<string> | null => {
  if (!isAmendment(filing)) return null;
  const corrects = (sentence: string): boolean => FILED.test(sentence) && CORRECTS.test(sentence);
  return proseOf(filing).find(({ value }) => sentencesIn(value).some(corrects)) ?? null;
});
