import { sameName } from "../figures/names.js";
import { endsAsEntity, isOffice } from "./signatories.js";
import { MARKED } from "./signature-marks.js";
import type { Piece } from "./signature-piece.js";

/** "By: JANE M. ROE", "By: *Jane M. Roe" */
const BY = /^\W*by\s*:[\s_*†]*/i;
/** "--//Jane M. Roe//--", with "By:" or without it. */
const BETWEEN_STROKES = /^(?:\W*by\s*:)?[\s_-]*\/{1,2}\s*(?=\p{Lu})([^/]+)\/{1,2}[\s_-]*$/iu;
/** "“Jane M. Roe”", with "By:" or without it. */
const IN_QUOTES = /^(?:\W*by\s*:)?[\s_]*["“](?=\p{Lu})([^"”]+)["”][\s_*]*$/iu;
/** Two to five words of a name and nothing else. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4}(?:,\s(?:[JS]r\.?|I{2,3}))?$/u;
const ENTITY =
  /\b(?:inc|incorporated|corp|corporation|company|co|llc|lp|llp|ltd|limited|trust|bank|partners|partnership|fund|capital|management|holdings?|group|associates|advisers|advisors|ventures|gmbh|plc|its|as)\b/i;

/**
 * The pieces of a page that bears no mark of a signature: a name between strokes is one there, and "By:" with a name or a name
 * in quotes, where it stands on the line drawn to sign on or is printed once more below it.
 */
export function signedInType(pieces: readonly Piece[]): Piece[] {
  if (pieces.some(({ text }) => MARKED.test(text))) return [...pieces];
  return pieces.map((piece, index) => {
    const found = nameIn(piece.text);
    if (found === null || !NAME.test(found.name) || ENTITY.test(found.name.replaceAll(".", ""))) return piece;
    if (!found.certain && !standsSigned(piece, found.name, pieces[index + 1]))
      return isPlaceOfOfficer(pieces, index) ? { ...piece, kind: "by", valueStart: piece.end } : piece;
    return { ...piece, kind: "signed", valueStart: piece.start + found.lead };
  });
}

/** The name that may be signed, where it begins, and whether it is drawn as a signature. */
function nameIn(text: string): { name: string; lead: number; certain: boolean } | null {
  const strokes = BETWEEN_STROKES.exec(text)?.[1];
  const enclosed = strokes ?? IN_QUOTES.exec(text)?.[1];
  if (enclosed !== undefined)
    return { name: enclosed.trim(), lead: text.indexOf(enclosed), certain: strokes !== undefined };
  const lead = BY.exec(text)?.[0].length ?? 0;
  if (lead === 0) return null;
  return {
    name: text.slice(lead).replaceAll("_", " ").replace(/\s+/g, " ").trim(),
    lead,
    certain: false,
  };
}

/** "LARKSPUR CORP." above "By: Jane M. Roe" above "Vice President": the place of a signature, whether or not the name stands for one. */
function isPlaceOfOfficer(pieces: readonly Piece[], index: number): boolean {
  const [entity, piece, office] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  return (
    entity?.kind === "text" &&
    endsAsEntity(entity) &&
    BY.test(piece?.text ?? "") &&
    office?.kind === "text" &&
    isOffice(office)
  );
}

function standsSigned({ text }: Piece, name: string, next: Piece | undefined): boolean {
  if (text.includes("__")) return true;
  if (next === undefined || !["text", "name", "title"].includes(next.kind)) return false;
  const below = next.text.slice(next.valueStart - next.start);
  // "Jane M. Roe, Chairman"
  return next.ruled || sameName(below, name) || sameName(below.replace(/,[^,]*$/, ""), name);
}
