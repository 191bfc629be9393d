import type { Check, FileReport } from "../audit/report.js";
import type { ReporterOptions } from "./index.js";
import { mark } from "./marks.js";
import { plainTable } from "./plain-table.js";

const WEIGHT = { error: 4, warning: 3, info: 2 } as const;

/** One row a rule: its worst verdict and how many of each it gave. Rules that do not apply are only counted below. */
export function ruleTable({ checks }: FileReport, { colour, columns, verbose }: ReporterOptions): string {
  const shown = verbose ? checks : checks.filter(({ verdict }) => verdict !== "not-applicable");
  const rules = [...new Set(shown.map((check) => check.rule))];
  const heads = [
    { head: "" },
    { head: "Check", wraps: true },
    { head: "verdict" },
    { head: "passed", align: "right" },
    { head: "failed", align: "right" },
    { head: "unverified", align: "right" },
  ] as const;
  const rows = rules.map((rule) => {
    const own = checks.filter((check) => check.rule === rule);
    const worst = own.reduce((most, check) => (weight(check) > weight(most) ? check : most));
    const count = (verdict: Check["verdict"]): string => {
      const number = own.filter((check) => check.verdict === verdict).length;
      return number === 0 ? "" : String(number);
    };
    return [
      mark(worst, colour),
      rule,
      verdictWords(worst),
      count("pass"),
      count("fail"),
      count("unverified"),
    ];
  });
  return plainTable(heads, rows, columns);
}

function weight({ verdict, severity }: Check): number {
  if (verdict === "fail") return WEIGHT[severity];
  return verdict === "unverified" ? 1 : verdict === "pass" ? 0.5 : 0;
}

function verdictWords({ verdict, severity }: Check): string {
  return verdict === "fail" ? `fail (${severity})` : verdict.replace("-", " ");
}
