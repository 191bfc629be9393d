import { typingSlip, type TypingSlip } from "../../src/figures/typing-slip.js";
import { rowsAs, rowsBut, rowsCalled, type CountedCover } from "../../src/filing/totals/counted-cover.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { groupedBy } from "../../src/filing/grouped.js";
import { COUNTED_ROWS, type CountedRow } from "../../src/filing/rows.js";
import { count, list } from "../../src/filing/words/wording.js";

/** A row of a cover page that is a slip of the keys away from what others make it. */
export interface Mistyped {
  readonly name: CountedRow;
  readonly cover: CountedCover;
  /** What the row should state, where that stands. */
  readonly right: Figure;
  /** The cover pages that say so. */
  readonly others: readonly CountedCover[];
  /** `null` where the row is left at nothing. */
  readonly slip: TypingSlip | null;
  /** What they state, in a sentence. */
  readonly evidence: string;
}

/** Two cover pages or more that state the same in `names`, and shares in one of these rows at least. */
export function groupsAlike(covers: readonly CountedCover[], names: readonly CountedRow[]): CountedCover[][] {
  const holding = covers.filter((cover) => names.some((name) => !cover[name].value.isZero()));
  return groupedBy(holding, (cover) => names.map((name) => cover[name].value.toFixed()).join(" ")).filter(
    ({ length }) => length > 1,
  );
}

/** Rows in which cover pages differ by a slip of the keys that agree in all the others. */
export function alikeButOneRow(filing: Filing, covers: readonly CountedCover[]): Mistyped[] {
  return COUNTED_ROWS.flatMap((name) =>
    groupsAlike(covers, rowsBut(name)).flatMap((alike) => mistypedIn(filing, name, alike)),
  );
}

function mistypedIn(filing: Filing, name: CountedRow, alike: readonly CountedCover[]): Mistyped[] {
  const [common, ...odd] = byFigure(name, alike);
  const [first] = common ?? [];
  if (common === undefined || first === undefined) return [];
  const others = list(common.map(({ person }) => person.name.value));
  const right = first[name];
  const state = common.length > 1 ? "state" : "states";
  const evidence = `${others} ${state} ${count(right)} there, and the same in ${rowsCalled(filing, rowsBut(name))}.`;
  return odd.flatMap(([cover]) => {
    if (cover === undefined) return [];
    // With two rows of this page a row may be left out; with two other pages or the text besides, no number is too round to be mistyped.
    const isWhole = rowsAs(name, right, cover).length > 1;
    const certain = isWhole && (common.length > 1 || isToldInItem(filing, name, right, cover));
    const slip = typingSlip(cover[name].value, right.value, certain);
    const isLeftOut = isWhole && cover[name].value.isZero();
    return slip !== null || isLeftOut ? { name, cover, right, others: common, slip, evidence } : [];
  });
}

/** Whether another row of the page states the same number; that another is left at nothing, too, says nothing. */
function isBorneOut(name: CountedRow, cover: CountedCover): boolean {
  return !cover[name].value.isZero() && rowsAs(name, cover[name], cover).length > 0;
}

/** Whether Item 4 or 5 states the figure in the same row, of this person or of nobody by name. */
function isToldInItem(
  { thirteenG }: Filing,
  name: CountedRow,
  { value }: Figure,
  { person }: CountedCover,
): boolean {
  return [person.item4, person.item5, thirteenG?.item4 ?? null].some(
    (item) => item?.[name]?.value.eq(value) === true,
  );
}

/** The cover pages by what they state in the row: first the figure that most state, or that their other rows bear out. */
function byFigure(name: CountedRow, alike: readonly CountedCover[]): CountedCover[][] {
  const weight = (same: readonly CountedCover[]): number =>
    same.length + (same.some((cover) => isBorneOut(name, cover)) ? 0.5 : 0);
  return groupedBy(alike, (cover) => cover[name].value.toFixed()).sort((a, b) => weight(b) - weight(a));
}
