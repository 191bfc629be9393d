import { isSigning, type Piece, type PieceKind } from "./signature-piece.js";

/** What stands at the left where it tells for whom the signature at the right is given. */
const FOR_WHOM: readonly PieceKind[] = ["text", "through", "title"];

/**
 * The rows of a page on which those who are signed for stand at the left, over several lines, and the signature at the right: each
 * block's left side above its right, as on a page of one column. In a table whose cells have these lines, a name at
 * the left behind what stood at the right begins another block.
 */
export function namesLeft(rows: readonly Piece[][]): Piece[][] {
  const ordered: Piece[][] = [];
  for (let index = 0; index < rows.length;) {
    const end = endOf(rows, index);
    const block = rows.slice(index, end);
    ordered.push(...(parted(block) ?? block));
    index = end;
  }
  return ordered.map((row, index) => (beginsAnew(ordered, index) ? opened(row) : row));
}

function endOf(rows: readonly Piece[][], index: number): number {
  let end = index + 1;
  while (end < rows.length && rows[end]?.some(({ apart }) => apart) === false) end += 1;
  return end;
}

/** The left side of a block and its right side below that; `null` where it is no name of several lines beside one signature. */
function parted(block: readonly Piece[][]): Piece[][] | null {
  const [first = []] = block;
  const [name, signature, ...others] = first;
  if (name?.kind !== "text" || signature?.kind !== "signed" || others.length > 0) return null;
  const gutter = signature.place;
  if (gutter === null || block.flat().filter(isSigning).length > 1) return null;
  const isLeft = ({ place }: Piece): boolean =>
    place !== null && place.table === gutter.table && place.to <= gutter.from;
  const isRight = ({ place }: Piece): boolean =>
    place !== null && place.table === gutter.table && place.from >= gutter.from;
  if (!block.flat().every((piece) => isLeft(piece) || isRight(piece))) return null;
  const left = block.map((row) => row.filter(isLeft)).filter((row) => row.length > 0);
  const acts = left.flat().some(({ kind }) => kind === "through");
  if (!acts || !left.flat().every(({ kind }) => FOR_WHOM.includes(kind))) return null;
  const right = block.map((row) => row.filter(isRight)).filter((row) => row.length > 0);
  return [...left, ...right.map((row) => row.map((piece) => ({ ...piece, apart: false })))];
}

/** Whether a filer's name at the left of a table stands behind what is at the right of it, and a signature at the right follows. */
function beginsAnew(rows: readonly Piece[][], index: number): boolean {
  const [before, name, next] = [rows[index - 1]?.at(-1), rows[index]?.[0], rows[index + 1]?.[0]];
  if (name?.kind !== "text" || !name.filer || name.apart || next?.kind !== "signed") return false;
  return [before, next].every(
    (piece) =>
      piece?.place?.table !== undefined &&
      piece.place.table === name.place?.table &&
      piece.place.from >= name.place.to,
  );
}

function opened(row: readonly Piece[]): Piece[] {
  return row.map((piece, index) => (index === 0 ? { ...piece, apart: true } : piece));
}
