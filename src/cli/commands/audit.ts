import { valuesOf } from "../../audit/rule-options.js";
import type { StaleEntry } from "../../config/baseline.js";
import { escapeTerminal } from "../../reporters/escape-terminal.js";
import { plural } from "../../reporters/words.js";
import type { Checked, CheckedFiling, Unread } from "../check-unit.js";
import { runHead, type Checker } from "../checker.js";
import { debug } from "../debug.js";
import { brokenGates, exitStatus } from "../exit-status.js";
import { readGiven, type GivenOptions } from "../given.js";
import { tellFault } from "../fault.js";
import { expandInputs, type Input } from "../inputs.js";
import { print } from "../output.js";
import { readBaseline } from "../read-baseline.js";
import { readOne } from "../read-one.js";
import { openReports, type OpenReports, type ReportOptions } from "../reports.js";
import type { Resumable } from "../resume.js";
import { noSuchPerson, run, today, type RunOptions } from "../run.js";
import { settingsFor, type Settings, type SettingsOptions } from "../settings.js";
import { statsTable } from "../stats.js";
import { nobodyCalled, tailOf, type Tally } from "../tally.js";
import { UserError } from "../user-error.js";
import { orderOf, type WorkOrder } from "../work-order.js";

export interface AuditOptions extends GivenOptions, SettingsOptions, ReportOptions, RunOptions {
  readonly previous?: string;
  readonly ignoreFile?: string;
  readonly filesFrom?: string;
  readonly resume?: string;
  readonly all?: true;
  readonly printConfig?: true;
  readonly strictBaseline?: true;
  readonly stats?: true;
}

/** `13d-audit audit`: reads each file, runs the rules, writes the reports. Gives the exit status. */
export async function auditCommand(args: readonly string[], options: AuditOptions): Promise<number> {
  const told = readGiven(options);
  if (options.printConfig === true) {
    await print(`${JSON.stringify(printed(await settingsFor([], options)), null, 2)}\n`);
    return 0;
  }
  const named = await expandInputs(await withListed(args, options), options);
  const settings = await settingsFor(named, options);
  debug(() => `configuration: ${settings.configPath ?? "none"}; ${String(settings.rules.length)} checks`);
  const inputs = await withoutIgnored(named, settings);
  const previous = await readPrevious(options, inputs.length);
  const baseline = await readBaseline(settings);
  const shared = {
    baseline,
    today: today(),
    maxSize: options.maxSize,
    all: options.all === true,
    stats: options.stats === true,
  };
  const run = runHead(settings, { told, baseline });
  const reports = await reportsFor(options, { ...shared, run, settings });
  const { writers, keep } = reports;
  const checker: Checker = {
    ...shared,
    settings,
    told: { ...told, previous },
    run,
    writers,
    ...(keep === undefined ? {} : { keep }),
  };
  const order = reports.keep === undefined && previous === null ? orderOf(options, settings, shared) : null;
  const tally = await audited(inputs, checker, order, options, reports);
  return concluded(tally, settings, options);
}

/** Runs, and leaves the files that were there before where that breaks off. */
async function audited(
  inputs: readonly Input[],
  checker: Checker,
  order: WorkOrder | null,
  options: AuditOptions,
  reports: OpenReports,
): Promise<Tally> {
  try {
    await reports.begin(checker.run);
    const add = async (checked: Checked): Promise<void> => {
      if (checked.kind === "skipped") return;
      tellFaults(checked);
      await reports.add(checked.pieces);
    };
    const tally = await run(inputs, checker, order, options, { ...reports, add });
    await reports.end(tailOf(tally), checker.run);
    return tally;
  } catch (error) {
    await reports.discard();
    throw error;
  }
}

/** Tells on standard error what the reports do not, and gives the exit status. */
function concluded(tally: Tally, settings: Settings, options: AuditOptions): number {
  if (options.stats === true) process.stderr.write(statsTable(tally.times));
  for (const { path, message } of tally.errors) tell(`${path}: ${message}`);
  tally.stale.forEach(tellStale);
  if (tally.skipped > 0)
    tell(`${plural(tally.skipped, "file")} skipped: no Schedule 13D or 13G; --all makes them errors`);
  const nobody = nobodyCalled(tally);
  if (nobody !== null) throw noSuchPerson(nobody);
  if (tally.files === 0 && tally.errors.length === 0) throw new UserError("no filing was found to check");
  const gates = { ...settings, strictBaseline: options.strictBaseline === true };
  brokenGates(tally, gates).forEach(tell);
  return exitStatus(tally, gates);
}

/** The arguments, and the paths that a list names. */
async function withListed(args: readonly string[], { filesFrom }: AuditOptions): Promise<readonly string[]> {
  if (filesFrom === undefined) return args;
  const { listedFiles } = await import("../files-from.js");
  return [...args, ...(await listedFiles(filesFrom))];
}

/** The reports to write: those asked for, or the run that goes on. */
async function reportsFor(options: AuditOptions, resumed: Resumable): Promise<OpenReports> {
  if (options.resume === undefined) return openReports(options);
  if (options.formats !== undefined)
    throw new UserError(
      "--resume goes on with a run in its own file, as ndjson; leave out --format and --output",
    );
  const { openResumed } = await import("../resume.js");
  return openResumed(options.resume, resumed, options);
}

function tellFaults(checked: CheckedFiling | Unread): void {
  if (checked.kind === "filing") checked.crashes.forEach((words) => process.stderr.write(words));
  else if (checked.fault !== null) tellFault(checked.error.path, checked.fault);
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
    rules: Object.fromEntries(
      rules.map(({ id, severity, options }) => [
        id,
        options === undefined ? severity : [severity, valuesOf(options)],
      ]),
    ),
  };
}

/** The filing that the checked one is compared with; of one filing only, since each has its own. */
async function readPrevious({ previous, maxSize }: AuditOptions, inputs: number) {
  if (previous === undefined) return null;
  if (inputs > 1) throw new UserError("--previous goes with one filing; each has its own before it");
  return readOne(previous, maxSize);
}
