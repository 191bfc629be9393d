import { matchesIn } from "../../figures/matches.js";
import { boxIn, type PrintedBox } from "./boxes.js";

/** A ticked box of Row 2: its letter, and where letter and box stand. */
export interface TickedBox {
  readonly letter: "a" | "b";
  readonly start: number;
  readonly end: number;
}

/** "(a)", "a." where a box stands behind it, and "A." that has nothing on its line or in its cell but a tick or a blank. */
const LABELS =
  /\(\s*([ab])\s*\)|(?<![\w(.])([ab])[.)]?(?=[^\S\n]{0,20}(?:\[[\s_x✓]{0,5}\]|\/[\s_x]{1,5}\/|\|[_x]{1,2}\||[☐☒☑]))|(?<=[\n\t][^\S\n\t]{0,20})([ab])\.(?=[^\S\n]{0,20}_{0,6}X?_{0,6}[^\S\n]{0,20}(?:\n|[ab]\.|$))/gi;
/** An "X" in place of a box: "(b) X". */
const BARE_TICK = /^[^\S\n]*[x✓✔](?=\s|$)/i;

/** The boxes of Row 2 that are ticked, in the form's order. A box stands behind its letter or, on every line, ahead of it. */
export function groupBoxesIn(answer: string): TickedBox[] {
  const labels = matchesIn(answer, LABELS);
  const first = ["a", "b"].flatMap((letter) => {
    const label = labels.find((each) => (each[1] ?? each[2] ?? each[3])?.toLowerCase() === letter);
    return label === undefined
      ? []
      : [{ letter: letter as "a" | "b", start: label.index, end: label.index + label[0].length }];
  });
  const pieces = boxesStandAhead(answer, first) ? ahead(first) : behind(first, answer.length);
  return pieces.flatMap(({ letter, label, from, to }) => {
    const box = boxOrLine(answer.slice(from, to)) ?? bareTick(answer.slice(from, to));
    return box?.ticked === true
      ? [{ letter, start: Math.min(label, from + box.start), end: Math.max(label, from + box.end) }]
      : [];
  });
}

/** The first box, or the line that is drawn to be ticked. */
function boxOrLine(text: string): PrintedBox | null {
  const box = boxIn(text);
  const line = /(?<![_x])_{2,6}(?![_x])/i.exec(text);
  if (line === null || (box !== null && box.start < line.index)) return box;
  return { ticked: false, start: line.index, end: line.index + line[0].length };
}

function bareTick(text: string): PrintedBox | null {
  const tick = BARE_TICK.exec(text);
  return tick && { ticked: true, start: tick[0].length - 1, end: tick[0].length };
}

/** A sign that something is ticked. */
const TICK = /(?<![a-z])x(?![a-z])|[☒☑✓✔]/i;

/** Whether something is ticked in Row 2, though by which of its letters is not told. */
export function isTickedSomewhere(answer: string): boolean {
  return TICK.test(answer);
}

/** Where the box of each letter is looked for. */
interface Piece {
  readonly letter: "a" | "b";
  /** The end of the label that is farther from its box. */
  readonly label: number;
  readonly from: number;
  readonly to: number;
}

function behind(labels: readonly TickedBox[], end: number): Piece[] {
  return labels.map(({ letter, start, end: from }, index) => ({
    letter,
    label: start,
    from,
    to: labels[index + 1]?.start ?? end,
  }));
}

function ahead(labels: readonly TickedBox[]): Piece[] {
  return labels.map(({ letter, start, end }, index) => ({
    letter,
    label: end,
    from: labels[index - 1]?.end ?? 0,
    to: start,
  }));
}

/** "[X] (a) [ ] (b)": a box ahead of the first letter and none behind the last. */
function boxesStandAhead(answer: string, labels: readonly TickedBox[]): boolean {
  const first = labels[0];
  const last = labels.at(-1);
  if (first === undefined || last === undefined) return false;
  return boxOrLine(answer.slice(0, first.start)) !== null && boxOrLine(answer.slice(last.end)) === null;
}
