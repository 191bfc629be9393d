import type { Document, Line } from "./document.js";
import { beginsPage } from "./page-numbers.js";
import { isUnfinished } from "./unfinished.js";
import { isFull } from "./wrapped.js";

/** How far a page's foot and the head of the next may reach. */
const FURTHEST = 24;
/** So much of either side tells whether a sentence goes on. */
const TOLD = 400;

/** The mark of a list, set in a column of its own ahead of its entry. */
const MARK = /^(?:[-•·*†‡#+o§]{1,3}|[([]?(?:[a-z]{1,4}|\d{1,2}(?:\.\d{1,2})?)[)\].:]{0,2})$/i;

/**
 * Whether a paragraph of a page on which paragraphs are lines goes on in the line at `index`: a page ends between them,
 * no sentence ends above, and what stands below does not begin as one. `opens` where it begins with a mark of its own.
 */
export function goesOnOverPage(
  document: Document,
  last: Line | undefined,
  index: number,
  opens: (line: string) => boolean,
): boolean {
  const line = document.lines[index];
  if (last === undefined || line?.cells.length !== 1 || !isBrokenByPage(document, last, index)) return false;
  if (!isProse(document, last) || isInTable(last) !== isInTable(line)) return false;
  const before = document.text.text.slice(Math.max(last.start, last.end - TOLD), last.end).trim();
  const next = document.text.text.slice(line.start, Math.min(line.end, line.start + TOLD)).trim();
  return SENTENCE.test(before) && !ANSWER.test(next) && goesOnIn(before, next, opens(next));
}

/** Whether a page ends between the two lines: by its style, by a line that is drawn, or by its head or foot. */
function isBrokenByPage({ text, lines }: Document, last: Line, below: number): boolean {
  for (let at = below; at > 0 && at > below - FURTHEST; at -= 1) {
    const line = lines[at];
    if (line === undefined || line === last) return false;
    if (beginsPage(line)) return true;
    if (at < below && /[^\W_]/.test(text.text.slice(line.start, line.end))) return true;
  }
  return false;
}

/** One cell, or one behind the mark of a list: what has more is a row of a table. */
function isProse({ text }: Document, { cells }: Line): boolean {
  return cells.slice(0, -1).every(({ start, end }) => MARK.test(text.text.slice(start, end)));
}

function isInTable({ cells }: Line): boolean {
  return cells[0]?.place !== undefined;
}

/** What is in capitals throughout is a heading. */
const SENTENCE = /[a-z]{2}.{0,60}$/;
/** Answers, and labels of answers, that begin small. */
const ANSWER =
  /^(?:(?:none|nil|n\/a|not\s+applicable|yes|no)\W*$|(?:sole|shared|number|percent|amount|name|title|date)\b[^.;:]{0,80}:)/i;
/** What no sentence ends with; what may end one; and a stop that shortens a word. */
const UNENDED = /[^.:;!?)"”’'\s]$/;
const PERHAPS_ENDED = /(?:[)"”’']|\b(?:Inc|Ltd|Corp|Co|L\.P|L\.L\.C|S\.A|N\.V|U\.S|Nos?|e\.g|i\.e)\.)$/;
/** A word in small letters that is no mark of a list: "which", "short-term", "a Delaware". */
const GOES_ON = /^(?:a\s[A-Za-z]|[a-z]{2,}(?:[-/’'][a-z]+)?[\s,;.)])/;
const SMALL = /^[a-z]/;
const ROMAN = /^[ivx]{2,4}\./;
/** A term that is defined for what stands above: "(“Roe”), a Delaware". */
const TERM = /^\(["“]|^\((?:the|each|such|as|collectively|together|including)\s/;
/** Further words that end no sentence. */
const BOUND =
  /[\s(](?:has|have|had|be|been|was|were|such|[Tt]his|[Tt]hese|[Ee]ach|any|into|upon|on|under|between|among|[Tt]heir|[Hh]is|[Hh]er|[Tt]he|all|certain|may|will|shall|would|through|during|against|including|pursuant)$/;
/** A term of two words, parted. */
const PARTED: readonly (readonly [RegExp, RegExp])[] = [
  [/\sReporting$/, /^Persons?\b/],
  [/\sExchange$/, /^Act\b/],
];
/** What is open in brackets or quotation marks, and is closed below. */
const OPEN: readonly (readonly [RegExp, RegExp])[] = [
  [/\([^()]{0,200}$/, /^[^()]{0,200}\)/],
  [/“[^“”]{0,200}$/, /^[^“”]{0,200}”/],
  [/(?:^|[\s(])"\S[^"]{0,60}$/, /^[^"]{0,60}"/],
];

function goesOnIn(before: string, next: string, opens: boolean): boolean {
  if (isUnfinished(before, next, opens)) return !LIST.test(before) || SMALL.test(next);
  if (opens || ROMAN.test(next) || !isFull(before)) return false;
  const unended = UNENDED.test(before);
  const isOpen = [...OPEN, ...PARTED].some(([above, below]) => above.test(before) && below.test(next));
  if (unended && (BOUND.test(before) || TERM.test(next) || isOpen)) return true;
  return (unended || PERHAPS_ENDED.test(before)) && SMALL.test(next) && GOES_ON.test(next);
}

/** The entry of a list ahead of its last. */
const LIST = /[;,]\s(?:and|or)$/;
