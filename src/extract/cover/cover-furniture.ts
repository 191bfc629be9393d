import { printedIn, type Document } from "../../document/document.js";
import { isPageNumber } from "../../document/page-numbers.js";

/** Page feet and heads, which stand in the midst of a cover that runs over two pages. */
const FURNITURE =
  /^\W*(?:(?:(?:13[dg]\s+)?page\s+)?\d{1,3}\s+of\s+\d{1,3}(?:\s+pages?)?\W*$|cusip\s+n(?:o|umber)\b.*$|continued\s+on\s+(?:the\s+)?(?:following|next)\s+page\W*(?:s\W*)?$)|^\s*-\s*[1-9]\d{0,2}\s*-\s*$/i;

/** What is a page's head or foot only where a page begins or ends: its number, the form's name. */
const BESIDE_BREAK = /^\s*(?:([1-9]\d{0,2})|(?:schedule\s+)?13[dg](?:\/a)?)\s*$/i;
/** Beside a break a head or foot takes no more lines than this. */
const MOST_LINES = 8;
/** A title page or a printer's own leaf may bear no number. */
const UNNUMBERED_PAGES = 3;

/** Whether a line of a cover page is the head or foot of a page and no answer. */
export function isPageFurniture(document: Document, index: number): boolean {
  const text = printedIn(document, index);
  if (FURNITURE.test(text) || isPageNumber(document, index)) return true;
  const own = BESIDE_BREAK.exec(text);
  if (own === null || !(begins(document, index) || ends(document, index))) return false;
  return own[1] === undefined || isNumberOfPage(document, index, Number(own[1]));
}

/** Whether nothing but a page's head stands between its beginning and this line. */
function begins(document: Document, index: number): boolean {
  for (let at = index; at >= 0 && at > index - MOST_LINES; at -= 1) {
    if (document.lines[at]?.pageStart === true) return true;
    if (!isMargin(document, at - 1)) return false;
  }
  return false;
}

/** Whether nothing but its foot stands between this line and the beginning of the next page. */
function ends(document: Document, index: number): boolean {
  for (let at = index + 1; at < document.lines.length && at < index + MOST_LINES; at += 1) {
    if (document.lines[at]?.pageStart === true) return true;
    if (!isMargin(document, at)) return false;
  }
  return false;
}

function isMargin(document: Document, index: number): boolean {
  const text = printedIn(document, index);
  return !/\S/.test(text) || FURNITURE.test(text) || BESIDE_BREAK.test(text);
}

/** A count of shares may stand beside the break, too: a page's number is about as great as the pages ahead of it are many. */
function isNumberOfPage({ lines }: Document, index: number, number: number): boolean {
  const page = lines.slice(0, index + 1).filter(({ pageStart }) => pageStart).length;
  return Math.abs(page - number) <= UNNUMBERED_PAGES;
}
