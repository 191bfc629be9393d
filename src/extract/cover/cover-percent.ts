import { percentAtStart, type PrintedPercent } from "../../figures/percent.js";

/** A percentage that a note says in place of the row. */
export interface NotedPercent extends PrintedPercent {
  readonly mark: string;
}

/**
 * A mark in place of the percentage, and below the rows the note that says it: `* Less than 1%`.
 * `start` and `end` bound the row's answer in the cover's text; the place returned is the note's.
 */
export function percentInNote(cover: string, start: number, end: number): NotedPercent | null {
  const answer = cover.slice(start, end);
  const mark = /(?<![^\n])[^\S\n]*(\*{1,3})[^\S\n]*$/m.exec(answer)?.[1];
  if (mark === undefined) return null;
  const note = new RegExp(
    String.raw`^\s*${mark.replaceAll("*", String.raw`\*`)}[\s:=-]*(?:(?:represents|denotes|means|is)\s+)?(?=less\s+than|under|<)`,
    "im",
  );
  const from = start + answer.indexOf(mark) + mark.length;
  const match = note.exec(cover.slice(from));
  if (match === null) return null;
  const at = from + match.index + match[0].length;
  const found = percentAtStart(cover.slice(at));
  return found && { ...found, start: at + found.start, end: at + found.end, mark };
}
