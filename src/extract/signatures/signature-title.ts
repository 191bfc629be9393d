import { sameName } from "../../figures/names.js";
import type { Fact } from "../../filing/fact.js";
import { parted } from "./signatories.js";
import { THROUGH } from "./signature-marks.js";
import { isSigning, type Piece } from "./signature-piece.js";

/** "as Trustee" right below a signature is in what capacity it is given; above one, who acts for whom. */
export function isCapacity({ kind, text }: Piece): boolean {
  return kind === "through" && !THROUGH.test(text);
}

/** A further line of a title is set in behind its caption so far. */
const SET_IN = 4;

/** Whether a piece stands below a `title` that is captioned, and behind the caption. */
export function isSetIn(piece: Piece, title: Piece | undefined): boolean {
  const { apart, startsLine, besideOthers, column, kind, text } = piece;
  if (title === undefined || apart || !(startsLine || besideOthers) || isSigning(piece)) return false;
  if (kind === "date" && /^\W*date/i.test(text)) return false;
  return kind !== "name" && kind !== "title" && column >= title.column + SET_IN;
}

/** The pieces below a signature that stand below the title before them, and behind its caption. */
export function allSetIn(below: readonly Piece[]): ReadonlySet<Piece> {
  let title: Piece | undefined;
  const found = new Set<Piece>();
  for (const piece of below) {
    if (isSetIn(piece, title)) found.add(piece);
    if (piece.kind === "title") title = piece;
  }
  return found;
}

/** The title: behind its caption, else what stands below the printed name. */
export function titleOf(
  below: readonly Piece[],
  ownName: Piece | undefined,
  signer: string | null,
  unsigned: boolean,
  fact: (piece: Piece) => Fact<string>,
): Fact<string> | null {
  const captioned = below.findIndex((piece) => piece.kind === "title");
  const lastTitle = below.findLast(({ kind }) => kind === "title");
  const texts = below
    .filter((piece) => (piece.kind === "text" || isCapacity(piece)) && piece !== ownName)
    .slice(unsigned ? 1 : 0);
  const first = captioned >= 0 ? below[captioned] : texts[0];
  if (first === undefined) return null;
  const following =
    captioned >= 0
      ? below
          .slice(captioned + 1)
          .filter((piece) => piece.kind === "text" || isCapacity(piece) || isSetIn(piece, lastTitle))
      : texts.slice(1);
  const last = first.besideOthers ? undefined : following.at(-1);
  if (first.besideOthers)
    return fact({
      ...behindName(first, signer),
      further: following.filter((piece) => isSetIn(piece, lastTitle)),
    });
  return fact(behindName(last === undefined ? first : { ...first, end: last.end, further: [] }, signer));
}

/** "Jane Roe, Managing Member": the title stands behind the name that is signed above. */
function behindName(piece: Piece, signer: string | null): Piece {
  const { name, rest } = parted(piece.text);
  if (piece.kind !== "text" || rest.trim() === "" || signer === null || !sameName(name, signer)) return piece;
  return { ...piece, valueStart: piece.start + name.length + 1 };
}
