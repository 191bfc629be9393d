import type { Failed, Rule } from "./rule.js";
import { personsOf, severityOf, WEIGHT, type Outcome } from "./verdicts.js";

/** A check that failed. */
export interface Failure {
  readonly rule: Rule;
  readonly verdict: { readonly verdict: "fail" } & Failed;
}

/** Whether a failure is told by its rule to follow from the other: then what cures the other cures it, too. */
export function follows({ verdict }: Failure, other: Failure): boolean {
  return verdict.follows === other.rule.id && whom(verdict) === whom(other.verdict);
}

/** From 0, for information, to the most that a failure can weigh. */
export function weight({ rule, verdict }: Failure): number {
  return WEIGHT[severityOf(rule, verdict)];
}

/** The rule and whom it concerns: what stays the same when a figure changes. */
export function keyOf(rule: Rule, outcome: Outcome): string {
  return `${rule.id} ${whom(outcome)}`;
}

/** In whatever order the message names them. */
function whom(outcome: Outcome): string {
  const starts = personsOf(outcome).map(({ name }) => name.span.start);
  return JSON.stringify(starts.sort((a, b) => a - b));
}
