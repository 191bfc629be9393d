import type { Fact } from "../filing/fact.js";
import type { Filing, Person } from "../filing/filing.js";
import { notApplicableBecause } from "./applies.js";
import { valuesOf } from "./rule-options.js";
import type { RuleCrash } from "./report.js";
import type { Rule, RuleContext, Severity, Verdict } from "./rule.js";

/** What a rule says of a filing, one thing at a time. */
export type Outcome =
  | Verdict
  | { readonly verdict: "not-applicable"; readonly message: string; readonly at: readonly Fact<unknown>[] };

/** An outcome with its rule. */
export interface Judged {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

const pass: RuleContext["pass"] = (finding) => ({ verdict: "pass", ...finding });
const fail: RuleContext["fail"] = (finding) => ({ verdict: "fail", ...finding });
const unverified: RuleContext["unverified"] = (finding) => ({ verdict: "unverified", ...finding });

/** The outcomes of a rule, one at least. A rule that throws is noted in `crashes` and costs its own verdict only. */
export function outcomesOf(rule: Rule, filing: Filing, crashes: RuleCrash[]): Outcome[] {
  const because = notApplicableBecause(rule, filing);
  if (because !== null) return [{ verdict: "not-applicable", message: because, at: [] }];
  try {
    const verdicts = [
      ...rule.check(filing, { pass, fail, unverified, options: valuesOf(rule.options ?? {}) }),
    ];
    if (verdicts.length > 0) return verdicts;
    return [
      { verdict: "not-applicable", message: "the filing holds nothing of the kind to compare", at: [] },
    ];
  } catch (error) {
    crashes.push({ path: filing.source.path, rule: rule.id, error });
    const message = "the check broke off through a fault of the program, not of the filing";
    return [{ verdict: "unverified", message, at: [filing.formType] }];
  }
}

/** Whom an outcome concerns. */
export function personsOf(outcome: Outcome): readonly Person[] {
  if (outcome.verdict === "not-applicable") return [];
  return outcome.persons ?? (outcome.person === undefined ? [] : [outcome.person]);
}

/** From the least to the most that a failure can weigh. */
export const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** A verdict may weigh less than its rule, never more. */
export function severityOf(rule: Rule, outcome: Outcome): Severity {
  const own = outcome.verdict === "fail" ? outcome.severity : undefined;
  return own !== undefined && WEIGHT[own] < WEIGHT[rule.severity] ? own : rule.severity;
}
