import type { Summary } from "../audit/report.js";
import { plural } from "./words.js";

/** What was found, in a few words: `1 error, 4 warnings, 2 for information`. */
export function foundWords({ errors, warnings, infos, suppressed }: Summary): string {
  return [
    errors > 0 ? plural(errors, "error") : "no errors",
    warnings > 0 ? plural(warnings, "warning") : "no warnings",
    ...(infos > 0 ? [`${String(infos)} for information`] : []),
    ...(suppressed > 0 ? [`${String(suppressed)} suppressed`] : []),
  ].join(", ");
}

/** How much was checked: `143 of 143 checks decided: 135 passed, 8 failed; 0 unverified; 23 rules not applicable`. */
export function decidedWords({ pass, fail, unverified, notApplicable }: Summary): string {
  return [
    `${String(pass + fail)} of ${plural(pass + fail + unverified, "check")} decided: ${String(pass)} passed, ${String(fail)} failed`,
    `${String(unverified)} unverified`,
    `${plural(notApplicable, "rule")} not applicable`,
  ].join("; ");
}

/** The counts of several files together. */
export function totalOf(summaries: readonly Summary[]): Summary {
  const add = (key: keyof Summary): number => summaries.reduce((total, summary) => total + summary[key], 0);
  return {
    pass: add("pass"),
    fail: add("fail"),
    unverified: add("unverified"),
    notApplicable: add("notApplicable"),
    errors: add("errors"),
    warnings: add("warnings"),
    infos: add("infos"),
    following: add("following"),
    suppressed: add("suppressed"),
  };
}
