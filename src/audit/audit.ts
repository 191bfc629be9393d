import type { Fact } from "../filing/fact.js";
import type { Filing } from "../filing/filing.js";
import { notApplicableBecause } from "./applies.js";
import { factNames, fingerprint, fingerprintParts } from "./fingerprint.js";
import { reportedFiling } from "./reported-filing.js";
import type { Check, FileReport, Location, RuleCrash, Summary } from "./report.js";
import type { Rule, RuleContext, Severity, Verdict } from "./rule.js";

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

const CONTEXT: RuleContext = {
  pass: (finding) => ({ verdict: "pass", ...finding }),
  fail: (finding) => ({ verdict: "fail", ...finding }),
  unverified: (finding) => ({ verdict: "unverified", ...finding }),
};

/** The audit of one filing, and the rules that threw. */
export interface Audited {
  readonly report: FileReport;
  readonly crashes: readonly RuleCrash[];
}

/** Runs `rules` over a filing, in their order. Never throws for what a rule does. */
export function audit(filing: Filing, rules: readonly Rule[]): Audited {
  const crashes: RuleCrash[] = [];
  const names = factNames(filing);
  const ordinals = new Map<string, number>();
  const drafts = rules.flatMap((rule) =>
    verdictsOf(rule, filing, crashes).map((verdict) => ({
      check: asCheck(rule, verdict, filing, names, ordinals),
      follows: verdict.verdict === "fail" ? verdict.follows : undefined,
    })),
  );
  const alone = drafts.map(({ check }) => check);
  const checks = drafts.map(({ check, follows }) =>
    follows === undefined ? check : { ...check, follows: primaryOf(check, follows, alone) },
  );
  const report = {
    path: filing.source.path,
    sha256: filing.source.sha256,
    filing: reportedFiling(filing),
    summary: summarise(checks),
    checks,
  };
  return { report, crashes };
}

/** The fingerprint of `rule`'s failure on the same persons, or `null`: then the finding stands alone. */
function primaryOf(check: Check, rule: string, checks: readonly Check[]): string | null {
  const primary = checks.find(
    (other) =>
      other.rule === rule &&
      other.verdict === "fail" &&
      other.persons.join("\n") === check.persons.join("\n"),
  );
  return primary?.fingerprint ?? null;
}

type Outcome =
  | Verdict
  | { readonly verdict: "not-applicable"; readonly message: string; readonly at: readonly Fact<unknown>[] };

function verdictsOf(rule: Rule, filing: Filing, crashes: RuleCrash[]): Outcome[] {
  const because = notApplicableBecause(rule, filing);
  if (because !== null) return [{ verdict: "not-applicable", message: because, at: [] }];
  try {
    const verdicts = [...rule.check(filing, CONTEXT)];
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

function asCheck(
  rule: Rule,
  verdict: Outcome,
  filing: Filing,
  names: ReadonlyMap<Fact<unknown>, string>,
  ordinals: Map<string, number>,
): Check {
  const detail = verdict.verdict === "not-applicable" ? null : verdict;
  const people = detail?.persons ?? (detail?.person === undefined ? [] : [detail.person]);
  const persons = people.map((person) => person.name.value);
  const parts = fingerprintParts(rule.id, persons, verdict.at, names);
  const ordinal = ordinals.get(parts) ?? 0;
  ordinals.set(parts, ordinal + 1);
  return {
    rule: rule.id,
    severity: severityOf(rule, verdict),
    verdict: verdict.verdict,
    person: persons.length === 1 ? (persons[0] ?? null) : null,
    persons,
    message: verdict.message,
    remark: verdict.verdict === "pass" ? (verdict.remark ?? null) : null,
    expected: detail?.expected ?? null,
    actual: detail?.actual ?? null,
    working: detail?.working ?? null,
    authority: rule.authority,
    locations: verdict.at.filter(isPlaced).map((fact) => locate(fact, filing)),
    follows: null,
    fingerprint: fingerprint(parts, ordinal),
  };
}

/** A verdict may weigh less than its rule, never more. */
function severityOf(rule: Rule, verdict: Outcome): Severity {
  const own = verdict.verdict === "fail" ? verdict.severity : undefined;
  return own !== undefined && WEIGHT[own] < WEIGHT[rule.severity] ? own : rule.severity;
}

/** A figure given by hand stands nowhere in the file. */
function isPlaced({ span }: Fact<unknown>): boolean {
  return span.end > span.start;
}

function locate(fact: Fact<unknown>, filing: Filing): Location {
  const start = filing.source.lines.at(fact.span.start);
  const end = filing.source.lines.at(fact.span.end);
  return { ...start, endLine: end.line, endColumn: end.column, text: fact.printed };
}

function summarise(checks: readonly Check[]): Summary {
  const count = (verdict: Check["verdict"]): number =>
    checks.filter((check) => check.verdict === verdict).length;
  const primary = checks.filter((check) => check.verdict === "fail" && check.follows === null);
  const weighing = (severity: Severity): number =>
    primary.filter((check) => check.severity === severity).length;
  return {
    pass: count("pass"),
    fail: count("fail"),
    unverified: count("unverified"),
    notApplicable: count("not-applicable"),
    errors: weighing("error"),
    warnings: weighing("warning"),
    infos: weighing("info"),
    following: count("fail") - primary.length,
  };
}
