import type { MappedText } from "../source/mapped-text.js";

/** A printed chunk of a line: a table cell, or what stands between two wide gaps. Offsets into the document's text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** Where it stands in the table that it is a cell of; `undefined` for what is typed. */
  readonly place?: CellPlace | undefined;
}

/** The columns of a table over which a cell reaches. */
export interface CellPlace {
  /** Tells the rows of one table from those of another. */
  readonly table: number;
  readonly from: number;
  /** The column behind the last. */
  readonly to: number;
}

/** A line as a reader sees it: of a text file, a paragraph of a page, a row of a table. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
  /** Whether a new page begins with this line. */
  readonly pageStart: boolean;
  /** Whether it stands as typed, broken to a width, on a page that is not typed throughout. */
  readonly typed?: boolean | undefined;
  /** Whether a line is drawn across the page above it, as most agents end a page. */
  readonly belowRule?: boolean | undefined;
}

/** How prose is broken into lines besides as on a page of single-spaced typing. */
export interface BrokenLines {
  /** Typed lines right under each other on a page of HTML, each ended by a tag. */
  readonly tight: boolean;
  /** Double spacing: a blank line below every line. */
  readonly spaced: boolean;
}

/**
 * One model for text and HTML alike: what a reader sees, line by line, every character mapped to the
 * file. Check boxes are `☒` and `☐`, raised note marks are superscript characters, whatever the file
 * makes them from.
 */
export interface Document {
  readonly text: MappedText;
  readonly lines: readonly Line[];
  /** Whether prose is broken into lines of a fixed width, so that a sentence runs over several. */
  readonly wrapped: boolean;
  /** How else prose is broken into lines; `undefined` where each line is known to be a paragraph, or typed. */
  readonly broken?: BrokenLines | undefined;
}

/** What is printed on a line or in a cell. */
export function printed({ text }: Document, { start, end }: Pick<Line, "start" | "end">): string {
  return text.text.slice(start, end);
}

/** What is printed on the line of that number; nothing where there is none. */
export function printedIn(document: Document, index: number): string {
  return printed(document, document.lines[index] ?? { start: 0, end: 0 });
}

/** The index of the first line that ends at or after `offset` of the document's text. */
export function lineIndexAt(document: Document, offset: number): number {
  return firstLine(document, (line) => line.end >= offset);
}

/** The first line that ends at or after `offset` of the file. */
export function lineAtSource(document: Document, offset: number): Line | undefined {
  return document.lines[
    firstLine(document, (line) => document.text.source(line.start, line.end).end >= offset)
  ];
}

/** Binary search: `holds` is false for the lines before the one sought and true from it on. */
function firstLine(document: Document, holds: (line: Line) => boolean): number {
  let low = 0;
  let high = document.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = document.lines[middle];
    if (line === undefined || holds(line)) high = middle;
    else low = middle + 1;
  }
  return low;
}
