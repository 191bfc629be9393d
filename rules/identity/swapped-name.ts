import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { matchesIn } from "../../src/figures/matches.js";
import { plainName } from "../../src/figures/names.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { proseOf } from "../../src/filing/words/prose.js";

const DEFINED = /\(\s*(?:the\s+)?["“]([^"”]{2,60})["”]\s*\)/g;
const LONGEST_NAME = 160;
const LONGEST_APPOSITION = 360;
const LISTS = /\b(?:each\s+of|(?:filed|made|submitted)\s+(?:jointly\s+)?(?:by|on\s+behalf\s+of))\s+/gi;
const MARK = /^\(?(?:[ivx]{1,5}|\d{1,2})\)\s*/i;
const JOINT = /^\s*(?:\([^()]{0,120}\)\s*)?(?:[,;]\s*(and\s+)?|(and)\s+|&\s+)(?=\(?\w{1,4}\)|[A-Z])/i;
const ENDS = /^\s*(?:\([^()]{0,120}\)\s*)?(?:[.;:]|$)/;

/** Filers' names in the place of one another: before a term that is another's, or twice in one list of them. */
export function* swappedNames(filing: Filing, context: RuleContext): Generator<Verdict> {
  const names = new Set(filing.persons.map(({ name }) => name.value.toUpperCase()));
  // Of two persons of one name each may stand in a list.
  if (names.size < 2 || names.size < filing.persons.length) return;
  const prose = proseOf(filing);
  yield* defined(filing, prose, context);
  for (const place of prose)
    for (const { index, 0: lead } of matchesIn(place.value, LISTS)) {
      const twice = twiceIn(filing, place.value.slice(index + lead.length));
      if (twice === null) continue;
      yield context.fail({
        person: twice,
        at: [place, twice.name],
        message: `The list behind “${lead.trim()}” names ${twice.name.value} twice: another person was probably meant in one of the two places.`,
      });
      break;
    }
}

/** The person whom one list of filers names twice, or `null`; a second "and" may begin a clause of its own. */
function twiceIn(filing: Filing, text: string): Person | null {
  const named = new Set<Person>();
  let rest = text;
  let twice: Person | null = null;
  let ands = 0;
  for (;;) {
    rest = rest.replace(MARK, "");
    const person = personAt(filing, rest);
    if (person === null) return twice;
    rest = rest.slice(person.name.value.length);
    const joint = JOINT.exec(rest);
    const again = named.has(person) && (joint !== null || ENDS.test(rest));
    if (again) twice ??= person;
    named.add(person);
    if (joint === null) return twice;
    if ((joint[1] ?? joint[2]) !== undefined) ands += 1;
    if (ands > 1) return null;
    rest = rest.slice(joint[0].length);
  }
}

/** The person with whose name a text begins, the longest of them. */
function personAt({ persons }: Filing, text: string): Person | null {
  const start = text.slice(0, LONGEST_NAME).toUpperCase();
  const found = persons.filter(
    ({ name: { value } }) => start.startsWith(value.toUpperCase()) && !/^\w/.test(text.slice(value.length)),
  );
  return found.reduce<Person | null>(
    (one, other) => (one !== null && one.name.value.length >= other.name.value.length ? one : other),
    null,
  );
}

interface Definition {
  readonly person: Person;
  readonly words: readonly string[];
  readonly term: string;
  /** What stands ahead of the name in its sentence, in capitals. */
  readonly ahead: string;
  readonly place: Fact<string>;
}

/** A term behind one filer's name that is made of another's, where the one has a term of its own and the other none. */
function* defined(filing: Filing, prose: readonly Fact<string>[], { fail }: RuleContext): Generator<Verdict> {
  const all = prose.flatMap((place) => definitionsIn(filing, place));
  for (const { person, words, term, ahead, place } of all) {
    if (isOf(person, words)) continue;
    const owners = filing.persons.filter((other) => isOf(other, words));
    const [owner] = owners;
    // "Larkspur GP LLC, the general partner of Larkspur Fund, LP (“Larkspur GP”)" defines the one named first.
    if (owner !== undefined && ahead.includes(owner.name.value.toUpperCase())) continue;
    const own = all.some((other) => other.person === person && isOf(person, other.words));
    if (owner === undefined || owners.length > 1 || !own || all.some((other) => other.person === owner))
      continue;
    yield fail({
      person: owner,
      at: [place, owner.name],
      expected: owner.name.value,
      actual: person.name.value,
      message: `The text calls ${person.name.value} “${term}”, which is made of the name of ${owner.name.value}; the former has a term of its own. One name probably stands in the place of the other.`,
    });
    // The same note may stand on several cover pages.
    return;
  }
}

function definitionsIn(filing: Filing, place: Fact<string>): Definition[] {
  return matchesIn(place.value, DEFINED).flatMap(({ index, 1: term = "" }) => {
    const before = place.value
      .slice(Math.max(0, index - LONGEST_NAME), index)
      .trimEnd()
      .toUpperCase();
    const person = filing.persons.find(({ name }) => before.endsWith(name.value.toUpperCase()));
    if (person === undefined) return [];
    const whole = place.value.slice(Math.max(0, index - LONGEST_APPOSITION), index).trimEnd();
    const ahead = whole.slice(0, whole.length - person.name.value.length).toUpperCase();
    return [{ person, words: plainName(term).split(" "), term, ahead: sentenceEnd(ahead), place }];
  });
}

/** What stands behind the last definition or the last end of a sentence. */
function sentenceEnd(text: string): string {
  const ends = matchesIn(text, /["”]\s*\)|[.;](?=\s+(?:\(|\d|THE\b|EACH\b|MR\b|MS\b))|\n/g);
  return text.slice((ends.at(-1)?.index ?? -1) + 1);
}

/** Whether a name has all the words of a term. */
function isOf({ name }: Person, words: readonly string[]): boolean {
  const own = plainName(name.value).split(" ");
  return words.every((word) => own.includes(word));
}
