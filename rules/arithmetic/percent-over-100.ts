import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { percentWords } from "../../src/figures/percent.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";
import { row } from "../../src/filing/rows.js";
import { refusedBy } from "../../src/filing/structure.js";
import { classByClass } from "./class-by-class.js";

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
    yield* classByClass(filing, (person, ofClass) => verdict(ofClass, person, context));
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
  const fits = pass({ person, at: [percent], expected, actual, message: `${percentRow} states ${actual}.` });
  const rights = rightsToAcquire(person);
  const [first, ...others] = filing.bases.map(({ shares }) => shares);
  const aggregate = person.aggregateAmount;
  if (!rights.known || !rights.certain || first === undefined || aggregate === null) return fits;
  const base = others.reduce((most, each) => (each.value.gt(most.value) ? each : most), first);
  const denominator = base.value.plus(rights.shares);
  if (aggregate.value.gt(denominator)) {
    const message =
      `${row(filing, "aggregateAmount")} states ${withSeparators(aggregate.value)} shares, more than the class with the shares ` +
      `that this person has a right to acquire (${withSeparators(denominator)}).`;
    return fail({
      person,
      at: [aggregate, base],
      expected: `at most ${withSeparators(denominator)}`,
      actual: withSeparators(aggregate.value),
      message,
    });
  }
  return fits;
}
