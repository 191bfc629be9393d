import { asOneText, type Paragraph } from "../../document/paragraphs.js";
import { cellsAtEnd } from "./table-cells.js";

/** A figure alone is no longer, and neither is a name. */
const LONGEST_FIGURE = 40;
const LONGEST_NAME = 160;

/**
 * Paragraphs with the rows of a table put together that came a cell a line: a name, and the figures below it, as many
 * below each name. Other paragraphs stay as they are.
 */
export function rowsInCells(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const figures = figuresBelow(paragraphs, at);
    let end = at;
    while (figures > 1 && figuresBelow(paragraphs, end) === figures) end += figures + 1;
    const rows = figures > 1 ? (end - at) / (figures + 1) : 0;
    if (rows < 2) joined.push(...paragraphs.slice(at, at + 1));
    else
      for (let row = at; row < end; row += figures + 1)
        joined.push(joinedRow(paragraphs.slice(row, row + figures + 1)));
    at = rows < 2 ? at + 1 : end;
  }
  return joined;
}

/** How many figures stand below a name, each alone; none where the paragraph is no name. */
function figuresBelow(paragraphs: readonly Paragraph[], at: number): number {
  const name = paragraphs[at]?.text.text ?? "";
  if (name.length > LONGEST_NAME || !/\p{L}{2}/u.test(name) || /[:;]\s*$/.test(name)) return 0;
  if (cellsAtEnd(name).length > 0) return 0;
  let end = at + 1;
  while (isFigure(paragraphs[end])) end += 1;
  return end - at - 1;
}

function isFigure(paragraph: Paragraph | undefined): boolean {
  const text = paragraph?.text.text.trim() ?? "";
  if (text === "" || text.length > LONGEST_FIGURE) return false;
  const cells = cellsAtEnd(text);
  return cells.length === 1 && cells[0]?.start === 0;
}

function joinedRow(cells: readonly Paragraph[]): Paragraph {
  return { text: asOneText(cells), start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
}
