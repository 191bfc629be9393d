import type { Summary } from "../audit/report.js";
import type { FailOn } from "./choices.js";
import type { Settings } from "./settings.js";
import type { Tally } from "./tally.js";

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
export function exitStatus(tally: Tally, gates: Gates): 0 | 1 | 2 {
  if (tally.errors.length > 0) return 2;
  const failing = COUNTED[gates.failOn].some((weight) => tally.summary[weight] > 0);
  return failing || brokenGates(tally, gates).length > 0 ? 1 : 0;
}

/** The gates that a run breaks besides `failOn`, each in a line for standard error. */
export function brokenGates(
  { summary, undecided, stale }: Tally,
  { maxWarnings, failOnUnverified, minChecked, strictBaseline }: Gates,
): string[] {
  const broken: string[] = [];
  const { warnings } = summary;
  if (maxWarnings !== null && warnings > maxWarnings)
    broken.push(
      `${String(warnings)} warnings are more than the ${String(maxWarnings)} allowed by --max-warnings`,
    );
  const open = [...undecided].filter(
    ([rule]) => failOnUnverified === true || isAmong(failOnUnverified, rule),
  );
  if (open.length > 0) {
    const count = open.reduce((total, [, verdicts]) => total + verdicts, 0);
    const names = open
      .map(([rule]) => rule)
      .sort()
      .join(", ");
    broken.push(`${String(count)} checks could not be decided (--fail-on-unverified): ${names}`);
  }
  const decided = summary.pass + summary.fail;
  const all = decided + summary.unverified;
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
