import { matchesIn } from "../figures/matches.js";
import { numberAtStart } from "../figures/number.js";
import { POWERS } from "../filing/rows.js";
import type { CoverRow } from "./cover-captions.js";

/** The number of a row of power, in either form. */
const ROW_NUMBER = /^(?:[5-9]|10)?$/;
const LINE = /\S[^\n\t]*/g;

/**
 * The rows of the four powers where a printer stacked the captions in one cell and the answers in another: four answers
 * are the four rows' in their order. Of other numbers of answers nobody can tell which row is whose, and none is read.
 */
export function unstacked(text: string, rows: readonly CoverRow[]): CoverRow[] {
  const first = rows.findIndex(({ name }) => name === POWERS[0]);
  const stack = rows.slice(first, first + POWERS.length);
  const last = stack.at(-1);
  if (first < 0 || last === undefined || !isStack(text, stack)) return [...rows];
  const lines = matchesIn(text.slice(last.start, last.end), LINE);
  if (lines.length < 2 || numberAtStart(lines[0]?.[0] ?? "") === null) return [...rows];
  const whole = lines.length === POWERS.length && lines.every(([line]) => numberAtStart(line) !== null);
  const answers = stack.map((row, index) => {
    const line = whole ? lines[index] : undefined;
    if (line === undefined) return { ...row, end: row === last ? row.start : row.end };
    const start = last.start + line.index;
    return { ...row, start, end: start + line[0].length };
  });
  return [...rows.slice(0, first), ...answers, ...rows.slice(first + POWERS.length)];
}

function isStack(text: string, stack: readonly CoverRow[]): boolean {
  return (
    stack.length === POWERS.length &&
    stack.every(({ name }, index) => name === POWERS[index]) &&
    stack.slice(0, -1).every(({ start, end }) => holdsNothing(text.slice(start, end)))
  );
}

/** Whether nothing stands behind a caption, or the numbers of rows. */
function holdsNothing(text: string): boolean {
  return text.split(/[\s().]+/).every((word) => ROW_NUMBER.test(word));
}
