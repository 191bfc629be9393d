import type { StaleEntry } from "../../config/baseline.js";
import { escapeTerminal } from "../../reporters/escape-terminal.js";
import { debug } from "../debug.js";
import { brokenGates, exitStatus } from "../exit-status.js";
import { readGiven, type GivenOptions } from "../given.js";
import { expandInputs } from "../inputs.js";
import { print } from "../output.js";
import { readBaseline } from "../read-baseline.js";
import { readOne } from "../read-one.js";
import { writeReports, type ReportOptions } from "../reports.js";
import { noSuchPerson, run, type RunOptions } from "../run.js";
import { settingsFor, type Settings, type SettingsOptions } from "../settings.js";
import { UserError } from "../user-error.js";

export interface AuditOptions extends GivenOptions, SettingsOptions, ReportOptions, RunOptions {
  readonly previous?: string;
  readonly ignoreFile?: string;
  readonly printConfig?: true;
  readonly strictBaseline?: true;
  readonly quiet?: true;
}

/** `13d-audit audit`: reads each file, runs the rules, writes the reports. Gives the exit status. */
export async function auditCommand(args: readonly string[], options: AuditOptions): Promise<number> {
  const told = readGiven(options);
  if (options.printConfig === true) {
    await print(`${JSON.stringify(printed(await settingsFor([], options)), null, 2)}\n`);
    return 0;
  }
  const named = await expandInputs(args, options);
  const settings = await settingsFor(named, options);
  debug(() => `configuration: ${settings.configPath ?? "none"}; ${String(settings.rules.length)} checks`);
  const inputs = await withoutIgnored(named, settings);
  const previous = await readPrevious(options, inputs.length);
  const baseline = await readBaseline(settings);
  const kept = await readingsKept(options);
  const how = kept === null ? options : { ...options, keep: kept.keep };
  const { report, stale, nobody } = await run(inputs, settings, { ...told, previous }, baseline, how);
  await writeReports(report, options, kept?.readings);
  for (const { path, message } of report.errors) tell(`${path}: ${message}`);
  stale.forEach(tellStale);
  if (nobody !== null) throw noSuchPerson(nobody);
  const gates = { ...settings, strictBaseline: options.strictBaseline === true };
  brokenGates(report, gates, stale).forEach(tell);
  return exitStatus(report, gates, stale);
}

function tell(line: string): void {
  process.stderr.write(`13d-audit: ${escapeTerminal(line)}\n`);
}

function tellStale({ path, entry, why }: StaleEntry): void {
  const cure = why === "expired" ? `expired on ${entry.expires ?? ""}` : "matches no finding any more";
  tell(
    `${path}: the baseline's entry for ${entry.rule} (${entry.fingerprint}) ${cure}; 13d-audit baseline prune drops it`,
  );
}

/** Where the filings are kept for a report that shows them; `null` where none does, so that each is let go. */
async function readingsKept({ formats = [] }: ReportOptions) {
  if (!formats.some(({ format }) => format === "html")) return null;
  const { keptReadings } = await import("../kept-readings.js");
  return keptReadings();
}

/** What the configuration's `ignore` names. */
async function withoutIgnored<T extends { readonly path: string }>(
  inputs: readonly T[],
  { ignore: patterns, folder }: Settings,
): Promise<T[]> {
  if (patterns.length === 0) return [...inputs];
  const { notIgnored } = await import("../ignored.js");
  return notIgnored(inputs, patterns, folder);
}

/** The settings as `--print-config` shows them. */
function printed({ rules, plugins, ...settings }: Settings): object {
  return {
    ...settings,
    plugins: plugins.map(({ prefix }) => prefix),
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
  };
}

/** The filing that the checked one is compared with; of one filing only, since each has its own. */
async function readPrevious({ previous, maxSize }: AuditOptions, inputs: number) {
  if (previous === undefined) return null;
  if (inputs > 1) throw new UserError("--previous goes with one filing; each has its own before it");
  return readOne(previous, maxSize);
}
