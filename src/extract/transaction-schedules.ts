import { lineIndexAt, type Document, type Line } from "../document/document.js";

const HEADING =
  /^\W*(?:schedule|annex|appendix|exhibit|attachment)\s+(?:no\.?\s*)?(?:[A-Z]{1,2}|[IVX]{1,4}|\d{1,3}(?:\.\d{1,3})?)(?:-\d{1,2})?(?![\w.]*\w)/i;
const SIGNATURE = /^\W*(?:signatures?|exhibit\s+index|index\s+to\s+exhibits)\W*$/i;
/** A heading is short; an entry of a list of exhibits or a sentence is longer. */
const LONGEST_HEADING = 120;

/** The schedules, annexes and exhibits of a document behind a place, each up to the next. */
export function schedulesIn(document: Document, from: number): { heading: Line; to: number }[] {
  const headings = document.lines
    .slice(lineIndexAt(document, from))
    .filter(({ start, end }) => end - start <= LONGEST_HEADING && start >= from)
    .filter(({ start, end }) => {
      const text = document.text.text.slice(start, end);
      return SIGNATURE.test(text) || (HEADING.test(text) && !/^\W*schedule\s+13/i.test(text));
    });
  return headings
    .map((heading, index) => ({ heading, to: headings[index + 1]?.start ?? document.text.length }))
    .filter(({ heading }) => !SIGNATURE.test(document.text.text.slice(heading.start, heading.end)));
}
