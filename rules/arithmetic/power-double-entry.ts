import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { powersEnteredTwice, type DoubleEntry } from "../../src/filing/totals/double-entry.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { POWERS, row, SOLE_AND_SHARED } from "../../src/filing/rows.js";
import { count, list, rows, stated } from "../../src/filing/words/wording.js";
import { classByClass } from "./class-by-class.js";

/** The power over a share is sole or shared: the whole total cannot stand in both rows. */
export default defineRule({
  id: "power-double-entry",
  title: "The whole holding is not entered both as sole and as shared power",
  group: "arithmetic",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Rows (7)-(11)", "17 CFR 240.13d-102, Rows (5)-(9)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    yield* classByClass(filing, (person, ofClass) => verdict(ofClass, person, context));
  },
});

function verdict(filing: Filing, person: Person, { pass, fail, unverified }: RuleContext): Verdict {
  const total = row(filing, "aggregateAmount");
  const twice = powersEnteredTwice(person);
  const [first] = twice;
  if (first === undefined) {
    const at = stated([person.aggregateAmount, ...POWERS.map((power) => person[power])]);
    if (unread(person)) {
      const message = `${total}, or a row of powers that could repeat it, states no figure to compare.`;
      return unverified({ person, at: [...at, person.name], message });
    }
    const message = `The total in ${total} does not stand both as sole and as shared power.`;
    return pass({ person, at, message });
  }
  const at = [...twice.flatMap(({ sole, shared }) => [sole, shared]), first.total];
  const message = messageOf(filing, twice, first);
  if (person.excludesCertainShares?.value === true) {
    return unverified({
      person,
      at,
      message: `${message} The box for shares left out of the total is ticked, so that the total may leave out one of the two.`,
    });
  }
  return fail({
    person,
    at,
    expected: `sole and shared power that together make up ${count(first.total)}`,
    actual: `${count(first.sole)} sole and ${count(first.shared)} shared`,
    message: `${message} The power over a share is either sole or shared; probably the same shares are entered twice, and one of the two should be 0.`,
  });
}

/** `Row 7 and Row 8 (voting power) …`: which rows repeat the total. */
function messageOf(filing: Filing, twice: readonly DoubleEntry[], { total }: DoubleEntry): string {
  const pairs = twice.map(({ kind }) => {
    const names = SOLE_AND_SHARED[kind].map((power) => row(filing, power));
    return `${rows(names)} (sole and shared ${kind} power)`;
  });
  return `${list(pairs)} each state ${count(total)}, the whole of ${row(filing, "aggregateAmount")}.`;
}

/** Whether a figure is missing that could make a double entry: the total, or one of a pair whose other is the total. */
function unread({ aggregateAmount: total, ...person }: Person): boolean {
  if (total === null) return true;
  return (
    !total.value.isZero() &&
    Object.values(SOLE_AND_SHARED).some((pair) => {
      const figures = pair.map((power) => person[power]);
      return figures.includes(null) && figures.every((figure) => figure?.value.eq(total.value) !== false);
    })
  );
}
