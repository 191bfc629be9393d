import type { Layout } from "./html-layout.js";
import type { Piece } from "./html-segments.js";
import type { Style } from "./html-style.js";

/** White space that folds, spaces that keep their width, characters without width, and words. */
const TOKEN = new RegExp(
  [
    String.raw`(?<folding>[\t\n\v\f\r \u2028\u2029]+)`,
    String.raw`(?<fixed>[\u00a0\u2000-\u200a\u202f\u205f\u3000])`,
    String.raw`(?<nothing>[\u00ad\u200b-\u200d\u2060\ufeff])`,
    String.raw`[^\s\u00ad\u200b-\u200d\u2060]+(?: [^\s\u00ad\u200b-\u200d\u2060]+)*`,
  ].join("|"),
  "g",
);

const EM_WIDE = /[\u2001\u2003\u3000]/;

/** Prints a stretch of the page, or the text that an entity in it stands for, word by word. */
export function printText(page: string, piece: Piece, style: Style, layout: Layout): void {
  const { start, end } = piece;
  const text = piece.text ?? page.slice(start, end);
  for (const match of text.matchAll(TOKEN)) {
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
      layout.print(
        { text: piece.text === null ? null : token, start: from, end: to },
        style.preformatted,
        style.size,
      );
  }
}

/** White space that stands as it is typed: line ends end lines, form feeds pages. */
function typedSpace(space: string, start: number, verbatim: boolean, layout: Layout): void {
  for (const match of space.matchAll(/\r\n?|[\n\v\f\u2028\u2029]|[\t ]+/g)) {
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
