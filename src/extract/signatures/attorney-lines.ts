import type { FilerNames } from "./signature-filers.js";
import type { Piece } from "./signature-piece.js";

/** What tells an attorney's authority, and may be too long for a narrow column. */
const AUTHORITY = /\battorneys?[\s-]in[\s-]fact\b|\bpowers?\s+of(?:\s+attorney)?\b/i;
/** A line that no title ends with. */
const UNFINISHED = /\b(?:of|for|and|to|under|by|as|in|an?|the|this|attached|filed|dated)\s*$/i;
/** How a further line of a title begins: in small letters, or with the schedule's name broken off. */
const FURTHER = /^\s*(?:[a-z]|13[DG]\b)/;
/** At the end of its line: whom it is given for, or the beginning of the name. */
const WHOM = /\b(?:attorneys?[\s-]in[\s-]fact\s+for|on\s+behalf\s+of)\s+(\S.{0,80})$/i;

/**
 * The pieces of a page, the lines of an attorney's title being no sentence and the name of a cover page in it whole:
 * "Attorney in Fact for Jane M." above "Roe pursuant to Power of" above "Attorney attached to this Schedule".
 */
export function withAttorneyLines(pieces: readonly Piece[], filers: FilerNames): Piece[] {
  const told: Piece[] = [];
  let opened: Piece | null = null;
  for (const piece of pieces) {
    const above: Piece | null = opened !== null && isBelow(piece, opened) ? opened : null;
    const rest: string | null = above && nameEnd(above, piece, filers);
    if (above !== null && rest !== null) told.splice(-1, 1, withRest(above, piece, rest));
    const goesOn: boolean = above !== null && (rest !== null || isFurther(piece, above));
    const line: Piece = goesOn ? { ...piece, kind: "text" } : piece;
    opened = goesOn || opensTitle(piece) ? line : null;
    told.push(line);
  }
  return told;
}

function opensTitle({ kind, text }: Piece): boolean {
  return (kind === "text" || kind === "title") && AUTHORITY.test(text);
}

function isBelow({ apart, startsLine, filer, kind, text }: Piece, last: Piece): boolean {
  const worded = kind === "text" || kind === "prose" || (kind === "label" && FURTHER.test(text));
  return !apart && !filer && worded && startsLine === last.startsLine;
}

function isFurther({ text }: Piece, last: Piece): boolean {
  return UNFINISHED.test(last.text) || FURTHER.test(text);
}

/** The words with which the name of a cover page goes on that breaks off at the end of the line above, or `null`. */
function nameEnd(last: Piece, { text }: Piece, filers: FilerNames): string | null {
  const begun = WHOM.exec(last.text)?.[1]?.trimEnd();
  if (begun === undefined || !filers.begins(begun)) return null;
  const words = text.trim().split(/\s+/).slice(0, MOST_WORDS);
  const ends = words.map((_, index) =>
    words
      .slice(0, index + 1)
      .join(" ")
      .replace(/(?<![,;*†‡])[,;*†‡]+$/, ""),
  );
  return ends.findLast((end) => filers.has(`${begun} ${end}`)) ?? null;
}

/** A name goes on with so many words at most. */
const MOST_WORDS = 8;

function withRest(last: Piece, below: Piece, rest: string): Piece {
  const start = below.start + (below.text.length - below.text.trimStart().length);
  const further = { ...below, text: rest, start, valueStart: start, end: start + rest.length };
  return { ...last, text: `${last.text.trimEnd()} ${rest}`, further: [...last.further, further] };
}
