import type { Document, Line } from "../document/document.js";
import { NotAFilingError } from "./not-a-filing.js";

/** No paragraph is as long and most of its filing, too. */
const LONG = 4000;
/** What stands on lines of their own in every schedule: so many of these on one line were not printed so. */
const CAPTIONS: readonly RegExp[] = [
  /\bnames?\s+of\s+reporting\s+persons?\b/i,
  /\bsole\s+voting\s+power\b/i,
  /\btype\s+of\s+reporting\s+person\b/i,
  /\bitem\s+[1-4]\b/i,
  /\bsignatures?\b/i,
];
const CAPTIONS_TOGETHER = 3;

/**
 * Refuses a copy whose line breaks were lost: which words are a caption, which an answer, where an Item ends and who
 * signs cannot be told in it, and what is judged from a wrong guess would be a wrong accusation.
 * @throws NotAFilingError with the share of the text that stands on one line
 */
export function refuseRunTogether(document: Document): Document {
  const printed = document.lines.reduce((sum, line) => sum + lengthOf(line), 0);
  const line = document.lines.find(
    (candidate) => lengthOf(candidate) > Math.max(LONG, printed / 2) && isWholePages(document, candidate),
  );
  if (line === undefined) return document;
  const share = Math.round((100 * lengthOf(line)) / printed);
  throw new NotAFilingError(
    `its line breaks are lost (${String(share)} % of the text stands on one line), so that rows, Items and signatures cannot be told apart; give the document as EDGAR has it`,
  );
}

function isWholePages({ text }: Document, { start, end }: Line): boolean {
  const words = text.text.slice(start, end);
  return CAPTIONS.filter((caption) => caption.test(words)).length >= CAPTIONS_TOGETHER;
}

function lengthOf({ start, end }: Line): number {
  return end - start;
}
