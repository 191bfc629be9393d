import type { Failed } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { isNatural, leftOutOf, type Item2Answer } from "../../src/filing/item2/item2-answers.js";
import { LETTERS_OF, type Letter } from "../../src/filing/item2/item2-letters.js";
import { longestPeriod } from "../../src/filing/words/look-back.js";
import { list } from "../../src/filing/words/wording.js";

/** Items 2(d) and 2(e) ask for five years. */
const LOOK_BACK = 5;

/** What a letter of Item 2 asks for, in the words of a message. */
export function subject({ schedule }: Filing, letter: Letter): string {
  return LETTERS_OF[schedule][letter]?.subject ?? "";
}

function names(persons: Filing["persons"]): string {
  return list(persons.map(({ name }) => name.value));
}

/** What a letter's answer lacks, as far as it can be read. */
export function lacksOf(filing: Filing, found: Item2Answer, heading: Fact<string>): Failed[] {
  if (found.texts.length === 0) return [unanswered(filing, found.letter, heading)];
  const lacks = [leftOut(filing, found), withoutCitizenship(filing, found)];
  return lacks.filter((lack) => lack !== null);
}

function unanswered(filing: Filing, letter: Letter, heading: Fact<string>): Failed {
  const onTitlePage = filing.schedule === "13G" && /[de]/.test(letter);
  return {
    at: [heading],
    ...(onTitlePage ? { severity: "info" } : {}),
    message: `Item 2 does not speak of ${subject(filing, letter)}, which Item 2(${letter}) asks for${onTitlePage ? "; the title page does" : ""}.`,
  };
}

/** Persons of whom an answer that names the others says nothing; whether all are named in (a) is another check's. */
function leftOut(filing: Filing, found: Item2Answer): Failed | null {
  const { letter, texts } = found;
  if (filing.schedule === "13G" || letter === "a") return null;
  const left = leftOutOf(filing, found);
  if (left.length === 0) return null;
  const named = filing.persons.filter((person) => !left.includes(person));
  return {
    persons: left,
    at: [...texts, ...left.map(({ name }) => name)],
    message: `Item 2(${letter}), ${subject(filing, letter)}, speaks of ${names(named)}, but not of ${names(left)}.`,
  };
}

/** Natural persons in an Item 2 that tells places of organization and no citizenship. */
function withoutCitizenship(filing: Filing, { letter, lettered, texts }: Item2Answer): Failed | null {
  const words = LETTERS_OF[filing.schedule][letter]?.ofPeople;
  if (words === undefined || lettered || texts.some(({ value }) => words.test(value))) return null;
  const persons = filing.persons.filter((person) => isNatural(filing, person));
  if (persons.length === 0) return null;
  return { persons, at: texts, message: `Item 2 does not tell the citizenship of ${names(persons)}.` };
}

/** Items 2(d) and 2(e) that look back over fewer years than the form asks. */
export function tooShort(filing: Filing, { letter, texts }: Item2Answer): Failed | null {
  if (filing.schedule === "13G" || !/[de]/.test(letter)) return null;
  const period = longestPeriod(texts);
  if (period === null || period.years >= LOOK_BACK) return null;
  return {
    at: [period.place],
    expected: "five years",
    actual: period.words,
    message: `Item 2(${letter}) speaks of the ${period.words}; it asks for ${subject(filing, letter)}.`,
  };
}
