import { isOfTable, isSigning } from "./signature-columns.js";
import type { Piece } from "./signature-pieces.js";

/** A further line may be set in by so much. */
const INDENT = 4;

/**
 * The rows of a typed page with signatures side by side that are not on a level, as where the one's entity is named above and
 * the other signs on that line: each side is read down as a page of its own. Signatures on a level are left as they stand.
 */
export function bySides(rows: readonly Piece[][]): Piece[][] {
  const ordered: Piece[][] = [];
  for (let index = 0; index < rows.length;) {
    const sides = sidesAt(rows, index);
    if (sides === null) ordered.push(rows[index] ?? []);
    else ordered.push(...downOneSide(sides.left), ...downOneSide(sides.right));
    index += sides?.length ?? 1;
  }
  return ordered;
}

interface Sides {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
  /** How many rows they take. */
  readonly length: number;
}

/** The two sides of a page from a row on which both have something, if each bears signatures and none are on a level. */
function sidesAt(rows: readonly Piece[][], index: number): Sides | null {
  const [first, second] = rows[index] ?? [];
  if (first === undefined || second === undefined || isOfTable(rows[index] ?? [])) return null;
  const gutter = second.column - INDENT;
  const crossing = rows.findIndex(
    (row, at) => at >= index && !row.every((piece) => isOnASide(piece, gutter)),
  );
  const stretch = rows.slice(index, crossing < 0 ? undefined : crossing);
  const isRight = ({ column }: Piece): boolean => column >= gutter;
  // What stands by itself below both sides belongs to neither.
  const lastRight = stretch.findLastIndex((row) => row.some(isRight));
  const alone = stretch.findIndex((row, at) => at > lastRight && row[0]?.apart === true);
  const block = stretch.slice(0, alone < 0 ? undefined : alone);
  const left = block.flatMap((row) => row.filter((piece) => !isRight(piece)));
  const right = block.flatMap((row) => row.filter(isRight));
  const isLevel = block.some((row) => row.length > 1 && row.every(isSigning));
  const isWhole = block.every((row) => row.length < 3) && left.some(isSigning) && right.some(isSigning);
  return isWhole && !isLevel ? { left, right, length: block.length } : null;
}

function isOnASide({ column, text, kind }: Piece, gutter: number): boolean {
  return kind !== "prose" && (column >= gutter || column + text.length < gutter + INDENT);
}

function downOneSide(pieces: readonly Piece[]): Piece[][] {
  return pieces.map((piece, index) => [
    { ...piece, startsLine: true, apart: piece.apart || index === 0, opensColumn: index === 0 },
  ]);
}
