#!/usr/bin/env node
// npm test [-- PATHS AND OPTIONS OF JEST]: runs Jest with what its workers need to read TypeScript, and with what makes
// hundreds of short runs of the same code take less of the processor: code and patterns are made ready once, on few threads.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const TYPESCRIPT = ["--import", import.meta.resolve("tsx"), "--disable-warning=ExperimentalWarning"];
const ROOM = ["--min-semi-space-size=32", "--max-semi-space-size=64", "--no-parallel-scavenge"];
// Later engines have no such flag.
const SELDOM = process.versions.node.startsWith("20.") ? ["--interrupt-budget=300000"] : [];

// What the tests write goes with them.
const folder = mkdtempSync(join(tmpdir(), "13d-audit-tests-"));
try {
  const flags = [...TYPESCRIPT, ...ROOM, "--no-regexp-tier-up", ...SELDOM];
  const { status } = spawnSync(
    process.execPath,
    [...flags, inRoot("node_modules/jest/bin/jest.js"), ...process.argv.slice(2)],
    {
      stdio: "inherit",
      env: { ...process.env, TMPDIR: folder, TSX_TSCONFIG_PATH: inRoot("tsconfig.jest.json") },
    },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
