import type { Check, Summary } from "./report.js";
import type { Severity } from "./rule.js";

/** The counts of a file's checks. What follows from another failure, and what is suppressed, is counted apart. */
export function summarise(checks: readonly Check[]): Summary {
  const count = (verdict: Check["verdict"]): number =>
    checks.filter((check) => check.verdict === verdict).length;
  const failed = checks.filter((check) => check.verdict === "fail");
  const open = failed.filter(({ suppression }) => suppression === null);
  const primary = open.filter(({ follows }) => follows === null);
  const weighing = (severity: Severity): number =>
    primary.filter((check) => check.severity === severity).length;
  return {
    pass: count("pass"),
    fail: failed.length,
    unverified: count("unverified"),
    notApplicable: count("not-applicable"),
    errors: weighing("error"),
    warnings: weighing("warning"),
    infos: weighing("info"),
    following: open.length - primary.length,
    suppressed: failed.length - open.length,
  };
}

/** Whether a failure counts by itself: it follows from no other and is not suppressed. */
export function isPrimary({ verdict, follows, suppression }: Check): boolean {
  return verdict === "fail" && follows === null && suppression === null;
}
