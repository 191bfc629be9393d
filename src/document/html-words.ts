import { matchesIn } from "../figures/matches.js";
import type { Layout } from "./html-layout.js";
import type { Piece } from "./html-segments.js";
import type { Style } from "./html-style.js";

/** White space that folds, spaces that keep their width, characters without width, and words. */
const TOKEN = new RegExp(
  [
    String.raw`(?<folding>[\t\n\v\f\r \u2028\u2029]+)`,
    String.raw`(?<fixed>[\u00a0\u2000-\u200a\u202f\u205f\u3000])`,
    String.raw`(?<nothing>[\u00ad\u200b-\u200d\u2060\ufeff])`,
    // Not all words of a page at once: an expression keeps every place in mind where it might have stopped.
    String.raw`[^\s\u00ad\u200b-\u200d\u2060]+(?: [^\s\u00ad\u200b-\u200d\u2060]+){0,1000}`,
  ].join("|"),
  "g",
);

/**
 * Underscores on which an answer is typed, `____1,234____`, are the line under it; where nothing is typed
 * they are a blank, and `_x_` is a box. Hyphens that do not break are hyphens.
 */
const PART = /(?<!_)_{2,}(?!x_)(?=[\p{L}\p{N}$./(])|(?<=[\p{L}\p{N}.%)])(?<!_x)_{2,}|[\u2010\u2011]/giu;
const HYPHEN = /[\u2010\u2011]/;

const EM_WIDE = /[\u2001\u2003\u3000]/;

/** Prints a stretch of the page, or the text that an entity in it stands for, word by word. */
export function printText(page: string, piece: Piece, style: Style, layout: Layout): void {
  const { start, end } = piece;
  const text = piece.text ?? page.slice(start, end);
  for (const match of matchesIn(text, TOKEN)) {
    const token = match[0];
    // An entity stands for its character as a whole.
    const from = piece.text === null ? start + match.index : start;
    const to = piece.text === null ? from + token.length : end;
    const { folding, fixed, nothing } = match.groups ?? {};
    if (fixed !== undefined)
      layout.space(from, to, EM_WIDE.test(fixed) ? 2 : 1, false, [{ text: " ", start: from, end: to }]);
    else if (folding !== undefined && style.preformatted)
      typedSpace(token, from, piece.text === null, layout);
    else if (folding !== undefined) layout.space(from, to, 1, true, []);
    else if (nothing === undefined)
      printWords(token, { text: piece.text === null ? null : token, start: from, end: to }, style, layout);
  }
}

function printWords(token: string, piece: Piece, style: Style, layout: Layout): void {
  const print = (text: string | null, start: number, end: number): void => {
    if (start < end) layout.print({ text, start, end }, style.preformatted, style.size);
  };
  if (piece.text !== null) {
    print(token.replace(PART, "-"), piece.start, piece.end);
    return;
  }
  let done = piece.start;
  for (const match of matchesIn(token, PART)) {
    const start = piece.start + match.index;
    const end = start + match[0].length;
    print(null, done, start);
    if (HYPHEN.test(match[0])) print("-", start, end);
    else layout.space(start, end, 1, true, [{ text: " ".repeat(end - start), start, end }]);
    done = end;
  }
  print(null, done, piece.end);
}

/** White space that stands as it is typed: line ends end lines, form feeds pages. */
function typedSpace(space: string, start: number, verbatim: boolean, layout: Layout): void {
  for (const match of matchesIn(space, /\r\n?|[\n\v\f\u2028\u2029]|[\t ]+/g)) {
    const token = match[0];
    const from = verbatim ? start + match.index : start;
    if (token === "\f") layout.startPage();
    else if (!/^[\t ]/.test(token)) layout.endLine(true);
    else
      layout.space(from, from + token.length, token.length, true, [
        { text: null, start: from, end: from + token.length },
      ]);
  }
}
