import { sameCount, sum, type Decimal } from "../../figures/decimal.js";
import type { Figure } from "../fact.js";
import type { Footnote, Person } from "../filing.js";
import type { Composition } from "../holding.js";
import { counted, totalOf } from "./holdings.js";
import { slippedParts } from "./slipped-parts.js";
import { COUNTED_ROWS, SOLE_AND_SHARED, type CountedRow } from "../rows.js";

/** A row whose figure bears the mark of the note. */
export interface MarkedRow {
  readonly name: CountedRow;
  readonly figure: Figure;
}

/** The rows of a person whose figures bear the mark of a note. */
export function markedBy({ mark }: Footnote, person: Person): MarkedRow[] {
  return COUNTED_ROWS.flatMap((name) => {
    const figure = person[name];
    return figure?.marks.includes(mark) === true ? [{ name, figure }] : [];
  });
}

/** Whether the figure bears the marks of several notes, each a full list, that add up to it together. */
export function notesAddUp({ footnotes }: Person, { marks, value }: Figure): boolean {
  const lists = marks.map((mark) => footnotes.find((note) => note.mark === mark)?.composition ?? null);
  const told = lists.flatMap((list) => (list?.claim === "whole" ? [totalOf(list)] : []));
  return marks.length > 1 && told.length === marks.length && sameCount(sum(told), value);
}

/** Whether the rows that the note does not fit are sole and shared power, both marked, and make up the whole together. */
export function arePairs(whole: Figure, wrong: readonly MarkedRow[], marked: readonly MarkedRow[]): boolean {
  const pairs = Object.values(SOLE_AND_SHARED).map((names: readonly string[]) =>
    marked.filter(({ name }) => names.includes(name)),
  );
  const complete = pairs.filter((pair) => sum(pair.map(({ figure }) => figure.value)).eq(whole.value));
  return wrong.every((each) => complete.flat().includes(each));
}

/**
 * The aggregate amount, where a full list is meant for it alone although the powers that make it up bear the mark, too: one
 * slip of the keys in a part accounts for the difference, and no power is nearer. `null` where the list may be on a power.
 */
export function meantForWhole(composition: Composition, marked: readonly MarkedRow[]): MarkedRow | null {
  const whole = marked.find(({ name }) => name === "aggregateAmount");
  if (whole === undefined || composition.claim !== "whole" || marked.length < 2) return null;
  const powers = marked.filter((each) => each !== whole);
  const off = (figure: Figure): Decimal => figure.value.minus(totalOf(composition));
  const gap = off(whole.figure);
  const isNearest = powers.every(({ figure }) => off(figure).abs().gt(gap.abs()));
  const isSlip = slippedParts(counted(composition), gap, true).length > 0;
  return isNearest && isSlip && arePairs(whole.figure, powers, marked) ? whole : null;
}
