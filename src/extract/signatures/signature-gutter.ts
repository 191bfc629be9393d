import { isOffice } from "./signatories.js";
import { isSigning, TYPED, type Piece, type PieceKind } from "./signature-piece.js";

/** Rows of a page on which signatures stand side by side, parted at the gutter between them. */
export interface Sides {
  /** The rows from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  readonly left: readonly Piece[][];
  readonly right: readonly Piece[][];
}

/** Where the right side begins: a column of a table, or of typed lines. */
interface Gutter {
  readonly table: number;
  readonly column: number;
}

type Rows = readonly (readonly Piece[])[];

/** So many rows of one pair of signatures are looked at for where the right one begins. */
const REACH = 12;
/** Signatures side by side take no more rows. */
const MOST_ROWS = 100;
/** What is typed at the right may be set out by so much. */
const SET_OUT = 4;

/** The first rows behind `from` on which signatures stand side by side, of which each is read down as on a page of its own. */
export function sidesIn(rows: Rows, from: number): Sides | null {
  for (let index = from; index < rows.length; index += 1) {
    if ((rows[index]?.length ?? 0) < 2 || !signsNear(rows, index)) continue;
    for (const gutter of guttersAt(rows, index)) {
      const end = endOf(rows, index, gutter);
      const start = startOf(rows, { from, index, gutter });
      const region = rows.slice(start, end);
      if (!standBeside(region, gutter)) continue;
      const [left, right] = [
        sideOf(region, (piece) => !isRight(piece, gutter)),
        sideOf(region, (piece) => isRight(piece, gutter)),
      ];
      if (left.flat().some(isSigning) && right.flat().some(isSigning)) return { start, end, left, right };
    }
  }
  return null;
}

/** Whether a place to sign stands beside something within reach: other tables are passed over. */
function signsNear(rows: Rows, index: number): boolean {
  return rows.slice(index, index + REACH).some((row) => row.length > 1 && row.some(isSigning));
}

/** Where pieces behind the first of their rows begin, the leftmost first. */
function guttersAt(rows: Rows, index: number): Gutter[] {
  const table = rows[index]?.[0]?.place?.table;
  if (table === undefined) return [];
  const columns = rows
    .slice(index, index + REACH)
    .flatMap((row) => row.slice(1))
    .flatMap(({ place }) => (place?.table === table ? [place.from] : []));
  return [...new Set(columns)].toSorted((a, b) => a - b).map((column) => ({ table, column }));
}

function isRight({ place }: Piece, { column, table }: Gutter): boolean {
  return place !== null && place.from >= column - (table === TYPED ? SET_OUT : 0);
}

/** Whether each piece of a row stands on one side. */
function isParted(row: readonly Piece[], gutter: Gutter): boolean {
  return row.every(
    (piece) =>
      piece.place?.table === gutter.table && (isRight(piece, gutter) || piece.place.to <= gutter.column),
  );
}

function isBeside(row: readonly Piece[], gutter: Gutter): boolean {
  return row.some((piece) => isRight(piece, gutter)) && row.some((piece) => !isRight(piece, gutter));
}

/** The row behind the last that is parted: a day on one side only is the page's. */
function endOf(rows: Rows, index: number, gutter: Gutter): number {
  let end = index;
  for (let at = index; at < Math.min(rows.length, index + MOST_ROWS); at += 1) {
    const row = rows[at] ?? [];
    const day = !isBeside(row, gutter) && row.some(({ kind, apart }) => kind === "date" && apart);
    if (day || row.some(({ kind }) => kind === "prose") || !isParted(row, gutter)) break;
    end = at + 1;
  }
  return end;
}

const NAMES: readonly PieceKind[] = ["text", "through"];

/** The first row of the names right above: one block may begin higher than the one beside it. */
function startOf(
  rows: Rows,
  { from, index, gutter }: { from: number; index: number; gutter: Gutter },
): number {
  for (let at = index - 1; at >= from; at -= 1) {
    const row = rows[at] ?? [];
    const names = row.every((piece) => NAMES.includes(piece.kind) && !isOffice(piece));
    if (!names || isBeside(row, gutter) || !isParted(row, gutter)) break;
    if (row.some(({ apart }) => apart)) return at;
  }
  return index;
}

/** Whether a place to sign stands beside what belongs to another. The day beside one is the page's. */
function standBeside(region: Rows, gutter: Gutter): boolean {
  return region.some(
    (row) => isBeside(row, gutter) && row.some(isSigning) && row.every(({ kind }) => kind !== "date"),
  );
}

/** The rows of one side. A blank line stands before what follows one, also where the other side goes on in between. */
function sideOf(region: Rows, belongs: (piece: Piece) => boolean): Piece[][] {
  const side: Piece[][] = [];
  let apart = false;
  for (const [index, row] of region.entries()) {
    const own = row.filter(belongs);
    apart ||= row.some((piece) => piece.apart);
    if (own.length === 0) continue;
    const above = side.at(-1)?.[0];
    const [first] = own;
    // Where the other side has nothing, a line may be the rest of the one above it.
    const goesOn =
      own.length === 1 && own.length === row.length && !apart && index > 0 && above?.kind === "text";
    side.push(
      own.map((piece) => ({ ...piece, apart, goesOn: goesOn && first?.kind === "text", besideOthers: true })),
    );
    apart = false;
  }
  return side;
}
