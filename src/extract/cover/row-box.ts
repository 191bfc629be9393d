import { boxIn, type PrintedBox } from "./boxes.js";

/** "excludes certain shares   X": the mark that a typewriter set where no box is drawn. */
const BARE_MARK = /\bcertain\s+shares\*?[ \t\u00a0]{1,120}X(?=[ \t\u00a0]*(?:\n|$))/i;

/** An answer in the place of the box: "X", "Yes", or "N/A", "None" and "o", the box of a typeface that was lost. */
const SAID = /^\s*(?:(x|yes)|n\/a|not\s+applicable|none|no|o)\.?[^\S\n]*(?=\n|$)/i;

/** The box of a cover page's row, drawn or told by a word; `from` is where the answer begins behind the caption. */
export function rowBoxIn(text: string, from: number): PrintedBox | null {
  return boxIn(text) ?? bareMark(text) ?? said(text, from);
}

function said(text: string, from: number): PrintedBox | null {
  const match = SAID.exec(text.slice(from));
  if (match === null) return null;
  const end = from + match[0].trimEnd().length;
  return { ticked: match[1] !== undefined, start: end - match[0].trim().length, end };
}

function bareMark(text: string): PrintedBox | null {
  const match = BARE_MARK.exec(text);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return { ticked: true, start: end - 1, end };
}
