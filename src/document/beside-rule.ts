import { printedIn, type Document } from "./document.js";
import { goesOn, isFull } from "./wrapped.js";

/** So many lines beside the one that is drawn a page's head and foot may stand. */
const ABOVE = 6;
const BELOW = 4;

const BARE = /^[\d\s]+$/;
const NUMBER = /^\s*[1-9]\d{0,2}\s*$/;
const UNENDED = /[^.:;!?)"”\s]\s*$/;

/**
 * Whether only heads and feet of pages stand between a line and one that is drawn across the page. A bare number is
 * there somebody's answer, unless it parts a sentence.
 */
export function isBesideRule(
  document: Document,
  index: number,
  isFurniture: (printed: string) => boolean,
): boolean {
  const isRuled = (at: number): boolean => document.lines[at]?.belowRule === true;
  const isMargin = (at: number): boolean => isFurniture(printedIn(document, at));
  let first = index;
  while (first > index - BELOW && !isRuled(first) && isMargin(first - 1)) first -= 1;
  let behind = index + 1;
  while (behind < index + ABOVE && !isRuled(behind) && isMargin(behind)) behind += 1;
  if (!isRuled(first) && !isRuled(behind)) return false;
  return !BARE.test(printedIn(document, index)) || partsSentence(document, index, isMargin);
}

/** Whether a full line breaks off above a number and what else is in the margins, and goes on below. */
function partsSentence(document: Document, index: number, isMargin: (at: number) => boolean): boolean {
  if (!NUMBER.test(printedIn(document, index)) || document.lines[index]?.cells[0]?.place !== undefined)
    return false;
  let above = index - 1;
  while (above > index - ABOVE && isMargin(above)) above -= 1;
  let below = index + 1;
  while (below < index + ABOVE + BELOW && isMargin(below)) below += 1;
  const before = printedIn(document, above);
  return isFull(before) && UNENDED.test(before) && goesOn(printedIn(document, below));
}
