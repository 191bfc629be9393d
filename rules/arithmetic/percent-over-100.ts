import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { percentWords } from "../../src/figures/percent.js";
import type { Base, Filing, Person } from "../../src/filing/filing.js";
import { rightsToAcquire } from "../../src/filing/rights.js";
import { row } from "../../src/filing/rows.js";
import { refusedBy } from "../../src/filing/structure.js";
import { stated } from "../../src/filing/wording.js";

/** Nobody owns more of a class than there is of it. A sole holder's 100 % is lawful. */
export default defineRule({
  id: "percent-over-100",
  title: "No percentage lies above 100, and no holding above the class it is part of",
  group: "arithmetic",
  severity: "error",
  authority: ["15 U.S.C. 78m(d)(4) and 78m(g)(4)", "17 CFR 240.13d-3(d)(1)(i)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const person of filing.persons) yield verdict(filing, person, context);
  },
});

function verdict(filing: Filing, person: Person, { pass, fail, unverified }: RuleContext): Verdict {
  const percent = person.percentOfClass;
  const percentRow = row(filing, "percentOfClass");
  if (percent === null) {
    return unverified({ person, at: [person.name], message: `${percentRow} states no percentage.` });
  }
  const actual = percentWords(percent.value);
  const expected = "at most 100 %";
  if (percent.value.value.gt(100)) {
    return fail({
      person,
      at: [percent],
      expected,
      actual,
      ...refusedBy(filing.structure, [percent]),
      message: `${percentRow} states ${actual}; no holding is more than the whole class.`,
    });
  }
  const rights = rightsToAcquire(person);
  const base = filing.bases.reduce<Base | null>(
    (most, each) => (most?.shares.value.gte(each.shares.value) ? most : each),
    null,
  );
  const denominator =
    rights.known && rights.certain && base !== null ? base.shares.value.plus(rights.shares) : null;
  const aggregate = person.aggregateAmount;
  if (base !== null && denominator !== null && aggregate?.value.gt(denominator) === true) {
    const message =
      `${row(filing, "aggregateAmount")} states ${withSeparators(aggregate.value)} shares, more than the class with the shares ` +
      `that this person has a right to acquire (${withSeparators(denominator)}).`;
    return fail({
      person,
      at: stated<unknown>([aggregate, base.shares]),
      expected: `at most ${withSeparators(denominator)}`,
      actual: withSeparators(aggregate.value),
      message,
    });
  }
  return pass({ person, at: [percent], expected, actual, message: `${percentRow} states ${actual}.` });
}
