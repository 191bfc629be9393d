import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { largest, sum, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { powersDoubted } from "../../src/filing/totals/borne-out-total.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { powerSums } from "../../src/filing/totals/power-sums.js";
import { powerlessSponsor } from "../../src/filing/words/explanations.js";
import { rightToAcquireIn } from "../../src/filing/parts/holdings.js";
import type { Repair } from "../../src/filing/repair.js";
import { POWERS, row } from "../../src/filing/rows.js";
import { attributedTotal } from "../../src/filing/totals/attributed-total.js";
import { leftOut, totalMayHoldMore, type Explanation } from "../../src/filing/totals/total-doubt.js";
import { stated } from "../../src/filing/words/wording.js";
import { classByClass } from "./class-by-class.js";

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
    yield* classByClass(filing, (person, ofClass) => verdict(ofClass, person, context));
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
  const finding = { person, at, ...range, repairs: repairsOf(person, aggregate) };
  if (aggregate.value.lt(least)) {
    const message = `${total} states ${printed}, less than the ${withSeparators(least)} shares over which a single row states a power.`;
    return judged(leftOut(filing, person, least.minus(aggregate.value)), { ...finding, message }, context);
  }
  if (aggregate.value.lte(most)) {
    const message = `${total} states ${printed}, between the largest power (${withSeparators(least)}) and all four together (${withSeparators(most)}).`;
    return context.pass({ person, at, ...range, message });
  }
  const message = `${total} states ${printed}, more than all four powers together (${withSeparators(most)}).`;
  if (powers.length < POWERS.length) {
    const blank = `${message} A row that states no figure may account for the rest.`;
    return context.unverified({ person, at, message: blank });
  }
  const found = above(filing, person, aggregate.value.minus(most));
  const nothing = found === null ? ` ${unexplained(filing, person, most)}` : "";
  return judged(found, { ...finding, message: `${message}${nothing}` }, context);
}

function unexplained(filing: Filing, person: Person, most: Decimal): string {
  const [own, other] = powerSums(person);
  const doubted = own.eq(other) ? powersDoubted(filing, person, own) : null;
  const nothing = most.isZero()
    ? "Nothing in the filing says why there would be no power over them."
    : "Nothing in the filing says what the other shares are.";
  return doubted === null ? nothing : `${nothing} ${doubted}`;
}

function judged(
  found: Explanation | null,
  finding: Parameters<RuleContext["fail"]>[0],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  if (found === null) return fail(finding);
  return "remark" in found
    ? pass({ ...finding, at: [...finding.at, ...(found.at ?? [])], remark: found.remark })
    : unverified({ ...finding, message: `${finding.message} ${found.doubt}` });
}

/** What accounts for a total above all powers: a sponsor's trusts, rights to acquire, a group's total, Row 12 ticked. */
function above(filing: Filing, person: Person, more: Decimal): Explanation | null {
  const sponsor = powerlessSponsor(filing);
  if (sponsor !== null)
    return {
      remark:
        "the text says that the other shares are held by unit trusts over which their sponsor has no power",
      at: [sponsor],
    };
  if (rightToAcquireIn(person.holdings).gte(more))
    return { remark: "the holding includes shares not yet acquired" };
  return attributedTotal(filing, person) ?? mayExplain(person) ?? totalMayHoldMore(filing, person, more);
}

/** The total as the powers to vote or to dispose make it, or one power as the total. */
function repairsOf(person: Person, total: Figure): Repair[] {
  const powers = stated(POWERS.map((power) => person[power])).filter(({ value }) => value.gt(total.value));
  return [
    ...powerSums(person).map((value) => ({ fact: total, value })),
    ...powers.map((fact) => ({ fact, value: total.value })),
  ];
}

/** What may explain shares without a power, though not how many: Row 12 ticked, a right to acquire. */
function mayExplain(person: Person): Explanation | null {
  if (person.excludesCertainShares?.value === true)
    return { doubt: "The box for shares left out is ticked, which may concern the other rows." };
  return person.holdings.some((holding) => holding.kind === "right-to-acquire")
    ? { doubt: "The holding includes shares not yet acquired, but not as many." }
    : null;
}
