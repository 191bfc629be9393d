import { lineIndexAt, type Document, type Line } from "../../document/document.js";
import type { Transaction, TransactionList } from "../../filing/transaction.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { personHeaded, type Named } from "../names/subject.js";
import { rolesIn } from "./transaction-captions.js";
import { beginsWithDay } from "./transaction-days.js";
import { withLabelledLines } from "./labelled-row.js";
import { withStackedRows } from "./stacked-rows.js";
import { rowsIn, transactionInRow, undatedRow, type Row } from "./transaction-rows.js";
import { personNamed } from "./transaction-persons.js";
import type { Lead } from "./transaction-sentences.js";
import { sideIn } from "./transaction-sides.js";

/** A part of a document in which a list of transactions may stand. */
export interface ListPlace {
  readonly document: Document;
  readonly make: FactMaker;
  readonly persons: readonly Named[];
  readonly from: number;
  readonly to: number;
  readonly heading: Line | null;
  readonly lead: Lead;
  /** Its place among the lists. */
  readonly index: number;
}

/** A list as it was read. */
export interface ReadList {
  readonly list: TransactionList;
  readonly transactions: Transaction[];
  /** The lines that hold rows, and whether other words open them. */
  readonly lines: readonly (Line & { readonly opens: boolean })[];
}

const ADDS = /^\W*(?:(?:grand|aggregate|combined|sub)[\s-]*)?totals?\b/i;
/** A line of captions, notes or sub-headings beside the rows: so many of them are kept. */
const MOST_WORDS = 60;
const LONGEST_CAPTION = 50;
/** A heading within a list is short. */
const LONGEST_HEADING = 100;
const DEALINGS =
  /\b(?:transact\w*|purchas\w*|s[oa]l(?:d|es?)|bought|buys?|sell|trad(?:e|es|ing)|acqui\w+|dispos\w+)\b/i;

/** The list of transactions between two places of a document; `null` where no row tells one. */
export function readList(place: ListPlace): ReadList | null {
  const { document, make, persons, from, to, heading, index } = place;
  const lines = withStackedRows(document, withLabelledLines(document, linesBetween(document, from, to)));
  const read = withUndated(
    document,
    lines.map((line) => ({ line, rows: rowsIn(document, line) })),
  );
  const rows = read.flatMap((each) => each.rows);
  if (rows.length === 0) return null;
  const printed = ({ start, end }: { start: number; end: number }) => document.text.text.slice(start, end);
  const beside = read.filter(({ line, rows: own }) => own.length === 0 && printed(line).trim() !== "");
  const said = [heading, ...beside.map(({ line }) => line)].map((line) => line && printed(line)).join(" ");
  if (heading !== null && !DEALINGS.test(said)) return null;
  const dayFirst = beginsWithDay(rows.flatMap(({ days }) => days.map(printed)));
  let { lead } = place;
  let captions: string[] = [];
  let inRows = false;
  const transactions: Transaction[] = [];
  for (const { line, rows: own } of read) {
    const words = printed(line);
    if (words.trim() === "") continue;
    if (own.length === 0) {
      const caption = isProse(words, line) ? "" : line.cells.map(printed).join("\t");
      // A name between the rows leaves the captions above them in force.
      const anew = inRows && rolesIn(caption).length > 0;
      captions = [...(anew ? [] : captions), caption].slice(-MOST_CAPTIONS);
      lead = leadBelow(words, persons, lead);
    } else lead = leadBelow(printed(openingOf(line, own)), persons, lead);
    inRows = own.length > 0;
    const context = { document, make, persons, captions: captions.join("\n"), dayFirst, list: index };
    for (const row of own)
      if (!row.words.some((cell) => ADDS.test(printed(cell))))
        transactions.push(transactionInRow(row, lead, context));
  }
  return {
    list: {
      heading: heading && textFact(make, document.text, heading.start, heading.end),
      words: [...wordsAroundRows(read, printed), ...beside]
        .slice(0, MOST_WORDS)
        .map(({ line }) => textFact(make, document.text, line.start, line.end)),
    },
    transactions,
    lines: read.flatMap(({ line, rows: [row] }) =>
      row === undefined ? [] : [{ ...line, opens: row.line.start > line.start }],
    ),
  };
}

function openingOf(line: Line, rows: readonly Row[]): Line {
  return { ...line, end: rows[0]?.line.start ?? line.start };
}

/** The words before the first row of a line that holds several, and those behind the last. */
function wordsAroundRows(read: readonly ReadLine[], printed: (line: Line) => string): { line: Line }[] {
  return read.flatMap(({ line, rows }) => {
    const closing = { ...line, start: rows.at(-1)?.line.end ?? line.end };
    return [openingOf(line, rows), closing].flatMap((words) =>
      printed(words).trim() === "" ? [] : [{ line: words }],
    );
  });
}

interface ReadLine {
  readonly line: Line;
  readonly rows: readonly Row[];
}

/** Rows below a dated one that leave its day out, as tables do with several trades of a day. */
function withUndated(document: Document, read: readonly ReadLine[]): ReadLine[] {
  let above: Row | null = null;
  return read.map((each) => {
    const told = above === null || each.rows.length > 0 ? null : undatedRow(document, each.line, above);
    if (told !== null) return { ...each, rows: [told] };
    if (each.line.cells.length > 0) above = each.rows.at(-1) ?? null;
    return each;
  });
}

/** A header may be broken into so many lines. */
const MOST_CAPTIONS = 12;

function linesBetween(document: Document, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let index = lineIndexAt(document, from); index < document.lines.length; index += 1) {
    const line = document.lines[index];
    if (line === undefined || line.start >= to) break;
    if (line.end > from) lines.push(line);
  }
  return lines;
}

/** Words that lead to a list, or tell of it, are no captions. */
function isProse(words: string, { cells }: Line): boolean {
  return cells.length === 1 && (words.length > LONGEST_CAPTION || /[:.]\s*$/.test(words));
}

/** A sub-heading says whose the rows below it are, and whether they are purchases or sales. */
function leadBelow(words: string, persons: readonly Named[], lead: Lead): Lead {
  if (words.length > LONGEST_HEADING) return lead;
  const person = personHeaded(words, persons) ?? personNamed(words, persons) ?? lead.person;
  return { ...lead, person, side: lead.side ?? onlySide(words) };
}

function onlySide(words: string): Lead["side"] {
  const side = sideIn(words);
  return /\b(?:purchas\w+|bought)\b/i.test(words) && /\bs(?:old|ales?)\b/i.test(words) ? null : side;
}
