import { matchesIn } from "../../figures/matches.js";
import { lineIndexAt, type Document } from "../../document/document.js";
import { MappedTextBuilder, type MappedText } from "../../source/mapped-text.js";
import { BARRED_BOX } from "./boxes.js";
import { captionsFirst, HYPHENATED, type CoverPiece } from "./cover-cells.js";
import { isPageFurniture } from "./cover-furniture.js";
import { SideCaption } from "./cover-side-caption.js";

/** What parts a piece from the next within a cell: bars of a frame, leaders, underlining that is no box. A box of bars does not, nor the last points ahead of ".48%". */
const SEPARATOR = new RegExp(
  String.raw`(${BARRED_BOX})|\|+|\.{3,}|(?:\s\.){3,}(?!(?:\s\.)?\d{1,3}\s?%)|(?<![[(/_])_{2,}(?![\])/_])`,
  "g",
);

/** The same in Row 2, where a short line is drawn to be ticked. */
const SEPARATOR_OF_BOXES = new RegExp(String.raw`(${BARRED_BOX})|\|+|\.{3,}|(?:\s\.){3,}`, "g");
const DRAWN_BOX = /^_{2,6}$/;
/** Row 2 ends where the next begins. */
const BEHIND_GROUP = /\b(?:sec\s+use|sources?\s+of|citizenship)\b/i;

/** The row ahead of the powers, and those behind them. */
const BEFORE_POWERS =
  /^\W*(?:\d{1,2}\W{1,3})?(?:citizen(?:ship)?|(?:place|jurisdiction)\s+of\s+(?:organi[sz]ation|incorporation))\b/i;
const BEHIND_POWERS =
  /^\W*(?:\d{1,2}\W{1,3})?(?:aggregated?|total|amount|percent(?:age)?|types?\s+of)\b|aggregate\s+amount/i;

/**
 * The text of one cover page as it is to be read: piece by piece, a tab between pieces and a line break
 * between lines, without ruled lines and without the side caption of the four powers, captions first.
 */
export function coverText(document: Document, from: number, to: number): MappedText {
  const builder = new MappedTextBuilder();
  const pieces = captionsFirst(document.text.text, piecesOf(document, from, to));
  let line = lineIndexAt(document, from);
  let broken = false;
  for (const [index, { start, end }] of pieces.entries()) {
    if (broken) line = Math.max(line, lineIndexAt(document, start));
    for (; start > (document.lines[line]?.end ?? Infinity); line += 1) {
      const at = Math.max(document.lines[line]?.start ?? 0, from);
      builder.replace("\n", document.text, at, at + 1);
    }
    broken = isBroken(document.text.text, { start, end }, pieces[index + 1]);
    if (broken) builder.copy(document.text, start, end - 1);
    else builder.copy(document.text, start, end).replace("\t", document.text, end - 1, end);
  }
  return builder.replace("\n", document.text, to - 1, to).build();
}

/** The long words of the captions; in capitals, "COCA-" over "COLA" is a name and no broken word. */
const CAPTION_WORDS =
  /^(?:appropriate|disclosure|proceedings|citizenship|organization|dispositive|aggregate|beneficially|reporting|represented|identification)$/i;

/** Whether a piece ends within a word, whose rest begins the next. */
function isBroken(text: string, piece: CoverPiece, next?: CoverPiece): boolean {
  if (next === undefined) return false;
  const half = HYPHENATED.exec(text.slice(piece.start, piece.end))?.[1];
  if (half === undefined) return false;
  const rest = /^[a-z]+/i.exec(text.slice(next.start, next.end))?.[0] ?? "";
  return /^[a-z]/.test(rest) || CAPTION_WORDS.test(half + rest);
}

/** The pieces between two offsets, without rules and side captions. */
function piecesOf(document: Document, from: number, to: number): CoverPiece[] {
  const pieces: CoverPiece[] = [];
  let side: SideCaption | null = null;
  let inGroup = false;
  for (let index = lineIndexAt(document, from); index < document.lines.length; index += 1) {
    const line = document.lines[index];
    if (line === undefined || line.start >= to) break;
    const whole = document.text.text.slice(line.start, line.end);
    if (isPageFurniture(document, index)) continue;
    const framed = FRAMED.test(whole);
    const rules = framed ? sideRules(document, index) : [];
    let isBefore = false;
    for (const cell of line.cells) {
      const printed = document.text.text.slice(cell.start, cell.end);
      inGroup = inGroup ? !BEHIND_GROUP.test(printed) : /\bmember\s+of\s+a\s+group\b/i.test(printed);
      const separator = inGroup ? SEPARATOR_OF_BOXES : SEPARATOR;
      const range = { start: Math.max(cell.start, from), end: Math.min(cell.end, to) };
      for (const piece of split(document.text.text, range, rules, framed, separator)) {
        const text = document.text.text.slice(piece.start, piece.end);
        isBefore ||= BEFORE_POWERS.test(text);
        if (BEHIND_POWERS.test(text)) side = null;
        const alone = !framed && /^\*{1,4}$/.test(printed);
        const isBox = inGroup && DRAWN_BOX.test(text);
        if (isRule(text) && !alone && !isBox) continue;
        const answer = { ...piece, start: piece.start + (side?.lengthIn(text) ?? 0) };
        if (answer.start < answer.end) pieces.push(answer);
      }
    }
    // From the next line on: the row before the powers has an "of" of its own, which a justified caption sets apart.
    if (isBefore) side = new SideCaption();
  }
  return pieces;
}

/** A cell in its pieces, each without frame and blanks. */
function split(
  text: string,
  { start, end }: CoverPiece,
  rules: readonly CoverPiece[],
  framed: boolean,
  parts: RegExp,
): CoverPiece[] {
  const pieces: CoverPiece[] = [];
  let from = start;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const [first, last] = framed ? withoutFrame(raw) : trimmed(raw);
    if (first < last) pieces.push({ start: from + first, end: from + last });
  };
  const drawn = matchesIn(text.slice(start, end), parts)
    .filter((separator) => separator[1] === undefined)
    .map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length }));
  const within = rules.filter((rule) => rule.start >= start && rule.end <= end);
  for (const separator of [...drawn, ...within].sort((a, b) => a.start - b.start)) {
    add(separator.start);
    from = separator.end;
  }
  add(end);
  return pieces;
}

/** A line between two asterisks, as in the frames that some covers are drawn in. */
const FRAMED = /^\s*\*.*\*\s*$/;

/** The asterisks of a framed line that rule off its columns: such as stand above or below one of another framed line. */
function sideRules(document: Document, index: number): CoverPiece[] {
  const printed = (at: number): string => {
    const { start = 0, end = 0 } = document.lines[at] ?? {};
    return document.text.text.slice(start, end);
  };
  const beside = [printed(index - 1), printed(index + 1)].filter(
    (line) => FRAMED.test(line) && /[^*\s]/.test(line),
  );
  const start = document.lines[index]?.start ?? 0;
  return matchesIn(printed(index), /\*/g)
    .filter((star) => beside.some((line) => line.charAt(star.index) === "*"))
    .map((star) => ({ start: start + star.index, end: start + star.index + 1 }));
}

function trimmed(piece: string): [number, number] {
  return [piece.length - piece.trimStart().length, piece.trimEnd().length];
}

/** A piece without the frame of asterisks that some covers are drawn in. A mark glued to its figure stays. */
function withoutFrame(piece: string): [number, number] {
  const left = /^\s*(?:(?:\*{3,}|\*(?=\s.*\s\*$))\s*)?/.exec(piece)?.[0].length ?? 0;
  const right = /(?:\s\*+|(?<!\*)\*{3,})?(?<!\s)\s*$/.exec(piece.slice(left))?.[0].length ?? 0;
  return [left, piece.length - right];
}

function isRule(text: string): boolean {
  return /^[-_=*~+.\s]{4,}$|^[*+]+$|^#[#\s.]*$/.test(text);
}
