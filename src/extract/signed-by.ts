import { isNaturalName } from "../figures/natural-name.js";
import { sameName } from "../figures/names.js";
import { endsAsEntity, parted, tellsOffice } from "./signatories.js";
import type { Piece } from "./signature-pieces.js";

/** "Jane M. Roe, by Ann Lund, pursuant to a power of attorney" */
const FOR_AND_BY = /^([^,]{3,60}?)(?:,\s+|\s)by:?\s+([^,]{3,60}),\s+.{0,40}\b(?:power|attorney|authori)/i;
/** "Ann Lund, Attorney-in-Fact", "Ann Lund as Attorney-in-Fact" */
const AS_ATTORNEY =
  /^([^,]{3,60}?)(?:,\s+(?:as\s+|his\s+|her\s+)?|\s+as\s+)(?:attorney[\s-]in[\s-]fact|under\s+a?\s?power)/i;
/** "Attorney-in-Fact for Jane M. Roe" */
const FOR_WHOM = /\battorney[\s-]in[\s-]fact\s+for\s+(?=\p{Lu})/iu;
/** The signature is the attorney's own, too. */
const FOR_ONESELF = /\b(?:individual\w*|personal\w*|(?:him|her|it)self)\b/i;
/** Behind whom it is told by what paper. */
const BY_PAPER = /\s(?:pursuant|under|by)\b/i;
const BY = /^\W*by\b\W*/i;
const ATTORNEY = /\battorneys?[\s-]in[\s-]fact\b|\bpowers?\s+of\s+attorney\b/i;

/** Who signs by the words behind the mark, and for whom; pieces of the signed one. */
export interface SignedBy {
  readonly signer: Piece;
  /** The natural person for whom an attorney signs, in words of the signature itself, above it or below it. */
  readonly principal: Piece | null;
  /** The office behind the name that is signed: "Jane M. Roe, President". */
  readonly office: Piece | null;
}

/** A signature that an attorney gives for a natural person, parted into the two names; other signatures as they are. */
export function signedBy(signed: Piece, above: readonly Piece[], own: readonly Piece[]): SignedBy {
  const offset = signed.valueStart - signed.start;
  const text = signed.text.slice(offset);
  const both = FOR_AND_BY.exec(text);
  if (both?.[1] !== undefined && both[2] !== undefined) {
    const by = text.indexOf(both[2], both[1].length);
    return {
      signer: part(signed, offset + by, both[2]),
      principal: part(signed, offset, both[1]),
      office: null,
    };
  }
  const below = own.find((piece) => isByLine(piece, signed) && ATTORNEY.test(piece.text));
  if (below !== undefined) {
    const { name, rest } = parted(below.text.replace(BY, ""));
    const [at, from] = [below.text.indexOf(name), below.text.length - rest.length];
    return {
      signer: part(below, at, name),
      principal: part(signed, offset, text.replace(/(?<!\*)\*+$/, "")),
      office: part(below, from, rest),
    };
  }
  const attorney = AS_ATTORNEY.exec(text)?.[1];
  const office = attorney === undefined ? officeIn(signed, offset) : null;
  const alone = attorney ?? (office === null ? undefined : parted(text).name);
  const signer = alone === undefined ? signed : part(signed, offset, alone);
  const [whom] = above.length > 0 ? [] : [signed, ...own].flatMap((piece) => forWhom(piece) ?? []);
  if (whom !== undefined) return { signer, principal: whom, office };
  if (attorney === undefined && !own.some((piece) => ATTORNEY.test(piece.text)))
    return { signer, principal: null, office };
  const [only, ...others] = above.length > 0 ? above : own.filter(({ kind }) => kind === "text").slice(0, 1);
  const given = only !== undefined && others.length === 0 && isPrincipal(only, alone ?? text);
  return { signer, principal: given ? only : null, office };
}

/** "By: Ann Lund, Attorney-in-Fact" below a signature without "By": who gave it, as is printed there, and in what capacity. */
export function isByLine({ kind, text }: Piece, signed: Piece): boolean {
  if (kind !== "through" || !BY.test(text) || BY.test(signed.text)) return false;
  const { name, rest } = parted(text.replace(BY, ""));
  const again = sameName(name, signed.text.slice(signed.valueStart - signed.start));
  return isNaturalName(name) && tellsOffice(rest) && (again || ATTORNEY.test(rest));
}

/** The office behind the name that is signed. */
function officeIn(signed: Piece, offset: number): Piece | null {
  const { name, rest } = parted(signed.text.slice(offset));
  if (!isNaturalName(name) || !tellsOffice(rest)) return null;
  return part(signed, offset + name.length + 1, rest.trimEnd());
}

/** Whom an attorney signs for by the end of a line: "Attorney-in-Fact for Jane M. Roe". */
function forWhom(piece: Piece): Piece | null {
  const lead = FOR_WHOM.exec(piece.text);
  if (lead === null || FOR_ONESELF.test(piece.text)) return null;
  const start = lead.index + lead[0].length;
  const [name = ""] = piece.text.slice(start).split(BY_PAPER);
  const whom = part(piece, start, name.trimEnd().replace(/,$/, ""));
  return isNaturalName(whom.text) || endsAsEntity(whom) ? whom : null;
}

function isPrincipal({ text }: Piece, signer: string): boolean {
  return isNaturalName(text) && !sameName(text, signer);
}

function part(signed: Piece, at: number, text: string): Piece {
  const start = signed.start + at;
  return {
    ...signed,
    text: signed.text.slice(at, at + text.length),
    start,
    valueStart: start,
    end: start + text.length,
  };
}
