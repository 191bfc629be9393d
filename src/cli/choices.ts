/** What the options may name; a test holds these lists to the rules' and the reporters' own. */

/** What `--fail-on` may name. */
export const FAIL_ON = ["error", "warning", "info", "never"] as const;
/** The lowest severity that gives exit status 1. */
export type FailOn = (typeof FAIL_ON)[number];

/** The sets of checks; `src/audit/rule.ts` says what each holds. */
export const RULESET_NAMES = ["recommended", "strict", "all", "numbers", "form"] as const;

/** The formats of a report. */
export const FORMATS = [
  "table",
  "json",
  "ndjson",
  "sarif",
  "junit",
  "github",
  "markdown",
  "csv",
  "html",
] as const;
/** The name of a format. */
export type Format = (typeof FORMATS)[number];

/** The shells that completion is written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
/** The name of a shell. */
export type Shell = (typeof SHELLS)[number];
