import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators } from "../../src/figures/decimal.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Composition, Filing, Footnote, Person } from "../../src/filing/filing.js";
import { addends, addsUpTo, counted, fits, sharesOf } from "../../src/filing/holdings.js";
import { mayBeMisread } from "../../src/filing/misreadings.js";
import { asHeld } from "../../src/filing/repair.js";
import { POWERS, row, SOLE_AND_SHARED } from "../../src/filing/rows.js";
import { count, list, rows, stated } from "../../src/filing/wording.js";

const MARKED = [...POWERS, "aggregateAmount"] as const;

/** A row whose figure bears the mark of the note. */
interface MarkedRow {
  readonly name: (typeof MARKED)[number];
  readonly figure: Figure;
}

/** A note that takes a figure apart ("represents (i) … and (ii) …") must add up to each figure that bears its mark. */
export default defineRule({
  id: "footnote-components",
  title: "The parts that a note names add up to the figure that bears its mark",
  group: "arithmetic",
  severity: "error",
  authority: [
    "17 CFR 240.13d-101, Rows (7)-(11) and Item 5(a)",
    "17 CFR 240.13d-102, Rows (5)-(9) and Item 4",
  ],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const person of filing.persons) {
      for (const note of person.footnotes) {
        const marked = markedBy(note, person);
        if (note.composition !== null && marked.length > 0)
          yield verdict(filing, person, note, note.composition, marked, context);
      }
    }
  },
});

function markedBy({ mark }: Footnote, person: Person): MarkedRow[] {
  return MARKED.flatMap((name) => {
    const figure = person[name];
    return figure?.marks.includes(mark) === true ? [{ name, figure }] : [];
  });
}

function verdict(
  filing: Filing,
  person: Person,
  note: Footnote,
  composition: Composition,
  marked: readonly MarkedRow[],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const figures = marked.map(({ figure }) => figure);
  const whole = person.aggregateAmount;
  const explained = stated([...figures, whole])
    .map(({ value }) => addsUpTo(composition, value))
    .find((parts) => parts !== null);
  const holdings = (explained ?? counted(composition)).filter(({ within }) => !within);
  const total = sum(holdings.map(sharesOf));
  const parts = holdings.map((holding) => holding.shares);
  const working = `${addends(holdings)} = ${withSeparators(total)}`;
  const wrong = marked.filter(({ figure }) => !fits(composition, figure.value));
  const finding = { person, at: [...figures, ...parts], working, expected: withSeparators(total) };
  if (wrong.length === 0) {
    const figure = rows(marked.map(({ name }) => row(filing, name)));
    const message =
      composition.claim === "whole"
        ? `Note (${note.mark}) adds up to ${figure}: ${working}.`
        : `The parts that note (${note.mark}) names do not exceed ${figure}: ${working}.`;
    return pass({ ...finding, message });
  }
  if (whole !== null && fits(composition, whole.value) && arePairs(whole, wrong, marked)) {
    const message = `Note (${note.mark}) adds up to ${row(filing, "aggregateAmount")}, and the rows that bear its mark add up to it, too: ${working}.`;
    return pass({ ...finding, at: [...finding.at, whole], message });
  }
  const states = list(wrong.map(({ name, figure }) => `${row(filing, name)} states ${count(figure)}`));
  const message = `${states}; the parts named in its note (${note.mark}) add up to ${withSeparators(total)}: ${working}.`;
  const actual = list(wrong.map(({ figure }) => count(figure)));
  const doubt = doubtOf(filing, person, note, composition, { wrong, marked });
  if (doubt !== null) return unverified({ ...finding, actual, message: `${message} ${doubt}` });
  return fail({
    ...finding,
    at: [...wrong.map(({ figure }) => figure), ...parts],
    actual,
    message,
    repairs: wrong.flatMap(({ figure }) => asHeld(figure, holdings)),
  });
}

/** Why a note that does not add up to the figures may be right, or `null`. */
function doubtOf(
  filing: Filing,
  person: Person,
  note: Footnote,
  composition: Composition,
  { wrong, marked }: { readonly wrong: readonly MarkedRow[]; readonly marked: readonly MarkedRow[] },
): string | null {
  if (composition.claim === "continued") return "The list goes on in a further sentence.";
  if (marked.some(({ figure }) => mayBeMisread(composition, figure.value, note.text.value)))
    return "Other counts in the note may account for the difference.";
  if (isOfOnePower(wrong, marked)) return "The note may be on the other power alone.";
  if (isBelowAnotherCover(filing, person, note)) return "The note stands below another person's cover page.";
  return wrong.some(({ figure }) => figure.marks.length > 1) ? "Another note may name the rest." : null;
}

/** Whether another's cover page stands between, whose figures bear the mark, too: the note may be that person's only. */
function isBelowAnotherCover({ persons }: Filing, person: Person, note: Footnote): boolean {
  return persons.some(
    (other) =>
      other.name.span.start > person.name.span.start &&
      other.name.span.start < note.text.span.start &&
      markedBy(note, other).length > 0,
  );
}

/** Whether the note fits every sole power and no shared one, or the other way round. */
function isOfOnePower(wrong: readonly MarkedRow[], marked: readonly MarkedRow[]): boolean {
  const isSole = ({ name }: MarkedRow): boolean => name.startsWith("sole");
  const right = marked.filter((each) => !wrong.includes(each) && each.name !== "aggregateAmount");
  return (
    right.length > 0 &&
    wrong.every(
      (each) => each.name !== "aggregateAmount" && right.every((other) => isSole(other) !== isSole(each)),
    )
  );
}

/** Whether the rows that the note does not fit are sole and shared power, both marked, and make up the whole together. */
function arePairs(whole: Figure, wrong: readonly MarkedRow[], marked: readonly MarkedRow[]): boolean {
  const pairs = Object.values(SOLE_AND_SHARED).map((names: readonly string[]) =>
    marked.filter(({ name }) => names.includes(name)),
  );
  const complete = pairs.filter((pair) => sum(pair.map(({ figure }) => figure.value)).eq(whole.value));
  return wrong.every((each) => complete.flat().includes(each));
}
