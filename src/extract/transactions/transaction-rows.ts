import { matchesIn } from "../../figures/matches.js";
import type { Cell, Document, Line } from "../../document/document.js";
import type { Transaction } from "../../filing/transaction.js";
import type { Money } from "../../filing/money.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { marksAtStart } from "../notes/marks.js";
import type { Named } from "../names/subject.js";
import { tableLine } from "../tables/table-lines.js";
import { dayFact, dayOfCell, type ToldDay } from "./transaction-days.js";
import { labelledRow } from "./labelled-row.js";
import { runTogether } from "./rows-run-together.js";
import { ofTrade, rolesIn, type Role } from "./transaction-captions.js";
import { figuresInWords, rolesOf, type RowFigure } from "./transaction-figures.js";
import { mannerIn } from "./transaction-manner.js";
import { personNamed } from "./transaction-persons.js";
import type { Lead } from "./transaction-sentences.js";
import { sideIn } from "./transaction-sides.js";

/** A line that tells a transaction as a row: one or two days, figures, a few words. */
export interface Row {
  readonly line: Line;
  readonly days: readonly Cell[];
  readonly figures: readonly (RowFigure | null)[];
  readonly words: readonly Cell[];
  /** The captions of its own, where it labels each of its cells. */
  readonly captions?: string;
}

const DATE_START =
  /^(?:[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/-]\d{2}[/-]\d{2}|\d{1,2}-[A-Za-z]{3}-\d{2,4})(?=[\s:–-]|,\s\d)/;
/** A line of tokens parted by single blanks: so many words at most. */
const MOST_TOKENS = 14;
const MOST_LETTERS = 60;
const PERIOD = /^(.{3,20}?)\s*(?:[-–—]|to|through|thru)\s*(.{3,20})$/i;

/** The line as a row, or `null`. */
function rowIn(document: Document, line: Line): Row | null {
  const cells = line.cells.length > 1 ? line.cells : tokensOf(document, line);
  if (cells.length < 2) return null;
  const days = cells.filter((cell) => isDay(document, cell));
  if (days.length === 0) return null;
  const told = tableLine(document, { ...line, cells: cells.filter((cell) => !days.includes(cell)) });
  const read: { cell: Cell; figure: RowFigure | null }[] = told.figures.map((figure) => ({
    cell: figure,
    figure:
      figure.kind === "blank" || figure.kind === "percent"
        ? null
        : { ...figure, money: figure.kind === "money" },
  }));
  const words: Cell[] = [];
  for (const cell of told.words) {
    const printed = document.text.text.slice(cell.start, cell.end);
    const start = cell.start + printed.length - printed.trimStart().length;
    const figures = figuresInWords(printed.trim(), { start, end: cell.end });
    if (figures.length === 0) words.push(cell);
    read.push(...figures.map((figure) => ({ cell: figure, figure })));
  }
  if (words.some((cell) => isFunctionWord(document, cell))) return null;
  const figures = read.sort((a, b) => a.cell.start - b.cell.start).map(({ figure }) => figure);
  const letters = words.reduce((sum, { start, end }) => sum + end - start, 0);
  if (!figures.some((figure) => figure !== null) || letters > 3 * MOST_LETTERS) return null;
  return { line, days, figures, words };
}

const AVERAGE = /\b(?:average|avg)\b/i;

/** Prose set with wide gaps, to fill its lines, has such words in cells of their own. */
const FUNCTION_WORD =
  /^(?:the|an?|on|at|and|for|to|from|was|were|in|of|per|by|or|its|his|her|that|which|has|have|such|with)$/i;

function isFunctionWord({ text }: Document, { start, end }: Cell): boolean {
  return FUNCTION_WORD.test(text.text.slice(start, end).trim());
}

/** The rows of a line: itself, or several where a list has lost its line breaks and goes on from date to date. */
export function rowsIn(document: Document, line: Line): Row[] {
  const labelled = labelledRow(document, line);
  const row = rowIn(document, labelled ?? line);
  if (row !== null) return [labelled === null ? row : { ...row, captions: labelled.captions }];
  if (line.cells.length !== 1) return [];
  const text = document.text.text.slice(line.start, line.end);
  const rows = runTogether(text).map(([start, end]) => {
    const part = { start: line.start + start, end: line.start + end };
    return rowIn(document, { ...line, ...part, cells: [part] });
  });
  const read = rows.filter((each) => each !== null);
  return read.length * 2 > rows.length ? read : [];
}

/** A line of as many figures as the row above it and no words: a further trade of the same day. */
export function undatedRow(document: Document, line: Line, above: Row): Row | null {
  const { words, figures } = tableLine(document, line);
  if (words.length > 0 || figures.length < 2 || figures.length !== above.figures.length) return null;
  if (figures.some(({ kind }) => kind === "blank" || kind === "percent")) return null;
  const read = figures.flatMap((figure) =>
    figure.kind === "blank" ? [] : [{ ...figure, money: figure.kind === "money" }],
  );
  return { line, days: above.days, figures: read, words: [] };
}

/** The tokens of a line without wide gaps that begins with a date: "06/17/2024 Purchase 5,000 $10.25". */
function tokensOf(document: Document, line: Line): Cell[] {
  const text = document.text.text.slice(line.start, line.end);
  const lead = text.length - text.trimStart().length;
  const date = DATE_START.exec(text.slice(lead));
  if (date === null) return [...line.cells];
  const from = lead + date[0].length;
  const rest = text.slice(from);
  const tokens = matchesIn(rest, /\$\s*[\d,.]+|\S+/g);
  const letters = rest.replace(/[^a-z]/gi, "").length;
  if (tokens.length > MOST_TOKENS || letters > MOST_LETTERS || /[a-z]\.\s*$|\b(?:at|for|the|of)\b/.test(rest))
    return [...line.cells];
  const cells = tokens
    .filter(([token]) => /\w/.test(token))
    .map((token) => ({
      start: line.start + from + token.index,
      end: line.start + from + token.index + withoutStop(token[0]).length,
    }));
  return [{ start: line.start + lead, end: line.start + from }, ...cells];
}

/** "8.01;": a figure without what ends its row. */
function withoutStop(token: string): string {
  return /^\d/.test(token) ? token.replace(/[.,;]$/, "") : token;
}

function isDay({ text }: Document, { start, end }: Cell): boolean {
  const printed = text.text.slice(start, end);
  if (printed.length > 45) return false;
  if (dayOfCell(printed, true) !== undefined) return true;
  const period = PERIOD.exec(printed.trim());
  return period !== null && [period[1], period[2]].every((part) => dayOfCell(part ?? "", true) !== undefined);
}

/** What the rows of one list have in common. */
export interface RowContext {
  readonly document: Document;
  readonly make: FactMaker;
  readonly persons: readonly Named[];
  readonly captions: string;
  readonly dayFirst: boolean | null;
  readonly list: number;
}

/** The transaction that a row tells, given what its captions say of its figures. */
export function transactionInRow(row: Row, lead: Lead, context: RowContext): Transaction {
  const { document, make, persons } = context;
  const captions = row.captions ?? context.captions;
  const { text } = document;
  const said = row.words.map(({ start, end }) => text.text.slice(start, end)).join(" ");
  const roles = rolesOf(row.figures, rolesIn(captions));
  const of = (role: Role): RowFigure | null => row.figures[roles.indexOf(role)] ?? null;
  const [quantity, price, total] = [of("quantity"), of("price"), of("total")];
  const [low, high] = [of("low"), of("high")];
  const days = ofTrade(row.days, captions).flatMap((cell) => daysOf(cell, context));
  const [day, from] = [days.at(-1), days.length > 1 ? days[0] : undefined];
  const person = personNamed(said, persons) ?? lead.person;
  const money = ({ value, unit, currency, start, end }: RowFigure): Money => ({
    ...make(value, text, start, end),
    unit,
    currency: currency || "$",
  });
  const priced = price !== null || total !== null;
  const printed = text.text.slice(row.line.start, row.line.end);
  const ranged = price?.to !== undefined;
  return {
    person: person === null ? null : (persons[person]?.name ?? null),
    side: sideIn(said) ?? (quantity?.value.isNegative() === true ? "disposed" : null) ?? lead.side,
    date: dayFact(day, text, make),
    from: dayFact(from, text, make),
    quantity: quantity && {
      ...make(quantity.value.abs(), text, quantity.start, quantity.end),
      marks: marksAtStart(text.text.slice(quantity.start, quantity.end).replace(/^[\d,.()\s]+/, "")),
    },
    price: price && !ranged ? money(price) : priced ? null : (lead.price?.price ?? null),
    average: (!priced && lead.price?.average === true) || AVERAGE.test(captions) || AVERAGE.test(printed),
    range: ranged
      ? { low: money(price), high: { ...money(price), value: price.to ?? price.value } }
      : low && high && { low: money(low), high: money(high) },
    total: total && money(total),
    manner: row.words.map(({ start, end }) => mannerIn(text, make, start, end)).find(Boolean) ?? lead.manner,
    list: context.list,
    place: textFact(make, text, row.line.cells[0]?.start ?? row.line.start, row.line.end),
  };
}

function daysOf(cell: Cell, { document, dayFirst }: RowContext): ToldDay[] {
  const printed = document.text.text.slice(cell.start, cell.end);
  const whole = dayOfCell(printed, dayFirst);
  if (whole !== undefined) return [{ value: whole, ...cell }];
  const period = PERIOD.exec(printed.trim());
  return [period?.[1], period?.[2]].map((part) => ({
    value: dayOfCell(part ?? "", dayFirst) ?? null,
    ...cell,
  }));
}
