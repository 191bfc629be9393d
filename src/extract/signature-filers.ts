import { plainName } from "../figures/names.js";
import type { Piece } from "./signature-piece.js";

/** The names of the cover pages, as a signature page prints them. */
export interface FilerNames {
  /** Whether a text is one of the names, word for word; the mark of a note is no part of it. */
  has(text: string): boolean;
  /** Whether more words may make a name of it. */
  begins(text: string): boolean;
}

const NOTE = /\(\d{1,2}\)[*†‡\s]{0,5}$/;

/** A short name alone is a word that stands in titles, too. */
const SHORTEST = 5;

/** The names of the cover pages. */
export function filerNames(names: readonly string[]): FilerNames {
  const known = names.map(plainName).filter((name) => name.length >= SHORTEST);
  const plain = (text: string): string => plainName(text.replace(NOTE, ""));
  return {
    has: (text) => text.length < LONGEST && known.includes(plain(text)),
    begins: (text) => text.length < LONGEST && known.some((name) => name.startsWith(`${plain(text)} `)),
  };
}

/** No name is longer. */
const LONGEST = 300;

/** A name has no more lines. */
const MOST_LINES = 4;

/** The pieces of a page, the lines of a name of a cover page as one. */
export function joinFilers(pieces: readonly Piece[], filers: FilerNames): Piece[] {
  const joined: Piece[] = [];
  for (let index = 0; index < pieces.length;) {
    const name = nameAt(pieces, index, filers);
    const piece = pieces[index];
    if (piece === undefined) break;
    joined.push(name ?? piece);
    index += 1 + (name?.further.length ?? 0);
  }
  return joined;
}

/** The name that begins with a piece and goes on in those below it, where they make one together. */
function nameAt(pieces: readonly Piece[], index: number, filers: FilerNames): Piece | null {
  const first = pieces[index];
  if (first?.kind !== "text" || first.filer || !filers.begins(first.text)) return null;
  const further: Piece[] = [];
  let { text } = first;
  for (const piece of pieces.slice(index + 1, index + MOST_LINES)) {
    if (piece.apart || (piece.kind !== "text" && piece.kind !== "label")) return null;
    further.push(piece);
    text = `${text} ${piece.text}`;
    if (filers.has(text)) return { ...first, text, further, filer: true };
    if (!filers.begins(text)) return null;
  }
  return null;
}
