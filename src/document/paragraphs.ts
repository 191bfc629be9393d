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
  /^\s*(?:-\s*\d{1,3}\s*-|(?:page\s+)?\d{1,3}\s+of\s+\d{1,3}(?:\s+pages?)?|page\s+\d{1,3}|\(?page\s+\d{1,3}\s+of\s+\d{1,3}(?:\s+pages?)?\)?|exhibit\s+index\s+on\s+page\s+\d+|cusip\s+n(?:o|umber).{0,100})\s*$/i;

/** The name of the form at the head of a page. */
const PAGE_HEAD = /^\s*(?:schedule\s+)?13[dg](?:\s*\/\s*a)?\s*$/i;

/** A page's bare number stands beside the page break; elsewhere a bare number is somebody's answer. */
const BARE_NUMBER = /^\s*\d{1,3}\s*$/;

/** A paragraph of more characters is parted, so that what is looked for in each is looked for in a bounded text. */
const LONGEST = 100_000;

const RULE = /^[-_=*~.#\s]{3,}$/;

/** A line that begins a paragraph of its own: the mark of a list or of a note, or an Item's heading. */
const OPENS =
  /^\s*(?:(?:[-•·]|[†‡#*+]{1,4}|\([*†+#]{1,4}\)|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|\[\d{1,2}\]|\{\d{1,2}\}|[([](?:(?:foot)?note|fn)\s?\d{1,2}[)\]]|_?\d{1,2}\/|\/\(?\d{1,2}\)?\/|⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}⁾?)\s|item\s+\d)/i;

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
  if (OPENS.test(text)) return !goesOnInLine(document, open, text) && !isReference(document, open, text);
  const [first] = open;
  const number = first && NUMBERED.exec(document.text.text.slice(first.start, first.end));
  const next = number && NUMBERED.exec(text);
  if (!next || (next[1] ?? next[3]) === undefined) return false;
  return follows(number[2] ?? "", next[2] ?? "") && number[1] === next[1] && number[3] === next[3];
}

/** "Item 2(d)) held by", "Item 4 above and": an Item that the sentence of the line before speaks of. */
const REFERENCE = /^\s*items?\s+\d{1,2}(?:\([a-z]\)){0,2}(?:\)|[,;]?\s+(?!if\b)[a-z]{2,})/;

function isReference(document: Document, open: readonly Line[], text: string): boolean {
  const last = open.at(-1);
  if (last === undefined || !REFERENCE.test(text.replace(/^\s*I/, "i"))) return false;
  return /[a-z,(]$/.test(document.text.text.slice(last.start, last.end).trimEnd());
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
  if (PAGE_HEAD.test(text))
    return document.lines.slice(Math.max(0, index - 3), index + 1).some((line) => line.pageStart);
  return (
    BARE_NUMBER.test(text) &&
    document.lines.slice(Math.max(0, index - 3), index + 6).some((line) => line.pageStart)
  );
}

/** Whether the open paragraph breaks off in mid-sentence at a page break, so that a blank line before it or behind it does not end it. */
function continues(document: Document, open: readonly Line[], index: number): boolean {
  const last = open.at(-1);
  if (!document.wrapped || last === undefined) return false;
  const text = document.text.text.slice(last.start, last.end).trimEnd();
  if (/[.:;!?)"”]$/.test(text)) return false;
  if (document.lines.slice(index, index + 8).some((line) => line.pageStart)) return true;
  const breaks = document.lines.slice(Math.max(0, index - 8), index);
  const isBroken = breaks.some((line) => line.pageStart && line.start > last.start);
  return isBroken ? goesOn(document, open, index) : isCut(document, text, index);
}

/** Whether a full line breaks off in mid-sentence and the next goes on in small letters, as where the mark of a page is lost. */
function isCut(document: Document, text: string, index: number): boolean {
  if (text.length < FULL || !/[a-z,]$/.test(text)) return false;
  const next = document.lines
    .slice(index, index + 4)
    .map(({ start, end }) => document.text.text.slice(start, end));
  return /^\s*[a-z]{2,}\b/.test(next.find((line) => line.trim() !== "") ?? "");
}

/** A line that ends so goes on in the next. */
const UNFINISHED = /(?:,|\b(?:of|and|or|the|to|in|by|for|with|an?|its?|as|that|which))$/;

/** Whether what is printed behind the head of the next page, at `index`, goes on with the sentence that is open. */
function goesOn(document: Document, open: readonly Line[], index: number): boolean {
  const printed = ({ start, end }: Line): string => document.text.text.slice(start, end).trim();
  const next = document.lines
    .slice(index, index + 8)
    .findIndex(
      (line, offset) => printed(line) !== "" && !isFurniture(document, index + offset, printed(line)),
    );
  const line = next < 0 ? undefined : document.lines[index + next];
  if (line === undefined || OPENS.test(printed(line))) return false;
  const before = open.map(printed).join(" ");
  const isQuoting = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  return /^[a-z]/.test(printed(line)) || UNFINISHED.test(before) || isQuoting;
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

/** Paragraphs as one text, a space between them. */
export function asOneText(paragraphs: readonly Pick<Paragraph, "text">[]): MappedText {
  const builder = new MappedTextBuilder();
  for (const { text } of paragraphs) {
    if (builder.length > 0) builder.replace(" ", text, 0, 1);
    builder.copy(text, 0, text.length);
  }
  return builder.build();
}
