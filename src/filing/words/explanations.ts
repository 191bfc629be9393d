import { saidOf } from "./clause.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { onceTold } from "../once.js";
import { proseOf, sentencesIn, sentencesOf } from "./prose.js";

const UNIT_TRUSTS = /\bunit\s+investment\s+trusts?\b/i;
/** Within a sentence: what stands between may be names with stops of their own, "nor The Larkspur Corp. have the power to vote". */
const NO_POWER = /\b(?:neither|nor|no|not)\b.{1,200}\bpower\s+to\s+(?:vote|dispose)\b/i;
/** Where the text says that shares are held by unit trusts over which their sponsor has no power, or `null`. */
export const powerlessSponsor = onceTold(
  ({ paragraphs }): Fact<string> | null =>
    paragraphs.find(
      (place) => UNIT_TRUSTS.test(place.value) && saidOf(place).some((sentence) => NO_POWER.test(sentence)),
    ) ?? null,
);

const DIFFERENCE = /\b(?:discrepanc\w+|differen\w+|excess|remain\w+|rest|balance)\b/i;
const RIGHTS = /\b(?:options?|warrants?|convertible|rights?\s+to\s+(?:acquire|purchase))\b/i;

/** Where a note to the own cover page explains a difference between its figures by rights to acquire shares, or `null`. */
export function differenceByRights({ footnotes }: Person): Fact<string> | null {
  const explains = (sentence: string): boolean => DIFFERENCE.test(sentence) && RIGHTS.test(sentence);
  return footnotes.find(({ text }) => sentencesOf(text).some(explains))?.text ?? null;
}

const FIELD = /\bfield\s+limitations?\b|\b(?:EDGAR|form)\b[^.]{1,60}\b(?:decimal|character|digit)s?\b/i;

/** Where the text says that the form's field has no room for the exact percentage, or `null`. */
export function fieldLimitation(filing: Filing): Fact<string> | null {
  return filing.paragraphs.find(({ value }) => FIELD.test(value) && /\bround/i.test(value)) ?? null;
}

/**
 * A right to acquire; who "reserves the right to acquire additional securities" has none, but may buy. Nor do the printed words of
 * Item 4 of Schedule 13G and Item 5(a) of 13D tell of one: "identify those shares which there is a right to acquire".
 */
const SPEAKS_OF_RIGHTS =
  /\b(?:issuable\s+(?:up)?on|underlying\s+(?:\w+\s+){0,3}(?:options?|warrants?|notes?)|exercisable\s+(?:for|into|within)|convertible\s+into|(?<!\breserv(?:e|es|ed|ing)\s(?:(?:the|its|his|her|their|all)\s)?|\bthose\s+shares\s+which\s+there\s+is\s+a\s|\bwhich\s+represent\s+a\s)rights?\s+to\s+acquire|(?:up)?on\s+(?:the\s+)?(?:exercise|conversion)\s+of)\b/i;
/** The same in words of less weight: "under option", "option shares", "covered by employee stock options", "half of which he may acquire". */
const SPEAKS_OF_OPTIONS =
  /\b(?:(?:subject\s+to|covered\s+by|under)\s+(?:[\w-]+\s+){0,4}?(?:options?|warrants?)\b(?!\s+(?:plan|agreement))|option\s+shares|(?:presently|currently|immediately)\s+exercisable|(?:which|that)\s+(?:\w+\s+){1,4}?(?:may|can)\s+acquire\b|(?:shares|which|that)\s+(?:may|can)\s+be\s+(?:acquired|purchased)\b|into\s+which\s[^.;]{1,60}?\s(?:convert|may\s+be\s+converted))/i;
/** "Includes shares issuable upon exercise of options": shares and how they are to be had stand side by side. */
const INCLUDES_RIGHTS =
  /\binclud(?:es?|ing)\s+(?:certain\s+|some\s+|other\s+)?(?:shares|instruments|securities|ordinary\s+shares|common\s+stock)\b[^.,;\d]{1,60}\b(?:issuable|underlying|subject\s+to|(?:up)?on\s+(?:the\s+)?(?:exercise|conversion)|exercisable|convertible)\b/i;
/** The sentence is about the figures: it opens with the verb, as a note does, or names them. */
const OF_THE_FIGURES =
  /^\W*(?:\w{1,3}\W+)?(?:includ|reflect|represent|consist)|\b(?:shares|amounts?|number\s+of\s+shares|securities)\s+(?:\w+\s+){0,3}?(?:beneficially\s+owned|reported|owned)\b|\baggregate\s+amount\b|\b(?:owned|reported)\s+shares\b|\brows?\s+\(?\d/i;
const NOT_SO =
  /\b(?:not|no|issued|received|written|restricted\s+stock|ADSs?|exclud\w*|generally|denominator|determined|prior\s+to|previously)\b/i;
const COUNTED = /\d{1,3}(?:,\d{3})+|\b\d{4,}\b/;

/** Where the filing speaks of any right to acquire shares, or `null`. */
export const rightsSpokenOf = onceTold(
  (filing: Filing): Fact<string> | null =>
    proseOf(filing).find(({ value }) => SPEAKS_OF_RIGHTS.test(value)) ?? null,
);

/** Whether the filing speaks of rights to acquire shares in words that only a doubt may rest on. */
export const speaksOfOptions = onceTold((filing: Filing): boolean =>
  proseOf(filing).some(({ value }) => SPEAKS_OF_OPTIONS.test(value)),
);

/** A place that tells figures to hold shares under options or the like without a count; `certain` unless it says "may include". */
export interface UncountedRights {
  readonly place: Fact<string>;
  readonly certain: boolean;
}

/**
 * Where the person's notes, or the text of everybody's figures, tell of such shares without a count
 * anywhere in the same place.
 */
export function uncountedRights(filing: Filing, person: Person): UncountedRights | null {
  const own = person.footnotes.map(({ text }) => ({ place: text, ofAll: false }));
  const told = filing.paragraphs.map((place) => ({ place, ofAll: true }));
  const found = [...own, ...told].find(
    ({ place }) => !COUNTED.test(place.value) && sentenceOn(place.value) !== null,
  );
  if (found === undefined) return null;
  const sentence = sentenceOn(found.place.value) ?? "";
  const alone = !found.ofAll || filing.persons.length === 1;
  return { place: found.place, certain: alone && !/\b(?:may|might|could)\b/i.test(sentence) };
}

function sentenceOn(text: string): string | null {
  const on = (sentence: string): boolean =>
    INCLUDES_RIGHTS.test(sentence) && OF_THE_FIGURES.test(sentence) && !NOT_SO.test(sentence);
  return sentencesIn(text).find(on) ?? null;
}
