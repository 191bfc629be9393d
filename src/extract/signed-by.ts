import { isNaturalName } from "../figures/natural-name.js";
import { sameName } from "../figures/names.js";
import type { Piece } from "./signature-pieces.js";

/** "Jane M. Roe, by Ann Lund, pursuant to a power of attorney" */
const FOR_AND_BY = /^([^,]{3,60}),\s+by:?\s+([^,]{3,60}),\s+.{0,40}\b(?:power|attorney|authori)/i;
/** "Ann Lund, Attorney-in-Fact" */
const AS_ATTORNEY =
  /^([^,]{3,60}),\s+(?:as\s+|his\s+|her\s+)?(?:attorney[\s-]in[\s-]fact|under\s+a?\s?power)/i;
const ATTORNEY = /\battorneys?[\s-]in[\s-]fact\b|\bpowers?\s+of\s+attorney\b/i;

/** Who signs by the words behind the mark, and for whom; pieces of the signed one. */
export interface SignedBy {
  readonly signer: Piece;
  /** The natural person for whom an attorney signs, in words of the signature itself, above it or below it. */
  readonly principal: Piece | null;
}

/** A signature that an attorney gives for a natural person, parted into the two names; other signatures as they are. */
export function signedBy(signed: Piece, above: readonly Piece[], own: readonly Piece[]): SignedBy {
  const offset = signed.valueStart - signed.start;
  const text = signed.text.slice(offset);
  const both = FOR_AND_BY.exec(text);
  if (both?.[1] !== undefined && both[2] !== undefined) {
    const by = text.indexOf(both[2], both[1].length);
    return { signer: part(signed, offset + by, both[2]), principal: part(signed, offset, both[1]) };
  }
  const alone = AS_ATTORNEY.exec(text)?.[1];
  const signer = alone === undefined ? signed : part(signed, offset, alone);
  const name = alone ?? text;
  if (alone === undefined && !own.some((piece) => ATTORNEY.test(piece.text)))
    return { signer, principal: null };
  const [only, ...others] = above.length > 0 ? above : own.filter(({ kind }) => kind === "text").slice(0, 1);
  const principal = only !== undefined && others.length === 0 && isPrincipal(only, name) ? only : null;
  return { signer, principal };
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
