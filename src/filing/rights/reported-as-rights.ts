import { isWithin, type Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { mentions } from "../persons/naming.js";
import { onceTold } from "../once.js";
import { saidOf } from "../words/clause.js";
import { differenceByRights } from "../words/explanations.js";
import { proseOf } from "../words/prose.js";

/** What is reported … */
const REPORTED =
  /\b(?:shares|stock|securities|amounts?)\b.{1,60}\b(?:covered\s+by\s+this|reported\s+(?:herein|hereby|hereon|in\s+this|on\s+this|on\s+the\s+cover)|beneficially\s+owned)\b|\bbeneficially\s+owns?\b/i;
/** The same of whoever files. */
const OF_ALL = /\b(?:covered\s+by\s+this|reported\s+(?:herein|hereby|hereon|in\s+this|on\s+this))\b/i;
/** … is what exercise or conversion would bring. */
const TO_BE_ACQUIRED =
  /\b(?:can|may|could|entitled\s+to|right\s+to)\s+(?:be\s+)?(?:acquired?|purchased?|receiv\w+)\b.{1,60}\b(?:upon|on|through|by)\s+(?:the\s+)?(?:exercise|conversion)|\b(?:purchasable|acquirable|issuable|obtainable)\b.{1,80}\b(?:upon|on|through|by)\s+(?:the\s+)?(?:exercise|conversion)/i;
/** Shares that are left out, or of which it is told what would be. */
const NOT_SO =
  /\b(?:not|no|neither|nor|exclud\w*|exclusive|disclaim\w*|if|unless|until|would|were|previously|prior\s+to|denominator|based\s+(?:up)?on|other\s+than|except)\b/i;

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
 * Where the text tells shares that the person reports as ones that there is a right to acquire, of this person, of all or of nobody by name, or explains a
 * difference between the person's figures by such; `null` where it does not.
 */
export function reportedAsRights(filing: Filing, person: Person): Fact<string> | null {
  const told = sentencesOnThem(filing).find(
    ({ place, sentence }) =>
      OF_ALL.test(sentence) || mentions(sentence, person) || isOnNobodyElse(filing, person, place, sentence),
  );
  return told?.place ?? differenceByRights(person);
}

/** Whether a sentence names no other person, and stands in no note to another's cover page alone. */
function isOnNobodyElse(filing: Filing, person: Person, place: Fact<string>, sentence: string): boolean {
  const others = filing.persons.filter((each) => each !== person);
  return (
    !others.some((other) => mentions(sentence, other)) &&
    (isNoteOf(person, place) || !others.some((other) => isNoteOf(other, place)))
  );
}

/** Whether a place is a note to the person's cover page, as a note or among the paragraphs. */
function isNoteOf({ footnotes }: Person, place: Fact<string>): boolean {
  return footnotes.some(({ text }) => isWithin(place, text) || isWithin(text, place));
}
