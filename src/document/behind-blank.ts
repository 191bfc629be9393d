import type { Document, Line } from "./document.js";
import { breaksOff, goesOn, isFull } from "./wrapped.js";

/** No sentence ends so; with what may end one, only a word in small letters tells that it goes on. */
const UNENDED = /[^.:;!?)"”\s]\s*$/;

const PERHAPS_ENDED = /[;)"”]\s*$/;

/**
 * Whether a line goes on with the paragraph above a blank: over a page's break where no sentence ends there, below
 * a drawn line where it is plain, elsewhere only where a full line breaks off and this one begins in mid-sentence.
 */
export function goesOnBehindBlank(
  { text, lines }: Document,
  open: readonly Line[],
  index: number,
  next: string,
): boolean {
  const last = open.at(-1);
  if (last === undefined) return false;
  const before = text.text.slice(last.start, last.end);
  const from = lineIndexOf(lines, last, index);
  const paged = from !== null && lines.slice(from + 1, index + 1).some((line) => line.pageStart);
  if (!paged) {
    if (from === null) return false;
    if (breaksOff(before) && goesOn(next)) return true;
    const ruled = lines.slice(from + 1, index + 1).some((line) => line.belowRule === true);
    return ruled && goesOnBelowRule(before, next, () => isOpen(text.text, open));
  }
  if (UNENDED.test(before)) return isFull(before) || goesOn(next) || isOpen(text.text, open);
  return PERHAPS_ENDED.test(before) && goesOn(next);
}

/** A line may be drawn for other ends than a page's: only what surely is a sentence goes on below it. */
function goesOnBelowRule(before: string, next: string, unfinished: () => boolean): boolean {
  if (goesOn(next)) return UNENDED.test(before) || PERHAPS_ENDED.test(before);
  return isFull(before) && UNENDED.test(before) && unfinished();
}

/** A line that ends so goes on in the next, whatever that begins with. */
const UNFINISHED = /(?:,|\b(?:of|and|or|the|to|in|by|for|with|an?|its?|as|that|which))\s*$/;

/** Whether the lines end within quotation marks, or with a word that ends no sentence. */
function isOpen(text: string, lines: readonly Line[]): boolean {
  const printed = lines.map(({ start, end }) => text.slice(start, end)).join(" ");
  return UNFINISHED.test(printed) || (printed.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** The index of a line at most so many lines above another: what heads and feet and blanks may take up. */
function lineIndexOf(lines: readonly Line[], line: Line, below: number): number | null {
  for (let index = below - 1; index >= 0 && index > below - FURTHEST; index -= 1)
    if (lines[index] === line) return index;
  return null;
}

const FURTHEST = 24;
