import { withoutStreets } from "../../figures/address.js";
import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import { placeMentions, plainPlaces } from "../../figures/places.js";
import { isEntity } from "../signatures/capacity.js";
import { saidOf } from "../words/clause.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { LETTERS_OF, type Letter } from "./item2-letters.js";
import { withoutForms } from "./item2-occupation.js";
import { legalForm } from "../persons/legal-form.js";
import { mentions } from "../persons/naming.js";
import { onceTold } from "../once.js";
import { mayBeNamed } from "../persons/presence.js";

/** What Item 2 holds for one of its letters. */
export interface Item2Answer {
  readonly letter: Letter;
  /** Whether it stands below its letter, or was known by its words only. */
  readonly lettered: boolean;
  /** The paragraphs that answer; empty where there are none. */
  readonly texts: readonly Fact<string>[];
}

/** A caption with no answer behind it. */
const CAPTION =
  /^\W*(?:item\s*2\W*)?(?:[a-f]\W+)?(?:(?:names?(?:\s+of\s+(?:the\s+)?(?:persons?|reporting\s+persons?)(?:\s+filing)?(?:\s+this\s+statement)?)?|(?:(?:residence|business|principal|office)\s+(?:or\s+)?)*address(?:es)?(?:\s+of\s+(?:the\s+)?principal\s+(?:business\s+)?offices?)?(?:,?\s+or,?\s+if\s+none,?\s+residence)?|citizenship(?:\s+or\s+place\s+of\s+organi[sz]ation)?|title\s+of\s+class(?:\s+of\s+securities)?|cusip\s+(?:number|no)|identity\s+and\s+background)\W*)?$/i;

/** The paragraphs of Item 2 that say something. */
export const item2Paragraphs = onceTold(({ background }: Filing) =>
  background.item2.filter(({ told: { value } }) => !CAPTION.test(value)),
);

/** All that Item 2 says. */
export function item2Texts(filing: Filing): readonly Fact<string>[] {
  return item2Paragraphs(filing).map((paragraph) => paragraph.told);
}

/** What Item 2 holds for a letter: below it, or else the paragraphs that speak of it. */
export function item2Answer(filing: Filing, letter: Letter): Item2Answer {
  const own = item2Paragraphs(filing).filter(({ letters }) => letters.includes(letter));
  if (own.length > 0) return { letter, lettered: true, texts: own.map((paragraph) => paragraph.told) };
  const words = LETTERS_OF[filing.schedule][letter]?.words;
  const prose = letter === "a" && item2Paragraphs(filing).every(({ letters }) => letters === "");
  const ofOccupation = letter === "c" && filing.schedule === "13D";
  const texts = item2Texts(filing).filter((place) => {
    const told = ofOccupation ? withoutForms(filing, place) : place.value;
    return words?.test(told) === true || (prose && namesSomebody(filing, told));
  });
  return { letter, lettered: false, texts };
}

function namesSomebody({ persons }: Filing, text: string): boolean {
  return persons.some((person) => mentions(text, person));
}

/** Words for several persons at once, or for a person by what it is. */
const TOGETHER =
  /\b(?:each|all|every|any|both|none|neither|no\s+(?:such|reporting)|foregoing|they|their|them|its|he|she|his|her|such|same|respectively|reporting\s+persons?|filing\s+(?:persons?|part\w+)|filers?|undersigned|persons|parties|funds?|entities|individuals?|managers?|members?|partners?|partnerships?|trusts?|trustees?|advis[eo]rs?|compan(?:y|ies)|affiliates?|subsidiar\w+|investors?|purchasers?|stockholders?|shareholders?|parent|spouse|general\s+partner|corporations?)\b/i;

/**
 * Persons of whom an answer says nothing: only where every sentence names somebody and none speaks of
 * several together, and where no other sentence of Item 2 on the person answers, too.
 */
export function leftOutOf(filing: Filing, { letter, texts, lettered }: Item2Answer): readonly Person[] {
  const { persons } = filing;
  // In care of somebody is at somebody else's.
  const said = texts
    .flatMap((place) => saidOf(place))
    .map((each) =>
      each
        .replace(KNOWLEDGE, " ")
        .replace(/\bc\/o\s[^,;]{1,80}/gi, " ")
        .replace(/['’]s\b/g, ""),
    );
  const names = (text: string, person: Person): boolean => mayBeNamed(text, person, persons);
  // A street that bears somebody's name tells nobody's address alone.
  const everySentence = said.every((each) => {
    const told = withoutStreets(each);
    return persons.some((person) => mentions(told, person) || names(properWords(told), person));
  });
  const text = said.join(" ");
  if (texts.some(({ value }) => answersForRest(value, persons))) return [];
  if (!lettered || !everySentence || TOGETHER.test(withoutNames(text, persons))) return [];
  const everything = item2Texts(filing).flatMap((place) => saidOf(place));
  const asksForPlace = LETTERS_OF[filing.schedule][letter]?.ofPeople !== undefined;
  return persons.filter((person) => {
    // An estate follows no occupation and has no business.
    if (letter === "c" && /^\W*(?:the\s+)?estate\s+of\b/i.test(person.name.value)) return false;
    const words = wordsFor(filing, letter, person);
    const answers = (each: string): boolean => words?.test(each) === true && names(each, person);
    return (
      !names(text, person) &&
      !isAddressed(filing, text, person) &&
      !everything.some(answers) &&
      !(
        asksForPlace &&
        !isNatural(filing, person) &&
        everything.some((each) => names(each, person) && tellsPlace(each))
      )
    );
  });
}

/** Whose knowledge an answer is to the best of is not whom it speaks of. */
const KNOWLEDGE = /\bto\s+(?:the\s+best\s+of\s+)?(?:[^\s,;]+\s+){1,6}?knowledge\b/gi;

/** "… except for the Fund", "everything else", "No, save that …": what is said holds for all who are not excepted. */
const EXCEPTS =
  /\b(?:except(?:ing)?|save|apart\s+from|with\s+the\s+exception\s+of|everything\s+else|(?:all|the)\s+(?:others?|rest|remaining))\b(?!\s+(?:for\s+|of\s+)?(?:minor\s+|any\s+)?traffic)|^\W*(?:no|none)\s?[.,;]/i;

/** Whether an answer is on all but those whom it names: by an exception, or by brackets that name them behind words that name nobody. */
function answersForRest(answer: string, persons: readonly Person[]): boolean {
  if (EXCEPTS.test(answer)) return true;
  const plain = answer.replace(/['’]s\b/g, "");
  const brackets = plain.match(/\([^()]{3,400}\)/g) ?? [];
  const outside = brackets.reduce((rest, aside) => rest.replace(aside, " "), plain);
  const namesOne = (text: string): boolean => persons.some((person) => mayBeNamed(text, person, persons));
  return brackets.some(namesOne) && /\p{L}{3}/u.test(outside) && !namesOne(outside);
}

/** The words of a sentence with a capital, without the first, which has one in any case: "Private equity" names no Equity Fund. */
function properWords(sentence: string): string {
  return sentence
    .replace(/^\W*\p{Lu}\p{Ll}*(?=\s\p{Ll})/u, " ")
    .replace(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}'’-]*/gu, " ");
}

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Dr|Messrs)\.?\s+(\p{Lu}[\p{L}'’-]+)/gu;

/** Whether "Mr. and Mrs. Roe" may mean the person, on whose cover page the family name may stand first. */
function isAddressed(filing: Filing, text: string, person: Person): boolean {
  const words = plainName(person.name.value).split(" ");
  return (
    !isEntity(filing, person) &&
    matchesIn(text, TITLED).some(({ 1: name = "" }) => words.includes(plainName(name)))
  );
}

/** "A Swedish", "under the laws of Sweden": what goes before the place of organization. */
const ORGANIZED =
  /\b(?:an?|(?:organi[sz]|establish|incorporat|form|register|domicil|creat|charter|constitut|govern)ed|existing|laws?|under)(?:\s(?:in|of|by|under|as|an?|the|its|private|public|limited|state|commonwealth|laws?)){0,6}\s$/;

/** Whether a sentence tells a place of organization, in whatever form of entity: Item 2 asks for it wherever it is told. */
function tellsPlace(sentence: string): boolean {
  const plain = plainPlaces(sentence);
  return placeMentions(plain).some(({ start }) =>
    ORGANIZED.test(plain.slice(Math.max(0, start - 60), start)),
  );
}

function wordsFor(filing: Filing, letter: Letter, person: Person): RegExp | undefined {
  const asked = LETTERS_OF[filing.schedule][letter];
  return (isNatural(filing, person) ? asked?.ofPeople : undefined) ?? asked?.words;
}

/** A text without the persons' own names, whose words ("Partners", "Fund") say nothing of others. */
function withoutNames(text: string, persons: readonly Person[]): string {
  return persons
    .flatMap(({ name, aliases }) => [name.value, ...aliases])
    .map(inWords)
    .filter((name) => name !== "")
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, " "), inWords(text));
}

/** Words in small letters, a blank between them. */
function inWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a person is a natural one, by the type or by the name. */
export function isNatural(filing: Filing, person: Person): boolean {
  const types = person.typeOfReportingPerson?.value ?? [];
  return types.includes("IN") || (types.length === 0 && legalForm(filing, person) === "natural");
}
