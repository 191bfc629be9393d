import type { IsoDate } from "../figures/date.js";
import { sentencesIn } from "./prose.js";

/**
 * What Item 5(e) of a 13D answers:
 * - `ceased`: somebody has ceased to own more than five percent
 * - `none`: the question is not applicable
 * - `unclear`: neither is plain from the words
 */
export interface CeasedAnswer {
  readonly answer: "ceased" | "none" | "unclear";
  /** The days that it gives. */
  readonly days: readonly IsoDate[];
}

const CEASED =
  /\b(?:ceased?|ceases)\b[^.]{1,120}\b(?:five|5(?:\.0+)?)\s*(?:%|per\s?cent)|\bceased\s+to\s+(?:be\s+(?:an?\s+|the\s+)?(?:beneficial\s+)?owners?|beneficially\s+own|own|hold)\b|\bno\s+longer\s+(?:beneficially\s+)?(?:owns?|holds?)\b|\bno\s+longer\b[^.]{1,120}\b(?:five|5(?:\.0+)?)\s*(?:%|per\s?cent)/i;
/** What has not come about, or only will. */
const NOT_SO =
  /\b(?:not|never|neither|nor|none|no\s+(?:\w+\s+)?(?:person|one)|if|will|would|shall|may|until|unless|when|to\s+the\s+extent)\b[^.]{1,80}\b(?:ceased?|ceases|no\s+longer)\b/i;

/** Whether a text says that somebody has ceased to own more than five percent. */
export function tellsOfCeasing(text: string): boolean {
  return sentencesIn(text).some((sentence) => CEASED.test(sentence) && !NOT_SO.test(sentence));
}
