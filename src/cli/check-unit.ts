import { audit } from "../audit/audit.js";
import type { FileReport, RuleCrash, Summary } from "../audit/report.js";
import type { StaleEntry } from "../config/baseline.js";
import { givenWords, withGiven } from "../filing/given.js";
import { NotAFilingError, readFiling } from "../read/read-filing.js";
import { escapeTerminal } from "../reporters/escape-terminal.js";
import { baselinePath } from "./baseline-path.js";
import type { Checker } from "./checker.js";
import { givenFor } from "./given-for.js";
import { readSource } from "./inputs.js";
import { timed, type Times } from "./stats.js";
import { isSystemError, systemProblem } from "./system-problem.js";
import type { Unit } from "./units.js";

/** What came of a unit; can be sent from a worker. */
export type Checked = CheckedFiling | Unread | { readonly kind: "skipped" };

/** A filing that was read and checked. */
export interface CheckedFiling {
  readonly kind: "filing";
  readonly name: string;
  /** Its piece of each report that is written. */
  readonly pieces: readonly string[];
  readonly summary: Summary;
  /** How many verdicts of each rule were `unverified`. */
  readonly undecided: Readonly<Record<string, number>>;
  readonly stale: readonly StaleEntry[];
  /** What was given by hand for it, in words, and the names among it that nobody bears. */
  readonly given: readonly string[];
  readonly unknown: readonly string[];
  /** For standard error: rules that broke off. */
  readonly crashes: readonly string[];
  readonly times: Times;
}

/** A file that could not be read as a filing. */
export interface Unread {
  readonly kind: "unread";
  readonly error: { readonly path: string; readonly message: string };
  readonly pieces: readonly string[];
  /** Where the program itself is at fault. */
  readonly fault: string | null;
}

/** Reads and checks one unit, and words its piece of each report. Never throws for what is in a file. */
export async function checkUnit(unit: Unit, checker: Checker): Promise<Checked> {
  if ("problem" in unit.content) return unread(unit.name, unit.content.problem, null, checker);
  try {
    return await checkFiling(unit, checker);
  } catch (error) {
    if (error instanceof NotAFilingError)
      return unit.found && !checker.all && error.otherKind
        ? { kind: "skipped" }
        : unread(unit.name, error.message, null, checker);
    if (isSystemError(error)) return unread(unit.name, systemProblem(error), null, checker);
    if (error instanceof Error && error.name === "UserError") throw error;
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return unread(unit.name, "the program broke off on it, through a fault of its own", fault, checker);
  }
}

/** A file that was not read, as the reports tell it. */
export function unread(
  path: string,
  message: string,
  fault: string | null,
  { writers, run }: Pick<Checker, "writers" | "run">,
): Unread {
  const error = { path, message };
  return {
    kind: "unread",
    error,
    fault,
    pieces: writers.map(({ pieces }) => pieces.unread?.(error, run) ?? ""),
  };
}

async function checkFiling(unit: Unit, checker: Checker): Promise<CheckedFiling> {
  const { settings, told, run, writers } = checker;
  const given = await givenFor(unit.name, told, settings, checker.maxSize);
  const stats = checker.stats ? timed(settings.rules) : null;
  const { filing, unknown } = withGiven(readFiling(await sourceOf(unit, checker)), given);
  const { report, crashes } = audit(filing, stats?.rules ?? settings.rules);
  const words = givenWords(given);
  const { report: known, stale } = await suppressed({ ...report, given: words }, checker);
  checker.keep?.(known, filing);
  return {
    ...asChecked(known, stale),
    pieces: writers.map(({ pieces, style }) => pieces.file(known, run, style)),
    unknown,
    crashes: crashes.map(crashWords),
    times: stats?.times() ?? [],
  };
}

/** A filing's report as a run counts it; nothing of it is written any more. */
export function asChecked(report: FileReport, stale: readonly StaleEntry[]): CheckedFiling {
  return {
    kind: "filing",
    name: report.path,
    pieces: [],
    summary: report.summary,
    undecided: undecidedOf(report),
    stale,
    given: report.given,
    unknown: [],
    crashes: [],
    times: [],
  };
}

async function sourceOf({ name, content }: Unit, { maxSize }: Checker) {
  if ("path" in content) return { ...(await readSource(content.path, maxSize)), path: name };
  const { sourceFile } = await import("../source/source-file.js");
  return sourceFile(name, "bytes" in content ? content.bytes : new Uint8Array());
}

/** A report with what the baseline knows suppressed. */
export async function suppressed(
  report: FileReport,
  { baseline, settings, today }: Pick<Checker, "baseline" | "settings" | "today">,
): Promise<{ report: FileReport; stale: readonly StaleEntry[] }> {
  if (baseline === null) return { report, stale: [] };
  const { suppress } = await import("../config/baseline.js");
  return suppress(report, baselinePath(report.path, settings), baseline, today);
}

function undecidedOf({ checks }: FileReport): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { verdict, rule } of checks)
    if (verdict === "unverified") counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

function crashWords({ path, rule, error }: RuleCrash): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `13d-audit: the rule ${rule} broke off on ${escapeTerminal(path)}; its check is unverified\n${escapeTerminal(detail)}\n`;
}
