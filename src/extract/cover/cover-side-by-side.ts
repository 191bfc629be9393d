import { lineIndexAt, type Cell, type Document, type Line } from "../../document/document.js";
import { POWERS } from "../../filing/rows.js";

const CAPTION = /\bnames?\s+of\s+(?:each\s+)?reporting\s+persons?\b/i;
const ROW_NUMBER = /^\(?\d{1,2}[.)]{0,2}$/;
/** The first words of a power, with its row's number or without. */
const POWER = /^(?:\(?\d{1,2}[.)]{0,2}\s{1,9})?(?:sole|shared)\b/i;
const NEXT_ROW = /\b(?:aggregate|total)\s+am(?:oun)?t/i;
/** A typist's columns are off by so much. */
const SLACK = 2;

/** A cover page's document, and where in it the page begins. */
export interface CoverAlone {
  readonly document: Document;
  readonly from: number;
}

/** Typed cover pages side by side, every caption printed once in each column, as that of each person alone; else `null`. */
export function typedSideBySide(document: Document, start: number, until: number): CoverAlone[] | null {
  const first = lineIndexAt(document, start);
  const lines = document.lines.slice(first, lineIndexAt(document, until));
  const [head] = lines;
  const columns = head === undefined ? [] : columnsOf(document, head, CAPTION);
  if (head === undefined || columns.length < 2) return null;
  if (document.text.text.slice(head.start, until).includes("\t")) return null;
  return columns.map((from, index) => {
    const to = columns[index + 1] ?? Infinity;
    return coverAlone(document, first, lines, (line, cell) => isWithin(line, cell, from, to), head.start);
  });
}

/** A row's answer: a figure, as the rows that count shares have it. */
const FIGURE = /^\|?\s{0,9}(?:\d[\d,.]*|none|nil|-\s?0\s?-)(?:\s?[*(].{0,8})?$/i;
const COUNTED = /\b(?:sole|shared)\s+(?:vot|disp|power)|\baggregate\s+amount\b/i;
/** Of the five rows that count shares, so many must have a figure for each person. */
const ENOUGH = 4;

/** A typed cover page with every caption once, at its left, and the answers of several persons in columns beside it, as that of each alone; else `null`. */
export function typedColumns(document: Document, start: number, until: number): CoverAlone[] | null {
  const { text } = document.text;
  const first = lineIndexAt(document, start);
  const lines = document.lines.slice(first, lineIndexAt(document, until));
  const [head] = lines;
  if (head === undefined || text.slice(head.start, until).includes("\t")) return null;
  const printed = (cell: Cell): string => text.slice(cell.start, cell.end);
  const caption = head.cells.findIndex((cell) => cell.place === undefined && CAPTION.test(printed(cell)));
  const names = head.cells.slice(caption + 1).filter((cell) => /[a-z]{2}/i.test(printed(cell)));
  if (caption < 0 || names.length < 2) return null;
  const columns = names.map((cell) => cell.start - head.start);
  const columnOf = (line: Line, cell: Cell): number =>
    columns.findLastIndex((column) => cell.start - line.start >= column - SLACK);
  const filled = lines.filter((line) => {
    const figures = line.cells
      .filter((cell) => FIGURE.test(printed(cell)))
      .map((cell) => columnOf(line, cell));
    return (
      line.cells.some((cell) => COUNTED.test(printed(cell))) &&
      columns.every((_column, index) => figures.filter((at) => at === index).length === 1)
    );
  });
  if (filled.length < ENOUGH) return null;
  return columns.map((_column, index) => {
    const isOwn = (line: Line, cell: Cell): boolean => [-1, index].includes(columnOf(line, cell));
    return coverAlone(document, first, lines, isOwn, head.start);
  });
}

/** The cover page of one person: the lines from `first` on with the cells that are his. */
function coverAlone(
  document: Document,
  first: number,
  lines: readonly Line[],
  isOwn: (line: Line, cell: Cell) => boolean,
  from: number,
): CoverAlone {
  const alone = lines.map((line) => ({ ...line, cells: line.cells.filter((cell) => isOwn(line, cell)) }));
  return { document: { ...document, lines: document.lines.toSpliced(first, lines.length, ...alone) }, from };
}

/**
 * A typed cover page with the four powers side by side in four columns, each caption over several lines and its figure below,
 * as if column stood behind column. It stays as it is where a cell belongs to no column.
 */
export function powersByColumn(document: Document, start: number, until: number): Document {
  const first = lineIndexAt(document, start);
  const lines = document.lines.slice(first, lineIndexAt(document, until));
  const at = lines.findIndex((line) => columnsOf(document, line, POWER).length === POWERS.length);
  const head = lines[at];
  if (head === undefined) return document;
  const columns = columnsOf(document, head, POWER);
  const below = lines.slice(at);
  const end = below.findIndex((line) => NEXT_ROW.test(document.text.text.slice(line.start, line.end)));
  const block = below.slice(0, end);
  const cells = columns.flatMap((from, index) =>
    block.flatMap((line) =>
      line.cells.filter((cell) => isWithin(line, cell, from, columns[index + 1] ?? Infinity)),
    ),
  );
  if (cells.length < block.flatMap((line) => line.cells).length) return document;
  const alone = block.map((line) => ({ ...line, cells: line === head ? cells : [] }));
  return { ...document, lines: document.lines.toSpliced(first + at, block.length, ...alone) };
}

/** Where in their line typed captions begin, each with its row's number. */
function columnsOf({ text: { text } }: Document, line: Line, caption: RegExp): number[] {
  const printed = (cell: Cell | undefined) => (cell === undefined ? "" : text.slice(cell.start, cell.end));
  return line.cells.flatMap((cell, index) => {
    if (cell.place !== undefined || !caption.test(printed(cell))) return [];
    const before = line.cells[index - 1];
    const { start } = before !== undefined && ROW_NUMBER.test(printed(before)) ? before : cell;
    return start - line.start;
  });
}

/** A cell that reaches over two columns is neither person's. */
function isWithin(line: Line, cell: Cell, from: number, to: number): boolean {
  const [start, end] = [cell.start - line.start, cell.end - line.start];
  return start >= from - SLACK && start < to - SLACK && end <= to;
}
