import { lineIndexAt, type Cell, type Document } from "../document/document.js";
import type { Table, TableFigure, TableRow } from "../filing/table.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { columnsOf } from "./table-columns.js";
import { tableLine, type Blank, type PrintedFigure, type TableLine } from "./table-lines.js";

const ADDS = /^\W*(?:(?:grand|aggregate|combined|sub)[\s-]*)?totals?\b/i;
/** A line of one cell that is longer than this is prose, not a caption or a name. */
const LONGEST_WORDS = 60;
/** Blank lines and lines of words that may stand between two rows. */
const MOST_BETWEEN = 4;
const MOST_HEADER_LINES = 6;

/** The tables of figures between two places of the document's text: those with a row that adds others up, or a price. */
export function readTables(document: Document, make: FactMaker, from: number, to: number): Table[] {
  const tables: Table[] = [];
  let header: TableLine[] = [];
  let rows: TableLine[] = [];
  let between = 0;
  const close = (): void => {
    const table = tableOf(document, rows, header, make);
    if (table !== null) tables.push(table);
    header = [];
    rows = [];
    between = 0;
  };
  for (let index = lineIndexAt(document, from); index < document.lines.length; index += 1) {
    const line = document.lines[index];
    if (line === undefined || line.start >= to) break;
    const told = tableLine(document, line);
    if (isProse(document, told)) close();
    else if (isRow(told)) {
      rows.push(told);
      between = 0;
    } else if (rows.length === 0) header = [...header, told].slice(-MOST_HEADER_LINES);
    else if ((between += 1) > MOST_BETWEEN) {
      close();
      header = [told];
    }
  }
  close();
  return tables;
}

function isRow({ words, figures }: TableLine): boolean {
  return figures.some(({ kind }) => kind !== "blank") && words.length + figures.length > 1;
}

function isProse(document: Document, { line, words, figures }: TableLine): boolean {
  const [only, ...others] = words;
  if (only === undefined || others.length > 0 || figures.length > 0) return false;
  // A typewriter's caption may be wide; its prose runs from the left.
  const long = only.end - only.start > LONGEST_WORDS;
  return long && (!document.wrapped || only.start - line.start < LONGEST_WORDS / 4);
}

function tableOf(
  document: Document,
  lines: readonly TableLine[],
  header: readonly TableLine[],
  make: FactMaker,
): Table | null {
  if (lines.length < 2) return null;
  const columns = columnsOf(document, lines, header);
  const rows = lines.map((told, index) => {
    const figures = columns?.rows[index] ?? told.figures;
    return rowOf(document, told, figures, make);
  });
  const captions = columns?.captions ?? [];
  if (!rows.some(({ adds }) => adds) && !captions.some((words) => /price/i.test(words))) return null;
  return { aligned: columns !== null, captions, rows };
}

function rowOf(
  document: Document,
  { line, words }: TableLine,
  figures: readonly (PrintedFigure | Blank | null)[],
  make: FactMaker,
): TableRow {
  const [first] = words;
  const last = words.at(-1);
  const label =
    first === undefined || last === undefined
      ? null
      : textFact(make, document.text, first.start, withoutLeader(document, last));
  return {
    label,
    adds: label !== null && ADDS.test(label.value),
    figures: figures.map((figure) => figureFact(document, figure, make)),
    place: textFact(make, document.text, line.cells[0]?.start ?? line.start, line.end),
  };
}

/** Where a label ends before the dots that lead to the figures. */
function withoutLeader({ text }: Document, { start, end }: Cell): number {
  return start + text.text.slice(start, end).replace(/[\s._]{3,}$/, "").length;
}

function figureFact(
  document: Document,
  figure: PrintedFigure | Blank | null,
  make: FactMaker,
): TableFigure | null {
  if (figure === null || figure.kind === "blank") return null;
  const { value, kind, unit, currency, start, end } = figure;
  return { ...make(value, document.text, start, end), kind, unit, currency };
}
