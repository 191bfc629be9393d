import { dirname } from "node:path";
import type { FileReport, Report } from "../audit/report.js";
import type { Baseline, StaleEntry } from "../config/baseline.js";
import type { Filing } from "../filing/filing.js";
import { givenWords, type Given } from "../filing/given.js";
import { auditOne } from "./audit-one.js";
import { debug } from "./debug.js";
import { givenFor } from "./given-for.js";
import type { Input } from "./inputs.js";
import { tool } from "./package-file.js";
import { progress } from "./progress.js";
import { pathFrom, type Settings } from "./settings.js";
import { timed } from "./stats.js";
import { UserError } from "./user-error.js";

/** How a run is made. */
export interface RunOptions {
  readonly maxSize: number;
  readonly stdinFilename?: string;
  readonly quiet?: true;
  readonly stats?: true;
  /** Keeps the filings themselves for a report that shows them, under the paths that the report gives. */
  readonly keep?: (path: string, filing: Filing) => void;
}

/** A run: the report, the entries of the baseline that did nothing, and a name given by hand that nobody bears. */
export interface Run {
  readonly report: Report;
  readonly stale: readonly StaleEntry[];
  readonly nobody: string | null;
}

/** Checks every input by the settings. */
export async function run(
  inputs: readonly Input[],
  settings: Settings,
  told: Given,
  baseline: Baseline | null,
  options: RunOptions,
): Promise<Run> {
  const stats = options.stats === true ? timed(settings.rules) : null;
  const rules = stats?.rules ?? settings.rules;
  const files: FileReport[] = [];
  const errors: { path: string; message: string }[] = [];
  const stale: StaleEntry[] = [];
  const words = new Set(givenWords(told));
  const misses = new Map(told.derivatives.map(({ person }) => [person, 0]));
  const line = progress(inputs.length, options.quiet === true);
  for (const input of inputs) {
    const name = input.path === "-" ? (options.stdinFilename ?? "stdin") : input.path;
    debug(() => `checking ${name}`);
    const given = await givenFor(name, told, settings, options.maxSize);
    givenWords(given).forEach((each) => words.add(each));
    const result = await auditOne(input, { maxSize: options.maxSize, name, given, rules });
    line.step(name);
    if ("message" in result) {
      errors.push(result);
      continue;
    }
    options.keep?.(name, result.filing);
    result.unknown.forEach((person) => misses.set(person, (misses.get(person) ?? 0) + 1));
    const known = baseline === null ? null : await suppressed(result.report, settings, baseline);
    files.push(known?.report ?? result.report);
    stale.push(...(known?.stale ?? []));
  }
  line.end();
  if (stats !== null) process.stderr.write(stats.table());
  const nobody = [...misses].find(([, count]) => files.length > 0 && count === files.length)?.[0] ?? null;
  return { report: reportOf(settings, [...words], files, errors), stale, nobody };
}

/** The complaint about a name given by hand that no person of any filing bears. */
export function noSuchPerson(name: string): UserError {
  return new UserError(`--derivative "${name}=…": no filing has just one reporting person of that name`);
}

async function suppressed(report: FileReport, settings: Settings, baseline: Baseline) {
  const { suppress } = await import("../config/baseline.js");
  return suppress(report, baselinePath(report.path, settings), baseline, today());
}

/** A filing's path as the baseline keys it: from the baseline's folder. */
export function baselinePath(path: string, { baseline, folder }: Settings): string {
  return pathFrom(baseline === null ? folder : dirname(baseline), path);
}

/** What a suppression's expiry is compared with; no check knows the day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function reportOf(
  { ruleset, rules }: Settings,
  given: readonly string[],
  files: readonly FileReport[],
  errors: Report["errors"],
): Report {
  return {
    schemaVersion: 1,
    tool: tool(),
    ruleset,
    rules: rules.map(({ id, title, group, severity, authority }) => ({
      id,
      title,
      group,
      severity,
      authority,
    })),
    given,
    files,
    errors,
  };
}
