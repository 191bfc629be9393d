import { defineRule, type Failed, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators, ZERO, type Decimal } from "../../src/figures/decimal.js";
import { matchPercent } from "../../src/figures/percent-match.js";
import { percentOf, percentWords, type Percent } from "../../src/figures/percent.js";
import type { Fact, Figure } from "../../src/filing/fact.js";
import type { Base, Filing, Person } from "../../src/filing/filing.js";
import { percentageOf, quotient, wrongMethods } from "../../src/filing/percentage.js";
import { row } from "../../src/filing/rows.js";

/**
 * Row 13 (11) must be Row 11 (9) over the class outstanding plus the shares that this person, and nobody
 * else, has a right to acquire within sixty days.
 */
export default defineRule({
  id: "percent-recompute",
  title:
    "The percentage of the class is the aggregate amount over the class plus the person's own rights to acquire",
  group: "arithmetic",
  severity: "error",
  authority: [
    "17 CFR 240.13d-3(d)(1)(i)",
    "17 CFR 240.13d-1(j)",
    "17 CFR 240.13d-101, Rows (11) and (13)",
    "17 CFR 240.13d-102, Rows (9) and (11)",
  ],
  applies: {},
  *check(filing, context) {
    for (const person of filing.persons) yield verdict(filing, person, context);
  },
});

/** What the check needs, all of it stated. */
interface Case {
  readonly filing: Filing;
  readonly person: Person;
  readonly printed: Fact<Percent>;
  readonly aggregate: Figure;
  readonly base: Base;
}

function verdict(filing: Filing, person: Person, context: RuleContext): Verdict {
  const { percentOfClass: printed, aggregateAmount: aggregate } = person;
  const [base] = filing.bases;
  if (printed === null || aggregate === null) {
    const missing = row(filing, printed === null ? "percentOfClass" : "aggregateAmount");
    return context.unverified({ person, at: [person.name], message: `${missing} states no figure.` });
  }
  if (base === undefined) {
    const message =
      "The filing does not state how many shares of the class are outstanding, so the percentage cannot be recomputed.";
    return context.unverified({ person, at: [printed], message });
  }
  const subject = { filing, person, printed, aggregate, base };
  const { rights } = percentageOf(filing, person);
  return rights.known
    ? withRights(subject, rights.shares, context)
    : withoutRights(subject, rights.reason, context);
}

function withRights(subject: Case, rights: Decimal, context: RuleContext): Verdict {
  const { filing, person, printed, aggregate, base } = subject;
  const exact = percentOf(aggregate.value, base.shares.value.plus(rights));
  const denominator = withSeparators(base.shares.value.plus(rights));
  const recomputed = `${withSeparators(aggregate.value)} / ${denominator} = ${exact.toFixed(4)} %`;
  const finding = {
    person,
    at: [printed, aggregate, base.shares],
    working: `${quotient(aggregate.value, base.shares.value, rights)} = ${exact.toFixed(4)} %`,
    expected: `${exact.toFixed(Math.max(printed.value.decimals, 2))} %`,
    actual: percentWords(printed.value),
  };
  const message = `${row(filing, "percentOfClass")} states ${percentWords(printed.value)}; recomputed: ${recomputed}.`;
  switch (matchPercent(printed.value, exact)) {
    case "agrees":
      return context.pass({ ...finding, message });
    case "truncated":
      return context.pass({
        ...finding,
        message,
        remark: "truncated: cut off at the last printed place instead of rounded",
      });
    case "double-rounded":
      return context.pass({ ...finding, message, remark: "double-rounded: rounded once more than needed" });
    case "threshold-hidden":
      return context.fail({
        ...finding,
        severity: "warning",
        message: `${message} The printed figure hides that a threshold is reached.`,
      });
    case "near":
      return context.fail({
        ...finding,
        severity: "warning",
        message: `${message} The printed figure is one unit of its last place off.`,
      });
    case "differs":
      return explainedFailure(subject, finding, message, context);
  }
}

/** A percentage that the rule's method does not give is a failure; one of the known mistakes may explain it. */
function explainedFailure(
  { filing, person, printed, aggregate, base }: Case,
  finding: Omit<Failed, "message">,
  message: string,
  { fail }: RuleContext,
): Verdict {
  const method = wrongMethods(filing, person, base.shares.value).find(
    ({ denominator }) =>
      !denominator.isZero() &&
      matchPercent(printed.value, percentOf(aggregate.value, denominator)) === "agrees",
  );
  if (method === undefined) return fail({ ...finding, message });
  const explanation = `The printed figure is what ${withSeparators(aggregate.value)} / ${withSeparators(method.denominator)} gives: ${method.name}.`;
  return fail({ ...finding, severity: "warning", message: `${message} ${explanation}` });
}

/**
 * Where the filing does not tell the rights to acquire: none is tried first, and a match passes. A
 * failure is certain only where no number of rights could give the printed figure (RULES B.8).
 */
function withoutRights(subject: Case, reason: string, context: RuleContext): Verdict {
  const { filing, person, printed, aggregate, base } = subject;
  const most = percentOf(aggregate.value, base.shares.value);
  const at = [printed, aggregate, base.shares];
  const working = `${quotient(aggregate.value, base.shares.value, ZERO)} = ${most.toFixed(4)} %`;
  const match = matchPercent(printed.value, most);
  const message = `${row(filing, "percentOfClass")} states ${percentWords(printed.value)}; without rights to acquire: ${working}.`;
  if (match === "agrees" || match === "truncated") {
    return context.pass({
      person,
      at,
      working,
      message,
      ...(match === "truncated" ? { remark: "truncated" } : {}),
    });
  }
  const least = percentOf(aggregate.value, base.shares.value.plus(aggregate.value));
  const value = printed.value.value;
  const possible =
    printed.value.relation !== "equal" ||
    match !== "differs" ||
    (value.gte(least.minus(1)) && value.lte(most));
  if (possible || filing.bases.length > 1) {
    return context.unverified({
      person,
      at,
      working,
      message: `${message} Whether rights to acquire account for the difference is not told: ${reason}.`,
    });
  }
  return context.fail({
    person,
    at,
    working,
    expected: `${least.toFixed(2)} % to ${most.toFixed(2)} %`,
    actual: percentWords(printed.value),
    message: `${message} No number of shares that there is a right to acquire gives the printed figure.`,
  });
}
