import type { Piece } from "./signature-piece.js";

/** A line of a paragraph is at least so long. */
const LONG_LINE = 50;

/** A paragraph in capitals, whose words do not tell it from names: so many long lines without a gap. */
export function withProseInCapitals(rows: readonly Piece[][]): Piece[][] {
  const isLong = (row: readonly Piece[] | undefined): boolean =>
    row?.length === 1 &&
    row.every(
      ({ kind, text, filer }) =>
        text.length >= LONG_LINE && !filer && kind !== "signed" && !/[a-z]/.test(text),
    );
  const follows = (index: number): boolean => isLong(rows[index]) && rows[index]?.[0]?.apart === false;
  const told = new Set<number>();
  for (const [index, row] of rows.entries()) {
    if (row.length !== 1) continue;
    const opens = CLOSED.test(rows[index - 1]?.[0]?.text ?? "") || row.some(({ filer }) => filer);
    const goesOn = row[0]?.apart === false && told.has(index - 1) && (isLong(row) || !opens);
    if (goesOn || (isLong(row) && follows(index + 1) && follows(index + 2))) told.add(index);
  }
  return rows.map((row, index) =>
    told.has(index) ? row.map((piece) => ({ ...piece, kind: "prose" })) : row,
  );
}

/** The last lines of sentences are no names. */
export function withProse(pieces: readonly Piece[]): Piece[] {
  const told: Piece[] = [];
  for (const piece of pieces) told.push(endsProse(piece, told.at(-1)) ? { ...piece, kind: "prose" } : piece);
  return told;
}

/**
 * The last line of a sentence may be a word or two: "and accurate.", "13d-1(k)(1) under the Act.", or begin with a name: "Hollin
 * Mills Incorporated at May 2, 2000."
 */
function endsProse(piece: Piece, before: Piece | undefined): boolean {
  if (piece.kind !== "text" || piece.apart) return false;
  // "dated May 2, 2000, by and on behalf of Larkspur and its / subsidiaries"
  if (before?.kind === "date" && piece.startsLine && /^\s*[a-z]{2,}/.test(piece.text)) return true;
  if (before?.kind !== "prose") return false;
  // In capitals nothing tells the line of a sentence but that the long one before it is not at its end.
  const inCapitals = before.text.length >= LONG_LINE && !/[a-z]/.test(before.text);
  if (inCapitals && !piece.filer && !CLOSED.test(before.text)) return true;
  return /^\s*[a-z\d]/.test(piece.text) || (ENDS_SENTENCE.test(piece.text) && !CLOSED.test(before.text));
}

/** A full stop behind a figure or a word in small letters, which ends no name. */
const ENDS_SENTENCE = /(?:\d|\s[a-z]{2,})\.\s*$/;
const CLOSED = /[.:;!?]\s*$/;
