import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators } from "../../src/figures/decimal.js";
import type { Composition, Filing, Footnote, Person } from "../../src/filing/filing.js";
import { footnoteDoubt } from "../../src/filing/footnote-doubt.js";
import { addends, addsUpTo, counted, fits, sharesOf } from "../../src/filing/holdings.js";
import { mayBeWhole } from "../../src/filing/incomplete-note.js";
import { arePairs, markedBy, notesAddUp, type MarkedRow } from "../../src/filing/marked-rows.js";
import { asHeld } from "../../src/filing/repair.js";
import { row } from "../../src/filing/rows.js";
import { count, list, rows, stated } from "../../src/filing/wording.js";

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
  const joint = marked.filter(({ figure }) => !fits(composition, figure.value) && notesAddUp(person, figure));
  const single = marked.filter((each) => !joint.includes(each));
  const unfit = single.filter(({ figure }) => !fits(composition, figure.value));
  const alone = unfit.filter(({ figure }) => figure.marks.length === 1);
  // A figure that bears this mark only is no other note's; one of two marks may be wrong for the other's sake.
  const wrong = alone.length > 0 ? alone : unfit;
  const finding = { person, at: [...figures, ...parts], working, expected: withSeparators(total) };
  if (wrong.length === 0) {
    const figure = rows(single.map(({ name }) => row(filing, name)));
    const several = rows(joint.map(({ name }) => row(filing, name)));
    const together = `The notes to ${several} add up to the figure together.`;
    if (single.length === 0)
      return pass({ ...finding, message: `${together} The parts of note (${note.mark}): ${working}.` });
    const doubtful = mayBeWhole(
      filing,
      person,
      note,
      single.map((each) => each.figure),
    );
    const message =
      composition.claim === "whole"
        ? `Note (${note.mark}) adds up to ${figure}: ${working}.`
        : `The parts that note (${note.mark}) names do not exceed ${figure}: ${working}.`;
    if (doubtful !== null) return unverified({ ...finding, message: `${message} ${doubtful}` });
    return pass({ ...finding, message: joint.length === 0 ? message : `${message} ${together}` });
  }
  if (whole !== null && fits(composition, whole.value) && arePairs(whole, wrong, marked)) {
    const message = `Note (${note.mark}) adds up to ${row(filing, "aggregateAmount")}, and the rows that bear its mark add up to it, too: ${working}.`;
    return pass({ ...finding, at: [...finding.at, whole], message });
  }
  const states = list(wrong.map(({ name, figure }) => `${row(filing, name)} states ${count(figure)}`));
  const message = `${states}; the parts named in its note (${note.mark}) add up to ${withSeparators(total)}: ${working}.`;
  const actual = list(wrong.map(({ figure }) => count(figure)));
  const unmarked = wrong.some(({ figure }) => joint.some((other) => other.figure.value.eq(figure.value)));
  const doubt =
    footnoteDoubt(filing, person, note, composition, { wrong, marked }) ??
    (unmarked ? "Another note, to the same figure in another row, names the rest." : null);
  if (doubt !== null) return unverified({ ...finding, actual, message: `${message} ${doubt}` });
  return fail({
    ...finding,
    at: [...wrong.map(({ figure }) => figure), ...parts],
    actual,
    message,
    // One part of several untold says nothing of what the figure should be, nor it of the part.
    repairs:
      composition.claim === "some" && holdings.length === 1
        ? []
        : wrong.flatMap(({ figure }) => asHeld(figure, holdings)),
  });
}
