import { ENTITY, isOffice } from "./signatories.js";
import { sidesIn } from "./signature-gutter.js";
import { isSigning, type Piece } from "./signature-piece.js";

/** The pieces of a row by their columns; a column may have none where the name beside it goes on. */
type Row = readonly (Piece | undefined)[];

/** Rows in reading order; where signatures stand side by side, the rows around them column by column. */
export function byColumns(rows: readonly Piece[][]): Piece[] {
  const ordered: Piece[] = [];
  let from = 0;
  for (let sides = sidesIn(rows, from); sides !== null; sides = sidesIn(rows, from)) {
    const { start, end, left, right } = sides;
    ordered.push(...onOneLevel(rows.slice(from, start)), ...byColumns(left).map(inColumn));
    ordered.push(...byColumns(right).map(inColumn));
    from = end;
  }
  return [...ordered, ...onOneLevel(rows.slice(from))];
}

/** Rows of which no gutter is known: columns are told where as many pieces stand on each. */
function onOneLevel(rows: readonly Piece[][]): Piece[] {
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
    const inner = row.length === columns ? row : broken ? belowNames(row, above) : null;
    const placed =
      inner ?? belowSignatures(row, block, columns) ?? aboveSignatures(row, block, rows.slice(at + 1));
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

/**
 * A row of fewer titles and printed names below signatures that stand side by side, each in the column that it stands below.
 * The cells of a table tell no column: there a title is the one signature's that is given for an entity and has none yet.
 */
function belowSignatures(row: readonly Piece[], block: readonly Row[], columns: number): Row | null {
  const full = block.findLast((each) => each.every((piece) => piece !== undefined));
  const [only, ...others] = row;
  if (full === undefined || only === undefined || row.length > columns) return null;
  if (!block.some((each) => each.every((piece) => piece !== undefined && isSigning(piece)))) return null;
  if (!row.every((piece) => isTitle(piece) || (piece.kind === "name" && !piece.apart))) return null;
  if (isOfTable(full)) {
    const wanting = full.flatMap((_, column) => (wantsTitle(block, column) ? [column] : []));
    if (others.length > 0 || wanting.length !== 1 || !isTitle(only)) return null;
    return full.map((_, column) => (column === wanting[0] ? only : undefined));
  }
  return inColumns(row, full);
}

/** Who acts for the entities above, in the columns of these: "By: Larkspur GP LLC / its general partner". */
function aboveSignatures(
  row: readonly Piece[],
  block: readonly Row[],
  following: readonly (readonly Piece[])[],
): Row | null {
  const full = block[0];
  const signing = following.findIndex((each) => each.every(isSigning));
  if (full === undefined || isOfTable(full) || following[signing]?.length !== full.length) return null;
  const through = [row, ...following.slice(0, signing)];
  return through.every((each) => each.every(({ kind }) => kind === "through")) ? inColumns(row, full) : null;
}

/** The pieces of a row in the columns in which those of a full row begin; `null` where one stands in none. */
function inColumns(row: readonly Piece[], full: Row): Row | null {
  const placed = full.map((above) =>
    row.find(({ column }) => above !== undefined && Math.abs(column - above.column) <= INDENT),
  );
  return placed.filter((piece) => piece !== undefined).length === row.length ? placed : null;
}

function isTitle(piece: Piece): boolean {
  return piece.kind === "title" || (!piece.apart && piece.kind === "text" && isOffice(piece));
}

/** Between the cells of a table stands a tab, between typed columns a wider gap. */
function isOfTable(row: Row): boolean {
  return row.some((piece, index) => {
    const next = row[index + 1];
    return piece !== undefined && next !== undefined && next.start - piece.end === 1;
  });
}

function wantsTitle(block: readonly Row[], column: number): boolean {
  const pieces = block.flatMap((row) => row[column] ?? []);
  const forEntity = pieces.some(({ text }) => /^\W*by\b/i.test(text) || ENTITY.test(text));
  return forEntity && !pieces.some(isTitle);
}

/** The further line of a name may be set in. */
const INDENT = 4;

function inColumn(piece: Piece, index: number): Piece {
  const opensColumn = piece.opensColumn || index === 0;
  return { ...piece, apart: piece.apart || index === 0, besideOthers: true, opensColumn };
}
