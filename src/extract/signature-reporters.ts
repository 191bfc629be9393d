import { plainName } from "../figures/names.js";
import type { Piece } from "./signature-pieces.js";

/**
 * The rows of a signature page with the names of reporting persons known as such: a name that is printed, word for word,
 * on one line, or on two lines that have nothing beside it.
 */
export function withReporters(rows: readonly Piece[][], names: readonly string[]): Piece[][] {
  const known = new Set(names.map(plainName));
  const marked: Piece[][] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const [row = [], next = []] = [rows[index], rows[index + 1]];
    const whole = onTwoLines(row, next, known);
    marked.push(whole ? [whole] : row.map((piece) => ({ ...piece, ofReporter: isName(piece, known) })));
    if (whole) index += 1;
  }
  return marked;
}

function isName({ kind, text }: Piece, known: ReadonlySet<string>): boolean {
  return kind === "text" && known.has(plainName(text));
}

/** The name that begins on one line and ends on the next, where neither line is a person's name by itself. */
function onTwoLines(row: readonly Piece[], next: readonly Piece[], known: ReadonlySet<string>): Piece | null {
  const [first, ...others] = row;
  const [second, ...further] = next;
  if (first === undefined || second === undefined || others.length + further.length > 0) return null;
  if (second.apart || [first, second].some((piece) => piece.kind !== "text" || isName(piece, known)))
    return null;
  const text = `${first.text} ${second.text}`;
  return known.has(plainName(text)) ? { ...first, text, end: second.end, ofReporter: true } : null;
}
