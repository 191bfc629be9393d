import type { Report } from "../audit/report.js";
import type { FAIL_ON } from "./program.js";

export type FailOn = (typeof FAIL_ON)[number];

/**
 * 2 where a file could not be read as a filing, whatever else passed; 1 where a primary failure weighs
 * at least `failOn`; else 0.
 */
export function exitStatus(report: Report, failOn: FailOn): 0 | 1 | 2 {
  if (report.errors.length > 0) return 2;
  const counted = {
    error: ["errors"],
    warning: ["errors", "warnings"],
    info: ["errors", "warnings", "infos"],
    never: [],
  } as const;
  return report.files.some((file) => counted[failOn].some((weight) => file.summary[weight] > 0)) ? 1 : 0;
}
