import type { BrokenLines, Document, Line } from "./document.js";
import { breaksOff, goesOn, isFull, LONGEST_TYPED_LINE } from "./wrapped.js";

/** So many sentences at least run from one line into the next. */
const ENOUGH = 3;
/** One in so many of all that do, so that a page's end within a few sentences is no double spacing. */
const SHARE = 4;

/** Tells from the sentences that run over lines how prose is broken; lines longer than any typed outweigh them. */
export function brokenLinesOf({ text, lines }: Pick<Document, "text" | "lines">): BrokenLines {
  let [long, tight, spaced, gap] = [0, 0, 0, 0];
  let last = "";
  for (const { start, end } of lines) {
    const line = text.text.slice(start, end);
    if (line.trim() === "") {
      gap += 1;
      continue;
    }
    if (line.length >= LONGEST_TYPED_LINE) long += 1;
    else if (gap < 2 && goesOn(line) && breaksOff(last)) {
      if (gap === 0) tight += 1;
      else spaced += 1;
    }
    last = line;
    gap = 0;
  }
  return {
    tight: tight >= ENOUGH && tight > long,
    spaced: spaced >= ENOUGH && spaced > long && spaced * SHARE >= tight,
  };
}

/** Set in columns, not as a sentence is; the mark of a note or of a list may stand in one of its own. */
const MARK_IN_COLUMN = /^(?:[-•·*†‡]|\(?\w{1,4}[).]|\[\d{1,2}\])(?: {3}|\t)\s*/;
const IN_COLUMNS = /\S(?: {3}|\t)\s*\S/;
const SENTENCE_END = /[.:;!?]["”)]?$/;

/** Whether a full line of prose goes on in the next, so many blank lines below it, as prose on this page is broken. */
export function goesOnBroken(document: Document, open: readonly Line[], line: Line, blanks: number): boolean {
  const { broken, wrapped, text } = document;
  const last = open.at(-1);
  const spacing = blanks === 0 ? broken?.tight === true && !wrapped : blanks === 1 && broken?.spaced === true;
  if (!spacing || last === undefined) return false;
  const above = text.text.slice(last.start, last.end);
  const below = text.text.slice(line.start, line.end);
  if (!isProse(above) || !isProse(below) || !isFull(above)) return false;
  if (blanks === 0) return true;
  // The indentation that opens a paragraph is seen only where lines stand as typed.
  const ended = SENTENCE_END.test(above.trim()) && (!wrapped || indentOf(below) > indentOf(above));
  return !ended && !isTight(document, open);
}

function isProse(line: string): boolean {
  return line.length <= LONGEST_TYPED_LINE && !IN_COLUMNS.test(line.trim().replace(MARK_IN_COLUMN, ""));
}

/** Whether the last two lines stand right under each other: what follows a blank is another paragraph. */
function isTight({ text }: Document, open: readonly Line[]): boolean {
  const [before, last] = open.slice(-2);
  if (before === undefined || last === undefined) return false;
  return text.text.slice(before.end, last.start).split(/\r\n?|\n/).length < 3;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
