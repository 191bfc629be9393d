import { lineIndexAt, type Cell, type Document, type Line } from "../../document/document.js";
import type { Table, TableFigure, TableRow } from "../../filing/table.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { columnsOf } from "./table-columns.js";
import { tableLine, type Blank, type PrintedFigure, type TableLine } from "./table-lines.js";

const DRAWN = /^[\s\-–—_=]+$/;
const RULE = /[-–—_=]{3}/;
const WIDEST_RULE = 24;
const ADDS = /^\W*(?:(?:(?:grand|aggregate|combined|sub)[\s-]*)?totals?\b|net\W*$)/i;
/** A line of one cell that is longer than this is prose, not a caption or a name. */
const LONGEST_WORDS = 60;
/** A line of a table that no figure was read in, though it prints one: "10,000 shares". */
const COUNT = /\d,\d{3}/;
/** Blank lines and lines of words that may stand between two rows. */
const MOST_BETWEEN = 4;
const MOST_HEADER_LINES = 6;
/** So many lines may a page's foot and the next one's head take. */
const PAGE_BREAK = 20;

/** The tables of figures between two places of the document's text: those with a row that adds others up, or a price. */
export function readTables(document: Document, make: FactMaker, from: number, to: number): Table[] {
  const tables: Table[] = [];
  let header: TableLine[] = [];
  let rows: TableLine[] = [];
  let between = 0;
  let broken = false;
  let unread = false;
  let ruled = false;
  let unended: { readonly figures: number; readonly at: number } | null = null;
  let begun = 0;
  let last = 0;
  const close = (): void => {
    // A page's end parts a table: the total of the second part is that of the first as well.
    const { figures: columns = -1, at = 0 } = unended ?? {};
    const goesOn = begun - at <= PAGE_BREAK && rows.some(({ figures }) => figures.length === columns);
    const table = tableOf(document, rows, header, make);
    if (table !== null)
      tables.push((broken || goesOn) && table.rows.some(({ adds }) => adds) ? loose(table) : table);
    const [first] = rows;
    if (first !== undefined)
      unended = rows.some((told) => addsUp(document, told))
        ? null
        : { figures: first.figures.length, at: last };
    header = [];
    rows = [];
    between = 0;
    broken = false;
    unread = false;
  };
  for (let index = lineIndexAt(document, from); index < document.lines.length; index += 1) {
    const line = document.lines[index];
    if (line === undefined || line.start >= to) break;
    const told = tableLine(document, line, ruled && rows.length > 1);
    if (line.cells.length > 0) ruled = isRule(document, line);
    if (isProse(document, told)) close();
    else if (told.foots || isRow(told)) {
      if (rows.length === 0) begun = index;
      last = index;
      rows.push(told);
      broken ||= unread;
      unread = false;
      between = 0;
    } else if (rows.length === 0)
      header = leadsTo(document, told) ? [] : [...header, told].slice(-MOST_HEADER_LINES);
    else {
      unread ||= told.words.some(({ start, end }) => COUNT.test(document.text.text.slice(start, end)));
      if ((between += 1) > MOST_BETWEEN) {
        close();
        header = [told];
      }
    }
  }
  close();
  return tables;
}

/** The end of a sentence that leads to a table is no caption of it. */
function leadsTo({ text }: Document, { words, figures }: TableLine): boolean {
  const [only, ...others] = words;
  if (only === undefined || others.length + figures.length > 0) return false;
  const printed = text.text.slice(only.start, only.end).trim();
  return printed.endsWith(":") && printed.includes(" ");
}

/** The rule that a typist draws below a column ahead of its sum; one across the whole table only parts it. */
function isRule({ text, wrapped }: Document, { cells }: Line): boolean {
  const isDrawn = (printed: string): boolean =>
    printed.length <= WIDEST_RULE && DRAWN.test(printed) && RULE.test(printed);
  return wrapped && cells.every(({ start, end }) => isDrawn(text.text.slice(start, end)));
}

function addsUp({ text }: Document, { words, foots }: TableLine): boolean {
  const [first] = words;
  if (foots) return true;
  return first !== undefined && ADDS.test(text.text.slice(first.start, first.end));
}

/** The table as one whose columns cannot be told: a row of it was not read, or stands elsewhere. */
function loose(table: Table): Table {
  return { aligned: false, captions: [], rows: table.rows };
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
  { line, words, foots }: TableLine,
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
    adds: label === null ? foots : ADDS.test(label.value),
    figures: figures.map((figure) => figureFact(document, figure, make)),
    place: textFact(make, document.text, line.cells[0]?.start ?? line.start, line.end),
  };
}

/** Where a label ends before the dots that lead to the figures. */
function withoutLeader({ text }: Document, { start, end }: Cell): number {
  return start + text.text.slice(start, end).replace(/(?<![\s._])[\s._]{3,}$/, "").length;
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
