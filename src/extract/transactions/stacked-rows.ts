import type { Document, Line } from "../../document/document.js";
import { dayOfCell } from "./transaction-days.js";

/** So many cells a row may have, and so long a cell may be. */
const [FEWEST, MOST, LONGEST] = [3, 9, 45];
const DATE_CAPTION = /\bdates?\b|\bday\b/i;
const SENTENCE_END = /[.:]["”)]?\s*$/;

/** The lines of a list with those that print a cell each, as a pasted table does, put together to rows. */
export function withStackedRows(document: Document, lines: readonly Line[]): readonly Line[] {
  const filled = lines
    .filter(({ cells }) => cells.length > 0)
    .map((line): Stacked => {
      const printed = document.text.text.slice(line.start, line.end).trim();
      const alone = line.cells.length === 1 && printed.length <= LONGEST;
      return { line, printed, alone, day: alone && (dayOfCell(printed, true) ?? null) !== null };
    });
  const found: Line[] = [];
  let stacked = false;
  for (let at = 0; at < filled.length;) {
    const rows = rowsFrom(filled, at);
    const width = rows[0]?.cells.length ?? 1;
    if (rows.length > 0) stacked = true;
    const line = filled[at]?.line;
    found.push(...(rows.length > 0 || line === undefined ? rows : [line]));
    at += Math.max(1, rows.length * width);
  }
  return stacked ? found : lines;
}

interface Stacked {
  readonly line: Line;
  readonly printed: string;
  /** Whether it is one short cell. */
  readonly alone: boolean;
  readonly day: boolean;
}

/** The rows that begin with the day at a place, two or more of one shape; none where it is not plain that the day comes first. */
function rowsFrom(lines: readonly Stacked[], at: number): Line[] {
  if (lines[at]?.day !== true) return [];
  const width = lines.slice(at + 1, at + 1 + MOST).findIndex(({ day }) => day) + 1;
  if (width < FEWEST || !comesFirst(lines.slice(Math.max(0, at - width), at), width)) return [];
  const rows: Line[] = [];
  const shape = shapeOf(lines.slice(at, at + width));
  for (let from = at; lines[from]?.day === true; from += width) {
    const cells = lines.slice(from, from + width);
    if (cells.length < width || shapeOf(cells) !== shape || !cells.every(({ alone }) => alone)) break;
    rows.push(rowOf(cells.map(({ line }) => line)));
  }
  return rows.length > 1 ? rows : [];
}

/** Whether the captions above begin with that of the day, or a sentence leads to the first row. */
function comesFirst(above: readonly Stacked[], width: number): boolean {
  const [first, last] = [above[0], above.at(-1)];
  if (last === undefined || SENTENCE_END.test(last.printed)) return true;
  const captions =
    above.length === width && above.every(({ alone, printed }) => alone && !/\d/.test(printed));
  return captions && first !== undefined && DATE_CAPTION.test(first.printed);
}

/** Which of the cells hold figures. */
function shapeOf(cells: readonly Stacked[]): string {
  return cells.map(({ printed }) => (/\d/.test(printed) ? "1" : "w")).join("");
}

function rowOf(lines: readonly Line[]): Line {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("a row has cells");
  return { ...first, end: last.end, cells: lines.flatMap(({ cells }) => cells) };
}
