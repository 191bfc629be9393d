import { printed, type Cell, type Document, type Line } from "./document.js";

/** What the captions of a table of holdings speak of. */
const TELLS = /\b(?:percent\w*|sole|shared|vot(?:e|ing)|disp\w*|beneficial\w*|own(?:ed|ership))\b|%/i;
const MOST_LINES = 4;
const LONGEST_CELL = 28;
const FEWEST_COLUMNS = 3;

interface Column {
  readonly cells: Cell[];
  readonly lines: Line[];
  start: number;
  end: number;
}

/**
 * The cells of a paragraph in the order in which they are read: line by line, but captions of a table of holdings that a
 * typewriter cut over several lines column by column, "Percent" with the "of Class" below it.
 */
export function cellsInOrder(document: Document, lines: readonly Line[]): readonly Cell[] {
  const heads = document.wrapped ? captionLines(document, lines) : [];
  const columns = heads.length < 2 ? null : columnsOf(heads);
  const inColumns = columns?.flatMap(({ cells }) => cells) ?? [];
  const telling = (columns ?? []).filter(({ cells }) =>
    cells.some((cell) => TELLS.test(printed(document, cell))),
  );
  const read = telling.length >= FEWEST_COLUMNS ? inColumns : heads.flatMap(({ cells }) => cells);
  return [...read, ...lines.slice(heads.length).flatMap(({ cells }) => cells)];
}

/** The lines of short cells without a figure that a paragraph begins with. */
function captionLines(document: Document, lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ cells }) =>
    cells.some((cell) => cell.end - cell.start > LONGEST_CELL || /\d/.test(printed(document, cell))),
  );
  const heads = end < 0 ? lines : lines.slice(0, end);
  return heads.length > MOST_LINES ? [] : heads;
}

/** The columns of some lines from the left; `null` where a cell stands over two of another line, or two over one. */
function columnsOf(lines: readonly Line[]): readonly Column[] | null {
  const columns: Column[] = [];
  for (const line of lines) {
    for (const cell of line.cells) {
      const [start, end] = [cell.start - line.start, cell.end - line.start];
      const [column, ...others] = columns.filter((each) => start < each.end && each.start < end);
      if (others.length > 0 || column?.lines.includes(line) === true) return null;
      if (column === undefined) columns.push({ cells: [cell], lines: [line], start, end });
      else {
        column.cells.push(cell);
        column.lines.push(line);
        column.start = Math.min(column.start, start);
        column.end = Math.max(column.end, end);
      }
    }
  }
  return columns.sort((a, b) => a.start - b.start);
}
