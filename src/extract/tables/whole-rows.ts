import { asOneText } from "../../document/paragraphs.js";
import type { MappedText } from "../../source/mapped-text.js";
import { indexNamed } from "../names/aliases.js";
import type { Named } from "../names/subject.js";
import { cellsAtEnd } from "./table-cells.js";
import { columnsNamed } from "./table-heads.js";

/** So many lines of captions may stand above a table. */
const MOST_CAPTIONS = 24;
/** No row of a table of persons has more figures. */
const MOST_FIGURES = 12;
const LONGEST_ROW = 400;

/** The lines of an Item, the rows of its tables put together where each cell has a line of its own. */
export function wholeRows(lines: readonly MappedText[], persons: readonly Named[]): MappedText[] {
  const rows: MappedText[] = [];
  let captions: string[] = [];
  let figuresInRow = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const figures = indexNamed(line.text, persons) === null ? [] : figuresFrom(lines, at + 1);
    const isRow =
      figures.length > 1 && (figures.length === figuresInRow || isCaptioned(captions, figures.length));
    if (isRow) {
      rows.push(asOneText([line, ...figures].map((text) => ({ text }))));
      [captions, figuresInRow, at] = [[], figures.length, at + figures.length];
    } else {
      rows.push(line);
      captions = [...captions, line.text].slice(-MOST_CAPTIONS);
      figuresInRow = 0;
    }
  }
  return rows;
}

/** The lines from one on that are nothing but a figure. */
function figuresFrom(lines: readonly MappedText[], from: number): MappedText[] {
  const next = lines.slice(from, from + MOST_FIGURES + 1);
  const end = next.findIndex(({ text }) => !isFigure(text));
  return end < 0 ? next : next.slice(0, end);
}

function isFigure(text: string): boolean {
  const [only, ...more] = text.length > LONGEST_ROW ? [] : cellsAtEnd(text);
  return more.length === 0 && only !== undefined && text.slice(0, only.start).trim() === "";
}

/** Whether the lines right above name so many columns. */
function isCaptioned(captions: readonly string[], figures: number): boolean {
  return captions.some(
    (_, index) => columnsNamed(captions.slice(index).join(" "), false, figures)?.length === figures,
  );
}
