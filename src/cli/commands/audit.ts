import { audit } from "../../audit/audit.js";
import type { FileReport, Report, RuleCrash } from "../../audit/report.js";
import { NotAFilingError, readFiling } from "../../read/read-filing.js";
import { isInRuleset, type Rule, type Ruleset } from "../../audit/rule.js";
import { rules } from "../../../rules/index.js";
import { givenWords, withGiven, type Given } from "../../filing/given.js";
import { readGiven, type GivenOptions } from "../given.js";
import { readOne } from "../read-one.js";
import { UserError } from "../user-error.js";
import { exitStatus, type FailOn } from "../exit-status.js";
import { expandInputs, readSource, systemProblem, type Input } from "../inputs.js";
import { output, print } from "../output.js";
import { tool } from "../package-file.js";
import { escapeTerminal } from "../../reporters/escape-terminal.js";
import { reporter, type FormatName } from "../../reporters/index.js";

export interface AuditOptions extends GivenOptions {
  readonly format: FormatName;
  readonly failOn: FailOn;
  readonly ruleset: Ruleset;
  readonly previous?: string;
  readonly verbose?: true;
  readonly maxSize: number;
  readonly color?: boolean;
}

/** `13d-audit audit`: reads each file, runs the rules, prints the report. Gives the exit status. */
export async function auditCommand(args: readonly string[], options: AuditOptions): Promise<number> {
  const inputs = await expandInputs(args);
  const given = { ...readGiven(options), previous: await readPrevious(options, inputs.length) };
  const chosen = rules.filter((rule) => isInRuleset(rule, options.ruleset));
  const unmatched = new Map(given.derivatives.map(({ person }) => [person, 0]));
  const files: FileReport[] = [];
  const errors: { path: string; message: string }[] = [];
  for (const input of inputs) {
    const result = await auditOne(input, options.maxSize, given, chosen);
    if ("message" in result) errors.push(result);
    else {
      files.push(result.report);
      for (const name of result.unknown) unmatched.set(name, (unmatched.get(name) ?? 0) + 1);
    }
  }
  const report: Report = {
    schemaVersion: 1,
    tool: tool(),
    ruleset: options.ruleset,
    given: givenWords(given),
    files,
    errors,
  };
  const format = await reporter(options.format);
  await print(format(report, { ...output(options.color), verbose: options.verbose === true }));
  for (const { path, message } of errors)
    process.stderr.write(`13d-audit: ${escapeTerminal(path)}: ${message}\n`);
  const nobody = [...unmatched].find(([, misses]) => files.length > 0 && misses === files.length);
  if (nobody !== undefined)
    throw new UserError(
      `--derivative "${nobody[0]}=…": no filing has just one reporting person of that name`,
    );
  return exitStatus(report, options.failOn);
}

/** The filing that the checked one is compared with; of one filing only, since each has its own. */
async function readPrevious({ previous, maxSize }: AuditOptions, inputs: number): Promise<Given["previous"]> {
  if (previous === undefined) return null;
  if (inputs > 1) throw new UserError("--previous goes with one filing; each has its own before it");
  return readOne(previous, maxSize);
}

async function auditOne(
  input: Input,
  maxSize: number,
  given: Given,
  chosen: readonly Rule[],
): Promise<{ report: FileReport; unknown: readonly string[] } | { path: string; message: string }> {
  const { path } = input;
  if ("problem" in input) return { path, message: input.problem };
  try {
    const { filing, unknown } = withGiven(readFiling(await readSource(path, maxSize)), given);
    const { report, crashes } = audit(filing, chosen);
    crashes.forEach(tellCrash);
    return { report, unknown };
  } catch (error) {
    if (error instanceof NotAFilingError) return { path, message: error.message };
    if (isSystemError(error)) return { path, message: systemProblem(error) };
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
