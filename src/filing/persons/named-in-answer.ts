import { COMPANY_NAME } from "../../figures/company-names.js";
import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import type { Fact } from "../fact.js";
import { isAmendment } from "../amended.js";
import type { Filing, Person } from "../filing.js";
import { isCalled, mentions } from "./naming.js";
import { onceTold } from "../once.js";
import { headedTexts } from "../words/prose.js";

/** The answer that bears the letter (a). */
function answerOf({ background }: Filing): Fact<string>[] {
  return background.item2.flatMap(({ letters, told }) => (letters.includes("a") ? [told] : []));
}

/** Those who file may be told of by other words, or in another place. */
const BY_OTHER_WORDS =
  /\b(?:see|refer\w*|cover pages?|schedules? (?!13)(?:[A-Z\d]|[IVX]+)|annex|appendix|exhibit|attach\w+|set forth|listed|incorporated|row|item 2|et al|various|certain|subsidiar\w+|affiliat\w+|others|(?:his|her|their|its) (?:wife|husband|spouse))\b/i;
const RESTATED = /\brestate[sd]?\b|\bin (?:its|their) entirety\b|\breplaced\b/i;

/**
 * Where Item 2(a) is read neither as a list nor as prose on all: the answer that names another person with a cover page, and this
 * one by no name, short name or telling word; else `null`.
 */
export function answerWithout(filing: Filing, person: Person): Fact<string> | null {
  const { persons, schedule } = filing;
  if (schedule === "13D" && isAmendment(filing) && isPartial(filing)) return null;
  const answer = answerOf(filing);
  const text = answer.map(({ value }) => value).join("\n");
  if (BY_OTHER_WORDS.test(text) || mentions(text, person) || mayStand(text, person, persons)) return null;
  const named = persons.filter((each) => mentions(text, each));
  // One name may stand for all of a house.
  if (named.length * 2 < persons.length) return null;
  return answer.find(({ value }) => named.some((each) => mentions(value, each))) ?? null;
}

/** Whether a telling word of the name stands besides the names of the others, or every word of it somewhere: "ROE JANE M" is Jane M. Roe. */
function mayStand(text: string, person: Person, persons: readonly Person[]): boolean {
  const plain = ` ${plainName(text)} `;
  const own = plainName(person.name.value)
    .split(" ")
    .filter((word) => word.length > 1);
  const rest = persons
    .flatMap((each) => (each === person ? [] : [plainName(each.name.value), ...each.aliases]))
    .filter((name) => name !== "")
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, name) => left.replaceAll(` ${name} `, " | "), plain);
  const stands = (words: string) => (word: string) => words.includes(` ${word} `);
  return own.every(stands(plain)) || own.filter((word) => !COMMON_WORD.test(word)).some(stands(rest));
}

/** What tells no name from another. */
const COMMON_WORD =
  /^(?:the|and|of|for|inc|corp|corporation|company|co|llc|ltd|limited|lp|llp|plc|trust|fund|funds|capital|partners|management|investments?|advis[eo]rs?|holdings?|group|international|global|gp|jr|sr|i{2,3}|iv|vi{0,3})$/;

/** An amendment that says itself what it changes may leave out a name; one that answers every letter does not. */
const isPartial = onceTold((filing: Filing): boolean => {
  if (headedTexts(filing, "2").some((words) => RESTATED.test(words))) return false;
  const letters = new Set(filing.background.item2.flatMap((paragraph) => [...paragraph.letters]));
  return [..."abcdef"].some((letter) => !letters.has(letter));
});

/** "This statement is filed by Jane Roe and the Jane Roe Trust": a company or trust named behind one of the persons. */
const FILED_BY = new RegExp(
  String.raw`\bfiled\s+(?:jointly\s+)?(?:by|on\s+behalf\s+of)\s+([A-Z][^;:()]{2,80}?),?\s+and\s+(?:the\s+)?(${COMPANY_NAME})`,
  "g",
);

/** Companies and trusts that Item 2(a) tells to file beside one of the persons, and that are none of them. */
export const toldBesides = onceTold((filing: Filing): Fact<string>[] =>
  answerOf(filing).flatMap((told) =>
    matchesIn(told.value, FILED_BY).flatMap(({ 1: first = "", 2: name = "" }) => {
      const isOne = filing.persons.some(
        (person) =>
          isCalled(person, name) ||
          (!person.typeOfReportingPerson?.value.includes("IN") && mentions(name, person)),
      );
      const isBehind = filing.persons.some((person) => isCalled(person, first));
      return isOne || !isBehind ? [] : [{ ...told, value: name }];
    }),
  ),
);
