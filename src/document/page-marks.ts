import { MappedTextBuilder } from "../source/mapped-text.js";
import type { Document, Line } from "./document.js";

/** What a word processor or a printer leaves on each page: "12/15/95 10:14 AM  F:\DOCS\AMEND2.DOC", "[NYCORP:77:44B:12/10/98--3:15p]". */
const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?(?:m\.?)?)?`;
const PATH = String.raw`(?:\w[\w.]{0,20}:|::?\w{2,10}|\\)\\[^\s\\]{1,40}(?:\\[^\s\\]{1,40}){1,10}`;
const STAMP = new RegExp(
  String.raw`^(?:\[{1,2}[^\s:;[\]]{2,12}[:;][^[\]]{1,60}${DAY}[^[\]]{1,20}\]{1,2}|(?:${DAY}\s+)?(?:${CLOCK}\s+)?${PATH}(?:\s+${DAY})?(?:\s+${CLOCK})?)(?:\s+\d{1,3})?$`,
  "i",
);
const LONGEST_STAMP = 160;
/** A day with the hour alone is no stamp but where page upon page bears one; a signature may bear it, too. */
const HOUR = new RegExp(String.raw`^${DAY}\s+${CLOCK}$`, "i");

/** A number alone in the middle of a line or at its right end. */
const NUMBER = /^(?:\s{20}|\t{3})\s*([1-9]\d{0,2})\s*$/;
/** So many lines part the numbers of two pages: fewer part the numbers of rows. */
const SHORTEST_PAGE = 20;
const LONGEST_PAGE = 150;
/** So many in a row are no chance, and the first of them is that of one of the first pages. */
const FEWEST = 3;
const FIRST = 3;
/** So many series are followed at a time. */
const MOST_OPEN = 8;

/** The document with blanks in the place of the stamps and bare numbers of its pages, which nobody is to read as days or answers; a page begins at its number. */
export function withoutPageMarks(document: Document): Document {
  const numbers = new Set(numbersOf(document));
  const marks = [...stampsOf(document), ...numbers];
  if (marks.length === 0) return document;
  const { text, lines } = document;
  const builder = new MappedTextBuilder();
  const emptied = new Set(marks);
  let done = 0;
  for (const { start, end } of marks.sort((a, b) => a.start - b.start)) {
    builder.copy(text, done, start).replace(" ".repeat(end - start), text, start, end);
    done = end;
  }
  return {
    ...document,
    text: builder.copy(text, done, text.length).build(),
    lines: lines.map((line) =>
      emptied.has(line) ? { ...line, cells: [], pageStart: line.pageStart || numbers.has(line) } : line,
    ),
  };
}

function stampsOf({ text: { text }, lines, wrapped }: Document): Line[] {
  const stamps: Line[] = [];
  const hours: { line: Line; index: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > LONGEST_STAMP) continue;
    const printed = text.slice(line.start, line.end);
    if (!printed.includes(":") && !printed.includes("\\")) continue;
    const words = printed.trim();
    if (STAMP.test(words)) stamps.push(line);
    else if (wrapped && HOUR.test(words)) hours.push({ line, index });
  }
  const apart = hours.every(({ index }, at) => index - (hours[at - 1]?.index ?? -Infinity) >= SHORTEST_PAGE);
  return apart && hours.length >= FEWEST ? [...stamps, ...hours.map(({ line }) => line)] : stamps;
}

interface Numbered {
  readonly line: Line;
  readonly index: number;
  readonly number: number;
  /** The columns at which it begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** The numbers of pages of typing that bear nothing else: each one more than the last, a page below it, in its column. */
function numbersOf({ text: { text }, lines, wrapped }: Document): Line[] {
  if (!wrapped) return [];
  const done: Numbered[][] = [];
  let open: Numbered[][] = [];
  for (const [index, line] of lines.entries()) {
    const next = numberedOf(text.slice(line.start, line.end), line, index);
    if (next === null) continue;
    const goesOn = open.filter((series) => isNext(series, next));
    const paged = goesOn.find((series) => isPageBelow(series, next));
    if (paged !== undefined) paged.push(next);
    // A number that goes on too soon is a row's, and so are those before it.
    else open = open.filter((series) => !goesOn.includes(series));
    if (paged === undefined && next.number <= FIRST) open.push([next]);
    if (open.length > MOST_OPEN) done.push(...open.splice(0, 1));
  }
  return [...done, ...open]
    .filter(({ length }) => length >= FEWEST)
    .flatMap((series) => series.map(({ line }) => line));
}

function numberedOf(printed: string, line: Line, index: number): Numbered | null {
  const number = NUMBER.exec(printed)?.[1];
  if (number === undefined) return null;
  const to = printed.trimEnd().length;
  return { line, index, number: Number(number), from: to - number.length, to };
}

/** Whether a number is one more than the last of a series and stands in its column. */
function isNext(series: readonly Numbered[], next: Numbered): boolean {
  const last = series.at(-1);
  if (last === undefined || next.number !== last.number + 1) return false;
  return Math.abs(last.from - next.from) <= 1 || Math.abs(last.to - next.to) <= 1;
}

function isPageBelow(series: readonly Numbered[], next: Numbered): boolean {
  const below = next.index - (series.at(-1)?.index ?? 0);
  return below >= SHORTEST_PAGE && below <= LONGEST_PAGE;
}
