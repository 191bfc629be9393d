import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators } from "../../src/figures/decimal.js";
import type { Composition, Filing, Footnote, Person } from "../../src/filing/filing.js";
import { addends, addsUpTo, counted, fits, sharesOf } from "../../src/filing/holdings.js";
import { mayBeMisread } from "../../src/filing/misreadings.js";
import { asHeld } from "../../src/filing/repair.js";
import { POWERS, row, SOLE_AND_SHARED, type RowName } from "../../src/filing/rows.js";
import { list, rows, stated } from "../../src/filing/wording.js";

type MarkedRow = Exclude<RowName, "percentOfClass" | "citizenship" | "typeOfReportingPerson">;
const MARKED: readonly MarkedRow[] = [...POWERS, "aggregateAmount"];

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
        const marked = MARKED.filter((name) => person[name]?.marks.includes(note.mark));
        if (note.composition !== null && marked.length > 0)
          yield verdict(filing, person, note, note.composition, marked, context);
      }
    }
  },
});

function verdict(
  filing: Filing,
  person: Person,
  note: Footnote,
  composition: Composition,
  marked: readonly MarkedRow[],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const figures = marked.flatMap((name) => person[name] ?? []);
  const explained = [...figures, ...stated([person.aggregateAmount])]
    .map(({ value }) => addsUpTo(composition, value))
    .find((parts) => parts !== null);
  const holdings = (explained ?? counted(composition)).filter(({ within }) => !within);
  const total = sum(holdings.map(sharesOf));
  const parts = holdings.map((holding) => holding.shares);
  const working = `${addends(holdings)} = ${withSeparators(total)}`;
  const at = [...figures, ...parts];
  const wrong = marked.filter((name) => !fits(composition, person[name]?.value ?? total));
  const finding = { person, at, working, expected: withSeparators(total) };
  const whole = person.aggregateAmount;
  if (
    wrong.length > 0 &&
    whole !== null &&
    fits(composition, whole.value) &&
    arePairs(person, wrong, marked)
  ) {
    const message = `Note (${note.mark}) adds up to ${row(filing, "aggregateAmount")}, and the rows that bear its mark add up to it, too: ${working}.`;
    return pass({ ...finding, at: [...at, whole], message });
  }
  if (wrong.length === 0) {
    const figure = rows(marked.map((name) => row(filing, name)));
    const message =
      composition.claim === "whole"
        ? `Note (${note.mark}) adds up to ${figure}: ${working}.`
        : `The parts that note (${note.mark}) names do not exceed ${figure}: ${working}.`;
    return pass({ ...finding, message });
  }
  const states = list(
    wrong.map((name) => `${row(filing, name)} states ${withSeparators(person[name]?.value ?? total)}`),
  );
  const message = `${states}; the parts named in its note (${note.mark}) add up to ${withSeparators(total)}: ${working}.`;
  const actual = list(wrong.map((name) => withSeparators(person[name]?.value ?? total)));
  if (composition.claim === "continued") {
    return unverified({ ...finding, actual, message: `${message} The list goes on in a further sentence.` });
  }
  if (figures.some(({ value }) => mayBeMisread(composition, value, note.text.value))) {
    return unverified({
      ...finding,
      actual,
      message: `${message} Other counts in the note may account for the difference.`,
    });
  }
  if (isOfOnePower(wrong, marked))
    return unverified({
      ...finding,
      actual,
      message: `${message} The note may be on the other power alone.`,
    });
  if (isBelowAnotherCover(filing, person, note))
    return unverified({
      ...finding,
      actual,
      message: `${message} The note stands below another person's cover page.`,
    });
  if (wrong.some((name) => (person[name]?.marks.length ?? 0) > 1)) {
    return unverified({ ...finding, actual, message: `${message} Another note may name the rest.` });
  }
  return fail({
    ...finding,
    at: [...wrong.flatMap((name) => person[name] ?? []), ...parts],
    actual,
    message,
    repairs: stated(wrong.map((name) => person[name])).flatMap((figure) => asHeld(figure, holdings)),
  });
}

/** Whether another's cover page stands between, whose figures bear the mark, too: the note may be that person's only. */
function isBelowAnotherCover({ persons }: Filing, person: Person, { mark, text }: Footnote): boolean {
  return persons.some(
    (other) =>
      other !== person &&
      other.name.span.start > person.name.span.start &&
      other.name.span.start < text.span.start &&
      MARKED.some((name) => other[name]?.marks.includes(mark)),
  );
}

/** Whether the note fits every sole power and no shared one, or the other way round. */
function isOfOnePower(wrong: readonly MarkedRow[], marked: readonly MarkedRow[]): boolean {
  const isSole = (name: MarkedRow): boolean => name.startsWith("sole");
  const right = marked.filter((name) => !wrong.includes(name) && name !== "aggregateAmount");
  const [first] = right;
  return (
    first !== undefined &&
    right.every((name) => isSole(name) === isSole(first)) &&
    wrong.every((name) => name !== "aggregateAmount" && isSole(name) !== isSole(first))
  );
}

/** Whether the rows that the note does not fit are sole and shared power, both marked, and make up the whole together. */
function arePairs(person: Person, wrong: readonly MarkedRow[], marked: readonly MarkedRow[]): boolean {
  const whole = person.aggregateAmount?.value;
  return wrong.every((name) =>
    Object.values(SOLE_AND_SHARED).some(([sole, shared]) => {
      const both = marked.includes(sole) && marked.includes(shared) && (name === sole || name === shared);
      const [one, other] = [person[sole]?.value, person[shared]?.value];
      return (
        both && whole !== undefined && one !== undefined && other !== undefined && one.plus(other).eq(whole)
      );
    }),
  );
}
