import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import type { MappedText } from "../../source/mapped-text.js";
import { ellipsesIn } from "./item5-bare.js";
import { OWNS } from "./item5-clause.js";
import { mentionsIn, type Named } from "../names/subject.js";

const ROMAN = /\(\s*[ivx]{1,5}\s*\)\s/gi;
/** Marks of other kinds may be those of a note, or of the parts of one holding. */
const OTHER_MARKS = [/\(\s*\d{1,2}\s*\)\s/g, /\(\s*[a-z]\s*\)\s/gi];
const STOP = /;\s+(?:and\s+)?/g;
/** "…, and B beneficially owns": where another subject with a verb of its own may begin. */
const CONJUNCTION = /(?<=[,;)\d\s])(?:and|while|whereas)\s+/g;
const VERB =
  /\s(?:(?:may|might)\s+be\s+deemed|(?:is|was)\s+(?:deemed\s+)?(?:to\s+be\s+)?the\s+(?:beneficial|record|direct)|(?:beneficially|directly)\s+(?:owns?|owned|holds?|held)|owns?|owned|ha[sd]|have|holds?|held)\b/i;
const POWER = /\bpower\b/i;
/** A count of shares. */
const COUNT = /\d,\d{3}|\d{4}|\bzero\b|\bno\s+shares\b/i;
/** No name with its titles is longer. */
const LONGEST = 120;

/**
 * "(i) A may be deemed to own …, (ii) B may be deemed to own …" is a clause for each, and so are "A has …; B has …" and
 * "A owns …, and B owns …", "A owns … and B 500 shares (5%)"; any other sentence is one.
 */
export function clausesOf(sentence: MappedText, persons: readonly Named[]): MappedText[] {
  const marked = atMarks(sentence, ROMAN);
  if (marked.filter(({ text }) => OWNS.test(text)).length > 1) return marked;
  for (const kind of OTHER_MARKS) {
    const each = atMarks(sentence, kind);
    const named = each.filter(({ text }) => beginsWithName(text, persons));
    if (named.length > 1 && each.every(({ text }) => OWNS.test(text))) return each;
  }
  const parts = cut(sentence, behind(sentence.text, STOP));
  const clauses = parts.every(({ text }) => beginsWithName(text, persons)) ? parts : [sentence];
  return clauses.flatMap((clause) => {
    const { text } = clause;
    const starts = [
      ...subjectsBehind(text, persons),
      ...ellipsesIn(text, persons),
      ...ownersBehindStop(text, persons),
    ];
    return cut(
      clause,
      [...new Set(starts)].sort((a, b) => a - b),
    );
  });
}

function atMarks(sentence: MappedText, kind: RegExp): MappedText[] {
  const marks = matchesIn(sentence.text, kind).map(({ index }) => index);
  return marks.map((mark, index) => sentence.slice(mark, marks[index + 1] ?? sentence.length));
}

function behind(text: string, pattern: RegExp): number[] {
  return matchesIn(text, pattern).map(({ 0: words, index }) => index + words.length);
}

function cut(text: MappedText, places: readonly number[]): MappedText[] {
  const starts = [0, ...places];
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}

/** Where, behind a statement with its number, a reporting person begins another with a verb and a number of its own. */
function subjectsBehind(text: string, persons: readonly Named[]): number[] {
  return behind(text, CONJUNCTION).filter((start) => {
    const before = text.slice(0, start);
    const after = text.slice(start);
    const verb = VERB.exec(after.slice(0, LONGEST));
    return (
      verb !== null &&
      COUNT.test(before) &&
      (OWNS.test(before) || POWER.test(before)) &&
      COUNT.test(after.slice(verb.index)) &&
      isName(after.slice(0, verb.index), persons)
    );
  });
}

/** Where, behind a semicolon, a reporting person is told to own beneficially: "…; Roe Capital, as manager of both, may be deemed to own 500 shares". */
function ownersBehindStop(text: string, persons: readonly Named[]): number[] {
  const starts = behind(text, STOP);
  return starts.filter((start, index) => {
    const after = text.slice(start, starts[index + 1]);
    return COUNT.test(text.slice(0, start)) && OWNS.test(after) && beginsWithName(after, persons);
  });
}

function isName(words: string, persons: readonly Named[]): boolean {
  const plain = ` ${plainName(words)} `.replace(/^ the /, " ");
  return mentionsIn(plain, persons).some(({ start, end }) => start === 1 && end === plain.length - 1);
}

/** Whether a clause begins with a name, a mark of a list and an article aside. */
function beginsWithName(text: string, persons: readonly Named[]): boolean {
  const bare = text.replace(/^\s*\(\s*(?:[a-z]|\d{1,2})\s*\)\s/i, "").slice(0, 300);
  const plain = ` ${plainName(bare)} `.replace(/^ the /, " ");
  return mentionsIn(plain, persons).some(({ start }) => start === 1);
}
