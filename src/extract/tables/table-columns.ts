import type { Cell, Document, Line } from "../../document/document.js";
import type { Blank, PrintedFigure, TableLine } from "./table-lines.js";

type Printed = PrintedFigure | Blank;
type Aligned = readonly (readonly (Printed | null)[])[];

/** The columns of a table: what each row prints in each, and the words above them. */
export interface Columns {
  readonly rows: Aligned;
  readonly captions: readonly string[];
}

/** The columns where it can be told which figures stand below one another, else `null`. */
export function columnsOf(
  document: Document,
  lines: readonly TableLine[],
  header: readonly TableLine[],
): Columns | null {
  const placed = document.wrapped || stand(lines);
  if (nameMore(document, lines, header)) return placed ? typedColumns(document, lines, header) : null;
  const ordered = inOrder(lines);
  if (placed && (ordered === null || (document.wrapped && isShifted(lines))))
    return typedColumns(document, lines, header);
  return ordered && named(document, lines, ordered, header);
}

/** Whether all lines are rows of one table, so that a figure's place in it tells its column. */
function stand(lines: readonly TableLine[]): boolean {
  const tables = new Set(lines.flatMap(({ line: { cells } }) => cells.map(({ place }) => place?.table)));
  return tables.size === 1 && !tables.has(undefined);
}

function typedColumns(
  document: Document,
  lines: readonly TableLine[],
  header: readonly TableLine[],
): Columns | null {
  const rows = asTyped(lines);
  return rows && { rows, captions: wordsAbove(document, lines, rows, header) };
}

function named(
  document: Document,
  lines: readonly TableLine[],
  rows: Aligned,
  header: readonly TableLine[],
): Columns {
  const captions = document.wrapped
    ? wordsAbove(document, lines, rows, header)
    : wordsInOrder(document, lines, rows, header);
  return { rows, captions };
}

/** Rows that print a figure or a dash in every column. */
function inOrder(lines: readonly TableLine[]): Aligned | null {
  const count = lines[0]?.figures.length;
  return lines.every(({ figures }) => figures.length === count) ? lines.map(({ figures }) => figures) : null;
}

/** What stands above figures, not above the names or days that rows begin with. */
const OF_FIGURES = /^\W*(?:bought|cost|number|price|purchased|purchases|quantity|sales|shares|sold)\b/i;

/**
 * Whether the captions are more than any row has cells, or leave its label without one: each row then leaves a column
 * blank, and which is not told.
 */
function nameMore({ text }: Document, lines: readonly TableLine[], header: readonly TableLine[]): boolean {
  const most = Math.max(...lines.map(({ words, figures }) => words.length + figures.length));
  const labelled = lines.every(({ words }) => words.length > 0);
  return header.some(({ words, figures }) => {
    const [first] = words;
    if (first === undefined || figures.length > 0 || words.length < most) return false;
    return words.length > most || (labelled && OF_FIGURES.test(text.text.slice(first.start, first.end)));
  });
}

/** Whether a figure stands below one of another column, counted from the left: a blank stands before one of the two. */
function isShifted(lines: readonly TableLine[]): boolean {
  const columns = lines.flatMap(({ line, figures }) =>
    figures.map((figure, column) => ({ column, place: on(line, figure) })),
  );
  const sorted = columns.sort((a, b) => a.place.start - b.place.start);
  let reach = { column: -1, end: -1 };
  return sorted.some(({ column, place }) => {
    const shifted = place.start < reach.end && column !== reach.column;
    if (place.end > reach.end) reach = { column, end: place.end };
    return shifted;
  });
}

/** The columns of a typewriter or of a table: figures whose places on their lines overlap stand below one another. */
function asTyped(lines: readonly TableLine[]): Aligned | null {
  const columns: { start: number; end: number }[] = [];
  const places = lines.flatMap(({ line, figures }) => figures.map((figure) => on(line, figure)));
  for (const { start, end } of places.sort((a, b) => a.start - b.start)) {
    const last = columns.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else columns.push({ start, end });
  }
  const rows = lines.map(({ line, figures }) =>
    columns.map((column) => figures.filter((figure) => isOver(on(line, figure), column))),
  );
  if (rows.some((row) => row.some((figures) => figures.length > 1))) return null;
  return rows.map((row) => row.map(([only]) => only ?? null));
}

/** The words that stand above one column and no other. */
function wordsAbove(
  { text }: Document,
  lines: readonly TableLine[],
  rows: Aligned,
  header: readonly TableLine[],
): string[] {
  const columns = (rows[0] ?? []).map((_, column) => {
    const places = lines.flatMap(({ line }, index) => {
      const figure = rows[index]?.[column] ?? null;
      return figure === null ? [] : [on(line, figure)];
    });
    return {
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
    };
  });
  const words = header.flatMap(({ line, words: cells }) =>
    cells.map((cell) => ({ cell, above: columns.filter((column) => isOver(on(line, cell), column)) })),
  );
  return columns.map((column) =>
    words
      .filter(({ above }) => above.length === 1 && above[0] === column)
      .map(({ cell }) => text.text.slice(cell.start, cell.end))
      .join(" "),
  );
}

/** A line of words with one for every column, and perhaps for the labels before them. */
function wordsInOrder(
  { text }: Document,
  lines: readonly TableLine[],
  rows: Aligned,
  header: readonly TableLine[],
): string[] {
  const count = rows[0]?.length ?? 0;
  const labels = Math.max(0, ...lines.map(({ words }) => words.length));
  const heads = header.find(
    ({ words, figures }) =>
      figures.length === 0 && words.length >= Math.max(count, 2) && words.length <= count + labels,
  );
  const above = heads?.words.slice(heads.words.length - count) ?? [];
  return above.map(({ start, end }) => text.text.slice(start, end));
}

/** Where a cell stands: its columns in a table, else its places on a typed line. */
function on(line: Line, { start, end }: Cell): Cell {
  const place = line.cells.find((cell) => cell.start === start)?.place;
  return place === undefined
    ? { start: start - line.start, end: end - line.start }
    : { start: place.from, end: place.to };
}

function isOver(place: Cell, column: Cell): boolean {
  return place.start < column.end && place.end > column.start;
}
