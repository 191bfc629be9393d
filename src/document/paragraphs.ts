import { MONTH_NAME } from "../figures/month-name.js";
import { MappedTextBuilder, type MappedText } from "../source/mapped-text.js";
import { goesOnBehindBlank } from "./behind-blank.js";
import { goesOnBroken } from "./broken-lines.js";
import { seamOf } from "./broken-words.js";
import { lineIndexAt, type Cell, type Document, type Line } from "./document.js";
import { inFigures } from "./in-figures.js";
import { goesOnOverPage } from "./over-page.js";
import { isFurniture } from "./page-furniture.js";
import { cellsInOrder } from "./stacked-captions.js";
import { breaksOff, goesOn } from "./wrapped.js";

/** A paragraph of prose as a reader sees it: one line, single spaces, page heads and feet left out. */
export interface Paragraph {
  readonly text: MappedText;
  /** Offsets into the document's text. */
  readonly start: number;
  readonly end: number;
}

/** A paragraph of more characters is parted, so that what is looked for in each is looked for in a bounded text. */
const LONGEST = 100_000;

/** A line that begins a paragraph of its own: the mark of a list or of a note, or an Item's heading. */
const OPENS =
  /^\s*(?:(?:[-•·]|[†‡#*+]{1,4}|\([*†+#]{1,4}\)|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|\[\d{1,2}\]|\{\d{1,2}\}|[([](?:(?:foot)?note|fn)\s?\d{1,2}[)\]]|_?\d{1,2}\/|\/\(?\d{1,2}\)?\/|⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}⁾?)(?:\s|\.\.)|item\s+\d)/i;

/** "(d)-(e) No.", "(d), (e) None": letters answered in one, behind the end of a sentence. */
const OPENS_SEVERAL = /^\s*\([a-z]\)(?:\s?[-–—,;&/]\s?(?:and\s)?\([a-z]\)){1,5}\s/i;
const SENTENCE_END = /[.:;!?]["”)]?$/;

/** Whether a line begins a paragraph of its own by its mark, or as an Item's heading. */
export function opensParagraph(line: string): boolean {
  return OPENS.test(line);
}

/** Whether a line ends as a sentence, or a part of one in a list, does. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

/** The paragraphs of a document between two offsets of its text. */
export function paragraphsOf(document: Document, from: number, to: number): Paragraph[] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  let length = 0;
  let blanks = 0;
  let ruled = false;
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
      blanks += 1;
      continue;
    }
    if (isFurniture(document, index, text)) {
      ruled ||= RULE.test(text);
      continue;
    }
    const joined =
      document.wrapped || (line.typed === true && open.at(-1)?.typed === true)
        ? !(ruled && BELOW_RULE.test(text)) &&
          !opensNext(document, open, text, from) &&
          (blanks === 0 ||
            goesOnBehindBlank(document, open, index, text) ||
            goesOnBroken(document, open, line, blanks))
        : goesOnBehindBreak(document, open, line) ||
          goesOnOverPage(document, open.at(-1), index, opensParagraph) ||
          (goesOnBroken(document, open, line, blanks) && !opensNext(document, open, text, from));
    if (!joined) close();
    blanks = 0;
    ruled = false;
    open.push(line);
    length += line.end - line.start;
    if (length > LONGEST) close();
  }
  close();
  return groups.map((lines) => join(document, lines, from, to));
}

/** The number of a list's entry: "2.", "Exhibit 2.", "99.2", "B."; what stands around it is the same for the whole list. */
const NUMBERED = /^\s*(exhibit\s+(?:99\.)?|99\.)?(\d{1,2}|[A-Z])(\.|:)?\s+(?=\S)/i;

/** The number of an exhibit in a column of its own: "2.1   Agreement", "99(a)   Letter"; and below a drawn line "1   Agreement". */
const IN_PARTS = /^\s*\d{1,3}(?:\.\d{1,3}|\([a-z]\))(?: {2}|\t)\s*["“]?[A-Z][a-z]/;
const BELOW_RULE = /^\s*(?:\d{1,3}(?:\.\d{1,3}|\([a-z]\))?|[A-Z])(?: {2}|\t)\s*["“]?[A-Z][a-z]/;
const RULE = /^[\s_=–—-]{5,}$/;

function opensNext(document: Document, open: readonly Line[], text: string, from: number): boolean {
  if (opensParagraph(text)) return !goesOnInLine(document, open, text, from);
  const [first] = open;
  const last = open.at(-1);
  if (OPENS_SEVERAL.test(text) && last !== undefined)
    return endsSentence(document.text.text.slice(last.start, last.end).trimEnd());
  const opening = first === undefined ? "" : document.text.text.slice(first.start, first.end);
  if (IN_PARTS.test(opening) && IN_PARTS.test(text)) return true;
  const number = NUMBERED.exec(opening);
  const next = number && NUMBERED.exec(text);
  const columned = BELOW_RULE.test(opening) && BELOW_RULE.test(text);
  if (!next || (!columned && (next[1] ?? next[3]) === undefined)) return false;
  return follows(number[2] ?? "", next[2] ?? "") && number[1] === next[1] && number[3] === next[3];
}

function follows(number: string, next: string): boolean {
  if (/\d/.test(number)) return Number(next) === Number(number) + 1;
  return next.length === 1 && next.charCodeAt(0) === number.charCodeAt(0) + 1;
}

/** "as of December 31," above "2012, which": no line breaks off so but for the year. */
const DAY = new RegExp(String.raw`\s${MONTH_NAME}\s+\d{1,2},\s*$`);
const YEAR = /^\s*(?:19|20)\d\d(?!\d|,\d|\.\d)/;

/** The mark of a list in Roman figures: "ii. The Fund". */
const ROMAN = /^\s*[ivx]{2,4}\./;

/** On a page whose paragraphs are lines, one that breaks off in mid-sentence goes on in the next: each typed line was marked up by itself. */
function goesOnBehindBreak({ text: { text } }: Document, open: readonly Line[], line: Line): boolean {
  const last = open.at(-1);
  if (last === undefined || last.cells.length > 1 || line.cells.length > 1) return false;
  const next = text.slice(line.start, line.end);
  if (YEAR.test(next) && DAY.test(text.slice(last.start, last.end))) return true;
  return (
    goesOn(next) && breaksOff(text.slice(last.start, last.end)) && !OPENS.test(next) && !ROMAN.test(next)
  );
}

/** The first of a list stands within a line, and a line too full for the next mark breaks off in mid-sentence: the list runs on. */
const FIRST_IN_LINE = /\S\s+\([ia1]\)(?:\s|$)/i;
const FULL = 50;
/** "Item 2(d)) held by", "Item 4 of the statement": an Item within a sentence; its heading goes on with a capital. */
const REFERENCE = /^\s*[Ii](?:tems?|TEMS?)\s+\d{1,2}(?:\s?\([a-z]\)){0,3}(?:\)|[,;]?\s[a-z])/;

function goesOnInLine(document: Document, open: readonly Line[], text: string, from: number): boolean {
  const last = open.at(-1);
  if (last === undefined) return false;
  const before = document.text.text.slice(last.start, last.end).trimEnd();
  if (REFERENCE.test(text)) return breaksOff(before);
  if (!/^\s*\(/.test(text)) return false;
  if (before.length < FULL || /(?:[.:;!?]|;\s*(?:and|or))$/.test(before)) return false;
  if (/^\s*\([ia1]\)/i.test(text)) return /\b(?:of|and|or|the|to|in|by)$/.test(before);
  const opened = open.map(({ start, end }) => document.text.text.slice(Math.max(start, from), end));
  return FIRST_IN_LINE.test(opened.join(" "));
}

function join(document: Document, lines: readonly Line[], from: number, to: number): Paragraph {
  const builder = new MappedTextBuilder();
  let before: Cell | null = null;
  for (const cell of cellsInOrder(document, lines)) {
    const start = Math.max(cell.start, from);
    const end = Math.min(cell.end, to);
    if (start >= end) continue;
    if (before !== null) {
      const { blank, dropped } = seamOf(document, before, { start, end });
      builder.copy(document.text, before.start, before.end - dropped);
      if (blank) builder.replace(" ", document.text, start, start + 1);
    }
    before = { start, end };
  }
  if (before !== null) builder.copy(document.text, before.start, before.end);
  return {
    text: inFigures(builder.build()),
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
