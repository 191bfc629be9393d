import { spawnSync, type SpawnSyncOptionsWithStringEncoding } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const FAULTY = join(ROOT, "samples", "ault-alliance-faulty.txt");
export const CLEAN = join(ROOT, "samples", "hollin-mills-clean.txt");
export const NO_FILING = join(ROOT, "samples", "not-a-filing.txt");

const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...ENV } = process.env;
/** What the command inherits: nothing that decides how it prints. */
export { ENV };

/** What only makes one short run take a third less of the processor: the suite makes hundreds. */
export const QUICK = ["--no-opt", "--no-regexp-tier-up"];

/** Runs the built command as its user does. */
export function run(args: readonly string[], options: Partial<SpawnSyncOptionsWithStringEncoding> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...QUICK, join(ROOT, "bin", "13d-audit.js"), ...args],
    {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      timeout: 300_000,
      killSignal: "SIGKILL",
      ...options,
      env: { ...ENV, ...options.env },
    },
  );
  return { status, stdout, stderr };
}

/** A new folder that holds these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "13d-audit-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
