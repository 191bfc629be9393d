import { printed, type Document, type Line } from "./document.js";
import { oncePer } from "./once-per.js";

const NUMBER = /^\s*[1-9]\d{0,2}\s*$/;
/** So many lines, blank but for the last, may lead to the line that is drawn. */
const APART = 4;

/**
 * Whether a line is surely the number of a page and nothing else: it stands where a page ends or begins, and the number
 * at the break before, or behind, is the next to it. A bare number elsewhere is somebody's answer.
 */
export function isPageNumber(document: Document, index: number): boolean {
  return pageNumbers(document).has(index);
}

const pageNumbers = oncePer((document: Document): ReadonlySet<number> => {
  const beside = document.lines.flatMap((line, index) =>
    isNumber(document, line) && isBesideBreak(document, index)
      ? { index, number: Number(printed(document, line)) }
      : [],
  );
  const inOrder = beside.filter(
    ({ number }, at) => beside[at - 1]?.number === number - 1 || beside[at + 1]?.number === number + 1,
  );
  return new Set(inOrder.map(({ index }) => index));
});

/** A number alone on its line, in no table. */
function isNumber(document: Document, line: Line): boolean {
  const [cell, ...others] = line.cells;
  if (cell === undefined || cell.place !== undefined || others.length > 0) return false;
  return NUMBER.test(printed(document, line));
}

function isBesideBreak({ lines }: Document, index: number): boolean {
  const line = lines[index];
  if (line !== undefined && beginsPage(line)) return true;
  const next = lines
    .slice(index + 1, index + 1 + APART)
    .find((below) => beginsPage(below) || below.cells.length > 0);
  return next !== undefined && beginsPage(next);
}

/** Whether a page begins with the line, or may: a line is drawn above it. */
export function beginsPage({ pageStart, belowRule }: Line): boolean {
  return pageStart || belowRule === true;
}
