import { formlessName, plainName } from "../../figures/names.js";
import type { Filing, Person } from "../filing.js";
import { wholeSentences } from "./item5-sentences.js";
import { mayBeNamed } from "../persons/presence.js";
import { itemTexts } from "../words/prose.js";

/** Words by which Item 5 may speak of everyone, of a person by what it is, or refer to another place, without naming them one by one. */
const COLLECTIVE =
  /\b(?:undersigned|filing parties|controlling|subsidiar(?:y|ies)|wife|husband|he|she|his|her|they|their|items? [2346]|(?:investor|purchaser|trustee|advis[eo]r|general partner|managing member|manager|principal|parent|spouse|schedule|annex|exhibit|appendix|table|row|cover page|(?:of|by) the filer|the (?:reporting|filing) person|(?:each|all|every|any) (?:\S+ ){0,4}(?:(?:reporting|filing) person|filer))s?)\b/i;
/** Others that may be a person, where only sentences on holdings are read. */
const BY_KIND =
  /\b(?:affiliate[sd]?|foregoing|each of|both|neither|such (?:other )?(?:persons?|entit(?:y|ies)|individuals?)|respectively|others?|family|children|group|funds|entities|partners|members|officers|directors|control(?:s|led)?|latter|former|(?:the|said|such) (?:fund|trust|company|partnership|bank|foundation|estate|holder|seller|buyer|stockholder|shareholder|gp|lp|llc|corporation|entity|account|firm|sponsor|master|feeder|person))\b/;

/** Whether Item 5 may speak of a person whom it does not name. */
export function mayBeMeant(text: string, person: Person, everyone: readonly Person[]): boolean {
  return COLLECTIVE.test(text) || BY_KIND.test(text.toLowerCase()) || mayBeNamed(text, person, everyone);
}

/** Whether Item 5 names a person or may speak of it, as far as not all that it tells is of others. */
export function mayBeToldOf(filing: Filing, person: Person): boolean {
  const text = itemTexts(filing, "5").join("\n");
  return mayBeMeant(text, person, filing.persons) && !isPassedOver(filing, person);
}

/**
 * Whether Item 5 states number and percentage of every other person, each in a place of its own, and tells of no holding
 * that may be this one's: the person is named at most among the parts of others' holdings, in transactions
 * and in what is said of dividends.
 */
export function isPassedOver(filing: Filing, person: Person): boolean {
  const others = filing.persons.filter((each) => each !== person);
  const places = others.map(({ item5 }) =>
    (item5?.percentOfClass ?? null) === null ? undefined : item5?.aggregateAmount?.span.start,
  );
  if (others.length === 0 || places.includes(undefined) || new Set(places).size < others.length) return false;
  return itemTexts(filing, "5")
    .flatMap(wholeSentences)
    .filter((sentence) => !ANOTHER_MATTER.test(sentence) || HOLDING.test(sentence))
    .filter(
      (sentence) =>
        !DISCLAIMS.test(sentence) || TELLS.test(sentence) || mayBeNamed(sentence, person, filing.persons),
    )
    .every((sentence) => leavesOut(sentence, filing, person));
}

/** "shall not be deemed an admission that the Reporting Persons are beneficial owners", "each disclaims": no number of anybody's. */
const DISCLAIMS = /\b(?:not\s+be\s+(?:deemed|construed)\s+(?:to\s+be\s+|as\s+)?an\s+admission|disclaims?)\b/i;
const TELLS = /\d,\d{3}|\bmay\s+be\s+deemed\b/i;
/** What (c) and (d) tell. */
const ANOTHER_MATTER =
  /\b(?:bought|sold|purchased|acquired|disposed|transferred|transactions?|dividends|not applicable)\b/i;
const HOLDING =
  /%|\bper\s?cent\b|\b(?:owns?|owned|ownership|holds?|held|power to (?:vote|dispose)|voting|dispositive)\b/i;

/** Whether a sentence has no word of this person's holding. */
function leavesOut(sentence: string, filing: Filing, person: Person): boolean {
  const marked = withMarks(sentence, filing.persons, person);
  const own = SUBJECT.test(marked) ? marked.replace(PART, " ").replace(OF_SUBJECT, " ") : marked;
  if (own.includes(THIS)) return false;
  const rest = tellsAnother(sentence, person)
    ? own.replace(/\b(?:(?:each|the|all|such) )*(?:reporting |such )persons?\b(?: as a group)?/g, " ")
    : own;
  const words = rest.replaceAll(OTHER, " ").replace(/\bschedule 13 ?[dg]\b/g, " ");
  return !COLLECTIVE.test(words) && !BY_KIND.test(words) && !mayBeNamed(words, person, filing.persons);
}

/** Marks in the place of names in a text in lower case. */
const THIS = "#";
const OTHER = "@";

/** Another person as the subject, behind a letter or a day: "(a) As of the date hereof, @ may be deemed to own". */
const SUBJECT =
  /^(?:(?:[a-z]|[ivx]{2,4}|\d{1,2}) )*(?:(?:as of|on|at) (?:[a-z\d]+ ){1,8})?@(?: @)*(?: \d| [a-e])?(?: also| now| directly| currently)?(?: (?:beneficially|owns?|holds?|is|may|has|shares|sole|shared)\b|$)/;
/** Who holds a part, or shares a power, but for the subject of a further verb. */
const PART =
  / (?:by|with|through) (?:@ (?:and )?)*#(?: (?:and )?[@#])*(?! (?:and )?(?:each|beneficially|directly|owns?|holds?|has|have|is|are|may|shares the)\b)/g;

/** What is said of the subject: "by virtue of his relationship with @ described in item 2". */
const OF_SUBJECT =
  /\b(?:he|his(?! (?:wife|children|family))|she|her(?! (?:husband|children|family))|(?:as )?(?:described|set forth|defined|disclosed) in items? [2346])\b/g;

/** `(iv)`, which would be the first letters of a name. */
const ENUMERATOR = /\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)/gi;

/** A text in plain words, with marks in the place of the persons' names. */
function withMarks(text: string, persons: readonly Person[], person: Person): string {
  const names = persons
    .flatMap((each) =>
      [plainName(each.name.value), formlessName(each.name.value), ...each.aliases].map((name) => ({
        name,
        mark: each === person ? THIS : OTHER,
      })),
    )
    .filter(({ name }) => name !== "")
    .sort((a, b) => b.name.length - a.name.length);
  return names
    .reduce(
      (rest, { name, mark }) => rest.replaceAll(` ${name} `, ` ${mark} `),
      ` ${plainName(text.replace(ENUMERATOR, " "))} `,
    )
    .trim();
}

const ON_BASE =
  /^(?:a )?(?:all |the |each )?(?:aggregate )?(?:calculations?|percentages?)\b.{1,200}\boutstanding\b/;

/** What percentages rest on, or a total of the group that is not the person's number: neither tells of the person. */
function tellsAnother(sentence: string, { aggregateAmount }: Person): boolean {
  if (ON_BASE.test(plainName(sentence))) return true;
  return (
    aggregateAmount !== null &&
    /\b(?:together|collectively|in the aggregate|an aggregate of|as a group)\b/i.test(sentence) &&
    /\d,\d{3}\b/.test(sentence) &&
    !sentence.includes(aggregateAmount.value.toNumber().toLocaleString("en-US"))
  );
}
