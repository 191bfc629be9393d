import { MONTH_NAME } from "../figures/month-name.js";
import { matchesIn } from "../figures/matches.js";
import type { MappedText } from "../source/mapped-text.js";
import { brokenLinesOf } from "./broken-lines.js";
import type { Cell, Document, Line } from "./document.js";
import { decodeInlineTags, decodeMarkdown } from "./inline-markup.js";
import { withoutPageMarks } from "./page-marks.js";
import { isWrapped } from "./wrapped.js";

/** Reads a filing made of text: fixed-width pages since 1993, or Markdown-like text with tabs. */
export function readTextDocument(text: MappedText): Document {
  const document = withoutPageMarks(textDocument(text, isWrapped(text.text)));
  return document.wrapped ? { ...document, broken: brokenLinesOf(document) } : document;
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

/** A typist puts two spaces behind every stop, an initial's too, and whoever justifies lines within a date. */
const WITHIN = String.raw` {2}(?:(?<=[a-z] [A-Z]\. {2}(?<!(?:xhibit|chedule|nnex|ppendix|lass|eries|tem|ection|art|ote) \S\S {2}))(?=[A-Z][a-z])|(?<=\b${MONTH_NAME} {2})(?=\d{1,2}, {1,2}\d{4}\b)|(?<=\b${MONTH_NAME} {1,2}\d{1,2}, {2})(?=\d{4}\b))`;
const CELL = new RegExp(String.raw`\S+(?:(?:[ \u00a0]|${WITHIN})\S+)*`, "g");

/** The cells of a typed line that starts at `at`: parted by tabs or by two and more spaces. */
export function cellsOf(line: string, at: number): Cell[] {
  return matchesIn(line, CELL).map(({ index, 0: cell }) => ({
    start: at + index,
    end: at + index + cell.length,
  }));
}
