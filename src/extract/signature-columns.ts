import type { Piece } from "./signature-pieces.js";

/** The pieces of a row by their columns; a column may have none where the name beside it goes on. */
type Row = readonly (Piece | undefined)[];

/** Whether a piece bears a signature or the place for one. */
export function isSigning({ kind }: Piece): boolean {
  return kind === "signed" || kind === "by" || kind === "mark";
}

/** Rows in reading order; where signatures stand side by side, the rows around them column by column. */
export function byColumns(rows: readonly Piece[][]): Piece[] {
  const ordered: Piece[] = [];
  for (let index = 0; index < rows.length;) {
    const block = blockAt(rows, index);
    const columns = block[0]?.length ?? 0;
    if (columns > 1 && block.some((row) => row.every((piece) => piece !== undefined && isSigning(piece))))
      for (let column = 0; column < columns; column += 1)
        ordered.push(...block.flatMap((row) => row[column] ?? []).map(inColumn));
    else ordered.push(...block.flat().filter((piece) => piece !== undefined));
    index += block.length;
  }
  return ordered;
}

/** The rows of as many columns as the first, with those on which a name of one column goes on. */
function blockAt(rows: readonly Piece[][], index: number): Row[] {
  const block: Row[] = [];
  const columns = rows[index]?.length ?? 0;
  for (let at = index; at < rows.length; at += 1) {
    const [row = [], above = [], next = []] = [rows[at], rows[at - 1], rows[at + 1]];
    const broken = at > index && above.length === columns && next.length === columns;
    const placed = row.length === columns ? row : broken ? belowNames(row, above) : null;
    if (placed === null) break;
    block.push(placed);
  }
  return block;
}

/** A shorter row, each piece in the column of the name that begins right above it; `null` where one has none above. */
function belowNames(row: readonly Piece[], above: readonly Piece[]): Row | null {
  const placed = above.map((name) => {
    const goesOn = row.find(({ column }) => Math.abs(column - name.column) <= INDENT);
    return goesOn && { ...goesOn, goesOn: name.kind === "text" };
  });
  const isName = ({ kind, apart }: Piece): boolean => kind === "text" && !apart;
  return placed.filter((piece) => piece !== undefined).length === row.length && row.every(isName)
    ? placed
    : null;
}

/** The further line of a name may be set in. */
const INDENT = 4;

function inColumn(piece: Piece, index: number): Piece {
  return { ...piece, apart: piece.apart || index === 0, besideOthers: true, opensColumn: index === 0 };
}
