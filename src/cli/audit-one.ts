import { audit } from "../audit/audit.js";
import type { FileReport, RuleCrash } from "../audit/report.js";
import type { Rule } from "../audit/rule.js";
import type { Filing } from "../filing/filing.js";
import { withGiven, type Given } from "../filing/given.js";
import { NotAFilingError, readFiling } from "../read/read-filing.js";
import { escapeTerminal } from "../reporters/escape-terminal.js";
import { readSource, systemProblem, type Input } from "./inputs.js";

/** A file's report, or why there is none. */
export type Result =
  | {
      readonly report: FileReport;
      readonly filing: Filing;
      /** Names given by hand that nobody bears. */ readonly unknown: readonly string[];
    }
  | { readonly path: string; readonly message: string };

/** Reads and checks one file. */
export async function auditOne(
  input: Input,
  { maxSize, name, given, rules }: { maxSize: number; name: string; given: Given; rules: readonly Rule[] },
): Promise<Result> {
  if ("problem" in input) return { path: name, message: input.problem };
  try {
    const source = { ...(await readSource(input.path, maxSize)), path: name };
    const { filing, unknown } = withGiven(readFiling(source), given);
    const { report, crashes } = audit(filing, rules);
    crashes.forEach(tellCrash);
    return { report, filing, unknown };
  } catch (error) {
    if (error instanceof NotAFilingError) return { path: name, message: error.message };
    if (isSystemError(error)) return { path: name, message: systemProblem(error) };
    throw error;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}

function tellCrash({ path, rule, error }: RuleCrash): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `13d-audit: the rule ${rule} broke off on ${escapeTerminal(path)}; its check is unverified\n${detail}\n`,
  );
}
