import { matchesIn } from "../../figures/matches.js";
import type { Document, Line } from "../../document/document.js";

/** A row that labels each of its cells: the labels stand for the captions above columns. */
export interface LabelledRow extends Line {
  readonly captions: string;
}

const LABEL = String.raw`[A-Z][A-Za-z ()/.#]{2,45}`;
/** What parts a cell from the label of the next. */
const PARTED = new RegExp(String.raw`[;|\t]|,(?=\s${LABEL}:)`, "g");
const LABELLED = new RegExp(`^(${LABEL}):\\s(\\S[^:]{0,40})$`);
const [FEWEST, LONGEST] = [3, 300];
const MOST = 9;
const DATE = /\bdate\b/i;
const NUMBER = /\b(?:number|amount|quantity|shares)\b/i;
const PRICE = /\bprice\b/i;

/** "Date of Transaction: 05/19/2025; Number of Shares: 44,100; Price per Share: $8.41": a line that labels its cells, or `null`. */
export function labelledRow({ text }: Document, line: Line): LabelledRow | null {
  if (isLabelled(line)) return line;
  const printed = text.text.slice(line.start, line.end);
  if (printed.length > LONGEST || !printed.includes(":")) return null;
  const cuts = matchesIn(printed, PARTED).map(({ index }) => index);
  const pieces = [-1, ...cuts].map((cut, index) => {
    const piece = printed.slice(cut + 1, cuts[index]);
    const [, label = "", value = ""] = LABELLED.exec(piece.trim().replace(/\.$/, "")) ?? [];
    const start = line.start + cut + 1 + piece.lastIndexOf(value);
    return { label, cell: { start, end: start + value.length } };
  });
  const filled = pieces.filter(({ cell }, index) => index < pieces.length - 1 || cell.end > cell.start);
  const [first] = filled;
  const all = filled.length >= FEWEST && filled.every(({ label }) => label !== "");
  if (!all || !DATE.test(first?.label ?? "")) return null;
  return {
    ...line,
    cells: filled.map(({ cell }) => cell),
    captions: filled.map(({ label }) => label).join("\t"),
  };
}

/** "Date: May 19, 2025", "Number of Shares: 44,100", "Price: $8.41", a label a line: the lines of a list with such put together to rows, each from its date to the next. */
export function withLabelledLines({ text }: Document, lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ cells }) => cells.length > 0).map((line) => labelledLine(text.text, line));
  const found: Line[] = [];
  let joined = false;
  for (let at = 0; at < filled.length;) {
    const row = rowFrom(filled, at);
    const line = row === null ? filled[at]?.line : rowOf(row);
    if (line !== undefined) found.push(line);
    joined ||= row !== null;
    at += row?.length ?? 1;
  }
  return joined ? found : lines;
}

interface LabelledLine {
  readonly line: Line;
  /** The label, empty where the line has none. */
  readonly label: string;
  readonly cell: Line["cells"][number];
}

function labelledLine(text: string, line: Line): LabelledLine {
  const printed = text.slice(line.start, line.end);
  const [, label = "", value = ""] =
    printed.length > LONGEST ? [] : (LABELLED.exec(printed.trim().replace(/[.;,]$/, "")) ?? []);
  const start = line.start + printed.lastIndexOf(value);
  return { line, label, cell: { start, end: start + value.length } };
}

/** The lines of one row: from that of the date to the next, with a number and a price among them and no label twice. */
function rowFrom(lines: readonly LabelledLine[], at: number): LabelledLine[] | null {
  if (!DATE.test(lines[at]?.label ?? "")) return null;
  const rest = lines.slice(at, at + MOST);
  const end = rest.findIndex(
    ({ label }, index) => label === "" || rest.slice(0, index).some((before) => before.label === label),
  );
  const row = end < 0 ? rest : rest.slice(0, end);
  const tells = [NUMBER, PRICE].every((caption) => row.some(({ label }) => caption.test(label)));
  return row.length >= FEWEST && tells ? row : null;
}

function rowOf(row: readonly LabelledLine[]): LabelledRow {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("a row has cells");
  return {
    ...first.line,
    end: last.line.end,
    cells: row.map(({ cell }) => cell),
    captions: row.map(({ label }) => label).join("\t"),
  };
}

function isLabelled(line: Line): line is LabelledRow {
  return "captions" in line;
}
