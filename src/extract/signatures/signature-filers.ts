import { plainName } from "../../figures/names.js";
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
  const taken = new Set<Piece>();
  return pieces.flatMap((piece, index) => {
    if (taken.has(piece)) return [];
    const rest = pieces.slice(index, index + 2 * MOST_LINES);
    // Beside another name it goes on in its own column.
    const inColumn = rest.filter(({ startsLine }) => startsLine === piece.startsLine);
    const name = nameAt(rest, filers) ?? (inColumn.length < rest.length ? nameAt(inColumn, filers) : null);
    for (const further of name?.further ?? []) taken.add(further);
    return name ?? piece;
  });
}

/** The name that begins with the first piece and goes on in those below it, where they make one together. */
function nameAt([first, ...below]: readonly Piece[], filers: FilerNames): Piece | null {
  if (first?.kind !== "text" || first.filer || !filers.begins(first.text)) return null;
  const further: Piece[] = [];
  let { text } = first;
  for (const piece of below.slice(0, MOST_LINES - 1)) {
    if (piece.apart || (piece.kind !== "text" && piece.kind !== "label")) return null;
    further.push(piece);
    text = `${text} ${piece.text}`;
    if (filers.has(text)) return { ...first, text, further, filer: true };
    if (!filers.begins(text)) return null;
  }
  return null;
}
