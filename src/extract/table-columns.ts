import type { Cell, Document, Line } from "../document/document.js";
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
  const rows = inOrder(lines) ?? (document.wrapped ? asTyped(lines) : null);
  if (rows === null) return null;
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

/** A typewriter's columns: figures whose places on their lines overlap stand below one another. */
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

function on(line: Line, { start, end }: Cell): Cell {
  return { start: start - line.start, end: end - line.start };
}

function isOver(place: Cell, column: Cell): boolean {
  return place.start < column.end && place.end > column.start;
}
