import { sameName } from "../figures/names.js";
import type { Fact } from "../filing/fact.js";
import type { Piece } from "./signature-pieces.js";

/** "as Trustee" right below a signature is in what capacity it is given; above one, who acts for whom. */
export function isCapacity({ kind, text }: Piece): boolean {
  return kind === "through" && !/^\W*by\b/i.test(text);
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
  const texts = below
    .filter((piece) => (piece.kind === "text" || isCapacity(piece)) && piece !== ownName)
    .slice(unsigned ? 1 : 0);
  const first = captioned >= 0 ? below[captioned] : texts[0];
  if (first === undefined) return null;
  const following =
    captioned >= 0
      ? below.slice(captioned + 1).filter((piece) => piece.kind === "text" || isCapacity(piece))
      : texts.slice(1);
  const last = first.besideOthers ? undefined : following.at(-1);
  return fact(behindName(last === undefined ? first : { ...first, end: last.end }, signer));
}

/** "Jane Roe, Managing Member": the title stands behind the name that is signed above. */
function behindName(piece: Piece, signer: string | null): Piece {
  const name = /^[^,]+(?=,\s*\S)/.exec(piece.text)?.[0];
  if (piece.kind !== "text" || name === undefined || signer === null || !sameName(name, signer)) return piece;
  return { ...piece, valueStart: piece.start + name.length + 1 };
}
