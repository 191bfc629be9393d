import { isNaturalName } from "../../figures/natural-name.js";
import { sameName } from "../../figures/names.js";
import { endsAsEntity, parted, tellsOffice } from "./signatories.js";
import type { Piece } from "./signature-piece.js";

/** "Jane M. Roe, by Ann Lund, pursuant to a power of attorney" */
const FOR_AND_BY =
  /^([^,]{3,60}?)(?:,\s+|\s)by:?\s+([^,]{3,60}?)(?:,\s|\s(?=pursuant\b|under\b)).{0,40}\b(?:power|attorney|authori)/i;
/** "Ann Lund, Attorney-in-Fact", "Ann Lund as Attorney-in-Fact" */
const AS_ATTORNEY =
  /^([^,]{3,60}?)(?:,\s+(?:as\s+|his\s+|her\s+)?|\s+as\s+)(?:attorney[\s-]in[\s-]fact|under\s+a?\s?power)/i;
/** "Attorney-in-Fact for Jane M. Roe" */
const FOR_WHOM = /\battorney[\s-]in[\s-]fact\s+for\s+(?=\p{Lu})/iu;
/** The signature is the attorney's own, too. */
const FOR_ONESELF = /\b(?:individual\w*|personal\w*|(?:him|her|it)self)\b/i;
/** "Attorney-in-Fact for" at the end of a line, with the name on the next. */
const ATTORNEY_ENDS = /\battorney[\s-]in[\s-]fact(\s+for)?\s*$/i;
const FOR = /^\W*for\s+(?=\p{Lu})/iu;
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
  const both = forAndBy(signed);
  if (both !== null) return { ...both, office: null };
  const line = own.findIndex((piece) => isByLine(piece, signed) && ATTORNEY.test(piece.text));
  if (line >= 0) return byLineOf(signed, own.slice(0, line + 1));
  const attorney = AS_ATTORNEY.exec(text)?.[1];
  const office = attorney === undefined ? officeIn(signed, offset) : null;
  const alone = attorney ?? (office === null ? undefined : parted(text).name);
  const signer = alone === undefined ? signed : part(signed, offset, alone);
  const whom = above.length > 0 ? null : whomBelow(signed, own, alone ?? text);
  if (whom !== null) return { signer, principal: whom, office };
  if (attorney === undefined && !own.some((piece) => ATTORNEY.test(piece.text)))
    return { signer, principal: null, office };
  const [only, ...others] = above.length > 0 ? above : own.filter(({ kind }) => kind === "text").slice(0, 1);
  const given = only !== undefined && others.length === 0 && isPrincipal(only, alone ?? text);
  return { signer, principal: given ? only : null, office };
}

/** "Jane M. Roe, by Ann Lund, pursuant to …" in one line. */
function forAndBy(piece: Piece): { readonly signer: Piece; readonly principal: Piece } | null {
  const offset = piece.valueStart - piece.start;
  const text = piece.text.slice(offset);
  const [, principal, signer] = FOR_AND_BY.exec(text) ?? [];
  if (principal === undefined || signer === undefined) return null;
  const by = text.indexOf(signer, principal.length);
  return { signer: part(piece, offset + by, signer), principal: part(piece, offset, principal) };
}

/** The last of `own` is a line "By: Ann Lund, Attorney-in-Fact". What is signed above is either name of the two. */
function byLineOf(signed: Piece, own: readonly Piece[]): SignedBy {
  const [before, line = signed] = own.length > 1 ? own.slice(-2) : [undefined, own[0]];
  const { name, rest } = parted(line.text.replace(BY, ""));
  const [at, from] = [line.text.indexOf(name), line.text.length - rest.length];
  const signedName = signed.text.slice(signed.valueStart - signed.start).replace(/(?<!\*)\*+$/, "");
  const printed = before === undefined ? null : valueOf(before);
  const byAttorney = sameName(name, signedName) && printed !== null && isPrincipal(printed, name);
  return {
    signer: part(line, at, name),
    principal: byAttorney ? printed : part(signed, signed.valueStart - signed.start, signedName),
    office: part(line, from, rest),
  };
}

/** Whom a signature with no name above it is given for by what is printed below it. */
function whomBelow(signed: Piece, own: readonly Piece[], signer: string): Piece | null {
  const lines = [signed, ...own];
  for (const [index, piece] of lines.entries()) {
    const whom = forWhom(piece) ?? forNext(piece, lines[index + 1]);
    if (whom !== null) return whom;
  }
  for (const piece of own) {
    const told = piece.kind === "text" ? forAndBy(piece) : null;
    if (told !== null && sameName(told.signer.text, signer)) return told.principal;
  }
  if (signed.filer) return null;
  const printed = own.filter(({ kind, filer }) => filer && (kind === "text" || kind === "name")).map(valueOf);
  return printed.find((name) => isPrincipal(name, signer)) ?? null;
}

/** "Attorney-in-Fact for" above the name, "Attorney-in-Fact" above "for Jane M. Roe". */
function forNext(piece: Piece, next: Piece | undefined): Piece | null {
  const ends = ATTORNEY_ENDS.exec(piece.text);
  if (ends === null || next?.kind !== "text" || FOR_ONESELF.test(piece.text)) return null;
  const lead = FOR.exec(next.text)?.[0].length ?? 0;
  if ((ends[1] === undefined) === (lead === 0)) return null;
  const whom = part(next, lead, next.text.slice(lead).trimEnd());
  return isNaturalName(whom.text) || endsAsEntity(whom) ? whom : null;
}

function valueOf(piece: Piece): Piece {
  const offset = piece.valueStart - piece.start;
  return part(piece, offset, piece.text.slice(offset));
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
  const end = start + text.length;
  return {
    ...signed,
    text: signed.text.slice(at, at + text.length),
    start,
    valueStart: start,
    end: Math.min(end, signed.end),
    further: end > signed.end ? signed.further : [],
  };
}
