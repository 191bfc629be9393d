import type { MappedText } from "../source/mapped-text.js";
import type { Cell, Document, Line } from "./document.js";
import { decodeInlineTags, decodeMarkdown } from "./inline-markup.js";

/** A line longer than any typewriter's says that the text is not broken into lines of a fixed width. */
const LONGEST_TYPED_LINE = 140;

/** Reads a filing made of text: fixed-width pages since 1993, or Markdown-like text with tabs. */
export function readTextDocument(text: MappedText): Document {
  const wrapped = !new RegExp(String.raw`[^\n\r]{${String(LONGEST_TYPED_LINE)}}`).test(text.text);
  return textDocument(text, wrapped);
}

/** The document of text that some other reader has already taken out of its wrapping. */
export function textDocument(text: MappedText, wrapped: boolean): Document {
  const tagless = decodeInlineTags(text);
  const printed = wrapped ? tagless : decodeMarkdown(tagless);
  return { text: printed, lines: [...linesOf(printed.text)], wrapped };
}

function* linesOf(text: string): Generator<Line> {
  let pageStart = true;
  for (const match of text.matchAll(/([^\n\r\f]*)(\r\n?|\n|\f|$)/g)) {
    const start = match.index;
    const end = start + (match[1]?.length ?? 0);
    if (match[0] === "" && start >= text.length) return;
    yield { start, end, cells: [...cellsOf(text, start, end)], pageStart };
    pageStart = match[2] === "\f";
  }
}

/** Cells are parted by tabs or by two and more spaces. */
function* cellsOf(text: string, start: number, end: number): Generator<Cell> {
  for (const match of text.slice(start, end).matchAll(/\S+(?:[ \u00a0]\S+)*/g)) {
    yield { start: start + match.index, end: start + match.index + match[0].length };
  }
}
