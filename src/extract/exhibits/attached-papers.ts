import { printed, type Document } from "../../document/document.js";

/** The heading of an exhibit on a line of its own: "EXHIBIT 99.1", "Exhibit No. B". */
const EXHIBIT = /^\W*exhibit\s+(?:no\.?\s*)?[A-Z\d][\w.()-]{0,7}\W*$/i;
/** The title of a paper that speaks for itself: a contract, a letter, a release. What is called a calculation or a note to the cover is the schedule's own. */
const PAPER =
  /^\W{0,80}(?:[\w.&,'’-]{1,20}\s+){0,7}(?:agreements?|warrants?|indenture|promissory\s+note|certificate(?:\s+of\s+[a-z]+)?|plan\s+of\s+merger|press\s+release|letter\s+of\s+intent|term\s+sheet|debenture|by-?laws)\W*$/i;
/** So many lines below the heading the title stands. */
const BELOW = 8;

function isPaper(title: string): boolean {
  return PAPER.test(title) && !/\bjoint/i.test(title);
}

/** Where the first contract or the like begins that is typed behind the signatures; the end of the document where there is none. */
export function papersStart(document: Document, signatures: number): number {
  const { lines } = document;
  const heading = lines.find(
    (line, index) =>
      line.start >= signatures &&
      EXHIBIT.test(printed(document, line)) &&
      lines.slice(index + 1, index + 1 + BELOW).some((below) => isPaper(printed(document, below))),
  );
  return heading?.start ?? document.text.length;
}
