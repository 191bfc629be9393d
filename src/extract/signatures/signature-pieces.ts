import type { Cell, CellPlace, Document, Line } from "../../document/document.js";
import { withAttorneyLines } from "./attorney-lines.js";
import { withCaptions } from "./captions-above.js";
import { withNamesAbove } from "../cover/names-beside.js";
import { parted } from "./signatories.js";
import { namesLeft } from "./names-left.js";
import { byColumns } from "./signature-columns.js";
import { filerNames, joinFilers, type FilerNames } from "./signature-filers.js";
import { kindOf } from "./signature-kinds.js";
import { CAPTION, MARK_AT_END, SIGNED } from "./signature-marks.js";
import { TYPED, type Piece } from "./signature-piece.js";
import { withProse, withProseInCapitals } from "./signature-prose.js";
import { signedInType } from "./typed-signatures.js";

/** A line drawn to sign on. */
const DRAWN = /^[\s_=.–—-]{3,}$/;

/** The pieces of the lines of a signature page, in reading order, where `names` are those of the cover pages. */
export function piecesOf(document: Document, lines: readonly Line[], names: readonly string[]): Piece[] {
  const filers = filerNames(names);
  let apart = true;
  let ruled = false;
  const rows = withCaptions(document, lines).flatMap((line) => {
    const text = document.text.text.slice(line.start, line.end);
    if (text.trim() === "") {
      apart = true;
      return [];
    }
    const found = joinCaptions(document, line.cells).map((cells, index) =>
      piece(document, cells, filers, {
        apart,
        ruled,
        startsLine: index === 0,
        column: cells.start - line.start,
        place: placeOf(document, line, cells),
      }),
    );
    apart = false;
    ruled = DRAWN.test(text);
    return [found.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))];
  });
  const filled = withProseInCapitals(rows.filter((row) => row.length > 0));
  const joined = joinFilers(throughBelow(byColumns(namesLeft(withNamesAbove(filled))), filers), filers);
  return withProse(signedInType(withAttorneyLines(joined, filers), names));
}

/** "Larkspur Fund LP, by" above "Larkspur GP LLC, its general partner": the line below tells through whom the one above signs. */
function throughBelow(pieces: readonly Piece[], filers: FilerNames): Piece[] {
  let opened = false;
  return pieces.map((piece) => {
    const by = piece.kind === "text" ? BY_AT_END.exec(piece.text) : null;
    const kind = opened && piece.kind === "text" && !piece.apart ? "through" : piece.kind;
    opened = by !== null;
    if (by === null) return { ...piece, kind };
    const text = piece.text.slice(0, by.index);
    return { ...piece, kind, text, end: piece.start + by.index, filer: filers.has(text) };
  });
}

const BY_AT_END = /,?\s{1,9}by\W{0,9}$/i;

/** `By:` and `/s/ …` are two cells where the gap between them is wide; they are one piece. */
function joinCaptions(document: Document, cells: readonly Cell[]): Joined[] {
  const joined: Joined[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const before = last === undefined ? "" : document.text.text.slice(last.start, last.end);
    // Behind a bare mark, the next one is another's signature.
    const another = MARK_AT_END.test(before) && SIGNED.test(document.text.text.slice(cell.start, cell.end));
    if (last !== undefined && CAPTION.test(before) && !another)
      joined.splice(-1, 1, { start: last.start, end: cell.end, first: last.first, last: cell });
    else joined.push({ start: cell.start, end: cell.end, first: cell, last: cell });
  }
  return joined;
}

/** Cells that are one piece. */
interface Joined {
  readonly start: number;
  readonly end: number;
  readonly first: Cell;
  readonly last: Cell;
}

/** The columns over which cells reach, as far as they are known. */
function placeOf(document: Document, line: Line, { start, end, first, last }: Joined): CellPlace | null {
  const [from, to] = [first.place, last.place];
  if (from !== undefined && to?.table === from.table) return { ...from, to: to.to };
  if (document.text.text.slice(line.start, end).includes("\t")) return null;
  return { table: TYPED, from: start - line.start, to: end - line.start };
}

function piece(
  document: Document,
  { start, end }: Joined,
  filers: FilerNames,
  standing: Pick<Piece, "apart" | "ruled" | "startsLine" | "column" | "place">,
): Piece {
  const text = document.text.text.slice(start, end);
  const { kind, lead } = kindOf(text, filers);
  const value = text.slice(lead);
  return {
    kind,
    text,
    start,
    end,
    valueStart: start + lead,
    ...standing,
    filer: filers.has(kind === "signed" ? parted(value).name : value),
    besideOthers: false,
    opensColumn: false,
    goesOn: false,
    further: [],
  };
}
