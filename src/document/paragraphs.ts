import { MappedTextBuilder, type MappedText } from "../source/mapped-text.js";
import { lineIndexAt, type Document, type Line } from "./document.js";

/** A paragraph of prose as a reader sees it: one line, single spaces, page heads and feet left out. */
export interface Paragraph {
  readonly text: MappedText;
  /** Offsets into the document's text. */
  readonly start: number;
  readonly end: number;
}

/** Page furniture of wrapped text: numbers, heads and feet that part a sentence. */
const FURNITURE =
  /^\s*(?:-\s*\d{1,3}\s*-|page\s+\d{1,3}(?:\s+of\s+\d{1,3}(?:\s+pages?)?)?|\(?page\s+\d{1,3}\s+of\s+\d{1,3}(?:\s+pages?)?\)?|exhibit\s+index\s+on\s+page\s+\d+|cusip\s+n(?:o|umber).{0,60})\s*$/i;

/** A page's bare number stands beside the page break; elsewhere a bare number is somebody's answer. */
const BARE_NUMBER = /^\s*\d{1,3}\s*$/;

/** A paragraph of more characters is parted, so that what is looked for in each is looked for in a bounded text. */
const LONGEST = 100_000;

const RULE = /^[-_=*~.#\s]{3,}$/;

/** A line that begins a paragraph of its own: the mark of a list or of a note, or an Item's heading. */
const OPENS =
  /^\s*(?:(?:[-•·†‡#]|\*{1,4}|\([*†]{1,4}\)|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|\[\d{1,2}\]|\/\(?\d{1,2}\)?\/|⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}⁾?)\s|item\s+\d)/i;

/** "(d)-(e) No.", "(d), (e) None": letters answered in one, behind the end of a sentence. */
const OPENS_SEVERAL = /^\s*\([a-z]\)(?:\s?[-–—,;&/]\s?(?:and\s)?\([a-z]\)){1,5}\s/i;
const SENTENCE_END = /[.:;!?]["”)]?$/;

/** The paragraphs of a document between two offsets of its text. */
export function paragraphsOf(document: Document, from: number, to: number): Paragraph[] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  let length = 0;
  const close = (): void => {
    if (open.length > 0) groups.push(open);
    open = [];
    length = 0;
  };
  for (let index = lineIndexAt(document, from); index < document.lines.length; index += 1) {
    const line = document.lines[index];
    if (line === undefined || line.start >= to) break;
    if (line.end <= from && line.end > line.start) continue;
    const text = document.text.text.slice(Math.max(line.start, from), Math.min(line.end, to));
    if (text.trim() === "") {
      if (!continues(document, open, index)) close();
      continue;
    }
    if (isFurniture(document, index, text)) continue;
    if (!document.wrapped || opensNext(document, open, text)) close();
    open.push(line);
    length += line.end - line.start;
    if (length > LONGEST) close();
  }
  close();
  return groups.map((lines) => join(document, lines, from, to));
}

/** The number of a list's entry: "2.", "Exhibit 2.", "99.2", "B."; what stands around it is the same for the whole list. */
const NUMBERED = /^\s*(exhibit\s+|99\.)?(\d{1,2}|[A-Z])(\.|:)?\s+(?=\S)/i;

function opensNext(document: Document, open: readonly Line[], text: string): boolean {
  if (OPENS.test(text)) return !goesOnInLine(document, open, text);
  const [first] = open;
  const last = open.at(-1);
  if (OPENS_SEVERAL.test(text) && last !== undefined)
    return SENTENCE_END.test(document.text.text.slice(last.start, last.end).trimEnd());
  const number = first && NUMBERED.exec(document.text.text.slice(first.start, first.end));
  const next = number && NUMBERED.exec(text);
  if (!next || (next[1] ?? next[3]) === undefined) return false;
  return follows(number[2] ?? "", next[2] ?? "") && number[1] === next[1] && number[3] === next[3];
}

function follows(number: string, next: string): boolean {
  if (/\d/.test(number)) return Number(next) === Number(number) + 1;
  return next.length === 1 && next.charCodeAt(0) === number.charCodeAt(0) + 1;
}

/** The first of a list stands within a line, and a line too full for the next mark breaks off in mid-sentence: the list runs on. */
const FIRST_IN_LINE = /\S\s+\([ia1]\)(?:\s|$)/i;
const FULL = 50;

function goesOnInLine(document: Document, open: readonly Line[], text: string): boolean {
  const last = open.at(-1);
  if (last === undefined || !/^\s*\(/.test(text)) return false;
  const before = document.text.text.slice(last.start, last.end).trimEnd();
  if (before.length < FULL || /(?:[.:;!?]|;\s*(?:and|or))$/.test(before)) return false;
  if (/^\s*\([ia1]\)/i.test(text)) return /\b(?:of|and|or|the|to|in|by)$/.test(before);
  return FIRST_IN_LINE.test(open.map(({ start, end }) => document.text.text.slice(start, end)).join(" "));
}

function isFurniture(document: Document, index: number, text: string): boolean {
  if (FURNITURE.test(text) || RULE.test(text)) return true;
  return (
    BARE_NUMBER.test(text) &&
    document.lines.slice(Math.max(0, index - 3), index + 6).some((line) => line.pageStart)
  );
}

/** Whether the open paragraph breaks off in mid-sentence before a page break, so that a blank line does not end it. */
function continues(document: Document, open: readonly Line[], index: number): boolean {
  const last = open.at(-1);
  if (!document.wrapped || last === undefined) return false;
  const text = document.text.text.slice(last.start, last.end).trimEnd();
  if (/[.:;!?)"”]$/.test(text)) return false;
  return document.lines.slice(index, index + 8).some((line) => line.pageStart);
}

function join(document: Document, lines: readonly Line[], from: number, to: number): Paragraph {
  const builder = new MappedTextBuilder();
  for (const line of lines) {
    for (const cell of line.cells) {
      const start = Math.max(cell.start, from);
      const end = Math.min(cell.end, to);
      if (start >= end) continue;
      if (builder.length > 0) builder.replace(" ", document.text, start, start + 1);
      builder.copy(document.text, start, end);
    }
  }
  return {
    text: builder.build(),
    start: Math.max(from, lines[0]?.start ?? from),
    end: Math.min(to, lines.at(-1)?.end ?? to),
  };
}
