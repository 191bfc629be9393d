import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { mentions } from "../persons/naming.js";
import { onceTold } from "../once.js";
import { saidOf } from "../words/clause.js";
import { differenceByRights } from "../words/explanations.js";
import { proseOf } from "../words/prose.js";

/** What is reported … */
const REPORTED =
  /\b(?:shares|stock|securities|amounts?)\b.{0,60}\b(?:covered\s+by\s+this|reported\s+(?:herein|hereby|hereon|in\s+this|on\s+this|on\s+the\s+cover)|beneficially\s+owned)\b|\bbeneficially\s+owns?\b/i;
/** … is what exercise or conversion would bring. */
const TO_BE_ACQUIRED =
  /\b(?:can|may|could|entitled\s+to|right\s+to)\s+(?:be\s+)?(?:acquired?|purchased?|receiv\w+)\b.{0,60}\b(?:upon|on|through|by)\s+(?:the\s+)?(?:exercise|conversion)|\b(?:purchasable|acquirable|issuable|obtainable)\b.{0,80}\b(?:upon|on|through|by)\s+(?:the\s+)?(?:exercise|conversion)/i;
/** Shares that are left out, or of which it is told what would be. */
const NOT_SO =
  /\b(?:not|no|neither|nor|exclud\w*|exclusive|disclaim\w*|if|unless|until|would|were|previously|prior\s+to|denominator|outstanding|other\s+than|except)\b/i;

/** The sentences that tell the shares reported as ones that exercise or conversion would bring. */
const sentencesOnThem = onceTold((filing: Filing) =>
  proseOf(filing).flatMap((place) =>
    saidOf(place)
      .filter(
        (sentence) => REPORTED.test(sentence) && TO_BE_ACQUIRED.test(sentence) && !NOT_SO.test(sentence),
      )
      .map((sentence) => ({ place, sentence })),
  ),
);

/**
 * Where the text tells shares that the person reports as ones that there is a right to acquire, of this person or of nobody by name, or explains a
 * difference between the person's figures by such; `null` where it does not.
 */
export function reportedAsRights(filing: Filing, person: Person): Fact<string> | null {
  const isOn = (sentence: string): boolean =>
    mentions(sentence, person) || !filing.persons.some((other) => mentions(sentence, other));
  const told = sentencesOnThem(filing).find(({ sentence }) => isOn(sentence));
  return told?.place ?? differenceByRights(person);
}
