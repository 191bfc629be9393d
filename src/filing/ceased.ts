import { addDays, type IsoDate } from "../figures/date.js";
import { dayOf } from "./days/dates.js";
import type { Fact } from "./fact.js";
import type { Filing, Person } from "./filing.js";
import { mentions } from "./persons/naming.js";
import { sentencesIn } from "./words/prose.js";
import { mayBeSeveralClasses } from "./share-class.js";

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
  /\b(?:not|never|neither|nor|none|no\s+(?:\w+\s+)?(?:person|one)|if|will|would|shall|may(?!\s+\d)|until|unless|when|to\s+the\s+extent)\b[^.]{1,80}\b(?:ceased?|ceases|no\s+longer)\b/i;

/** The question of Item 5 of a 13G. */
const QUESTION =
  /\bif\s+th(?:is|e)\s+(?:statement|filing)\s+is\s+(?:being\s+)?filed\s+to\s+report\b[^.:[☐☒]{0,250}/gi;

/** A text without that question, which every 13G prints. */
export function withoutQuestion(text: string): string {
  return text.replace(QUESTION, " ");
}

/** Whether a text says that somebody has ceased to own more than five percent. */
export function tellsOfCeasing(text: string): boolean {
  return sentencesIn(withoutQuestion(text)).some(
    (sentence) => CEASED.test(sentence) && !NOT_SO.test(sentence),
  );
}

const MORE_THAN_FIVE = /\b(?:more\s+than|over|above|excess\s+of)\s+(?:five|5)\b/i;

/** Where the text says that more than five percent has ceased to be owned, or `null`. */
export function ceasingTold({ paragraphs }: Filing): Fact<string> | null {
  return (
    paragraphs.find(({ value }) => tellsOfCeasing(value) && MORE_THAN_FIVE.test(withoutQuestion(value))) ??
    null
  );
}

/** Whether a text speaks of it at all, be it only as what may come about. */
export function speaksOfCeasing(text: string): boolean {
  return CEASED.test(withoutQuestion(text));
}

/** All of whom it says so, else those whom the answer names, else all where it speaks of the reporting persons or there is only one. */
export function personsCeased({ persons }: Filing, answer: Fact<CeasedAnswer>): readonly Person[] {
  if (saidOfAll(answer)) return persons;
  const named = persons.filter((person) => mentions(answer.printed, person));
  if (named.length > 0) return named;
  return persons.length === 1 ||
    isBareDay(answer) ||
    /\b(?:reporting|filing)\s+persons?\b/i.test(answer.printed)
    ? persons
    : [];
}

/** "May 4, 2026." answers for all who file, as the question is put. */
export function isBareDay({ value, printed }: Fact<CeasedAnswer>): boolean {
  return value.days.length === 1 && !NAMES_ANYBODY.test(printed);
}

/** Words by which an answer may be said of some only. */
const NAMES_ANYBODY =
  /\b(?:mr|ms|mrs|dr|he|she|it|they|who|fund|trust|llc|l\.?p|inc|each|any|some|one|certain|group|owner|holder|ceased?)\b/i;

/** "The Reporting Persons ceased", "each of the Reporting Persons has ceased"; not "one of the Reporting Persons". */
const OF_ALL =
  /(?:\b(?:each|all|every\s+one)\s+of\s+|(?<!\b(?:of|than|for|by|to|from|with)\s))\bthe\s+(?:reporting|filing)\s+persons,?\s+(?:(?:each|all|have|has|had|collectively|together)\s+){0,2}(?:ceased|no\s+longer)\b/i;
const BUT_FOR = /\b(?:except|other\s+than|excluding|save|but\s+for|respective\w*)\b/i;

/** Whether the answer is said of every reporting person, without exception. */
export function saidOfAll({ printed }: Pick<Fact<unknown>, "printed">): boolean {
  return OF_ALL.test(printed) && !BUT_FOR.test(printed);
}

/** How far back the day may lie and still be told of this filing's own figures. */
const RECENT = 120;

/** Other securities, a group's shares, or what came about later. */
const OTHER =
  /\b(?:group|preferred|series|class\s+[b-z]|warrants?|notes?|again|subsequent\w*|thereafter|since\s+then)\b/i;

/** Whether the answer may be of other figures than the cover pages': another security's, a group's, another day's. */
export function mayBeOfOther(filing: Filing, answer: Fact<CeasedAnswer>, whom: readonly Person[]): boolean {
  const filed = dayOf(filing);
  const event = filing.eventDate?.value ?? filed;
  // The cover page tells of the day of the event.
  const sameDays =
    filed !== null &&
    event !== null &&
    answer.value.days.every((day) => day <= event && addDays(day, RECENT) >= filed);
  // A member's cover page may show the shares of others of the group; all who file together have theirs.
  const together = whom.length > 1 && whom.length === filing.persons.length;
  const inGroup = !together && whom.some(({ groupBoxes }) => groupBoxes.some(({ value }) => value === "a"));
  return !sameDays || inGroup || OTHER.test(answer.printed) || mayBeSeveralClasses(filing);
}
