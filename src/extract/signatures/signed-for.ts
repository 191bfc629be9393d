import type { Document } from "../../document/document.js";
import { isNaturalName } from "../../figures/natural-name.js";
import type { Fact } from "../../filing/fact.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import {
  endsAsEntity,
  ENTITY,
  isOffice,
  namesAbove,
  namesRepresented,
  parted,
  tellsOffice,
} from "./signatories.js";
import { THROUGH } from "./signature-marks.js";
import type { Piece } from "./signature-piece.js";
import { isByLine } from "./signed-by.js";

/** What stands before a signature given for whoever is named above it; the star of a note leads to those who bear one. */
const BY = /^\W*(?:(?:represented |each )?by\b|signature\s*:)|^\s*\*{1,3}\s*\/s\//i;

/** Words by which one signature is given for several, or the mark of a note that may say so. */
const FOR_SEVERAL =
  /\b(?:attorneys?|poa|behalf|agents?|each|all|both|jointly|individual\w*|personal\w*|(?:him|her|it)self|themselves)\b|[*†‡]|\(\d{1,2}\)/i;

/**
 * What stands above a "By:" without the natural persons set off from the entity that it is given for: the place of
 * their own signatures may be empty. Words that tell of a signature for several keep them.
 */
export function withoutUnsigned(
  signed: Piece,
  above: readonly Piece[],
  others: readonly Piece[],
): readonly Piece[] {
  if (!BY.test(signed.text) || [signed, ...above, ...others].some(({ text }) => FOR_SEVERAL.test(text)))
    return above;
  const names = namesAbove(above);
  const entity = names.at(-1);
  const opens = names.findLastIndex(({ apart, ruled }) => apart || ruled);
  const before = names[opens]?.start ?? 0;
  return entity === undefined || isNaturalName(entity.text)
    ? above
    : above.filter(({ text, start }) => start >= before || !isNaturalName(text));
}

/**
 * Who is named above and signs by another: above "By:", or an entity above who acts for it or signs with an office; or
 * below, where "By: Ann Lund, Manager" tells once more who signed.
 */
export function entitiesOf(
  signed: Piece,
  above: readonly Piece[],
  own: readonly Piece[],
  through: readonly Piece[],
): readonly Piece[] {
  const names = namesAbove(above);
  const several = names.length === 0 ? entitiesAboveBy(signed, own) : [];
  if (several.length > 0) return several;
  const belowIt = names.length === 0 ? entityBelow(signed, own) : null;
  if (belowIt !== null) return [belowIt];
  if (BY.test(signed.text)) return names;
  const captioned = own[own.findIndex((piece) => isByLine(piece, signed)) - 1];
  if (names.length === 0 && captioned?.kind === "text" && ENTITY.test(captioned.text)) return [captioned];
  const [only, ...others] = names;
  const acting =
    own.some(tellsCapacity) || isTitledInForm(own) || through.some(({ text }) => THROUGH.test(text));
  const acts = only !== undefined && others.length === 0 && isEntity(only) && acting;
  return acts ? names : [];
}

/** "Signature" and below it "Jane M. Roe, Global Counsel": what stands behind the name, above "Name/Title", is the title. */
function isTitledInForm([caption, name]: readonly Piece[]): boolean {
  return caption?.kind === "signature-line" && name?.kind === "text" && /\p{L}/u.test(parted(name.text).rest);
}

/** An office, behind the signer's name or without it: "Manager", "Ann Lund, Manager". */
export function tellsCapacity(piece: Piece): boolean {
  return isOffice(piece) || tellsOffice(parted(piece.text.slice(piece.valueStart - piece.start)).rest);
}

/** Whether a name is an organization's, by its legal form or by its cover page. */
export function isEntity(piece: Piece): boolean {
  return endsAsEntity(piece) || (piece.filer && !isNaturalName(piece.text));
}

/** The one entity with a cover page that is printed below the name of who signs and has none. */
function entityBelow(signed: Piece, own: readonly Piece[]): Piece | null {
  const [only, ...others] = own.filter(({ kind, filer }) => kind === "text" && filer);
  if (only === undefined || others.length > 0 || signed.filer || isNaturalName(only.text)) return null;
  return only;
}

/** Who acts for one of several entities stands between it and the next; behind the last, for each of them. */
export function throughWhom(
  through: readonly Piece[],
  entities: readonly Piece[],
  entity: Piece | undefined,
): readonly Piece[] {
  return through.filter(({ start }) => {
    const own = entities.findLast((each) => each.start < start);
    return own === undefined || own === entity || own === entities.at(-1);
  });
}

/** Whether a second "By:" without a name above it is given by office, as the one before: a co-trustee's, another director's. */
export function signsNext(signed: Piece, title: string): boolean {
  return BY.test(signed.text) && tellsOffice(title);
}

/** "Jane M. Roe, for herself and as Manager of": whoever signs for the entity above signs in the own name, too. */
export function signsToo(own: readonly Piece[]): boolean {
  return own.some(({ text }) => /\b(?:for|on\s+behalf\s+of)\s+(?:him|her)self\s+and\b/i.test(text));
}

/** For whom the words below a signature say that it is given, too. */
export function representedIn(document: Document, make: FactMaker, own: readonly Piece[]): Fact<string>[] {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || first.besideOthers) return [];
  return namesRepresented(document.text.text.slice(first.start, last.end)).map(({ start, end }) =>
    textFact(make, document.text, first.start + start, first.start + end),
  );
}

/** Between the entities' names: "On its own behalf and as General Partner of". */
const IN_CAPACITY = /^\W*(?:(?:up)?on\s+(?:its|their)\s+own\s+behalf|as\s)[^.;]{0,120}\b(?:of|for)\W*$/i;
/** Between two names of a list. */
const AND = /(?:,|,?\s(?:and|&))$/i;
/** As many lines are names between a signature and who gave it. */
const MOST_LINES = 12;

/**
 * The lines from a signature down to "By Ann Lund, Managing Member", which says again who gave it, where those between name
 * entities and say in what capacity one acts for the others; else `null`.
 */
export function linesToBy(signed: Piece, following: readonly Piece[]): Piece[] | null {
  const end = following.slice(0, MOST_LINES).findIndex((piece) => isByLine(piece, signed));
  const between = following.slice(0, Math.max(0, end));
  const isNamed = (piece: Piece): boolean => IN_CAPACITY.test(piece.text) || endsAsEntity(withoutAnd(piece));
  const together = between.every(({ apart, startsLine }) => !apart && startsLine) && between.every(isNamed);
  return between.length > 1 && together && following[end]?.apart === false
    ? following.slice(0, end + 1)
    : null;
}

/** The entities that such lines name. */
function entitiesAboveBy(signed: Piece, own: readonly Piece[]): readonly Piece[] {
  const lines = linesToBy(signed, own);
  return lines === null
    ? []
    : lines
        .slice(0, -1)
        .filter(({ text }) => !IN_CAPACITY.test(text))
        .map(withoutAnd);
}

function withoutAnd(piece: Piece): Piece {
  const text = piece.text.trimEnd().replace(AND, "");
  return { ...piece, text, end: piece.start + text.length };
}
