import { isNaturalName } from "../../figures/natural-name.js";
import { sameName } from "../../figures/names.js";
import { ENTITY, isOffice, namesAbove, parted, tellsOffice } from "./signatories.js";
import { isSigning, type Piece } from "./signature-piece.js";
import { isCapacity, isSetIn } from "./signature-title.js";
import { isByLine } from "./signed-by.js";
import { isEntity, linesToBy, tellsCapacity } from "./signed-for.js";

/**
 * The pieces that belong to a signature and stand below it: the printed name, the title and its further lines.
 * What stands `above` it tells whom it is given for.
 */
export function belowSignature(pieces: readonly Piece[], index: number, above: readonly Piece[]): Piece[] {
  const signed = pieces[index];
  const inForm = signed === undefined ? null : captionedBelow(signed, pieces.slice(index + 1));
  if (inForm !== null) return inForm;
  const named = signed === undefined || above.length > 0 ? null : linesToBy(signed, pieces.slice(index + 1));
  if (named !== null) return named;
  const given = namesAbove(above).some(isEntity);
  const below: Piece[] = [];
  let title: Piece | undefined;
  for (const [ahead, piece] of pieces.slice(index + 1).entries()) {
    const next = pieces[index + ahead + 2];
    const after = pieces[index + ahead + 3];
    const whole = given && (piece.filer || (signed !== undefined && tellsCapacity(signed)));
    const own = below.length > 0 || whole || (signed !== undefined && !/^\W*by\b/i.test(signed.text));
    const byLine = signed !== undefined && next !== undefined && isByLine(next, signed);
    if (piece.opensColumn || (own && !byLine && opensNext(piece, next, title)) || isAboveOwn(piece, next))
      break;
    const signs = next?.kind === "signed" || after?.kind === "signature-line";
    if (given && signs && isEntityAbove(piece, below.at(-1))) break;
    if (!belongs(piece, { signed, next, after, below, title })) break;
    below.push(piece);
    if (piece.kind === "title") title = piece;
  }
  return below;
}

/** The lines between the form's captions are no more. */
const MOST_LINES = 12;
const NAME_AND_TITLE = /^\W*name\W+(?:and\W+)?title\W*$/i;

/** All down to "Name/Title", the form's caption below the signer's name and title, where "Signature" stands below what is signed. */
function captionedBelow(signed: Piece, pieces: readonly Piece[]): Piece[] | null {
  const [caption, name] = pieces;
  const signer = signed.text.slice(signed.valueStart - signed.start);
  if (caption?.kind !== "signature-line" || !sameName(parted(name?.text ?? "").name, signer)) return null;
  const end = pieces.slice(0, MOST_LINES).findIndex(({ text }) => NAME_AND_TITLE.test(text));
  const lines = pieces.slice(1, Math.max(0, end));
  const other = lines.some((piece) => isSigning(piece) || piece.opensColumn || piece.kind === "date");
  if (lines.length === 0 || other || lines.some(({ besideOthers }) => besideOthers)) return null;
  return [
    caption,
    ...lines.map((piece): Piece => ({ ...piece, kind: "text" })),
    ...pieces.slice(end, end + 1),
  ];
}

/** What stands around a piece below a signature. */
interface Around {
  readonly signed: Piece | undefined;
  readonly next: Piece | undefined;
  /** What follows that. */
  readonly after: Piece | undefined;
  /** What is known already to belong to the signature. */
  readonly below: readonly Piece[];
  /** The last title of these that is captioned. */
  readonly title: Piece | undefined;
}

const OWN_KINDS: readonly Piece["kind"][] = ["name", "title", "signature-line"];

function belongs(piece: Piece, around: Around): boolean {
  return (
    OWN_KINDS.includes(piece.kind) ||
    isCaption(piece) ||
    isByOfAttorney(piece, around) ||
    (piece.kind === "date" && (!piece.startsLine || isBesideSigner(around))) ||
    (isCapacity(piece) && !piece.apart) ||
    (piece.kind === "text" && isTextBelow(piece, around)) ||
    isFurtherBy(piece, around) ||
    isSetIn(piece, around.title)
  );
}

/** "Dated: May 2, 2025     Ann Lund, Manager" below what Ann Lund signed, or in two lines: the day and the name are that signature's. */
function isBesideSigner({ next, after, signed }: Around): boolean {
  if (next === undefined || signed === undefined || !isSigner(next, signed)) return false;
  const isAboveNext = after !== undefined && isSigning(after);
  return !next.startsLine || (!next.apart && !isAboveNext && tellsOffice(parted(next.text).rest));
}

/** A line without a caption of its own: the signer's name, an office, or what the caption below it asks for. */
function isTextBelow(piece: Piece, { signed, next, below }: Around): boolean {
  return (
    !piece.apart ||
    (next !== undefined && !next.apart && isCaption(next)) ||
    (signed !== undefined && isSigner(piece, signed)) ||
    (isOffice(piece) && (below.length > 0 || signed?.kind === "signed"))
  );
}

/** A further "By:" of the same signature: an attorney's, or an entity's through which it is given. */
function isFurtherBy(piece: Piece, { signed, next, below }: Around): boolean {
  // Words of the signer alone may be for others: they are no part of the signature.
  const told = /\battorney/i.test(piece.text) || ENTITY.test(below.at(-1)?.text ?? "");
  const last = next === undefined || next.apart || !isSigning(next);
  return signed !== undefined && isByLine(piece, signed) && told && last;
}

/** "By: Ann Lund" above "Title: Attorney-in-Fact", below the name that she signs for. */
function isByOfAttorney({ kind, text, apart }: Piece, { signed, next }: Around): boolean {
  if (signed === undefined || kind !== "through" || apart || next?.kind !== "title") return false;
  const signer = signed.text.slice(signed.valueStart - signed.start);
  return sameName(text.replace(/^\W*by\b\W*/i, ""), signer) && /\battorney/i.test(next.text);
}

/** Whether an entity is named above its own "By:", though no blank line parts it from the signature before. */
function opensNext(piece: Piece, next: Piece | undefined, title: Piece | undefined): boolean {
  // "Title: Manager of / Larkspur GP LLC, / its general partner" is one title.
  if (next !== undefined && isSetIn(piece, title) && isCapacity(next) && !next.apart) return false;
  // "*By: /s/ Ann Lund" in a note of its own is for those who bear its star.
  if (next !== undefined && next.apart && !piece.apart && /^\s*\*/.test(next.text)) return false;
  const signs = next?.kind === "by" || next?.kind === "through" || /^\W*by\b/i.test(next?.text ?? "");
  const named = ENTITY.test(piece.text) || (piece.filer && !isNaturalName(piece.text));
  return piece.kind === "text" && signs && named;
}

/** A line that an entity's name below it goes on with: "Managing Member of". */
const LEADS_ON = /\b(?:of|for|and|to|the)\W*$|&\s*$/i;

/** Whether an entity's name stands above the next signature, as another's does above this one, though no "By:" stands between. */
function isEntityAbove(piece: Piece, last: Piece | undefined): boolean {
  return last !== undefined && piece.kind === "text" && isEntity(piece) && !LEADS_ON.test(last.text);
}

/** Whether a natural person's name stands above that person's own signature, or above another "By:". */
function isAboveOwn({ kind, text }: Piece, next: Piece | undefined): boolean {
  if (kind !== "text" || next === undefined || !isSigning(next) || !isNaturalName(text)) return false;
  return /^\W*by\b/i.test(next.text) || sameName(text, next.text.slice(next.valueStart - next.start));
}

/** "(Signature)", "(Name/Title)": the caption below what it asks for. */
function isCaption({ kind, text }: Piece): boolean {
  return kind === "label" && /^\W*(?:signature|title|name(?:\W+(?:and\W+)?title)?)\W*$/i.test(text);
}

/** Whether a piece prints the name that is signed above it, or the name below a line left blank. */
function isSigner(piece: Piece, signed: Piece): boolean {
  const signer = signed.text.slice(signed.valueStart - signed.start);
  const { name, rest } = parted(piece.text);
  return (
    sameName(piece.text, signer) ||
    (sameName(name, signer) && (tellsOffice(rest) || /^\s*individually\b/i.test(rest))) ||
    (isBare(signed) && !/\b(?:inc|llc|corp|l\.?p|ltd)\b/i.test(piece.text))
  );
}

/** Whether no name stands in the place of a signature: "By:", "/s/". */
function isBare({ kind, text }: Piece): boolean {
  return kind !== "signed" && !/\p{L}{2}/u.test(text.replace(/^\W*(?:each\s)?by\b/i, ""));
}

/** The name below a line that is left blank. */
export function printedName(below: readonly Piece[]): Piece | undefined {
  return below.find(({ kind }) => kind === "name") ?? below.find(({ kind }) => kind === "text");
}
