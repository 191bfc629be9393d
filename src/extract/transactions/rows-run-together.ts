import { matchesIn } from "../../figures/matches.js";

/** Where a row may begin: the year first, as in "2025-05-20", or last. */
const DAYS =
  /(?<![\d/-])(?:\d{4}[/-]\d{2}[/-]\d{2}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4})(?=[\s:]|,\s\d)|\b[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}(?=[\s:])/g;
/** "6/11/25 10,000 8.10. All were made on the exchange.": where the last row ends and a sentence begins. */
const SENTENCE_BEHIND = /(?<=\d\.)\s+(?=[A-Z][a-z]+\s)/;

/** The rows of a list that has lost its line breaks, each from its date to the next; none where a text has only one date. */
export function runTogether(text: string): (readonly [start: number, end: number])[] {
  const starts = matchesIn(text, DAYS).map(({ index }) => index);
  const last = starts.at(-1);
  if (last === undefined || starts.length < 2) return [];
  const behind = SENTENCE_BEHIND.exec(text.slice(last));
  const end = behind === null ? text.length : last + behind.index;
  return starts.map((start, index) => [start, starts[index + 1] ?? end]);
}
