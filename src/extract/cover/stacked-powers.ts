import { matchesIn } from "../../figures/matches.js";
import { numberAtStart } from "../../figures/number.js";
import { POWERS } from "../../filing/rows.js";
import type { CoverRow } from "./cover-captions.js";

/** The number of a row of power, in either form. */
const ROW_NUMBER = /^(?:[5-9]|10)?$/;
const LINE = /\S[^\n\t]*/g;

/**
 * The rows of the four powers where a printer stacked the captions in one cell and the answers in another, or set the
 * captions of two side by side over their answers: as many answers as captions are the rows' in their order. Of other
 * numbers of answers nobody can tell which row is whose, and none is read.
 */
export function unstacked(text: string, rows: readonly CoverRow[]): CoverRow[] {
  const first = rows.findIndex(({ name }) => name === POWERS[0]);
  const powers = rows.slice(first, first + POWERS.length);
  if (first < 0 || powers.some(({ name }, index) => name !== POWERS[index])) return [...rows];
  const pairs = [powers.slice(0, 2), powers.slice(2)];
  const read = isStack(text, powers)
    ? answered(text, powers)
    : pairs.flatMap((pair) => (isPair(text, pair) ? answered(text, pair) : pair));
  return [...rows.slice(0, first), ...read, ...rows.slice(first + powers.length)];
}

/** The rows of a stack, each with its answer, or without one where their numbers differ. */
function answered(text: string, stack: readonly CoverRow[]): readonly CoverRow[] {
  const last = stack.at(-1);
  if (last === undefined) return stack;
  const lines = matchesIn(text.slice(last.start, last.end), LINE);
  if ((stack.length > 2 && lines.length < 2) || numberAtStart(lines[0]?.[0] ?? "") === null) return stack;
  const whole = lines.length === stack.length && lines.every(([line]) => numberAtStart(line) !== null);
  return stack.map((row, index) => {
    const line = whole ? lines[index] : undefined;
    if (line === undefined) return { ...row, end: row === last ? row.start : row.end };
    const start = last.start + line.index;
    return { ...row, start, end: start + line[0].length };
  });
}

/** Whether two captions stand on one line, with nothing between them and their answers below. */
function isPair(text: string, [one, other]: readonly CoverRow[]): boolean {
  if (one === undefined || other === undefined) return false;
  const beside = !text.slice(one.captionStart, other.captionStart).includes("\n");
  const caption = text.slice(other.captionStart, other.start);
  const below = caption.slice(caption.trimEnd().length).includes("\n");
  return beside && below && holdsNothing(text.slice(one.start, one.end));
}

function isStack(text: string, stack: readonly CoverRow[]): boolean {
  return (
    stack.length === POWERS.length &&
    stack.slice(0, -1).every(({ start, end }) => holdsNothing(text.slice(start, end)))
  );
}

/** Whether nothing stands behind a caption, or the numbers of rows. */
function holdsNothing(text: string): boolean {
  return text.split(/[\s().]+/).every((word) => ROW_NUMBER.test(word));
}
