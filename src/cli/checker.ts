import { createHash } from "node:crypto";
import type { FileReport } from "../audit/report.js";
import { valuesOf } from "../audit/rule-options.js";
import type { Baseline } from "../config/baseline.js";
import type { Filing } from "../filing/filing.js";
import { givenWords, type Given } from "../filing/given.js";
import type { Pieces, RunHead } from "../reporters/pieces.js";
import type { ReporterOptions } from "../reporters/index.js";
import { tool } from "./package-file.js";
import type { Settings } from "./settings.js";

/** A format that is written, and how. */
export interface Writer {
  readonly pieces: Pieces;
  readonly style: ReporterOptions;
}

/** What a unit is checked with, the same for all of a run. */
export interface Checker {
  readonly settings: Settings;
  /** Facts given by hand on the command line. */
  readonly told: Given;
  readonly baseline: Baseline | null;
  /** What a suppression's expiry is compared with. */
  readonly today: string;
  readonly maxSize: number;
  /** Whether a file of another kind is an error even where it was only found. */
  readonly all: boolean;
  readonly stats: boolean;
  readonly run: RunHead;
  readonly writers: readonly Writer[];
  /** Takes reports and filings that are needed whole; only within one process. */
  readonly keep?: (report: FileReport, filing: Filing) => void;
}

/** A run before its first filing. */
export function runHead(
  settings: Settings,
  { told, baseline }: { readonly told: Given; readonly baseline: Baseline | null },
): RunHead {
  const { ruleset, rules, given } = settings;
  const reported = rules.map(({ id, title, group, severity, authority, options }) => ({
    id,
    title,
    group,
    severity,
    authority,
    ...(options === undefined ? {} : { options: valuesOf(options) }),
  }));
  const all = { reported, told: givenWords(told), given, baseline };
  const hash = createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 16);
  return { schemaVersion: 1, tool: tool(), ruleset, settings: hash, rules: reported };
}
