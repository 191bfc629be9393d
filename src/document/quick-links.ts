import type { Document, Line } from "./document.js";

/** The filing agents' list of links to the headings, which EDGAR prints behind the last page. */
const QUICK_LINKS = /^\W*quicklinks\W*$/i;

/**
 * The document without the list of links behind its end: its lines only say headings again, so that an Item or an
 * exhibit would seem to begin there, or its names to sign.
 */
export function withoutQuickLinks(document: Document): Document {
  const words = document.lines.map((line) => wordsOf(document, line));
  const heading = words.findLastIndex((line) => QUICK_LINKS.test(line));
  if (heading < 0) return document;
  const printed = words.slice(0, heading).join(" ");
  const isList = words.slice(heading + 1).every((line) => printed.includes(line));
  const last = document.lines[heading - 1];
  if (!isList || last === undefined) return document;
  return { ...document, text: document.text.slice(0, last.end), lines: document.lines.slice(0, heading) };
}

function wordsOf({ text }: Document, { start, end }: Line): string {
  return text.text.slice(start, end).replace(/\s+/g, " ").trim().toLowerCase();
}
