import type { Figure } from "../../filing/fact.js";
import type { Composition, Filing, Footnote, Powers } from "../../filing/filing.js";
import { counted, fits, totalOf } from "../../filing/parts/holdings.js";
import { offByRight } from "../../filing/percent/off-by-right.js";
import { daysOf } from "../../filing/words/prose.js";
import { POWERS, row } from "../../filing/rows.js";
import { slippedParts } from "../../filing/parts/slipped-parts.js";
import { sum, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { typingSlip } from "../../figures/typing-slip.js";
import { opensWithAmount, rowsNamed } from "./rows-explained.js";

/** The rows of a person that a comment may explain. */
export interface Amounts extends Powers {
  readonly aggregateAmount: Figure | null;
}

/** A comment that says nothing but what the holding is made of: "Consists of …", "(1) Represents …". */
const OPENS_WITH_PARTS =
  /^\W*(?:\w{1,2}\)\W*)?(?:represents?|representing|consists?|consisting|comprises|comprised|comprising|reflects)\b/i;

/** One that says what some of it is: "Includes …". */
const OPENS_WITH_SOME = /^\W*(?:\w{1,2}\)\W*)?includ(?:es|ing)\b/i;

/**
 * The rows with the mark of the note on those that it explains. A note may take apart some other figure
 * (the class outstanding, an earlier holding), so a row is marked where it is the total, and where no row
 * is and no total is named, the aggregate amount alone: by the first note that takes anything apart.
 */
export function withMarks<T extends Amounts>(
  schedule: Filing["schedule"],
  rows: T,
  notes: readonly Footnote[],
): T {
  const lists = notes.flatMap(({ mark, text, composition }) =>
    composition === null ? [] : [{ mark, text, composition }],
  );
  const totals = lists.map(({ composition }) => ({ composition, total: totalOf(composition) }));
  const restOf = (own: Composition): Decimal =>
    sum(
      totals.flatMap(({ composition, total }) =>
        composition !== own && composition.claim === "whole" ? [total] : [],
      ),
    );
  return lists.reduce(
    (marked, { mark, text, composition }, index) =>
      explainedBy(
        schedule,
        rows,
        { composition, text: text.value, rest: restOf(composition) },
        index === 0,
      ).reduce((each, name) => ({ ...each, [name]: withMark(each[name], mark) }), marked),
    rows,
  );
}

/** A note that takes a figure apart, with what the other notes of the comment come to that do so in full. */
interface Explaining {
  readonly composition: Composition;
  readonly text: string;
  readonly rest: Decimal;
}

/** The rows that a note explains; `first` where no note before it takes anything apart. */
function explainedBy(
  schedule: Filing["schedule"],
  rows: Amounts,
  note: Explaining,
  first: boolean,
): readonly (keyof Amounts)[] {
  const { composition } = note;
  const names = ["aggregateAmount", ...POWERS] as const;
  const total = composition.total?.value ?? totalOf(composition);
  const equal = names.filter((name) => rows[name]?.value.eq(total));
  const numbers = rowsNamed(composition);
  const named = names.filter((name) => numbers.includes(row({ schedule }, name).replace(/\D/g, "")));
  const both = equal.filter((name) => named.includes(name));
  if (both.length > 0) return both;
  if (equal.length > 0) return equal;
  if (named.length > 0) return named;
  const mistyped = names.filter((name) => isMistyped(note, rows[name], rows.aggregateAmount));
  if (mistyped.length > 0) return mistyped;
  const whole = rows.aggregateAmount?.value ?? null;
  // What was owned on a day that is told may be another amount.
  const isOfToday = composition.total !== null && daysOf(composition.place).length === 0;
  if (whole !== null && isOfToday && offByRight(composition, whole, note.text) !== null)
    return names.filter((name) => rows[name]?.value.eq(whole));
  return first && explainsAggregate(composition, rows) ? names.slice(0, 1) : [];
}

/** Whether all the parts together are a row but for one slip of the keys, in their sum or in a part that the comment states right, too. */
function isMistyped({ composition, text, rest }: Explaining, figure: Figure | null, whole: Figure | null) {
  const isList = composition.claim === "whole" && composition.total === null;
  if (!isList || figure === null) return false;
  const total = totalOf(composition);
  // With the other notes the row comes to the aggregate amount: it is what this note is on, however round.
  const isRest = rest.gt(0) && whole?.value.eq(figure.value.plus(rest)) === true;
  if (typingSlip(total, figure.value, isRest) !== null) return true;
  const gap = figure.value.minus(total);
  return slippedParts(counted(composition), gap, true).some(({ right }) =>
    [...numbersIn(text)].some(({ value }) => value.eq(right)),
  );
}

function explainsAggregate(composition: Composition, { aggregateAmount }: Amounts): boolean {
  if (aggregateAmount === null || composition.total !== null) return false;
  const { printed } = composition.place;
  if (composition.claim === "whole") return OPENS_WITH_PARTS.test(printed) || opensWithAmount(printed);
  const opens = OPENS_WITH_SOME.test(printed) || opensWithAmount(printed);
  return isPart(composition, aggregateAmount.value) || opens;
}

function isPart(composition: Composition, figure: Decimal): boolean {
  return !figure.isZero() && fits(composition, figure);
}

function withMark(figure: Figure | null, mark: string): Figure | null {
  return figure && { ...figure, marks: [...figure.marks, mark] };
}
