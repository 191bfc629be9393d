import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { SourceFile } from "../../source/source-file.js";

/** Makes facts of one file: cuts the file's own text and keeps the place. */
export type FactMaker = <T>(value: T, from: MappedText, start?: number, end?: number) => Fact<T>;

/** A maker for the facts of `source`. Blanks at either end of the given range are left out. */
export function factMaker(source: SourceFile): FactMaker {
  return (value, from, start = 0, end = from.length) => {
    const raw = from.text.slice(start, end);
    const first = start + (raw.length - raw.trimStart().length);
    const last = Math.max(first, start + raw.trimEnd().length);
    const span = from.source(first, last);
    const parts = from.parts(first, last);
    const fact = {
      value,
      text: source.text.slice(span.start, span.end),
      printed: printedOf(from, first, last, source),
      span,
    };
    return parts.length > 1 ? { ...fact, parts } : fact;
  };
}

/** A term that is defined for a number of shares, in whose place the number is read: it is the term that is printed. */
const TERM = /^\D+(?:Shares|Securities)$/;

function printedOf(from: MappedText, start: number, end: number, source: SourceFile): string {
  let printed = "";
  from.eachRun(start, end, (text, span, verbatim) => {
    const term = verbatim || !/^\d/.test(text) ? "" : source.text.slice(span.start, span.end);
    printed += TERM.test(term) ? term.replace(/\s+/g, " ") : text;
  });
  return printed.replace(FIXED, " ");
}

/** A blank that does not break, as the text of a paragraph has a plain one; within a number it is kept, whose groups it parts. */
const FIXED = /(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?!\d)/g;

/** White space that is more than one blank between words; the text of a paragraph has none. */
const UNFOLDED = /[^\S ]|\s{2}/;

/** A fact whose value is its printed text, white space folded. */
export function textFact(make: FactMaker, from: MappedText, start = 0, end = from.length): Fact<string> {
  const text = from.text.slice(start, end).trim();
  return make(UNFOLDED.test(text) ? text.replace(/\s+/g, " ") : text, from, start, end);
}
