import { sum } from "../figures/decimal.js";
import type { Figure } from "./fact.js";
import type { Footnote, Person } from "./filing.js";
import { POWERS, SOLE_AND_SHARED } from "./rows.js";

const MARKED = [...POWERS, "aggregateAmount"] as const;

/** A row whose figure bears the mark of the note. */
export interface MarkedRow {
  readonly name: (typeof MARKED)[number];
  readonly figure: Figure;
}

/** The rows of a person whose figures bear the mark of a note. */
export function markedBy({ mark }: Footnote, person: Person): MarkedRow[] {
  return MARKED.flatMap((name) => {
    const figure = person[name];
    return figure?.marks.includes(mark) === true ? [{ name, figure }] : [];
  });
}

/** Whether the rows that the note does not fit are sole and shared power, both marked, and make up the whole together. */
export function arePairs(whole: Figure, wrong: readonly MarkedRow[], marked: readonly MarkedRow[]): boolean {
  const pairs = Object.values(SOLE_AND_SHARED).map((names: readonly string[]) =>
    marked.filter(({ name }) => names.includes(name)),
  );
  const complete = pairs.filter((pair) => sum(pair.map(({ figure }) => figure.value)).eq(whole.value));
  return wrong.every((each) => complete.flat().includes(each));
}
