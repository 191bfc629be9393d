import { plainName, sameWords } from "../../figures/names.js";
import { isWithin, type Fact } from "../fact.js";
import { isAmendment } from "../amended.js";
import type { Filing, Person } from "../filing.js";
import { isCalled, mentions } from "./naming.js";
import { onceTold } from "../once.js";
import { mayBeNamed } from "./presence.js";
import { headedTexts } from "../words/prose.js";

/** An amendment that answers an Item as a whole. */
const RESTATED = /\brestate[sd]?\b|\bin (?:its|their) entirety\b|\breplaced\b/i;
/** Item 2(a) may name further filers in words, or in another place. */
const REFERS =
  /\b(?:see|subsidiar(?:y|ies)|affiliat\w+|cover pages?|schedules? (?:[A-Z\d]|[IVX]+)|annex|appendix|exhibit|attach\w+|set forth|listed|incorporated (?:herein|by reference)|others?|group of|members? of (?:a|the|its) (?:group|family)|behalf of (?:itself|himself|herself|its|each|all)|parent holding|along with|together with|as well as|et al|various|certain of)\b/i;

/** Whether an entry of Item 2(a) is this person: by any name, or cut off at a comma within the name. */
export function isListed(person: Person, entry: string): boolean {
  return (
    isCalled(person, entry) ||
    sameWords(person.name.value, entry) ||
    mentions(entry, person) ||
    plainName(person.name.value).startsWith(`${plainName(entry)} `)
  );
}

/**
 * The answer to Item 2(a) that is a run of the reporting persons' names and nothing else, "Roe Group, Inc. Hollin Mills, Ltd. and
 * Jane Roe", where one of them is this person's; else `null`. Names on lines of their own come down so, too.
 */
export function runOfNames(filing: Filing, person: Person): Fact<string> | null {
  return runs(filing).get(plainName(person.name.value)) ?? null;
}

/** The first such run for each name that stands in one. */
const runs = onceTold((filing: Filing): ReadonlyMap<string, Fact<string>> => {
  const names = filing.persons.map(({ name }) => plainName(name.value)).filter((name) => name !== "");
  // "Roe Fund" must not be found in "Roe Fund II".
  const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  const found = new Map<string, Fact<string>>();
  for (const { told } of answerOf(filing)) {
    let rest = ` ${plainName(told.value)} `;
    const named = longestFirst.filter((name) => {
      const before = rest;
      rest = rest.replaceAll(` ${name} `, " | ");
      return rest !== before;
    });
    if (/^ (?:(?:and )?\| )+$/.test(rest))
      for (const name of named) if (!found.has(name)) found.set(name, told);
  }
  return found;
});

/** A further name of an entry that gives several: "Jane Roe (“Roe”), Ann Thorne (“Thorne”)", or "; and Larkspur LLC (“…”)". */
export function furtherName(filing: Filing, person: Person): Fact<string> | null {
  const paragraph = answerOf(filing).find(
    ({ told, entry }) =>
      entry !== undefined &&
      besides(told.value, entry)
        .split("(")
        .slice(0, -1)
        .some((piece) => isCalled(person, piece.replace(/^.*[);]/s, "").replace(/^[\s,]*(?:and\s+)?/, ""))),
  );
  return paragraph?.told ?? null;
}

/** "… are not reporting persons": funds that only invest through those who file are told apart from them. */
export const NO_FILERS = /\bnot\s+(?:\w+\s+){0,2}?(?:reporting|filing)\s+persons?\b/i;

/** The answer of a 13G that has the person's whole name further on: "Roe Fund LP, a Delaware partnership, and Roe Advisers LLC". */
export function namedFurtherOn(filing: Filing, person: Person): Fact<string> | null {
  if (filing.schedule !== "13G") return null;
  const own = plainName(person.name.value);
  // "Roe Fund" must not be found in "Roe Fund II".
  const longer = filing.persons
    .map(({ name }) => plainName(name.value))
    .filter((name) => name !== own && name.includes(own));
  const names = ({ told, entry }: Answer): boolean => {
    if (entry === undefined || NO_FILERS.test(told.value)) return false;
    const plain = ` ${plainName(besides(told.value, entry))} `;
    return longer.reduce((rest, name) => rest.replaceAll(` ${name} `, " | "), plain).includes(` ${own} `);
  };
  return answerOf(filing).find(names)?.told ?? null;
}

/** Why a person whom no entry of Item 2(a) names may file by it all the same, or `null`. */
export function listingDoubt(filing: Filing, person: Person): string | null {
  const { persons, schedule, items } = filing;
  if (["2", "2(a)"].some((letter) => items.filter(({ number }) => number === letter).length > 1))
    return "Item 2(a) stands more than once, and not each of its answers may have been read.";
  if (!listsNobodyElse(filing))
    return "Item 2(a) lists those who file the statement, but perhaps this person by another name.";
  if (
    schedule === "13D" &&
    isAmendment(filing) &&
    !headedTexts(filing, "2").some((text) => RESTATED.test(text))
  )
    return "Item 2(a) does not list this person, but an amendment may state only what changed.";
  if (underOtherLetter(filing, person))
    return "Item 2(a) does not list this person, but a paragraph with another letter begins with the name; the letters may be those of a list.";
  const answer = answerOf(filing);
  if (schedule === "13G" && !meansToListAll(filing, answer, person))
    return "Item 2(a) does not list this person, but may name only some of those who have cover pages.";
  // In a 13G the paragraphs behind the first name may tell of further persons in a sentence; in a 13D they answer other letters.
  const listed =
    schedule === "13G"
      ? answer.slice(openingOf(answer).length)
      : answer.filter(({ entry }) => entry !== undefined);
  if (listed.some(({ told }) => REFERS.test(told.value)))
    return "Item 2(a) does not list this person, but speaks of others who are not named, or of another place.";
  return answer.some(({ told, entry }) => mayBeNamed(besides(told.value, entry), person, persons))
    ? "Item 2(a) lists those who file the statement, but perhaps this person by another name."
    : null;
}

const listsNobodyElse = onceTold(({ filedBy, persons }: Filing): boolean =>
  filedBy.every(({ value }) => persons.some((each) => isListed(each, value))),
);

/** "(a) Larkspur Fund", "(b) Larkspur LLC", "(c) Jane Roe" below the opening of a list may be its own letters. */
function underOtherLetter({ background }: Filing, person: Person): boolean {
  return background.item2.some(
    ({ letters, told }) =>
      letters !== "" &&
      !letters.includes("a") &&
      OTHER_LETTER.test(told.value) &&
      isCalled(person, told.value.replace(OTHER_LETTER, "").split(BEHIND_NAME)[0] ?? ""),
  );
}

/** A 13G may name the parent only; not so where it opens a list, or its further answers speak of the person. */
function meansToListAll({ background }: Filing, answer: readonly Answer[], person: Person): boolean {
  return (
    openingOf(answer).some(({ told }) => /\bfiled\b|\bfiling this\b/i.test(told.value)) ||
    background.item2.some(
      ({ letters, told }) => letters !== "" && !letters.includes("a") && mentions(told.value, person),
    )
  );
}

/** The paragraphs before the first name, which may open a list; where none has a name, all. */
function openingOf(answer: readonly Answer[]): readonly Answer[] {
  const first = answer.findIndex(({ entry }) => entry !== undefined);
  return first < 0 ? answer : answer.slice(0, first);
}

/** The mark of a paragraph that has a letter of its own. */
const OTHER_LETTER = /^[\s\-•]*\([b-h]\)\s+(?=[A-Z])/;
const BEHIND_NAME = /[;(]|,\s(?:the|its|an?|as|who|which)\b/;

interface Answer {
  readonly told: Fact<string>;
  /** The name with which the paragraph begins. */
  readonly entry: Fact<string> | undefined;
}

/** The paragraphs of Item 2(a), or of Item 2 where it is not parted by letters. */
function answerOf({ background, filedBy }: Filing): Answer[] {
  return background.item2
    .filter(({ letters }) => letters === "" || letters.includes("a"))
    .map(({ told }) => ({ told, entry: filedBy.find((name) => isWithin(name, told)) }));
}

/** "the general partner of Larkspur Fund and Larkspur Offshore" names whom somebody serves, up to what may be a further entry. */
const OFFICE =
  /\b(?:partner|manager|member|advis[eo]r|trustee|parent|owner|director|officer|president|chair\w*|secretary|treasurer|principal)(?:\s(?:and|or)\s[\w ]{2,30}?)?\s(?:of|to|for)\s/i;
/** What begins after that. */
const FURTHER = /,\s?and\s(?!(?:the|its?|an?)\b)|;\s?\S/i;

/** What a paragraph says besides the name of its entry and whom that one serves. */
function besides(text: string, entry: Fact<string> | undefined): string {
  if (entry === undefined) return text;
  const [before = "", ...served] = text.replace(entry.value, " ").split(OFFICE);
  const further = served.map((whom) => {
    const at = whom.search(FURTHER);
    return at < 0 ? "" : whom.slice(at);
  });
  return [before, ...further].join(" ");
}
