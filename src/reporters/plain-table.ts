import Table from "cli-table3";

/** No frame: columns apart by two spaces, a rule under the head. cli-table3 colours its frame unless told not to. */
const CHARS = {
  top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "",
  left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: "  ",
}; // prettier-ignore

/** A column's head, and how its cells stand below it. */
export interface Column {
  readonly head: string;
  readonly align?: "left" | "right";
  /** The share of spare width that the column may take; others are as wide as their text. */
  readonly wraps?: true;
}

/** A table of plain cells, at most `columns` wide; the one wrapping column gives way. */
export function plainTable(
  heads: readonly Column[],
  rows: readonly (readonly string[])[],
  columns: number,
): string {
  const widths = heads.map(({ head }, index) =>
    Math.max(width(head), ...rows.map((row) => width(row[index] ?? ""))),
  );
  const gaps = 2 * (heads.length - 1);
  const wrapping = heads.findIndex((column) => column.wraps);
  const rest = widths.reduce((total, own, index) => (index === wrapping ? total : total + own), gaps);
  const own = widths[wrapping];
  if (own !== undefined) widths[wrapping] = Math.max(12, Math.min(own, columns - rest));
  const table = new Table({
    chars: CHARS,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colWidths: widths,
    colAligns: heads.map((column) => column.align ?? "left"),
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  table.push(
    heads.map((column) => column.head),
    widths.map((length) => "─".repeat(length)),
    ...rows.map((row) => [...row]),
  );
  return table.toString().replace(/(?<![ \t])[ \t]+$/gm, "");
}

/** Printed width of the widest line, colours left out. */
function width(text: string): number {
  const lines = text.replace(/\x1b\[\d+m/g, "").split("\n");
  return Math.max(...lines.map((line) => line.length));
}
