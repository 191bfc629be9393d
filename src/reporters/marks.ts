import type { ChalkInstance } from "chalk";
import type { Check } from "../audit/report.js";

/** The sign of a verdict; signs differ, so that nothing rests on colour alone. */
export function mark(check: Pick<Check, "verdict" | "severity">, colour: ChalkInstance): string {
  switch (check.verdict) {
    case "pass":
      return colour.green("✓");
    case "unverified":
      return colour.yellow("?");
    case "not-applicable":
      return colour.dim("–");
    case "fail":
      return { error: colour.red("✗"), warning: colour.yellow("!"), info: colour.blue("i") }[check.severity];
  }
}
