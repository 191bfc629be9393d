import { sameName } from "../../figures/names.js";
import { isNaturalName } from "../../figures/natural-name.js";
import { endsAsEntity, isOffice, parted, tellsOffice } from "./signatories.js";
import { MARKED } from "./signature-marks.js";
import { isSigning, type Piece } from "./signature-piece.js";

/** "By: JANE M. ROE", "By: *Jane M. Roe", "By   JANE M. ROE" */
const BY = /^\W*by(?:\s*:|\s)[\s_*†]*/i;
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
 * in quotes, where it stands on the line drawn to sign on or is printed once more below it. Where nothing is, each of the
 * `names` of the cover pages that stands on a line of its own is the place of one, of which nothing more is known.
 */
export function signedInType(pieces: readonly Piece[], names: readonly string[]): Piece[] {
  if (pieces.some(({ text }) => MARKED.test(text))) return [...pieces];
  const typed = pieces.map((piece, index): Piece => {
    const found = nameIn(piece.text);
    if (found === null && isAboveByLine(piece, pieces[index + 1])) return { ...piece, kind: "signed" };
    if (found === null || !NAME.test(found.name) || ENTITY.test(found.name.replaceAll(".", ""))) return piece;
    if (!found.certain && !standsSigned(piece, found.name, pieces[index + 1]))
      return isPlaceOfOfficer(pieces, index) ? { ...piece, kind: "by", valueStart: piece.end } : piece;
    return { ...piece, kind: "signed", valueStart: piece.start + found.lead };
  });
  return typed.some((piece) => isSigning(piece) || piece.kind === "signature-line")
    ? typed
    : withPlaces(typed, names);
}

/** The pieces, and below each name of a cover page the place of its signature, where all of them stand here. */
function withPlaces(pieces: readonly Piece[], names: readonly string[]): Piece[] {
  const places = pieces.filter(({ kind, filer }) => kind === "text" && filer);
  if (!names.every((name) => places.some(({ text }) => sameName(text, name)))) return [...pieces];
  return pieces.flatMap((piece) =>
    places.includes(piece)
      ? [piece, { ...piece, kind: "by", text: "By:", start: piece.end, valueStart: piece.end }]
      : [piece],
  );
}

/** "Jane M. Roe" above "By: Jane M. Roe, President". */
function isAboveByLine({ kind, text }: Piece, next: Piece | undefined): boolean {
  if (kind !== "text" || next === undefined || next.apart || !BY.test(next.text) || !isNaturalName(text))
    return false;
  const { name, rest } = parted(next.text.replace(BY, ""));
  return sameName(name, text) && tellsOffice(rest);
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
    (endsAsEntity(entity) || entity.filer) &&
    BY.test(piece?.text ?? "") &&
    (office?.kind === "text" || office?.kind === "title") &&
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
