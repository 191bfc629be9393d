import type { Fact } from "../../filing/fact.js";
import { lineIndexAt, type Document, type Line } from "../../document/document.js";

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

const TITLE =
  /\btransactions?\s+(?:in|by|of|during|effected|with|since|within|for)\b|\btransactions\W*$|\btrad(?:es|ing)\b|\b(?:purchases|sales)\s+(?:and|or|of|in)\b|\bpurchases?\s*\/\s*sales?\b/i;
/** A title stands in short lines below the heading. */
const TITLE_LINES = 6;

/** Whether a schedule or exhibit lists transactions: Item 5(c) refers to it by its name, or it is titled so. */
export function listsTransactions(
  document: Document,
  heading: Line,
  references: readonly Fact<string>[],
): boolean {
  const text = ({ start, end }: Line): string =>
    document.text.text.slice(start, end).replace(/\s+/g, " ").trim();
  const name = nameOf(text(heading));
  if (references.some(({ value }) => nameOf(value) === name)) return true;
  const index = document.lines.indexOf(heading);
  return document.lines
    .slice(index)
    .filter(({ cells }) => cells.length > 0)
    .slice(0, TITLE_LINES)
    .map(text)
    .some((line) => line.length <= LONGEST_HEADING && TITLE.test(line));
}

/** `schedule b` of "SCHEDULE B – Transactions". */
function nameOf(heading: string): string {
  return (HEADING.exec(heading)?.[0] ?? heading)
    .toLowerCase()
    .replace(/^\W+|\bno\.?\s*/g, "")
    .replace(/\s+/g, " ");
}
