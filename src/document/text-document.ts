import { matchesIn } from "../figures/matches.js";
import type { MappedText } from "../source/mapped-text.js";
import type { Cell, Document, Line } from "./document.js";
import { decodeInlineTags, decodeMarkdown } from "./inline-markup.js";

/** A line longer than any typewriter's says that the text is not broken into lines of a fixed width. */
export const LONGEST_TYPED_LINE = 140;

/** Reads a filing made of text: fixed-width pages since 1993, or Markdown-like text with tabs. */
export function readTextDocument(text: MappedText): Document {
  return textDocument(text, !hasLongLine(text.text));
}

/** Whether a line is longer than any typewriter's. Counted, for an expression would begin anew at every letter. */
function hasLongLine(text: string): boolean {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text[at] !== "\n" && text[at] !== "\r") continue;
    if (at - start >= LONGEST_TYPED_LINE) return true;
    start = at + 1;
  }
  return false;
}

/** The document of text that some other reader has already taken out of its wrapping. */
export function textDocument(text: MappedText, wrapped: boolean): Document {
  const tagless = decodeInlineTags(text);
  const printed = wrapped ? tagless : decodeMarkdown(tagless);
  return { text: printed, lines: [...linesOf(printed.text)], wrapped };
}

function* linesOf(text: string): Generator<Line> {
  let pageStart = true;
  // eslint-disable-next-line regexp/no-super-linear-move -- what ends the first group always begins the second
  for (const match of matchesIn(text, /([^\n\r\f]*)(\r\n?|\n|\f|$)/g)) {
    const start = match.index;
    const end = start + (match[1]?.length ?? 0);
    if (match[0] === "" && start >= text.length) return;
    yield { start, end, cells: cellsOf(text.slice(start, end), start), pageStart };
    pageStart = match[2] === "\f";
  }
}

/** The cells of a typed line that starts at `at`: parted by tabs or by two and more spaces. */
export function cellsOf(line: string, at: number): Cell[] {
  return matchesIn(line, /\S+(?:[ \u00a0]\S+)*/g).map(({ index, 0: cell }) => ({
    start: at + index,
    end: at + index + cell.length,
  }));
}
