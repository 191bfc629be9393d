import { matchesIn } from "../figures/matches.js";
import { MappedTextBuilder, type MappedText } from "./mapped-text.js";

/** No filing has as many blanks in a row, or as many of one sign; ruled lines are 80 to 140 long. */
const LONGEST = 200;
const TAIL = 50;

/** The beginning of a long run of white space, or of one sign that is neither letter nor digit. */
const LONG_RUN = new RegExp(
  String.raw`(?<!\s)\s{${String(LONGEST + 1)}}|([^\p{L}\p{N}\s])(?<!\1\1)\1{${String(LONGEST)}}`,
  "gu",
);

/**
 * A text in which no blanks and no sign stand more than 200 times in a row. The readers look for words with any white
 * space between them, which is quadratic in its length; a file made to that end would keep them busy for hours.
 */
export function withShortRuns(text: MappedText): MappedText {
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const { index, 0: start, 1: sign } of matchesIn(text.text, LONG_RUN)) {
    const end = endOfRun(text.text, index + start.length, sign);
    const [from, to] = [index + LONGEST - TAIL, end - TAIL];
    builder.copy(text, done, from);
    // A line that ended among what is left out ends all the same.
    if (/[\n\r\f]/.test(text.text.slice(from, to))) builder.replace("\n", text, from, to);
    done = to;
  }
  return done === 0 ? text : builder.copy(text, done, text.length).build();
}

/** Step by step, for an expression keeps every place in mind where it might have stopped. */
function endOfRun(text: string, from: number, sign: string | undefined): number {
  let at = from;
  while (at < text.length && (sign === undefined ? /\s/.test(text.charAt(at)) : text.startsWith(sign, at)))
    at += sign?.length ?? 1;
  return at;
}
