import { matchesIn } from "../../figures/matches.js";
import { MappedTextBuilder, type MappedText } from "../../source/mapped-text.js";
import { indexNamed } from "../names/aliases.js";
import type { Named } from "../names/subject.js";
import { cellsAtEnd } from "./table-cells.js";
import { columnsNamed } from "./table-heads.js";

/** So many lines of captions may stand above a table. */
const MOST_CAPTIONS = 24;
/** No row of a table of persons has more figures. */
const MOST_FIGURES = 12;
const LONGEST_ROW = 400;

/** The lines of an Item, the rows of its tables as lines of words and figures, whether bars part their cells or each has a line of its own. */
export function wholeRows(lines: readonly MappedText[], persons: readonly Named[]): MappedText[] {
  const plain = lines.map(withoutBars);
  const rows: MappedText[] = [];
  let captions: string[] = [];
  let figuresInRow = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const line = plain[at];
    if (line === undefined) break;
    const figures = indexNamed(line.text, persons) === null ? [] : figuresFrom(plain, at + 1);
    const isRow =
      figures.length > 1 && (figures.length === figuresInRow || isCaptioned(captions, figures.length));
    if (isRow) {
      rows.push(joined([line, ...figures]));
      [captions, figuresInRow, at] = [[], figures.length, at + figures.length];
    } else {
      rows.push(line);
      captions = [...captions, line.text].slice(-MOST_CAPTIONS);
      figuresInRow = 0;
    }
  }
  return rows;
}

/** "Name | 650,000 | 6.5%": blanks in the place of the bars. */
function withoutBars(line: MappedText): MappedText {
  const bars = line.length > LONGEST_ROW ? [] : matchesIn(line.text, /\s?\|\s?/g);
  if (bars.length < 2) return line;
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const { index, 0: bar } of bars) {
    builder.copy(line, done, index);
    if (index > 0 && index + bar.length < line.length) builder.replace(" ", line, index, index + bar.length);
    done = index + bar.length;
  }
  return builder.copy(line, done, line.length).build();
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

function joined(cells: readonly MappedText[]): MappedText {
  const builder = new MappedTextBuilder();
  for (const cell of cells) {
    if (builder.length > 0) builder.replace(" ", cell, 0, 1);
    builder.copy(cell, 0, cell.length);
  }
  return builder.build();
}
