import { withoutStreets } from "../figures/address.js";
import { saidOf } from "./clause.js";
import type { Fact } from "./fact.js";
import type { Filing, Person } from "./filing.js";
import { LETTERS_OF, type Letter } from "./item2-letters.js";
import { legalForm } from "./legal-form.js";
import { mentions } from "./naming.js";
import { onceTold } from "./once.js";
import { mayBeNamed } from "./presence.js";

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
  const texts = item2Texts(filing).filter(
    ({ value }) => words?.test(value) === true || (prose && namesSomebody(filing, value)),
  );
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
    .map((each) => each.replace(/\bc\/o\s[^,;]{1,80}/gi, " ").replace(/['’]s\b/g, ""));
  const names = (text: string, person: Person): boolean => mayBeNamed(text, person, persons);
  // A street that bears somebody's name tells nobody's address alone.
  const everySentence = said.every((each) => {
    const told = withoutStreets(each);
    return persons.some((person) => names(told, person));
  });
  const text = said.join(" ");
  if (!lettered || !everySentence || TOGETHER.test(withoutNames(text, persons))) return [];
  const everything = item2Texts(filing).flatMap((place) => saidOf(place));
  return persons.filter((person) => {
    const words = wordsFor(filing, letter, person);
    const answers = (each: string): boolean => words?.test(each) === true && names(each, person);
    return !names(text, person) && !everything.some(answers);
  });
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
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a person is a natural one, by the type or by the name. */
export function isNatural(filing: Filing, person: Person): boolean {
  const types = person.typeOfReportingPerson?.value ?? [];
  return types.includes("IN") || (types.length === 0 && legalForm(filing, person) === "natural");
}
