import { matchesIn } from "../figures/matches.js";
import { MappedTextBuilder, type MappedText } from "./mapped-text.js";

/** The envelope opens the file; a mail or a download may have put a few lines in front of it. */
const OPENED_WITHIN = 4096;
const BEGIN = /^-----BEGIN PRIVACY-ENHANCED MESSAGE-----[ \t]*$/m;
const END = /^-----END PRIVACY-ENHANCED MESSAGE-----/m;
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)/;
const FIRST_TAG = /^[ \t]*</m;

/** RFC 1421, 4.3.1: a line that begins with a dash bears a dash and a blank in front of it. */
const ESCAPED_DASH = /^- (?=-)/gm;
const ESCAPED_LINE = /^- -(?! )/m;
const BARE_DASH = /^-(?! -)/m;

/**
 * A submission without the Privacy-Enhanced Mail that EDGAR sent filings in until 2001: the envelope is
 * taken off and the dashes at the start of its lines are unescaped. Escapes are also taken off where the
 * envelope has been lost and every line that begins with a dash bears one.
 */
export function openEnvelope(text: MappedText): MappedText {
  const begin = BEGIN.exec(text.text.slice(0, OPENED_WITHIN));
  if (begin === null) return isEscaped(text.text) ? unescapeDashes(text) : text;
  const start = messageStart(text.text, begin.index + begin[0].length);
  const length = text.text.slice(start).search(END);
  return unescapeDashes(text.slice(start, length === -1 ? text.length : start + length));
}

/** The message begins behind the first blank line; where that was lost, at the first tag. */
function messageStart(text: string, from: number): number {
  const head = text.slice(from, from + OPENED_WITHIN);
  const blank = BLANK_LINE.exec(head);
  if (blank !== null) return from + blank.index + blank[0].length;
  return from + Math.max(0, head.search(FIRST_TAG));
}

function isEscaped(text: string): boolean {
  return ESCAPED_LINE.test(text) && !BARE_DASH.test(text);
}

function unescapeDashes(text: MappedText): MappedText {
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const { 0: escape, index } of matchesIn(text.text, ESCAPED_DASH)) {
    builder.copy(text, done, index);
    done = index + escape.length;
  }
  return done === 0 ? text : builder.copy(text, done, text.length).build();
}
