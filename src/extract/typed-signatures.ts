import { sameName } from "../figures/names.js";
import type { Piece } from "./signature-pieces.js";

/** "By: JANE M. ROE" */
const BY = /^\W*by\s*:[\s_]*/i;
/** Two to five words of a name and nothing else. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4}(?:,\s(?:[JS]r\.?|I{2,3}))?$/u;
const ENTITY =
  /\b(?:inc|incorporated|corp|corporation|company|co|llc|lp|llp|ltd|limited|trust|bank|partners|partnership|fund|capital|management|holdings?|group|associates|advisers|advisors|ventures|gmbh|plc|its|as)\b/i;

/**
 * The pieces of a page that bears no mark of a signature: "By:" with a name is one there, where the name stands on the line
 * drawn to sign on, or is printed once more below it.
 */
export function signedInType(pieces: readonly Piece[]): Piece[] {
  if (pieces.some(({ text }) => /\/s\//i.test(text))) return [...pieces];
  return pieces.map((piece, index) => {
    const lead = BY.exec(piece.text)?.[0].length ?? 0;
    const name = piece.text.slice(lead).replaceAll("_", " ").replace(/\s+/g, " ").trim();
    if (lead === 0 || !NAME.test(name) || ENTITY.test(name.replaceAll(".", ""))) return piece;
    if (!standsSigned(piece, name, pieces[index + 1])) return piece;
    return { ...piece, kind: "signed", valueStart: piece.start + lead };
  });
}

function standsSigned({ text }: Piece, name: string, next: Piece | undefined): boolean {
  if (text.includes("__")) return true;
  if (next === undefined || !["text", "name", "title"].includes(next.kind)) return false;
  return next.ruled || sameName(next.text.slice(next.valueStart - next.start), name);
}
