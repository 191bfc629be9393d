import type { Document, Line } from "../../document/document.js";

const BY = /^\W*by\s*:\s*$/i;
const CAPTION = /^\W*(?:name|title|its|dated?)\s*:\s*$/i;
const SIGNED = /^\W*\/s\/\s*\S/i;
const ANY_CAPTION = /^\W*(?:by|name|title|its|dated?)\s*:|\/s\//i;

/** "By:" above "/s/ Jane Roe", and then "Name:" above "Jane Roe": a caption that has a line of its own is joined to what it announces. */
export function withCaptions(document: Document, lines: readonly Line[]): readonly Line[] {
  const printed = (line: Line | undefined): string =>
    line === undefined ? "" : document.text.text.slice(line.start, line.end);
  const opens = lines.some((line, index) => BY.test(printed(line)) && SIGNED.test(printed(lines[index + 1])));
  if (!opens) return lines;
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (line === undefined) break;
    const [words, below] = [printed(line), printed(next)];
    const announces = BY.test(words)
      ? SIGNED.test(below)
      : CAPTION.test(words) && below.trim() !== "" && !ANY_CAPTION.test(below);
    const [first, last] = [line.cells[0], next?.cells.at(-1)];
    if (announces && next !== undefined && first !== undefined && last !== undefined) {
      joined.push({ ...line, end: next.end, cells: [{ ...first, end: last.end }] });
      index += 1;
    } else joined.push(line);
  }
  return joined;
}
