import { sum, withSeparators, type Decimal } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import { printedSlip, type TypingSlip } from "../../figures/typing-slip.js";
import { stated } from "./wording.js";
import type { Filing, Person } from "../filing.js";
import type { RecitedFigure } from "../recital.js";
import type { Again, Retold, Told } from "./retold.js";
import { COUNTED_ROWS, type CountedRow } from "../rows.js";
import { countsTold } from "../bases/counts-beside.js";

/** A figure that stands nowhere else, one slip away from the one that the same words tell elsewhere. */
export interface OddOne {
  readonly told: Told;
  readonly others: readonly Told[];
  readonly slip: TypingSlip;
  /** Figures of the same sentence that add up to a row with the other figure, not with this one. */
  readonly sum: { readonly parts: readonly Decimal[]; readonly row: CountedRow } | null;
  /** Why the two may both be right, or `null`. */
  readonly doubt: string | null;
}

/** The figure as a slip of the keys for the one that every copy of its words has, or `null` where it may be meant. */
export function oddOne(filing: Filing, { told, again }: Retold): OddOne | null {
  const { figure } = told;
  const [first, ...more] = again;
  if (first === undefined || again.some((each) => each.told.figure.value.eq(figure.value))) return null;
  const other = first.told.figure;
  if (more.some((each) => !each.told.figure.value.eq(other.value))) return null;
  const bound = again.filter((each) => isBound(filing, each));
  if (bound.length === 0) return null;
  const certain = bound.some(({ shared }) => binding(filing, shared).length > 0) || bound.length > 1;
  const slip = slipOf(figure, other, certain);
  if (slip === null || isToldElsewhere(filing, figure) || isAccountedFor(told, bound)) return null;
  return {
    told,
    others: bound.map((each) => each.told),
    slip,
    sum: borneOut(told, other),
    doubt: doubtOf(filing, told, bound),
  };
}

/** Whether more than the words before and behind the figure are the same: the whole sentence, or another number of shares in it. */
function isBound(filing: Filing, { isWhole, shared }: Again): boolean {
  return isWhole || binding(filing, shared).length > 0;
}

/** With fewer digits a number may be in two sentences by chance. */
const EXACT = 4;

/** What says that two sentences speak of one holding: a number of shares, not the class's that every person is measured by. */
function binding(filing: Filing, shared: readonly RecitedFigure[]): RecitedFigure[] {
  return shared.filter(
    ({ isPercent, value }) =>
      !isPercent &&
      value.precision() >= EXACT &&
      !countsTold(filing).some(({ shares }) => shares.value.eq(value)),
  );
}

/** A percentage is told with so few digits that only certain company tells a slip from another percentage. */
function slipOf(one: RecitedFigure, two: RecitedFigure, certain: boolean): TypingSlip | null {
  if (one.isPercent !== two.isPercent || (one.isPercent && !certain)) return null;
  const decimals = [one, two].map(({ printed }) => printed.split(".")[1]?.length ?? 0);
  if (decimals[0] !== decimals[1]) return null;
  return printedSlip(one.value, two.value, decimals[0] ?? 0, certain);
}

/** Whether a row, a base or another sentence states the figure, too. */
export function isToldElsewhere(
  filing: Filing,
  { value, printed, isPercent }: Pick<RecitedFigure, "value" | "printed" | "isPercent">,
): boolean {
  const rows = filing.persons.flatMap((person) => [
    ...stated(COUNTED_ROWS.map((row) => person[row])).map((each) => each.value),
    ...stated([person.percentOfClass]).map((each) => each.value.value),
  ]);
  if (rows.some((each) => each.eq(value))) return true;
  const forms = [printed, withSeparators(value), value.toFixed()].map((form) => form.replace(/\./g, "\\."));
  const sign = isPercent ? String.raw`\s?(?:%|per\s?cent)` : "";
  const pattern = new RegExp(
    String.raw`(?<![\d,.])(?:${forms.join("|")})(?:\.0+)?(?![\d]|[,.]\d)${sign}`,
    "gi",
  );
  return filing.paragraphs.reduce((all, text) => all + matchesIn(text.value, pattern).length, 0) > 1;
}

/** Whether the rows of the two persons differ as the figures do. */
function isAccountedFor({ owner, figure }: Told, again: readonly Again[]): boolean {
  return again.some(({ told }) => {
    const gap = figure.value.minus(told.figure.value);
    return COUNTED_ROWS.some((row) => gapOf(owner, told.owner, row)?.eq(gap));
  });
}

function gapOf(one: Person | null, two: Person | null, row: CountedRow): Decimal | null {
  const [a, b] = [one?.[row] ?? null, two?.[row] ?? null];
  return a === null || b === null ? null : a.value.minus(b.value);
}

/** What the sentence adds up to, where that is the row with the other figure. */
function borneOut({ recital, figure, owner }: Told, other: RecitedFigure): OddOne["sum"] {
  if (owner === null || figure.isPercent) return null;
  const values = recital.figures
    .filter((each) => !each.isPercent)
    .map((each) => (each === figure ? other : each).value);
  for (const row of COUNTED_ROWS) {
    const whole = owner[row]?.value;
    if (whole === undefined || whole.isZero()) continue;
    const parts = distinct(values.filter((value) => !value.eq(whole)));
    if (parts.length > 1 && sum(parts).eq(whole)) return { parts, row };
  }
  return null;
}

/** "500,000 warrants to purchase 500,000 shares" are one part. */
function distinct(values: readonly Decimal[]): Decimal[] {
  return values.filter((value, index) => values.findIndex((each) => each.eq(value)) === index);
}

/** Words that stand for another person on each cover page. */
const EACH_PERSON = /\breporting person\b/;

function doubtOf({ persons }: Filing, { recital, owner }: Told, again: readonly Again[]): string | null {
  const isOneHolding = again.some(
    ({ told, shared }) =>
      shared.some(({ isPercent }) => !isPercent) ||
      told.owner === owner ||
      gapOf(owner, told.owner, "aggregateAmount")?.isZero(),
  );
  if (persons.length === 1 || isOneHolding || again.length > 1) return null;
  const areNotes = owner !== null && again.every(({ told }) => told.owner !== null);
  return areNotes || EACH_PERSON.test(recital.words.join(" "))
    ? "The sentence may speak of another holding at each place."
    : null;
}
