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

/** "Date of Transaction: 05/19/2025; Number of Shares: 44,100; Price per Share: $8.41": a line that labels its cells, or `null`. */
export function labelledRow({ text }: Document, line: Line): LabelledRow | null {
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
  if (!all || !/\bdate\b/i.test(first?.label ?? "")) return null;
  return {
    ...line,
    cells: filled.map(({ cell }) => cell),
    captions: filled.map(({ label }) => label).join("\t"),
  };
}
