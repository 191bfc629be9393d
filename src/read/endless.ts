import type { Document } from "../document/document.js";
import { NotAFilingError } from "./not-a-filing.js";

/** A paragraph of a schedule has some thousand characters; one of a whole book has fewer than these. */
const LONGEST_LINE = 2_000_000;
/** Of a line at least one, of a table's row each. The largest schedules have some ten thousand. */
const MOST_CELLS = 300_000;

/**
 * Refuses a text with a line that nobody wrote, before its millions of words are each kept in mind.
 * @throws NotAFilingError with the line's number and length
 */
export function refuseEndlessLines(text: string): void {
  let start = 0;
  for (let line = 1; start <= text.length; line += 1) {
    const next = text.slice(start, start + LONGEST_LINE + 1).search(/[\n\r\f]/);
    if (next < 0 && text.length - start > LONGEST_LINE) {
      const end = /[\n\r\f]/.exec(text.slice(start))?.index ?? text.length - start;
      throw endless(line, end);
    }
    if (next < 0) return;
    start += next + 1;
  }
}

/**
 * Refuses a document by what is printed: a line that nobody wrote, or more of them than a machine can hold.
 * @throws NotAFilingError that says what there is too much of
 */
export function withoutEnd(document: Document): Document {
  const cells = document.lines.reduce((sum, line) => sum + line.cells.length, 0);
  if (cells > MOST_CELLS)
    throw new NotAFilingError(
      `it prints ${String(cells)} lines and cells of tables; no filing has more than ${String(MOST_CELLS)}`,
    );
  const index = document.lines.findIndex(({ start, end }) => end - start > LONGEST_LINE);
  const line = document.lines[index];
  if (line !== undefined) throw endless(index + 1, line.end - line.start);
  return document;
}

function endless(line: number, length: number): NotAFilingError {
  return new NotAFilingError(
    `printed line ${String(line)} has ${String(length)} characters; no filing has one of more than ${String(LONGEST_LINE)}`,
  );
}
