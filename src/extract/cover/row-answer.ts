import type { MappedText } from "../../source/mapped-text.js";
import type { CoverRow } from "./cover-captions.js";

/** The next row's number and caption, beside this row's own: the answers stand in columns below, and nobody can tell whose they are. */
const NEXT_CAPTION =
  /^\s*\(?\d{1,2}[.)]{1,2}\s{1,9}(?:sole|shared|aggregate|check|percent|type|sec\s+use|sources?\s+of|citizenship)\b/i;

/** "SOLE VOTING POWER - 4,444,899", "- No shares", ".  .  . 4,444,899", "------ 4,444,899", ". -0-", ". None"; "- 0 -" is a zero. */
const LEADER =
  /^[^\S\n]*(?:(?:[-–—][^\S\n]+|-{2,60}[^\S\n]+)(?=\d|(?:none|nil|no\s+shares)\b)(?!0\s*[-–—])|(?:[.=]{1,40}[^\S\n]+){1,40}(?=(?!0\s*[-–—])\d|-{1,3}\s?0\s?-|(?:none|nil|no\s+shares)\b))/i;

export interface RowAnswer {
  readonly text: string;
  readonly start: number;
  readonly captionMarks: readonly string[];
}

/** A row's answer behind its caption, or `null` where the answers stand below the captions, side by side. */
export function answerOf(cover: MappedText, row: CoverRow): RowAnswer | null {
  const text = cover.text.slice(row.start, row.end);
  if (NEXT_CAPTION.test(text)) return null;
  const leader = LEADER.exec(text)?.[0].length ?? 0;
  return { text: text.slice(leader), start: row.start + leader, captionMarks: row.marks ?? [] };
}

/** The figure with what stands behind it, in parentheses or as the rest of the sentence, if that takes it apart. */
const TOLD_BESIDE =
  /^[\d,]+(?:\s+(?:shares|units)(?:\s+of\s+(?:the\s+)?(?:\w+\s+){0,3}(?:stock|shares))?)?(?:\s*\(\s*(?:includ|inclusive|consist|compris|represent|of\s+which)[^()]{1,400}\)|\s*,\s+(?:includ|consist|compris|of\s+which)[^.()]{1,400}(?:\.(?=\s|$)|$))/i;

/** A figure at the start of an answer with what takes it apart beside it, or `null` where nothing does. */
export function toldBeside(text: string): string | null {
  return TOLD_BESIDE.exec(text)?.[0] ?? null;
}

/** The first line of an answer, and its first paragraph. */
export const LINE = /[^\s*.:,-][^\n\t]*/;
export const PARAGRAPH = /[^\s*.:,-][^\n\t]*(?:[\n\t]+[^\n\t]+)*/;

/** The lines of a paragraph. */
export function linesOf(paragraph: string): string[] {
  return paragraph.trim().split(/(?<!\s)\s*[\n\t]\s*/);
}
