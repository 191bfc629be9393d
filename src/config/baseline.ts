import type { Check, FileReport, Suppression } from "../audit/report.js";
import { summarise } from "../audit/summary.js";
import type { IsoDate } from "../figures/date.js";
import { ConfigError } from "./config-error.js";

/** A finding that somebody decided to live with. */
export interface BaselineEntry extends Suppression {
  readonly rule: string;
  readonly persons: readonly string[];
  readonly fingerprint: string;
}

/** The baseline file: the entries of each filing by its path from the file's folder, with forward slashes. */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

/** An entry that did nothing, and why. */
export interface StaleEntry {
  readonly path: string;
  readonly entry: BaselineEntry;
  readonly why: "expired" | "matches nothing";
}

/** A file's report with its known findings suppressed, and what follows from them; and the entries that did nothing. */
export function suppress(
  report: FileReport,
  path: string,
  baseline: Baseline,
  today: IsoDate,
): { report: FileReport; stale: StaleEntry[] } {
  const entries = entriesOf(baseline, path);
  const live = entries.filter(({ expires }) => expires === null || expires >= today);
  const byFingerprint = new Map(live.map((entry) => [entry.fingerprint, entry]));
  const failed = report.checks.filter(({ verdict }) => verdict === "fail");
  const checks = report.checks.map((check): Check => {
    if (check.verdict !== "fail") return check;
    const entry = byFingerprint.get(check.fingerprint) ?? byFingerprint.get(check.follows ?? "");
    return entry === undefined ? check : { ...check, suppression: suppressionOf(entry) };
  });
  const stale = entries.flatMap((entry): StaleEntry[] => {
    if (!live.includes(entry)) return [{ path, entry, why: "expired" }];
    const matches = failed.some(({ fingerprint }) => fingerprint === entry.fingerprint);
    return matches ? [] : [{ path, entry, why: "matches nothing" }];
  });
  return { report: { ...report, checks, summary: summarise(checks) }, stale };
}

/** The entries of a filing, whose name may be that of a property of any object: `constructor`. */
export function entriesOf({ files }: Baseline, path: string): readonly BaselineEntry[] {
  return Object.hasOwn(files, path) ? (files[path] ?? []) : [];
}

function suppressionOf({ reason, owner, expires }: BaselineEntry): Suppression {
  return { reason, owner, expires };
}

/** The entry of a failure. */
export function entryOf(check: Check, why: Suppression): BaselineEntry {
  const { rule, persons, fingerprint } = check;
  return { rule, persons, fingerprint, ...why };
}

/**
 * The baseline that a file's text holds.
 * @throws ConfigError where it is none, or an entry gives no reason.
 */
export function parseBaseline(text: string, path: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`${path}: no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const files = isRecord(value) ? value["files"] : null;
  if (!isRecord(files)) throw new ConfigError(`${path}: no baseline; 13d-audit baseline create writes one`);
  const own = Object.entries(files).map(([file, entries]) => {
    if (!Array.isArray(entries)) throw new ConfigError(`${path}: files.${file} must be a list of entries`);
    return [
      file,
      entries.map((entry: unknown, index) => checkedEntry(entry, `${path}: files.${file}.${String(index)}`)),
    ];
  });
  return { schemaVersion: 1, files: Object.fromEntries(own) as Baseline["files"] };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function checkedEntry(entry: unknown, place: string): BaselineEntry {
  if (!isRecord(entry)) throw new ConfigError(`${place} is no entry`);
  const { rule, fingerprint, reason, owner = null, expires = null, persons = [] } = entry;
  if (typeof rule !== "string" || typeof fingerprint !== "string")
    throw new ConfigError(`${place} names no rule or no fingerprint`);
  if (typeof reason !== "string" || reason.trim() === "")
    throw new ConfigError(
      `${place} (${rule}) gives no reason; a finding is suppressed with its reason or not at all`,
    );
  if (owner !== null && typeof owner !== "string")
    throw new ConfigError(`${place} (${rule}): owner must be a name`);
  if (expires !== null && !(typeof expires === "string" && DATE.test(expires)))
    throw new ConfigError(`${place} (${rule}): expires must be a date like 2027-06-30`);
  const names = Array.isArray(persons) ? persons.filter((name) => typeof name === "string") : [];
  return { rule, persons: names, fingerprint, reason, owner, expires };
}

/** The text of a baseline file: sorted, so that it reads well in a pull request. */
export function baselineText(baseline: Baseline): string {
  const files = Object.entries(baseline.files)
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, entries]) => [path, [...entries].sort(byRule)]);
  return `${JSON.stringify({ schemaVersion: 1, files: Object.fromEntries(files) as Baseline["files"] }, null, 2)}\n`;
}

function byRule(a: BaselineEntry, b: BaselineEntry): number {
  return `${a.rule} ${a.fingerprint}` < `${b.rule} ${b.fingerprint}` ? -1 : 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
