import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import { numbersIn } from "../../figures/number.js";
import type { Decimal } from "../../figures/decimal.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { byKey } from "../grouped.js";
import { item4Of } from "../item4/item4-wording.js";
import { once } from "../once.js";
import { sentencesOf } from "../words/prose.js";

/** One of the parts, and the reporting person who is told to own it, as far as it is one. */
export interface OwnedPart {
  readonly shares: Decimal;
  readonly holder: Person | null;
}

/** What Item 4 of a 13G says that somebody owns by a list of marked parts that has no total. */
export interface OwnedInParts {
  readonly person: Person;
  readonly parts: readonly OwnedPart[];
  readonly place: Fact<string>;
  readonly sentence: string;
}

/** "… may be deemed the beneficial owner of the (i) 500 Shares owned by A and (ii) 300 Shares held in the accounts." */
const OWNER_OF =
  /\b(?:beneficial\s+owner\s+of|beneficially\s+owns?|deemed\s+to\s+own)\s+(?:the\s+)?(?=\(i\)\s+\d)/i;
const MARK = /\(([ivx]{1,4})\)\s+/g;
const NUMERALS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
/** A part has one number, of the class, and somebody who holds it. */
const PART = /^\d{1,3}(?:,\d{3})+\s+(?:[a-z][\w'’]*\s+){0,5}?(?:shares|stock|units)\b[^\d%]{1,300}$/i;
const HELD_BY = /\b(?:owned|held)\s+(?:(?:directly|beneficially|of\s+record)\s+){0,2}(?:by|in|for)\s+/i;
/** Parts that are none, not all, or not of the class. */
const NOT_SO =
  /\b(?:approximately|about|includ\w+|exclud\w+|additional|also|respectively|other\s+than|underlying|issuable|exercis\w+|conver\w+|options?|warrants?|preferred|total|aggregate|disclaim\w*|certain\s+of)\b/i;

/** Such lists, with one person each as their subject, every part of which was read. */
export const ownedInParts = once((filing: Filing): readonly OwnedInParts[] =>
  filing.schedule === "13D"
    ? []
    : item4Of(filing).flatMap((place) =>
        sentencesOf(place).flatMap((sentence) => listIn(filing, place, sentence) ?? []),
      ),
);

function listIn(filing: Filing, place: Fact<string>, sentence: string): OwnedInParts | null {
  const owner = OWNER_OF.exec(sentence);
  if (owner === null) return null;
  const list = sentence.slice(owner.index + owner[0].length);
  const person = calledAtStart(filing, sentence.slice(0, owner.index).replace(/^\W*\([a-z\d]{1,4}\)\s/i, ""));
  if (person === null || NOT_SO.test(list)) return null;
  const marks = matchesIn(list, MARK);
  if (marks.length < 2 || marks.some((mark, index) => mark[1] !== NUMERALS[index])) return null;
  const parts = marks.map(({ index, 0: mark }, at) =>
    partIn(filing, list.slice(index + mark.length, marks[at + 1]?.index)),
  );
  return parts.every((part) => part !== null) ? { person, parts, place, sentence } : null;
}

function partIn(filing: Filing, text: string): OwnedPart | null {
  const [number] = PART.test(text) ? numbersIn(text) : [];
  const held = HELD_BY.exec(text);
  if (number === undefined || held === null) return null;
  return { shares: number.value, holder: calledAtStart(filing, text.slice(held.index + held[0].length)) };
}

/** The lists of one person. */
export const ownedInPartsBy = once((filing: Filing): ReadonlyMap<Person, readonly OwnedInParts[]> =>
  byKey(ownedInParts(filing), ({ person }) => person),
);

/** The person with whose name, the longest that fits, a text begins; `null` where two have it. */
function calledAtStart(filing: Filing, text: string): Person | null {
  const plain = `${plainName(text.replace(/^the\s+/i, ""))} `;
  const called = (namesByWord(filing).get(firstWord(plain)) ?? []).filter(({ name }) =>
    plain.startsWith(`${name} `),
  );
  const most = Math.max(0, ...called.map(({ name }) => name.length));
  const longest = called.filter(({ name }) => name.length === most).map(({ person }) => person);
  const [first, second] = new Set(longest);
  return first === undefined || second !== undefined ? null : first;
}

/** The names of all persons by their first word: of many persons few are looked at. */
const namesByWord = once(({ persons }: Filing) => {
  const names = persons.flatMap((person) =>
    [plainName(person.name.value), ...person.aliases].map((name) => ({ name, person })),
  );
  return byKey(
    names.filter(({ name }) => name !== ""),
    ({ name }) => firstWord(name),
  );
});

function firstWord(plain: string): string {
  return plain.split(" ", 1)[0] ?? "";
}
