import { plainName } from "../../figures/names.js";
import { matchesIn } from "../../figures/matches.js";
import { closedList } from "./closed-list.js";
import type { Fact } from "../fact.js";
import { isAmendment } from "../amended.js";
import type { Filing, Person } from "../filing.js";
import { mentions } from "./naming.js";
import { once } from "../once.js";
import { mayBeNamed } from "./presence.js";
import { headedTexts } from "../words/prose.js";

/** The answer to Item 2(a) where it is told in prose, or on lines, and is plainly the list of all who file. */
export interface ToldFilers {
  /** Each person who is named with the paragraph that does so first. */
  readonly named: ReadonlyMap<Person, Fact<string>>;
  /** Whoever else has a cover page and is not named there. */
  readonly missing: readonly Person[];
  /** Why it is open whether the list has one of those whom it does not name plainly. */
  readonly doubts: ReadonlyMap<Person, string>;
}

/** "(together, the “Reporting Persons”)", "shall be referred to collectively as the “Reporting Persons”" */
const ALL_OF_THEM = /["“”]\s{0,2}(?:reporting|filing)\s{1,4}persons?[\s,.]{0,3}["“”]/i;
/** "This statement is being filed by", "The persons filing this statement are" */
const OPENS =
  /\bfiled\s+(?:jointly\s+)?(?:by|on\s+behalf\s+of)\b|\bpersons?\s+(?:jointly\s+)?filing\s+this\b[^:;]{1,120}\bare\b/i;
/** Whoever files may be told of in another place, or as one of several without a name: "and his wife", "and certain affiliates". */
const TOLD_ELSEWHERE =
  /\b(?:see|cover pages?|schedules? (?:[A-Z1-9]|[IVX]{2,4})|annex|appendix|exhibit|attach\w+|set forth|listed on|incorporated (?:herein|by reference)|et al|various|certain|subsidiar(?:y|ies) of|family)\b|\b(?:and|with)\s+(?:(?:each|all)\s+of\s+)?(?:his|her|their|its)\b/i;
/** An answer in another paragraph of Item 2: "See Item 2(c) below." */
const SEE_BELOW = /\b(?:see|refer|set forth|below|item 2\s?\([b-f]\))/i;
const SHORT = 80;
/** An amendment that answers Item 2 as a whole. */
const RESTATED = /\brestate[sd]?\b|\bin (?:its|their) entirety\b|\breplaced\b/i;
/** With fewer persons nothing tells a list of all from the name of one for all. */
const FEWEST = 3;

/** Whom Item 2(a) names and whom it leaves out; `null` where it is no list of names that is plainly meant to be of all. */
export const toldFilers = once((filing: Filing): ToldFilers | null => {
  const { persons, schedule } = filing;
  if (persons.length < FEWEST) return null;
  const answer = answerOf(filing);
  const text = answer.map(({ value }) => value).join("\n");
  const list = closedList(text, persons);
  const named = new Map<Person, Fact<string>>();
  const doubts = new Map<Person, string>();
  for (const person of persons) {
    const told = answer.find(({ value }) => mentions(value, person));
    if (told === undefined) continue;
    if (list?.named !== true || mentions(list.text, person)) named.set(person, told);
    else if (isToldToFile(list.rest, person)) doubts.set(person, NAMED_BEHIND);
  }
  const missing = persons.filter((person) => !named.has(person) && !doubts.has(person));
  // A third of all is as much as a slip leaves out.
  if ((persons.length - named.size) * 3 > persons.length) return null;
  const numbered = isNumbered(text, [...named.keys()]);
  if (!numbered && !ALL_OF_THEM.test(text) && !OPENS.test(text) && !onLines(answer, [...named.keys()]))
    return null;
  const changed = schedule === "13D" && isAmendment(filing);
  if (missing.length > 0 && changed && !headedTexts(filing, "2").some((words) => RESTATED.test(words)))
    return null;
  if (numbered || list !== null) return { named, missing, doubts };
  const elsewhere = TOLD_ELSEWHERE.test(text);
  const other = missing.filter(
    (person) => mayBeNamed(text, person, persons) || sharesAName(text, person, persons),
  );
  if (!elsewhere && other.length === 0) return { named, missing, doubts };
  for (const person of missing) doubts.set(person, other.includes(person) ? BY_OTHER_NAME : ELSEWHERE);
  return { named, missing: [], doubts };
});

const NAMED_BEHIND =
  "Item 2(a) lists those who file the statement without this person, but speaks of this one's filing in another sentence.";
const BY_OTHER_NAME =
  "Item 2(a) lists those who file the statement, but perhaps this person by another name.";
const ELSEWHERE =
  "Item 2(a) does not list this person, but speaks of others who are not named, or of another place.";

/** A sentence that may tell of one more who files. */
const FILES = /\b(?:(?:reporting|filing)\s+persons?|join\w*|fil(?:es?|ing)|also)\b/i;
const SENTENCE_END = /\.\s+(?=[A-Z“"])|\n/;

function isToldToFile(rest: string, person: Person): boolean {
  return rest.split(SENTENCE_END).some((sentence) => FILES.test(sentence) && mentions(sentence, person));
}

/** What tells no name from another. */
const NO_NAME =
  /^(?:.|the|and|of|for|llc|llp|lp|inc|corp|ltd|plc|limited|company|co|mr|ms|mrs|dr|jr|sr|i{2,3}|iv|vi{0,3})$/;

/** Whether a capitalised word of the person's name stands besides the names of the others: a name may be told short, or be another after a marriage. */
function sharesAName(text: string, person: Person, persons: readonly Person[]): boolean {
  const others = persons
    .flatMap((each) => (each === person ? [] : [plainName(each.name.value), ...each.aliases]))
    .toSorted((a, b) => b.length - a.length);
  const plain = others.reduce(
    (rest, name) => (name === "" ? rest : rest.replaceAll(` ${name} `, " | ")),
    ` ${plainName(text)} `,
  );
  const capitals = new Set(matchesIn(text, CAPITALISED).map(({ 0: word }) => plainName(word)));
  const own = plainName(person.name.value).split(" ");
  return own.some((word) => !NO_NAME.test(word) && capitals.has(word) && plain.includes(` ${word} `));
}

const CAPITALISED = /(?<![\p{L}\d])\p{Lu}[\p{L}\d.'’]*/gu;

/** The one person whom Item 2(a) does not name while it names each of the others, or `null`. */
export const oneUnnamed = once((filing: Filing): Person | null => {
  const answer = answerOf(filing);
  const [person, ...others] = filing.persons.filter(
    (each) => !answer.some(({ value }) => mentions(value, each)),
  );
  return others.length === 0 ? (person ?? null) : null;
});

/** The paragraphs of Item 2(a); all of Item 2 where its letters are not told apart, or where 2(a) refers to another of them. */
function answerOf({ background }: Filing): Fact<string>[] {
  const told = background.item2.map((paragraph) => paragraph.told);
  const own = background.item2.flatMap(({ letters, told: text }) =>
    letters === "" || letters.includes("a") ? [text] : [],
  );
  const refers = own.map(({ value }) => value).join(" ");
  return refers.length < SHORT && SEE_BELOW.test(refers) ? told : own;
}

/** `(1)`, `(iv):`, `b.` where an entry begins with a name. */
const MARK =
  /(?<![\w(.])\(?(?:(?<digits>\d{1,2})|(?<roman>[ivx]{1,5})|(?<letter>[a-k]))(?:\):?|[.:])\s{1,4}(?=[A-Z\d])/g;
const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"]; // prettier-ignore

/** Whether the text is a numbered list in which every entry begins with another person's name, and each of these has one. */
function isNumbered(text: string, persons: readonly Person[]): boolean {
  const marks = inSequence(text);
  if (marks.length < 2 || marks.length < persons.length) return false;
  const entries = marks.map((at, index) => plainName(text.slice(at, marks[index + 1] ?? at + 400)));
  const heads = entries.map((entry) => persons.filter((person) => beginsWith(entry, person)));
  return heads.every((found) => found.length > 0) && new Set(heads.flat()).size === persons.length;
}

/** Where the entries begin whose marks are of one kind and go on from the first; one number may be left out. */
function inSequence(text: string): number[] {
  const found = matchesIn(text, MARK).map(({ index, 0: mark, groups = {} }) => ({
    end: index + mark.length,
    ...numberOf(groups),
  }));
  const [first] = found;
  if (first?.number !== 1) return [];
  let last = 0;
  return found.flatMap(({ end, kind, number }) => {
    if (kind !== first.kind || number <= last || number > last + 2) return [];
    last = number;
    return [end];
  });
}

/** A mark's number, and the kind of which it is. */
function numberOf({ digits, roman, letter }: Record<string, string | undefined>): {
  kind: string;
  number: number;
} {
  if (digits !== undefined) return { kind: "digits", number: Number(digits) };
  if (roman !== undefined) return { kind: "roman", number: ROMAN.indexOf(roman) };
  return { kind: "letter", number: "abcdefghijk".indexOf(letter ?? "") + 1 };
}

function beginsWith(plain: string, { name, aliases }: Person): boolean {
  const untitled = plain.replace(/^(?:each of |mr |ms |mrs |dr )/, "");
  return [plainName(name.value), ...aliases].some(
    (each) => each !== "" && [plain, untitled].some((entry) => `${entry} `.startsWith(`${each} `)),
  );
}

/** Whether each of the persons begins a paragraph of its own. */
function onLines(answer: readonly Fact<string>[], persons: readonly Person[]): boolean {
  const plain = answer.map(({ value }) => plainName(value));
  return persons.every((person) => plain.some((line) => beginsWith(line, person)));
}
