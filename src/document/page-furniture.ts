import { isBesideRule } from "./beside-rule.js";
import { printedIn, type Document } from "./document.js";
import { isPageNumber } from "./page-numbers.js";

/** Page furniture of wrapped text: numbers, heads and feet that part a sentence. */
const FURNITURE =
  /^\s*(?:-\s*\d{1,3}\s*-|page\s+\d{1,3}(?:\s+of\s+\d{1,3}(?:\s+pages?)?)?|\(?page\s+\d{1,3}\s+of\s+\d{1,3}(?:\s+pages?)?\)?|exhibit\s+index\s+on\s+page\s+\d+|cusip\s+n(?:o|umber).{0,60})\s*$/i;

const RULE = /^[-_=*~.#\s]{3,}$/;

/**
 * What else a page's head or foot holds, cell by cell: its number, "4 of 6 Pages", "SCHEDULE 13D/A", "Amendment No. 2",
 * the CUSIP number. It is one only beside the page break; elsewhere a bare number is somebody's answer.
 */
const BESIDE_BREAK =
  /^(?:[1-9]\d{0,2}|\(?\d{1,3}\s+of\s+\d{1,3}(?:\s+pages?)?\)?|pages?|(?:amendment\s+no\.?\s*\d{1,3}\s+to\s+)?(?:schedule\s+)?13[dg](?:\/a)?(?:\s+\(?amendment\s+no\.?\s*\d{1,3}\)?)?|\(?amendment\s+no\.?\s*\d{1,3}\)?|cusip(?:\s+n(?:o|umber)s?\b)?[.:#]{0,2}(?:\s*[\dA-Z]{6}[\s-]?[\dA-Z]{2}[\s-]?\d)?|(?=[A-Z]{0,5}\d)[\dA-Z]{6}[\s-]?[\dA-Z]{2}[\s-]?\d)$/i;

const CUSIP = /(?<![\dA-Z])(?=[A-Z]{0,5}\d)[\dA-Z]{6}[\s-]?[\dA-Z]{2}[\s-]?\d(?![\dA-Z])/i;

/** The form's own question for the CUSIP number, which a number below it answers wherever the page ends: "Item 2(e) CUSIP Number:". */
const ASKS_CUSIP = /^\s*(?:item\s+)?(?:2\s*)?\(e\)[.:]?\s+cusip\s+n(?:o|umber)s?[.:\s]*$/i;

/** So many lines beside a page's break its head and foot may stand. */
const ABOVE = 6;
const BELOW = 4;

/** Whether a line belongs to the page and not to what is printed on it. */
export function isFurniture(document: Document, index: number, text: string): boolean {
  if (FURNITURE.test(text) || RULE.test(text)) return true;
  return (
    mayBeFurniture(text) &&
    (document.lines.slice(Math.max(0, index - BELOW + 1), index + ABOVE).some((line) => line.pageStart) ||
      isPageNumber(document, index) ||
      isBesideRule(document, index, mayBeFurniture)) &&
    !(CUSIP.test(text) && ASKS_CUSIP.test(printedAbove(document, index)))
  );
}

/** Whether each cell is what heads and feet of pages hold. */
function mayBeFurniture(text: string): boolean {
  return cellsOf(text).every((cell) => BESIDE_BREAK.test(cell));
}

/** The cells that are no furniture anywhere. */
function cellsOf(text: string): string[] {
  const cells = text.trim().split(/ {2,}|\t\s*/);
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== "" && !FURNITURE.test(cell));
}

/** The nearest line above that is neither blank nor a head or foot, so far as those of two pages reach. */
function printedAbove(document: Document, index: number): string {
  for (let at = index - 1; at >= 0 && at >= index - ABOVE - BELOW; at -= 1) {
    const line = printedIn(document, at);
    if (!mayBeFurniture(line) && !RULE.test(line)) return line;
  }
  return "";
}
