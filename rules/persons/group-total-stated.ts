import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing } from "../../src/filing/filing.js";
import { groupEnded } from "../../src/filing/persons/group.js";
import { groupCase, isBorneOut, type GroupCase } from "../../src/filing/persons/group-case.js";
import { familiesTotals } from "../../src/filing/persons/group-families.js";
import { mostOf, plainTotals } from "../../src/filing/persons/group-most.js";
import { totalOfOthers } from "../../src/filing/persons/group-total.js";
import { unionOf } from "../../src/filing/persons/group-union.js";
import { row } from "../../src/filing/rows.js";
import { count, list } from "../../src/filing/words/wording.js";
import { withSeparators, ZERO } from "../../src/figures/decimal.js";
import { totalWorked } from "./total-worked.js";
import { mistypedTotal, wrongTotal } from "./wrong-total.js";

/**
 * A group owns all that its members own, so that the statement of a group gives its total: the union of
 * what they hold. The form does not name a line for it, hence a warning.
 */
export default defineRule({
  id: "group-total-stated",
  title: "A statement of a group's members who hold different amounts gives the group's total",
  group: "persons",
  severity: "warning",
  authority: ["17 CFR 240.13d-5(b)(1)", "17 CFR 240.13d-101, Item 5(a)", "17 CFR 240.13d-102, Item 4"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const group = groupCase(filing);
    if (group?.differ === true) yield verdict(group, context);
    if (group === null) yield* withoutGroup(filing, context);
  },
});

/** Persons who tick no 2(a) need tell no total; where they tell one, it is what they report, each share counted once. */
function* withoutGroup(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const persons = filing.persons.filter(({ aggregateAmount }) => aggregateAmount !== null);
  for (const stated of plainTotals(filing, persons)) {
    const wrong = mistypedTotal({ filing, members: persons, union: unionOf(filing, persons) }, stated);
    if (wrong !== null) yield fail({ persons, at: wrong.at, ...wrong.finding });
    else if (familiesTotals(filing, persons).totals.some((total) => total.eq(stated.held[0] ?? ZERO)))
      yield pass({
        persons,
        at: [stated.place],
        message: `The text states ${stated.held.map(withSeparators).join("")} shares as what the persons own together, which is what they report.`,
      });
  }
}

function verdict(group: GroupCase, { pass, fail, unverified }: RuleContext): Verdict {
  const { filing, members: persons, boxes, reporter, stated, union } = group;
  const wrong = stated === null ? null : wrongTotal(group, stated);
  if (wrong !== null) return fail({ persons, at: [...wrong.at, ...boxes], ...wrong.finding });
  if (reporter !== null) {
    return pass({
      persons,
      at: [reporter.figure, ...boxes],
      message: `${row(filing, "aggregateAmount")} of ${reporter.person.name.value} reports what the members hold together: ${count(reporter.figure)} shares.`,
    });
  }
  if (stated !== null && isBorneOut(stated, group))
    return pass({ persons, at: [stated.place, ...boxes], message: "The text states the group's total." });
  if (stated !== null)
    return unverified({
      persons,
      at: [stated.place, ...boxes],
      message:
        union === null
          ? "The text states what the persons own together, but does not tell plainly enough who holds what to see whether it is that."
          : `The text states what the persons own together, but not as the ${withSeparators(union.shares)} shares that their accounts add up to, each share counted once.`,
    });
  const ticked = `Row 2(a) is ticked for ${list(persons.map(({ name }) => name.value))}, so that they report as a group`;
  if (group.item === null)
    return unverified({
      persons,
      at: boxes,
      message: `${ticked}. No total is stated for it here, but the Item that would state it is not in the filing.`,
    });
  if (union === null && !group.beyondAnyone)
    return unverified({
      persons,
      at: boxes,
      message: `${ticked}. The text does not tell plainly enough who holds what to see whether one of the cover pages gives its total.`,
    });
  const ended = groupEnded(filing);
  if (ended !== null)
    return unverified({
      persons,
      at: [ended, ...boxes],
      message: `${ticked}. No total is stated for it; but the text says that the group has ended, or that somebody has left it.`,
    });
  const others = totalOfOthers(filing, mostOf(persons)?.figure.value ?? ZERO);
  if (others !== null)
    return unverified({
      persons,
      at: [others.place, ...boxes],
      message: `The text states ${others.held.map(withSeparators).join("")} shares as what several own together, by a term of its own; whether they are the members of the group could not be told.`,
    });
  const none = `${ticked}, but no total is stated for it, on a cover page or in the text.`;
  if (union === null)
    return fail({
      persons,
      at: [...boxes, group.item],
      expected: "a total for the group",
      actual: "none",
      message: `${none} Together they hold more than any one of them reports; how much cannot be worked out from the text.`,
    });
  return fail({ persons, at: [...boxes, group.item], actual: "none", ...totalWorked(group, union, none) });
}
