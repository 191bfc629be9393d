import { lineIndexAt, type Cell, type Document, type Line } from "../../document/document.js";

const CAPTION = /\bnames?\s+(?:of|and)\b/i;
/** Rows that count shares: what stands behind their captions is a figure or nothing. */
const COUNTED = /\b(?:sole|shared)\s+(?:voting|dispositive)\b|\baggregate\s+amount\s+beneficially\b/i;
const FIGURE = /^(?:\d[\d,.]*|none|nil|-0-)(?:\s?[*⁽(¹²³⁴⁵⁶⁷⁸⁹].{0,8})?$/i;
/** Of the five rows that count shares, so many must have a figure for each person. */
const ENOUGH = 4;

/**
 * A cover page on which several persons stand side by side, each in a column of the table, as that of each of them alone;
 * any other page as it is.
 */
export function byColumn(document: Document, from: number, to: number): Document[] {
  const first = lineIndexAt(document, from);
  const last = lineIndexAt(document, to);
  const lines = document.lines.slice(first, last);
  const columns = personColumns(document, from, lines);
  if (columns.length < 2) return [document];
  return columns.map((own) => {
    const isOthers = (cell: Cell): boolean =>
      !reaches(cell, own) && columns.some((column) => reaches(cell, column));
    const alone = lines.map((line) => ({ ...line, cells: line.cells.filter((cell) => !isOthers(cell)) }));
    return { ...document, lines: document.lines.toSpliced(first, lines.length, ...alone) };
  });
}

function reaches({ place }: Cell, column: number): boolean {
  return place !== undefined && place.from <= column && column < place.to;
}

/** The columns that have a name in Row 1 and figures in the rows that count shares; empty where there are not two. */
function personColumns(document: Document, from: number, lines: readonly Line[]): number[] {
  const printed = ({ start, end }: Cell): string => document.text.text.slice(start, end);
  const cells = lines[0]?.cells.filter(({ end, place }) => end > from && place !== undefined) ?? [];
  const names = cells.slice(cells.findIndex((cell) => CAPTION.test(printed(cell))) + 1);
  if (names.length < 2 || names.length === cells.length) return [];
  const columns = names.flatMap(({ place }) => place?.from ?? []);
  const counted = lines.filter(({ cells }) => cells.some((cell) => COUNTED.test(printed(cell))));
  const filled = counted.filter(({ cells }) =>
    columns.every((column) => cells.some((cell) => reaches(cell, column) && FIGURE.test(printed(cell)))),
  );
  return filled.length >= ENOUGH ? columns : [];
}
