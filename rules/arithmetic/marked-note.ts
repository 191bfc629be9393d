import type { Finding, RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators } from "../../src/figures/decimal.js";
import type { Composition, Filing, Footnote, Holding, Person } from "../../src/filing/filing.js";
import { addends, addsUpTo, counted, fits, sharesOf } from "../../src/filing/parts/holdings.js";
import { innerSlip } from "../../src/filing/parts/inner-parts.js";
import { notesAddUp, type MarkedRow } from "../../src/filing/parts/marked-rows.js";
import { stated } from "../../src/filing/words/wording.js";

/** One note of one person, with the figures that bear its mark. */
export interface MarkedNote {
  readonly filing: Filing;
  readonly person: Person;
  readonly note: Footnote;
  readonly composition: Composition;
  readonly marked: readonly MarkedRow[];
  /** The figures to which several notes add up together. */
  readonly joint: readonly MarkedRow[];
  readonly holdings: readonly Holding[];
  /** The parts added up, as one writes it. */
  readonly working: string;
  readonly finding: Omit<Finding, "message">;
}

/** A note taken apart into the parts that add up to a figure which bears its mark or, where none does, into all that it names. */
export function markedNote(
  filing: Filing,
  person: Person,
  note: Footnote,
  composition: Composition,
  marked: readonly MarkedRow[],
): MarkedNote {
  const figures = marked.map(({ figure }) => figure);
  const explained = stated([...figures, person.aggregateAmount])
    .map(({ value }) => addsUpTo(composition, value))
    .find((parts) => parts !== null);
  const holdings = (explained ?? counted(composition)).filter(({ within }) => !within);
  const total = withSeparators(sum(holdings.map(sharesOf)));
  const working = `${addends(holdings)} = ${total}`;
  const at = [...figures, ...holdings.map(({ shares }) => shares)];
  return {
    filing,
    person,
    note,
    composition,
    marked,
    joint: marked.filter(({ figure }) => !fits(composition, figure.value) && notesAddUp(person, figure)),
    holdings,
    working,
    finding: { person, at, working, expected: total },
  };
}

/** Of a note that adds up, a part that is taken apart again by holder and does not. */
export function innerVerdict(
  { person, note, composition }: MarkedNote,
  { fail }: RuleContext,
): Verdict | null {
  const inner = innerSlip(composition);
  if (inner === null) return null;
  const {
    whole,
    parts,
    slipped: { part, right, slip },
  } = inner;
  const total = withSeparators(sum(parts.map(({ shares }) => shares.value)));
  const working = `${addends(parts)} = ${total}`;
  return fail({
    person,
    severity: "warning",
    at: [part.shares, whole.shares, ...parts.filter((each) => each !== part).map(({ shares }) => shares)],
    working,
    expected: withSeparators(whole.shares.value),
    actual: total,
    message: `Note (${note.mark}) takes ${withSeparators(whole.shares.value)} shares apart by holder: ${working}. With ${withSeparators(right)} in the place of ${withSeparators(part.shares.value)}, ${slip}, they would add up.`,
    repairs: [{ fact: part.shares, value: right }],
  });
}
