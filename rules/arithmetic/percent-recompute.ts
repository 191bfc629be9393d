import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { matchPercent } from "../../src/figures/percent-match.js";
import { percentOf, percentWords } from "../../src/figures/percent.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { blocker } from "../../src/filing/explanations.js";
import { percentageOf, quotient, wrongMethods, type KnownRights } from "../../src/filing/percentage.js";
import { row } from "../../src/filing/rows.js";
import { judgeWithoutRights, type PercentCase } from "./percent-without-rights.js";

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
  if (base.partOfSum) {
    const message =
      "The filing tells the class outstanding as a sum of several counts, which is not recomputed.";
    return context.unverified({ person, at: [printed, base.shares], message });
  }
  const subject = { filing, person, printed, aggregate, base };
  const { rights } = percentageOf(filing, person);
  return rights.known ? judge(subject, rights, context) : judgeWithoutRights(subject, rights, context);
}

function judge(subject: PercentCase, rights: KnownRights, { pass, fail, unverified }: RuleContext): Verdict {
  const { filing, person, printed, aggregate, base } = subject;
  const denominator = base.shares.value.plus(rights.shares);
  const exact = percentOf(aggregate.value, denominator);
  const finding = {
    person,
    at: [printed, aggregate, base.shares],
    working: `${quotient(aggregate.value, base.shares.value, rights.shares)} = ${exact.toFixed(4)} %`,
    expected: `${exact.toFixed(Math.max(printed.value.decimals, 2))} %`,
    actual: percentWords(printed.value),
  };
  const recomputed = `${withSeparators(aggregate.value)} / ${withSeparators(denominator)} = ${exact.toFixed(4)} %`;
  const message = `${row(filing, "percentOfClass")} states ${percentWords(printed.value)}; recomputed: ${recomputed}.`;
  const match = matchPercent(printed.value, exact);
  if (match === "agrees") return pass({ ...finding, message });
  if (match === "truncated" || match === "double-rounded")
    return pass({ ...finding, message, remark: REMARKS[match] });
  const doubt = doubtOf(subject, rights);
  if (doubt !== null) return unverified({ ...finding, message: `${message} ${doubt}` });
  if (match !== "differs")
    return fail({ ...finding, severity: "warning", message: `${message} ${HINTS[match]}` });
  const explanation = mistakeBehind(subject);
  if (explanation === null) return fail({ ...finding, message });
  return fail({ ...finding, severity: "warning", message: `${message} ${explanation}` });
}

const REMARKS = {
  truncated: "truncated: cut off at the last printed place instead of rounded",
  "double-rounded": "double-rounded: rounded once more than needed",
};

const HINTS = {
  near: "The printed figure is one unit of its last place off.",
  "threshold-hidden": "The printed figure is low and hides that a threshold is reached.",
};

/** Why a difference proves nothing: another count is printed on which the figure is right, or parts may be untold. */
function doubtOf({ filing, printed, aggregate, base }: PercentCase, rights: KnownRights): string | null {
  const other = filing.bases.find(
    ({ shares }) =>
      !shares.value.eq(base.shares.value) &&
      matchPercent(printed.value, percentOf(aggregate.value, shares.value.plus(rights.shares))) === "agrees",
  );
  if (other !== undefined) {
    return `On the ${withSeparators(other.shares.value)} shares that the filing states elsewhere it would be right; which count it rests on is not told.`;
  }
  const limit = blocker(filing);
  if (limit !== null)
    return "The text tells a limit on exercise or conversion, which may leave shares out of the figures.";
  return rights.certain
    ? null
    : "The text names some parts of the holding only, so other rights to acquire may account for the difference.";
}

/** The known mistake that gives the printed figure: a diagnosis, not an excuse (RULES B.4). */
function mistakeBehind({ filing, person, printed, aggregate, base }: PercentCase): string | null {
  const method = wrongMethods(filing, person, base.shares.value).find(
    ({ denominator }) =>
      !denominator.isZero() &&
      matchPercent(printed.value, percentOf(aggregate.value, denominator)) === "agrees",
  );
  if (method === undefined) return null;
  return `The printed figure is what ${withSeparators(aggregate.value)} / ${withSeparators(method.denominator)} gives: ${method.name}.`;
}
