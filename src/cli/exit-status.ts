import type { Report, Summary } from "../audit/report.js";
import type { StaleEntry } from "../config/baseline.js";
import type { FailOn } from "./choices.js";
import type { Settings } from "./settings.js";

const COUNTED = {
  error: ["errors"],
  warning: ["errors", "warnings"],
  info: ["errors", "warnings", "infos"],
  never: [],
} as const satisfies Record<FailOn, readonly (keyof Summary)[]>;

/** The gates of a run. */
export type Gates = Pick<Settings, "failOn" | "maxWarnings" | "failOnUnverified" | "minChecked"> & {
  readonly strictBaseline: boolean;
};

/**
 * 2 where a file could not be read as a filing, whatever else passed; 1 where a primary failure weighs at
 * least `failOn`, or another gate is broken; else 0.
 */
export function exitStatus(report: Report, gates: Gates, stale: readonly StaleEntry[]): 0 | 1 | 2 {
  if (report.errors.length > 0) return 2;
  const failing = report.files.some((file) =>
    COUNTED[gates.failOn].some((weight) => file.summary[weight] > 0),
  );
  return failing || brokenGates(report, gates, stale).length > 0 ? 1 : 0;
}

/** The gates that a run breaks besides `failOn`, each in a line for standard error. */
export function brokenGates(
  { files }: Report,
  { maxWarnings, failOnUnverified, minChecked, strictBaseline }: Gates,
  stale: readonly StaleEntry[],
): string[] {
  const broken: string[] = [];
  const total = (key: keyof Summary): number => files.reduce((sum, { summary }) => sum + summary[key], 0);
  const warnings = total("warnings");
  if (maxWarnings !== null && warnings > maxWarnings)
    broken.push(
      `${String(warnings)} warnings are more than the ${String(maxWarnings)} allowed by --max-warnings`,
    );
  const undecided = files.flatMap(({ checks }) =>
    checks.filter(
      ({ verdict, rule }) =>
        verdict === "unverified" && (failOnUnverified === true || isAmong(failOnUnverified, rule)),
    ),
  );
  if (undecided.length > 0) {
    const names = [...new Set(undecided.map(({ rule }) => rule))].sort().join(", ");
    broken.push(`${String(undecided.length)} checks could not be decided (--fail-on-unverified): ${names}`);
  }
  const decided = total("pass") + total("fail");
  const all = decided + total("unverified");
  if (minChecked !== null && decided * 100 < minChecked * all)
    broken.push(
      `${String(decided)} of ${String(all)} checks decided is less than the ${String(minChecked)} % asked by --min-checked`,
    );
  if (strictBaseline && stale.length > 0)
    broken.push(
      `${String(stale.length)} entries of the baseline are expired or match nothing (--strict-baseline)`,
    );
  return broken;
}

function isAmong(rules: boolean | readonly string[], rule: string): boolean {
  return typeof rules !== "boolean" && rules.includes(rule);
}
