import type { Document, Line } from "./document.js";

/** The filing agents' list of links to the headings, which EDGAR prints behind the last page. */
const QUICK_LINKS = /^\W*quicklinks\W*$/i;
const LONGEST_HEADING = 30;

/**
 * The document without the list of links behind its end: its lines only say headings again, so that an Item or an
 * exhibit would seem to begin there, or its names to sign.
 */
export function withoutQuickLinks(document: Document): Document {
  const { lines } = document;
  const heading = lines.findLastIndex(
    (line) => line.end - line.start <= LONGEST_HEADING && QUICK_LINKS.test(wordsOf(document, line)),
  );
  const last = lines[heading - 1];
  if (last === undefined) return document;
  const printed = lines
    .slice(0, heading)
    .map((line) => wordsOf(document, line))
    .join(" ");
  const isList = lines.slice(heading + 1).every((line) => printed.includes(wordsOf(document, line)));
  return isList
    ? { ...document, text: document.text.slice(0, last.end), lines: lines.slice(0, heading) }
    : document;
}

function wordsOf({ text }: Document, { start, end }: Line): string {
  return text.text.slice(start, end).replace(/\s+/g, " ").trim().toLowerCase();
}
