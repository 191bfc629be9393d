import { lineIndexAt, type Cell, type Document, type Line } from "../../document/document.js";
import type { CoverAlone } from "./cover-side-by-side.js";

const CAPTION = /\bnames?\s+of\s+(?:each\s+)?reporting\s+persons?\b/i;
/** Where Row 1 ends. */
const NEXT_ROW = /\b(?:check\s+(?:the\s+)?appropriate|member\s+of\s+a\s+group|sec\s+use)\b/i;
/** A person's letter ahead of the name, in a list, or the initials given behind it. */
const OF_NAME = /^\(([a-z]|i{2,3}|iv)\)\s+(?=[A-Z])|^[^\n(]{3,90}\(["“]([A-Z][A-Z&.]{1,9})["”]\)/;
/** The same ahead of an answer; the letters of Row 2 stand ahead of boxes. */
const OF_ANSWER = /^(?:\(([a-z]|i{2,3}|iv)\)\s+(?![[(_☐☒\s])|([A-Z][A-Z&.]{1,9})(?::\s*|\s*[-–—]\s+)(?=\S))/;
/** A name with its initials is no wider. */
const WIDEST = 120;
/** So many rows have an answer for every person: the four powers and Row 11 (9). */
const ENOUGH = 5;

/**
 * A typed cover page of several persons whose answers are led by the letter or the initials that each has in Row 1,
 * "(a)  700,000" or "RTC:  700,000", as that of each of them alone; else `null`.
 */
export function labelledPersons(document: Document, start: number, until: number): CoverAlone[] | null {
  const { text } = document.text;
  const first = lineIndexAt(document, start);
  const lines = document.lines.slice(first, lineIndexAt(document, until));
  const end = lines.findIndex((line) => NEXT_ROW.test(text.slice(line.start, line.end)));
  const [head] = lines;
  if (head === undefined || end < 0 || !CAPTION.test(text.slice(head.start, head.end))) return null;
  const names = partsOf(text, lines.slice(0, end), OF_NAME, true);
  const labels = labelsIn(names);
  if (labels.length < 2 || new Set(labels).size < labels.length) return null;
  const answers = partsOf(text, lines.slice(end), OF_ANSWER, false);
  const ahead = labelsIn(answers);
  if (labels.some((label) => ahead.filter((each) => each === label).length < ENOUGH)) return null;
  const parts = [...names, ...answers];
  return labels.map((own) => {
    const alone = lines.map((line, index) => ({
      ...line,
      cells: (parts[index] ?? [])
        .filter(({ label }) => label === null || label === own || !labels.includes(label))
        .map(({ cell }) => cell),
    }));
    const spliced = document.lines.toSpliced(first, lines.length, ...alone);
    return { document: { ...document, lines: spliced }, from: head.start };
  });
}

/** A cell with the label of whose it is; `isFirst` where the label stands in it. */
interface Part {
  readonly cell: Cell;
  readonly label: string | null;
  readonly isFirst: boolean;
}

/** The cells of each line, without the labels ahead of them; a name goes on below its first line, an answer does not. */
function partsOf(text: string, lines: readonly Line[], pattern: RegExp, goesOn: boolean): Part[][] {
  let label: string | null = null;
  return lines.map((line) => {
    if (!goesOn) label = null;
    return line.cells.flatMap((cell) => {
      const match = pattern.exec(text.slice(cell.start, Math.min(line.end, cell.start + WIDEST)));
      const found = match?.[1] ?? match?.[2];
      if (match === null || found === undefined) return { cell, label, isFirst: false };
      label = found;
      const start = match[0].endsWith(")") ? cell.start : cell.start + match[0].length;
      return { cell: { ...cell, start: Math.min(start, cell.end) }, label, isFirst: true };
    });
  });
}

const labelsIn = (parts: readonly Part[][]): string[] =>
  parts.flat().flatMap(({ label, isFirst }) => (isFirst && label !== null ? label : []));
