import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { once } from "../once.js";
import { generalNoun } from "../persons/general-noun.js";
import { isCalled } from "../persons/naming.js";
import { mayBeSeveralClasses } from "../share-class.js";
import { itemTexts } from "../words/prose.js";
import { countsIn } from "./item5-figures.js";
import { wholeSentences } from "./item5-sentences.js";

/** Where Item 5 says in words that somebody owns nothing. */
export interface NoneOwned {
  readonly place: Fact<string>;
  /** Whether it says that this is so no longer. */
  readonly ended: boolean;
  /** Whether it is beneficial ownership that it denies. */
  readonly beneficial: boolean;
}

interface Denial extends NoneOwned {
  readonly persons: readonly Person[];
}

const OBJECT = String.raw`(?:of\s+the\s+)?(?:(?:the\s+)?(?:issuer|company)['’]s\s+)?(?:outstanding\s+)?(?:common\s+(?:stock|shares|units)|ordinary\s+shares|shares?|securities|units|ADSs)(?:\s+of\s+(?:the\s+)?(?:common\s+stock|ordinary\s+shares|common\s+shares|issuer|company)(?:['’]s\s+common\s+stock)?){0,2}(?=\s*(?:$|[.,;])|\s(?:and|or|as|following|after)\s)`;
const OWN_ANY = String.raw`(?:(?:(?:currently|beneficially)\s+){0,2}(?:owns?|holds?)(?:,?\s+beneficially(?:\s+or\s+otherwise)?,?)?|(?:has|have)\s+(?:any\s+)?beneficial\s+ownership\s+(?:of|in)|(?:is|are|be)\s+(?:the\s+|an?\s+)?beneficial\s+owners?\s+of)\s+any\s+${OBJECT}`;
const OWN_NO = String.raw`(?:(?:(?:currently|now|beneficially)\s+){0,2}(?:owns?|holds?)(?:\s+beneficially)?\s+(?:no|zero)|(?:has|have)\s+no\s+beneficial\s+ownership\s+(?:of|in)\s+any)\s+${OBJECT}`;
/** "No longer beneficially own any shares of Common Stock", "own no Shares"; "owns any Shares", where its subject is nobody. */
const OWNS_NONE = new RegExp(
  String.raw`\b(?:(?:(?<ended>no\s+longer|(?:(?:has|have)\s+)?ceased\s+to)|(?<not>do(?:es)?\s+not))\s+${OWN_ANY}|(?<no>${OWN_NO})|${OWN_ANY})`,
  "i",
);

/** Ahead of whom it is said: what has not come about, is of another time, or leaves some of it out. */
const UNSETTLED =
  /\b(?:other\s+than|except\w*|excluding|if|will|would|may(?!\s+\d)|until|prior|before|assum\w+|not)\b/i;
/** Behind the shares: what leaves some of them out. */
const QUALIFIED =
  /\b(?:other\s+than|except\w*|exclud\w+|certain|directly|beyond|unless|until|held\s+by|owned\s+by|preferred|series|warrants?|options?|notes?|rights?|pecuniary|disclaim\w*|class\s+[a-z])\b/i;
const ADVERB = /[\s,](?:each|collectively|both|also|therefore|thus|accordingly|currently|now)[\s,]{0,3}$/i;
const EVERYONE =
  /^(?:(?:each|all)\s+of\s+)?the\s+(?:reporting|filing)\s+persons?$|^each\s+reporting\s+person$/i;
const NOBODY =
  /^(?:(?:none|neither)\s+of\s+the\s+(?:reporting|filing)\s+persons|(?:no|neither)\s+reporting\s+person)$/i;
const NEITHER = /^neither\s+/i;
const MARK = /^\W{0,4}(?:[a-e]\)\s*)?/i;
/** Behind one of these a subject may begin. */
const SUBJECT_BEHIND = /[,:)]\s+/g;
const LONGEST = 160;

/** What Item 5 says in words that somebody does not own, or owns no longer. */
const denials = once((filing: Filing): readonly Denial[] =>
  filing.items
    .filter(({ number }) => number.startsWith("5"))
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((place) => wholeSentences(place.value).flatMap((sentence) => denialIn(filing, sentence, place))),
);

function denialIn(filing: Filing, sentence: string, place: Fact<string>): Denial[] {
  const told = OWNS_NONE.exec(sentence);
  if (told === null) return [];
  const { ended, not, no } = told.groups ?? {};
  const behind = sentence.slice(told.index + told[0].length);
  if (QUALIFIED.test(behind) || countsIn(filing, behind, []).length > 0) return [];
  const isNegated = (ended ?? not ?? no) !== undefined;
  const lead = sentence.slice(0, told.index).replace(ADVERB, "").replace(ADVERB, "").trimEnd();
  for (const { subject, ahead } of subjectsAt(lead)) {
    const persons = isNegated ? named(filing, subject) : nobodyOf(filing, subject);
    if (persons.length > 0)
      return UNSETTLED.test(ahead)
        ? []
        : [{ place, persons, ended: ended !== undefined, beneficial: /beneficial/i.test(told[0]) }];
  }
  return [];
}

/** What may be the subject at the end of a lead: all of it, or what stands behind a comma, a colon or a bracket; the longest first. */
function subjectsAt(lead: string): { readonly subject: string; readonly ahead: string }[] {
  const from = Math.max(0, lead.length - LONGEST);
  const starts = matchesIn(lead.slice(from), SUBJECT_BEHIND).map(
    ({ 0: mark, index }) => from + index + mark.length,
  );
  return [0, ...starts]
    .filter((start) => lead.length - start <= LONGEST)
    .map((start) => ({ subject: lead.slice(start).replace(MARK, ""), ahead: lead.slice(0, start) }));
}

/** Of whom something is said: of everyone, or of those whom a list names, and of nobody else. */
function named({ persons }: Filing, subject: string): readonly Person[] {
  if (EVERYONE.test(subject)) return persons;
  const [only, ...others] = persons;
  if (others.length === 0 && only !== undefined && subject.toLowerCase() === generalNoun(only.name.value))
    return persons;
  const called = (name: string): Person | undefined =>
    persons.find((person) => isCalled(person, name) || isCalled(person, name.replace(/^the\s+/i, "")));
  const one = called(subject);
  const listed = one === undefined ? subject.split(/,?\s(?:and|nor)\s|,\s/).map(called) : [one];
  return listed.includes(undefined) ? [] : listed.filter((each) => each !== undefined);
}

function nobodyOf(filing: Filing, subject: string): readonly Person[] {
  if (NOBODY.test(subject)) return filing.persons;
  return NEITHER.test(subject) ? named(filing, subject.replace(NEITHER, "")) : [];
}

/** Where Item 5 says in words that a person owns nothing; `null` where it does not, or several classes are reported. */
export function noneOwnedTold(filing: Filing, person: Person): NoneOwned | null {
  if (mayBeSeveralClasses(filing)) return null;
  return denials(filing).find(({ persons }) => persons.includes(person)) ?? null;
}

/** Words by which Item 5 may say so of somebody or of some shares. */
const OF_TRANSACTIONS = /\b(?:transactions?|effected)\b/i;
const MAY_DENY =
  /\b(?:no\s+longer|none\s+of|neither|no\s+reporting\s+person|(?:do|does)\s+not|ceased?\s+to|ceased)\b[^.;]{1,120}\b(?:own|owns|owned|owners?|ownership|hold|holds|held|holders?)\b(?![^.;]{1,80}\b(?:more\s+than|excess|five|5)\b)|\b(?:owns?|holds?)\s+(?:no|none|zero)\b|\b(?:sold|disposed\s+of|transferred|tendered)\s+all\s+(?:of\s+)?(?:the|their|its|his|her)\b/i;

/** The heading of an Item 5 that may say in words that nothing is owned; else `null`. */
export const noneMayBeTold = once((filing: Filing): Fact<string> | null =>
  itemTexts(filing, "5")
    .flatMap(wholeSentences)
    .some((sentence) => MAY_DENY.test(sentence) && !OF_TRANSACTIONS.test(sentence))
    ? (filing.items.find(({ number }) => number.startsWith("5"))?.heading ?? null)
    : null,
);
