import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { FileReport, Suppression } from "../../audit/report.js";
import {
  baselineText,
  entriesOf,
  entryOf,
  suppress,
  type Baseline,
  type BaselineEntry,
} from "../../config/baseline.js";
import { baselinePath } from "../baseline-path.js";
import { runHead, type Checker } from "../checker.js";
import { readGiven, type GivenOptions } from "../given.js";
import { plural } from "../../reporters/words.js";
import { expandInputs, type Input } from "../inputs.js";
import { print } from "../output.js";
import { readBaseline } from "../read-baseline.js";
import { noSuchPerson, run, today, type RunOptions } from "../run.js";
import { settingsFor, type Settings, type SettingsOptions } from "../settings.js";
import { nobodyCalled } from "../tally.js";
import { UserError } from "../user-error.js";
import { writeWhole } from "../write-whole.js";

/** What the file is called where neither option nor configuration says. */
const DEFAULT_NAME = "13d-audit-baseline.json";

export interface BaselineOptions extends GivenOptions, SettingsOptions, RunOptions {
  readonly reason?: string;
  readonly owner?: string;
  readonly expires?: string;
  readonly only?: string;
}

/** `13d-audit baseline create|update|prune`: writes the file of suppressed findings. Gives the exit status. */
export async function baselineCommand(
  action: "create" | "update" | "prune",
  args: readonly string[],
  options: BaselineOptions,
): Promise<number> {
  const inputs = await expandInputs(args);
  const found = await settingsFor(inputs, options);
  const settings = { ...found, baseline: resolve(found.baseline ?? resolve(found.folder, DEFAULT_NAME)) };
  if (action === "create" && existsSync(settings.baseline))
    throw new UserError(`${settings.baseline} is there already; 13d-audit baseline update adds to it`);
  const before: Baseline = action === "create" ? { schemaVersion: 1, files: {} } : await existing(settings);
  const why = action === "prune" ? null : suppressionOf(options);
  const files = await reportsOf(inputs, settings, options);
  const after =
    why === null ? pruned(before, files, settings) : added(before, files, settings, why, options.only);
  await writeWhole(settings.baseline, baselineText(after));
  await print(
    `${settings.baseline}: ${plural(count(after), "finding")} suppressed (${String(count(before))} before)\n`,
  );
  return 0;
}

/** What is wrong with each filing, the baseline aside. */
async function reportsOf(
  inputs: readonly Input[],
  settings: Settings,
  options: BaselineOptions,
): Promise<FileReport[]> {
  const files: FileReport[] = [];
  const told = readGiven(options);
  const checker: Checker = {
    settings,
    told,
    baseline: null,
    today: today(),
    maxSize: options.maxSize,
    all: false,
    stats: false,
    run: runHead(settings, { told, baseline: null }),
    writers: [],
    keep: (report) => files.push(report),
  };
  const tally = await run(inputs, checker, null, options, { add: () => Promise.resolve() });
  const nobody = nobodyCalled(tally);
  if (nobody !== null) throw noSuchPerson(nobody);
  const [error] = tally.errors;
  if (error !== undefined)
    throw new UserError(`${error.path}: ${error.message}; the baseline was left as it is`);
  return files;
}

async function existing(settings: Settings): Promise<Baseline> {
  return (await readBaseline(settings)) ?? { schemaVersion: 1, files: {} };
}

/** Without a reason nothing is suppressed. */
function suppressionOf({ reason, owner, expires }: BaselineOptions): Suppression {
  if (reason === undefined || reason.trim() === "")
    throw new UserError("--reason is missing: a finding is suppressed with its reason or not at all");
  if (expires !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(expires))
    throw new UserError(`--expires "${expires}" is no date; write it as 2027-06-30`);
  return { reason: reason.trim(), owner: owner ?? null, expires: expires ?? null };
}

/** What fails now and follows from nothing else joins the entries, which keep their reasons. */
function added(
  before: Baseline,
  files: readonly FileReport[],
  settings: Settings,
  why: Suppression,
  only: string | undefined,
): Baseline {
  const own = files.map(({ path, checks }): [string, BaselineEntry[]] => {
    const key = baselinePath(path, settings);
    const known = entriesOf(before, key);
    const fresh = checks.filter(
      ({ verdict, follows, fingerprint, rule }) =>
        verdict === "fail" &&
        follows === null &&
        (only === undefined || rule === only) &&
        !known.some((entry) => entry.fingerprint === fingerprint),
    );
    return [key, [...known, ...fresh.map((check) => entryOf(check, why))]];
  });
  return { ...before, files: { ...before.files, ...Object.fromEntries(own) } };
}

/** Entries of the checked files that are expired or match nothing are dropped; other files' stay. */
function pruned(before: Baseline, files: readonly FileReport[], settings: Settings): Baseline {
  const own = files.map((file): [string, readonly BaselineEntry[]] => {
    const key = baselinePath(file.path, settings);
    const stale = suppress(file, key, before, today()).stale.map(({ entry }) => entry);
    return [key, entriesOf(before, key).filter((entry) => !stale.includes(entry))];
  });
  return { ...before, files: { ...before.files, ...Object.fromEntries(own) } };
}

function count({ files }: Baseline): number {
  return Object.values(files).reduce((total, entries) => total + entries.length, 0);
}
