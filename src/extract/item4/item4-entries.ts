import { matchesIn } from "../../figures/matches.js";
import type { MappedText } from "../../source/mapped-text.js";
import { labelAhead, labelled } from "./item4-labels.js";
import type { Named } from "../names/subject.js";

/** A line of Item 4, or a part of one: whose it is by its own words, and where its answer begins. */
export interface Entry {
  readonly text: MappedText;
  readonly persons: readonly number[];
  readonly answer: number;
  /** Whether the name stands behind the figure, as that of who holds a part of it may, or the list behind an introduction. */
  readonly nameBehind: boolean;
}

const LONGEST = 4000;
/** Where the next of a list may begin: behind a semicolon, a comma, a stop, "and", a figure whose line break is lost, or before its mark. */
const PARTING =
  /[;,.]\s+(?:and\s+)?|\sand\s|(?<=[\d%])\s+(?=[a-z])|\s(?=\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s)/gi;

/** Behind these words what is somebody's may be a part of another's. */
const TAKEN_APART = /\b(?:consist|compris|includ|compos|represent|which|held)/i;

function personsOf(entries: readonly Entry[]): number[] {
  return entries.flatMap((entry) => entry.persons);
}

/** "Roe Fund LP: 5,000; Oak LP: 6,000" as the two answers that it is; empty where nobody's name begins it. */
function namedAhead(text: MappedText, persons: readonly Named[], before: readonly number[] = []): Entry[] {
  if (labelAhead(text.text, persons, before) === null) return [];
  const entries: Entry[] = [];
  let start = 0;
  const take = (end: number): boolean => {
    const piece = text.slice(start, end);
    const label = labelAhead(piece.text, persons, [...before, ...personsOf(entries)]);
    if (label !== null) entries.push({ text: piece, ...label, nameBehind: false });
    return label !== null;
  };
  for (const { index, 0: parting } of matchesIn(text.text, PARTING)) {
    const next = index + parting.length;
    if (TAKEN_APART.test(text.text.slice(start, index))) break;
    // "Roe Fund LP and Oak LP: 5,000" is one answer of two.
    const named = labelAhead(text.text.slice(next), persons, [...persons.keys()].slice(0, 1));
    if (named !== null && take(index)) start = next;
  }
  take(text.length);
  return entries;
}

/** "Estate 0; Ms. Roe 55,000; Mr. Roe 31,200": nothing but names and figures between semicolons. */
const LIST =
  /^[^;\d]{2,80}\s\d[\d,.]{0,15}\s?%?(?:;\s+(?:and\s+)?[^;\d]{2,80}\s\d[\d,.]{0,15}\s?%?){1,20}(?:\.\s|\.?$)/;

/** Those of such a list that name a reporting person; the others may be called by words of their own. */
function listed(text: MappedText, persons: readonly Named[]): Entry[] {
  if (!LIST.test(text.text)) return [];
  return matchesIn(text.text, /(?<=;\s|^)[^;\s][^;]*/g).flatMap(({ index, 0: words }): Entry[] => {
    const label = labelAhead(words, persons);
    const piece = text.slice(index, index + words.length);
    return label === null ? [] : [{ text: piece, ...label, nameBehind: false }];
  });
}

/** "5,000 (Roe Fund LP)", "5,000 shares - Roe Fund LP", "5,000 for each Reporting Person", "5,000 deemed beneficially owned by Roe Fund LP", "no shares for Oak LP". */
const BEHIND =
  /^\s*(?:\d[\d,.]*\s?%?(?:\s+(?:shares?|units?|adss?)(?:\s+of\s+(?:[^\s\d]+\s+){0,4}?(?:stock|shares))?)?|none|nil|no\s+shares)(?:\s*\(([^()]{2,160})\)|\s+[–—-]\s+(\S.{1,160})|\s+(?:for|as\s+to|in\s+the\s+case\s+of|(?:deemed\s+)?(?:to\s+be\s+)?beneficially\s+owned\s+by)\s+(?:the\s+)?(\S.{1,160})|\s+(in\s+(?:both\s+cases|each\s+case)))$/i;
/** Where the next figure of a list begins. */
const NEXT_FIGURE = /(?:[;,]|(?<=\S)\s+and)\s+(?:and\s+)?(?=\d|none\b|nil\b|no\s+shares\b)/gi;

/** "5,000 (Roe Fund LP) and 6,000 (Oak LP)"; empty where one of the figures has no name behind it. */
function namedBehind(text: MappedText, persons: readonly Named[]): Entry[] {
  const cuts = matchesIn(text.text, NEXT_FIGURE);
  const starts = [0, ...cuts.map(({ index, 0: parting }) => index + parting.length)];
  const entries: Entry[] = [];
  for (const [index, start] of starts.entries()) {
    const piece = text.slice(start, cuts[index]?.index ?? text.length);
    const named = BEHIND.exec(piece.text.trimEnd().replace(/[.;,]$/, ""))
      ?.slice(1)
      .join("");
    const whose = labelled(named ?? "", persons, personsOf(entries));
    entries.push({ text: piece, persons: whose, answer: 0, nameBehind: true });
  }
  return entries.every((entry) => entry.persons.length > 0) ? entries : [];
}

/** Where a list may begin behind what introduces it: "Each owns: ", "The group: 5.22%. ". */
const INTRODUCED = /[:.%]\s+(?=\p{Lu})/gu;
/** What of a holding such a list may be of: a part of what somebody owns, or another day's. */
const OF_PARTS =
  /\b(?:consist|compris|includ|compos|represent|direct|record|sole|sold|purchas|acqui|account|invest|previous|prior|formerly|option|warrant|power|paid)\w*/i;
/** "Roe Fund LP: 5,000", "Oak LP: 1.4%": nothing but a name, a colon and a figure, as far as the sentence. */
const NAME_AND_FIGURE =
  /^[^:]{2,120}:\s{1,9}\d[\d,]{0,15}(?:\.\d{1,6})?(?:\s?%|\s(?:common\s|ordinary\s)?shares)?(?:\.\s|[.;,]?$)/i;
/** An introduction is a sentence or two. */
const LONGEST_INTRODUCTION = 600;

/** "… would be a group. Each owns: Roe Fund LP: 5,000; Oak LP: 6,000.": what stands behind an introduction by the names of two at least. */
function introduced(text: MappedText, persons: readonly Named[]): Entry[] {
  for (const { index, 0: parting } of matchesIn(text.text.slice(0, LONGEST_INTRODUCTION), INTRODUCED)) {
    const start = index + parting.length;
    const entries = namedAhead(text.slice(start, text.length), persons);
    const isList = entries.every((entry) => NAME_AND_FIGURE.test(entry.text.text.trimEnd()));
    if (entries.length < 2 || !isList || new Set(personsOf(entries)).size < entries.length) continue;
    const [lead = ""] = text.text
      .slice(0, start)
      .split(/\.\s(?!$)/)
      .slice(-1);
    // Whether the figures are all of what each owns its words alone do not tell.
    return OF_PARTS.test(lead) ? [] : entries.map((entry) => ({ ...entry, nameBehind: true }));
  }
  return [];
}

/**
 * The answers to one question that a paragraph gives to persons by name; empty where it names nobody beside a figure.
 * @param before whom the paragraphs before it name, so that "the others" are those who are left
 */
export function entriesIn(
  text: MappedText,
  persons: readonly Named[],
  before: readonly number[] = [],
): Entry[] {
  if (text.length > LONGEST) return [];
  const ahead = namedAhead(text, persons, before);
  if (ahead.length > 0) return ahead;
  const list = listed(text, persons);
  const named = list.length > 0 ? list : namedBehind(text, persons);
  if (named.length === persons.length) return named;
  const behind = introduced(text, persons);
  return behind.length > named.length ? behind : named;
}
