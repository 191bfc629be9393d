import { MappedTextBuilder, type MappedText } from "../source/mapped-text.js";
import type { Cell, Document, Line } from "./document.js";
import { segmentRange, type Segment } from "./html-segments.js";
import { brokenLinesOf } from "./broken-lines.js";
import { cellsOf } from "./text-document.js";
import { isWrapped } from "./wrapped.js";

/** The share of a page that must stand in lines as typed for the page to be read as typed. */
const NEARLY_ALL = 0.9;

type Draft = { -readonly [K in keyof Line]: Line[K] } & { cells: Cell[]; typed: boolean };

/** Prints segments: a tab between those of a line, a line break between lines. */
export function printSegments(page: MappedText, segments: readonly Segment[]): Document {
  const builder = new MappedTextBuilder();
  const lines: Draft[] = [];
  let previous: Segment | null = null;
  let typed = 0;
  for (const segment of segments) {
    const line = lines.at(-1);
    if (previous !== null) separate(builder, page, previous, segment, lines);
    const start = builder.length;
    for (const piece of segment.pieces) {
      if (piece.text === null) builder.copy(page, piece.start, piece.end);
      else builder.replace(piece.text, page, piece.start, piece.end);
    }
    const end = builder.length;
    if (segment.preformatted) typed += end - start;
    const cells = segment.preformatted
      ? typedCells(segment, page, start)
      : [{ start, end, place: segment.place }];
    if (line === undefined || segment.startsLine)
      lines.push({
        start,
        end,
        cells,
        pageStart: segment.startsPage,
        typed: segment.preformatted,
        belowRule: segment.belowRule,
      });
    else {
      line.end = end;
      line.cells.push(...cells);
      line.pageStart ||= segment.startsPage;
      line.typed &&= segment.preformatted;
      if (segment.belowRule) line.belowRule = true;
    }
    previous = segment;
  }
  const text = builder.build();
  if (typed > NEARLY_ALL * text.length && isWrapped(text.text)) return { text, lines, wrapped: true };
  if (!areWrapped(text.text, lines)) for (const line of lines) line.typed = false;
  return { text, lines, wrapped: false, broken: brokenLinesOf({ text, lines }) };
}

/** Whether the lines that stand as typed are broken to a width. */
function areWrapped(page: string, lines: readonly Draft[]): boolean {
  const typed = lines.filter((line) => line.typed || line.start === line.end);
  return (
    typed.some((line) => line.typed) &&
    isWrapped(typed.map(({ start, end }) => page.slice(start, end)).join("\n"))
  );
}

/** What stands between two segments maps to the markup or the gap between them. */
function separate(
  builder: MappedTextBuilder,
  page: MappedText,
  before: Segment,
  after: Segment,
  lines: Draft[],
): void {
  const { end: start } = segmentRange(before);
  const { start: end } = segmentRange(after);
  builder.replace(after.startsLine ? "\n" : "\t", page, start, end);
  if (!after.startsLine || !after.blankAbove) return;
  lines.push({ start: builder.length, end: builder.length, cells: [], pageStart: false, typed: false });
  builder.replace("\n", page, start, end);
}

/** The cells of a segment whose lines stand as typed. */
function typedCells(segment: Segment, page: MappedText, at: number): Cell[] {
  const text = segment.pieces.map((piece) => piece.text ?? page.text.slice(piece.start, piece.end)).join("");
  return cellsOf(text, at);
}
