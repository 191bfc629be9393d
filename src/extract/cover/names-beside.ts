import { isSigning, TYPED, type Piece } from "../signatures/signature-piece.js";

/** What is typed at the right may be set out by so much. */
const SET_OUT = 4;

/** A block has no more rows. */
const MOST_ROWS = 8;

/**
 * Rows with the name of a cover page at the left and the signature for it at the right, as of one column: the name and
 * who acts for it, then the signature and what stands below it.
 */
export function withNamesAbove(rows: readonly Piece[][]): Piece[][] {
  const ordered: Piece[][] = [];
  for (let index = 0; index < rows.length;) {
    const row = rows[index] ?? [];
    const end = opens(row) ? endOf(rows, index) : null;
    if (end === null) ordered.push(row);
    else {
      const region = rows.slice(index, end);
      const side = (right: boolean): Piece[][] =>
        region.map((each) => each.filter((piece) => standsRight(piece, row[1]) === right));
      ordered.push(...[...side(false), ...side(true)].filter((each) => each.length > 0));
    }
    index = end ?? index + 1;
  }
  return ordered;
}

/** A name of a cover page that is signed for by another at its right. */
function opens([name, signed, ...more]: readonly Piece[]): boolean {
  return (
    more.length === 0 &&
    name?.kind === "text" &&
    name.filer &&
    signed?.kind === "signed" &&
    !signed.filer &&
    signed.place?.table === TYPED
  );
}

/** The row behind the last of the block, which ends at another name, at a day and at the next signature; `null` where the name has a signature of its own below it. */
function endOf(rows: readonly Piece[][], index: number): number | null {
  const gutter = rows[index]?.[1];
  let end = index + 1;
  for (; end < Math.min(rows.length, index + MOST_ROWS); end += 1) {
    const row = rows[end] ?? [];
    const left = row.filter((piece) => !standsRight(piece, gutter));
    if (!opens(row) && left.some(isSigning)) return null;
    const ends = row.some((piece) => isSigning(piece) || ENDS.includes(piece.kind) || piece.filer);
    if (ends || (left.length === row.length && row.some(({ apart }) => apart))) break;
  }
  return end;
}

const ENDS: readonly Piece["kind"][] = ["date", "prose"];

function standsRight({ place }: Piece, gutter: Piece | undefined): boolean {
  return place?.table === TYPED && place.from >= (gutter?.place?.from ?? Infinity) - SET_OUT;
}
