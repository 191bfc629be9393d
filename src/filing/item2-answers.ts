import { narrativeOf, saidOf } from "./clause.js";
import type { Fact } from "./fact.js";
import type { Filing, Person } from "./filing.js";
import { LETTERS_OF, type Letter } from "./item2-letters.js";
import { legalForm } from "./legal-form.js";
import { mentions } from "./naming.js";
import { onceTold } from "./once.js";
import { mayBeNamed } from "./presence.js";
import type { Doubt } from "./whole.js";

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
const told = onceTold(({ background }: Filing) =>
  background.item2.filter(({ told: { value } }) => !CAPTION.test(value)),
);

/** All that Item 2 says. */
export function item2Texts(filing: Filing): readonly Fact<string>[] {
  return told(filing).map((paragraph) => paragraph.told);
}

/** What Item 2 holds for a letter: below it, or else the paragraphs that speak of it. */
export function item2Answer(filing: Filing, letter: Letter): Item2Answer {
  const own = told(filing).filter(({ letters }) => letters.includes(letter));
  if (own.length > 0) return { letter, lettered: true, texts: own.map((paragraph) => paragraph.told) };
  const words = LETTERS_OF[filing.schedule][letter]?.words;
  const prose = letter === "a" && told(filing).every(({ letters }) => letters === "");
  const texts = item2Texts(filing).filter(
    ({ value }) => words?.test(value) === true || (prose && namesSomebody(filing, value)),
  );
  return { letter, lettered: false, texts };
}

function namesSomebody({ persons }: Filing, text: string): boolean {
  return persons.some((person) => mentions(text, person));
}

const REFERS =
  /\b(?:see|refer\w*|set\s+forth|incorporated|listed|contained|provided|identified|attached|annexed|stated|appears?)\b[^.]{1,200}\b(?:schedule(?!\s+13)|annex|exhibit|appendix|attachment|cover|rows?|page|offer|introduction|items?\s+\d)/i;
const OF_OTHERS =
  /\b(?:officers?|directors?|managers?|partners?|trustees?|joint|agreements?|powers?\s+of\s+attorney)\b/i;

/** A part of Item 2 that was not read as one. */
const ITEM_2 = /^\W*items?\s+2\s*\(/i;
/** Letters in another form, and answers without any. */
const OTHER_MARK =
  /^\W*(?:[a-f1-6]|i{1,3}|iv|vi?)[.)]\s|^\W*(?:\w[\w.()]{0,5}\W*)?(?:none|no|not\s+applicable|n\/a)\W*$/i;

/** Why an answer may be there that was not read below its letter nor by its words, or `null`. */
export const item2Doubt = onceTold((filing: Filing): Doubt | null => {
  const refers = (said: string): boolean => REFERS.test(said) && !OF_OTHERS.test(said);
  const reference = item2Texts(filing).find((place) => saidOf(place).some(refers));
  if (reference !== undefined) return { reason: "Item 2 refers to another place", place: reference };
  const marked = told(filing).find(
    ({ letters, told: { value } }) => letters === "" && OTHER_MARK.test(value),
  );
  if (marked !== undefined)
    return { reason: "Item 2 marks its answers in another way than the form", place: marked.told };
  const part = outsideItem2(filing).find(({ value }) => ITEM_2.test(value));
  return part === undefined ? null : { reason: "a part of Item 2 seems to stand elsewhere", place: part };
});

/** Where Item 2 names a reporting person under whatever letter, or `null`. */
export function namingInItem2(filing: Filing): Fact<string> | null {
  return (
    item2Texts(filing).find(({ value }) => filing.persons.some((person) => mentions(value, person))) ?? null
  );
}

/** Where the narrative outside Item 2 has words of a letter's answer, or `null`. */
export function toldOutsideItem2(filing: Filing, letter: Letter): Fact<string> | null {
  const words = LETTERS_OF[filing.schedule][letter]?.elsewhere;
  if (words === undefined) return null;
  return outsideItem2(filing).find(({ value }) => words.test(value)) ?? null;
}

const outsideItem2 = onceTold((filing: Filing): readonly Fact<string>[] => {
  const own = filing.items.filter(({ number }) => number.startsWith("2")).map(({ span }) => span);
  return narrativeOf(filing).filter(
    ({ span }) => !own.some(({ start, end }) => start <= span.start && span.start < end),
  );
});

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
  const everySentence = said.every((each) => persons.some((person) => names(each, person)));
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
