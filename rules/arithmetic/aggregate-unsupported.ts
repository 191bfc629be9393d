import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { largest, sum, withSeparators } from "../../src/figures/decimal.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { powerlessSponsor } from "../../src/filing/explanations.js";
import { rightToAcquireIn } from "../../src/filing/holdings.js";
import type { Repair } from "../../src/filing/repair.js";
import { POWERS, row, SOLE_AND_SHARED } from "../../src/filing/rows.js";
import { totalMayHoldMore, totalMayLeaveOut } from "../../src/filing/total-doubt.js";
import { stated } from "../../src/filing/wording.js";

/**
 * Row 11 (9) is a union: every share with a power to vote or to dispose, each once. It can neither be
 * less than the largest of the four powers nor more than all of them together.
 */
export default defineRule({
  id: "aggregate-unsupported",
  title: "The aggregate amount lies between the largest of the four powers and their sum",
  group: "arithmetic",
  severity: "error",
  authority: ["17 CFR 240.13d-3(a)", "17 CFR 240.13d-101, Rows (7)-(11)", "17 CFR 240.13d-102, Rows (5)-(9)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const person of filing.persons) yield verdict(filing, person, context);
  },
});

function verdict(filing: Filing, person: Person, context: RuleContext): Verdict {
  const total = row(filing, "aggregateAmount");
  const aggregate = person.aggregateAmount;
  const powers = stated(POWERS.map((power) => person[power]));
  const [first, ...rest] = powers.map((power) => power.value);
  if (aggregate === null || first === undefined) {
    return context.unverified({
      person,
      at: [person.name],
      message: `${total} or the four powers state no figure.`,
    });
  }
  const least = largest(first, ...rest);
  const most = sum([first, ...rest]);
  const at = [aggregate, ...powers];
  const printed = withSeparators(aggregate.value);
  const range = { expected: `${withSeparators(least)} to ${withSeparators(most)}`, actual: printed };
  if (aggregate.value.lt(least) && person.excludesCertainShares?.value === true) {
    const message = `${total} states ${printed}, less than the ${withSeparators(least)} shares of a single row; the box for shares left out is ticked, and how many are left out is not read.`;
    return context.unverified({ person, at, message });
  }
  if (aggregate.value.lt(least)) {
    const message = `${total} states ${printed}, less than the ${withSeparators(least)} shares over which a single row states a power.`;
    const doubt = totalMayLeaveOut(filing, person);
    if (doubt !== null) return context.unverified({ person, at, ...range, message: `${message} ${doubt}` });
    return context.fail({ person, at, ...range, repairs: repairsOf(person, aggregate), message });
  }
  if (aggregate.value.lte(most)) {
    const message = `${total} states ${printed}, between the largest power (${withSeparators(least)}) and all four together (${withSeparators(most)}).`;
    return context.pass({ person, at, ...range, message });
  }
  const message = `${total} states ${printed}, more than all four powers together (${withSeparators(most)}).`;
  if (powers.length < POWERS.length) {
    return context.unverified({
      person,
      at,
      message: `${message} A row that states no figure may account for the rest.`,
    });
  }
  const sponsor = powerlessSponsor(filing);
  if (sponsor !== null) {
    const remark =
      "the text says that the other shares are held by unit trusts over which their sponsor has no power";
    return context.pass({ person, at: [...at, sponsor], ...range, message, remark });
  }
  const more = aggregate.value.minus(most);
  if (rightToAcquireIn(person.holdings).gte(more))
    return context.pass({
      person,
      at,
      ...range,
      message,
      remark: "the holding includes shares not yet acquired",
    });
  const doubt = explanationOf(person) ?? totalMayHoldMore(filing, person, more);
  if (doubt !== null) return context.unverified({ person, at, ...range, message: `${message} ${doubt}` });
  return context.fail({
    person,
    at,
    ...range,
    repairs: repairsOf(person, aggregate),
    message: `${message} Nothing in the filing says what the other shares are.`,
  });
}

/** The total as the powers to vote or to dispose make it, or one power as the total. */
function repairsOf(person: Person, total: Figure): Repair[] {
  const sums = Object.values(SOLE_AND_SHARED).map((pair) =>
    sum(stated(pair.map((power) => person[power])).map(({ value }) => value)),
  );
  const powers = stated(POWERS.map((power) => person[power])).filter(({ value }) => value.gt(total.value));
  return [
    ...sums.map((value) => ({ fact: total, value })),
    ...powers.map((fact) => ({ fact, value: total.value })),
  ];
}

/** What may explain shares without a power, though not how many: Row 12 ticked, a right to acquire. */
function explanationOf(person: Person): string | null {
  if (person.excludesCertainShares?.value === true)
    return "The box for shares left out is ticked, which may concern the other rows.";
  return person.holdings.some((holding) => holding.kind === "right-to-acquire")
    ? "The holding includes shares not yet acquired, but not as many."
    : null;
}
