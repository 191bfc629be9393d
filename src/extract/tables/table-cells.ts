import { matchesIn } from "../../figures/matches.js";
import { numberAtStart } from "../../figures/number.js";
import { percentAtStart, type Percent } from "../../figures/percent.js";
import type { Fact, Figure } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { MARK_SOURCE } from "../notes/marks.js";
import { percentFact } from "../words/percent-fact.js";

/** A cell's place in the text of its row. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** A figure, or what stands in the place of one. */
const CELL = new RegExp(
  String.raw`(?:less than |approximately |[<~]\s?)?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:\s?%)?(?:\s?${MARK_SOURCE})*|-0-|\b(?:none|nil)\b|[-–—*]{1,3}|\bn\/a\b`,
  "gi",
);

/** The figures that a row in lines of text ends in, with nothing else between them, in order. */
export function cellsAtEnd(line: string): Cell[] {
  const row = unruled(line);
  const cells: Cell[] = [];
  let next = row.length;
  for (const { index, 0: cell } of matchesIn(row, CELL).reverse()) {
    const end = index + cell.length;
    if (row.slice(end, next).trim() !== "" || (index > 0 && !/\s/.test(row.charAt(index - 1)))) break;
    cells.unshift({ start: index, end });
    next = index;
  }
  return cells;
}

/** A row without the strokes that rule its columns, each character in its place. */
function unruled(row: string): string {
  return row.replaceAll("|", " ");
}

/**
 * The rows of a table that a typewriter set without blank lines between, where a paragraph is nothing but words with the
 * same number of figures behind them, again and again: "Larkspur 650,000 6.5% Roe 12,000 0.1%". Else the text as it is.
 */
export function rowsOf(text: MappedText): MappedText[] {
  if (text.length > LONGEST) return [text];
  const rows: { readonly start: number; end: number; figures: number }[] = [];
  let last = 0;
  for (const { index, 0: cell } of matchesIn(text.text, CELL)) {
    if (index > 0 && !/\s/.test(text.text.charAt(index - 1))) continue;
    const row = rows.at(-1);
    const goesOn = row !== undefined && text.text.slice(last, index).trim() === "";
    if (goesOn) row.figures += 1;
    else rows.push({ start: last, end: 0, figures: 1 });
    last = index + cell.length;
    const open = rows.at(-1);
    if (open !== undefined) open.end = last;
  }
  const [first] = rows;
  const alike = rows.every(({ figures }) => figures > 1 && figures === first?.figures);
  if (rows.length < 2 || !alike || text.text.slice(last).trim() !== "") return [text];
  return rows.map(({ start, end }) => text.slice(start, end));
}

/** A longer paragraph is no table of persons. */
const LONGEST = 4000;

/** The count in a cell, with its note marks; `null` where the row has no such cell, or no count stands in it. */
export function countIn(row: MappedText, cell: Cell | undefined, make: FactMaker): Figure | null {
  const number = cell && numberAtStart(row.text.slice(cell.start, cell.end));
  return number ? markedFigure(make, row, cell.start, number, cell.end) : null;
}

/** The percentage in a cell; `null` where the row has no such cell, or none stands in it. */
export function percentInCell(
  row: MappedText,
  cell: Cell | undefined,
  make: FactMaker,
): Fact<Percent> | null {
  const found = cell && percentAtStart(row.text.slice(cell.start, cell.end));
  return found ? percentFact(make, row, cell.start, found) : null;
}
