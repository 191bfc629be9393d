import type { Fact } from "../filing/fact.js";
import type { Filing } from "../filing/filing.js";
import { changesOf } from "../filing/repair.js";
import { valueWords } from "../filing/with-repair.js";
import { causesOf, type Cause } from "./diagnosis.js";
import type { Failure } from "./failure.js";
import { factKeys, fingerprint, fingerprintParts } from "./fingerprint.js";
import { primaries } from "./primaries.js";
import { reportedFiling } from "./reported-filing.js";
import type { Check, FileReport, Location, RuleCrash, Suspect } from "./report.js";
import type { Rule } from "./rule.js";
import { summarise } from "./summary.js";
import { outcomesOf, personsOf, severityOf, type Judged, type Outcome } from "./verdicts.js";

/** The audit of one filing, and the rules that threw. */
export interface Audited {
  readonly report: FileReport;
  readonly crashes: readonly RuleCrash[];
}

/** Runs `rules` over a filing, in their order. Never throws for what a rule does. */
export function audit(filing: Filing, rules: readonly Rule[]): Audited {
  const crashes: RuleCrash[] = [];
  const judged = rules.flatMap((rule) =>
    outcomesOf(rule, filing, crashes).map((outcome): Judged => ({ rule, outcome })),
  );
  const failures = judged.map(({ rule, outcome }): Failure | null =>
    outcome.verdict === "fail" ? { rule, verdict: outcome } : null,
  );
  const failed = failures.filter((failure) => failure !== null);
  const causes = causesOf(filing, rules, judged, failed);
  const primary = primaries(failed, causes);
  const keyOf = factKeys(filing);
  const ordinals = new Map<string, number>();
  const causeOf = new Map<Failure | null | undefined, Cause>(causes.map((cause) => [cause.primary, cause]));
  const locate = locator(filing);
  const alone = judged.map((each, index) =>
    asCheck(each, causeOf.get(failures[index]), locate, keyOf, ordinals),
  );
  const checkOf = new Map(alone.map((check, index) => [failures[index], check]));
  const checks = alone.map((check, index) => {
    const failure = failures[index] ?? null;
    const first = failure === null ? undefined : primary.get(failure);
    if (first === undefined) return check;
    return { ...check, suspects: [], follows: checkOf.get(first)?.fingerprint ?? null };
  });
  const report = {
    path: filing.source.path,
    sha256: filing.source.sha256,
    given: [],
    filing: reportedFiling(filing),
    summary: summarise(checks),
    checks,
  };
  return { report, crashes };
}

function asCheck(
  { rule, outcome }: Judged,
  cause: Cause | undefined,
  locate: (fact: Fact<unknown>) => Location,
  keyOf: (fact: Fact<unknown>) => string,
  ordinals: Map<string, number>,
): Check {
  const detail = outcome.verdict === "not-applicable" ? null : outcome;
  const persons = personsOf(outcome).map((person) => person.name.value);
  const parts = fingerprintParts(rule.id, persons, outcome.at, keyOf);
  const ordinal = ordinals.get(parts) ?? 0;
  ordinals.set(parts, ordinal + 1);
  return {
    rule: rule.id,
    severity: severityOf(rule, outcome),
    verdict: outcome.verdict,
    person: persons.length === 1 ? (persons[0] ?? null) : null,
    persons,
    message: outcome.message,
    remark: outcome.verdict === "pass" ? (outcome.remark ?? null) : null,
    expected: detail?.expected ?? null,
    actual: detail?.actual ?? null,
    working: detail?.working ?? null,
    authority: rule.authority,
    locations: placesOf(outcome, cause).map(locate),
    follows: null,
    suspects: suspectsOf(cause, locate),
    fingerprint: fingerprint(parts, ordinal),
    suppression: null,
  };
}

/** The figure to blame first, then what the rule compared; a figure given by hand stands nowhere in the file. */
function placesOf({ at }: Outcome, cause: Cause | undefined): Fact<unknown>[] {
  const suspect = cause?.suspect ?? null;
  const blamed = suspect === null ? [] : changesOf(suspect).map(({ fact }) => fact);
  const others = at.filter(({ span }) => blamed.every((fact) => fact.span.start !== span.start));
  return [...blamed, ...others].filter(({ span }) => span.end > span.start);
}

function suspectsOf(cause: Cause | undefined, locate: (fact: Fact<unknown>) => Location): Suspect[] {
  const suspect = cause?.suspect ?? null;
  const changes = suspect === null ? [] : changesOf(suspect);
  return changes.map(({ fact, value, approximate = false }) => ({
    location: locate(fact),
    value: valueWords(value),
    approximate,
  }));
}

/** Tells where facts of a filing stand: many checks look at the same few. */
function locator({ source }: Filing): (fact: Fact<unknown>) => Location {
  const known = new Map<Fact<unknown>, Location>();
  return (fact) => {
    const found = known.get(fact);
    if (found !== undefined) return found;
    const start = source.lines.at(fact.span.start);
    const end = source.lines.at(fact.span.end);
    const location = {
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      text: fact.printed,
    };
    known.set(fact, location);
    return location;
  };
}
