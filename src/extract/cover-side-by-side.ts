import { lineIndexAt, type Cell, type Document, type Line } from "../document/document.js";

const CAPTION = /\bnames?\s+of\s+(?:each\s+)?reporting\s+persons?\b/i;
const ROW_NUMBER = /^\(?1[.)]{0,2}$/;
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
  const columns = head === undefined ? [] : columnsOf(document, head);
  if (head === undefined || columns.length < 2) return null;
  if (document.text.text.slice(head.start, until).includes("\t")) return null;
  return columns.map((from, index) => {
    const to = columns[index + 1] ?? Infinity;
    const alone = lines.map((line) => ({
      ...line,
      cells: line.cells.filter((cell) => isWithin(line, cell, from, to)),
    }));
    return {
      document: { ...document, lines: document.lines.toSpliced(first, lines.length, ...alone) },
      from: head.start,
    };
  });
}

/** Where in their line the captions of Row 1 begin, each with its number. */
function columnsOf({ text: { text } }: Document, line: Line): number[] {
  const printed = (cell: Cell | undefined) => (cell === undefined ? "" : text.slice(cell.start, cell.end));
  return line.cells.flatMap((cell, index) => {
    if (cell.place !== undefined || !CAPTION.test(printed(cell))) return [];
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
