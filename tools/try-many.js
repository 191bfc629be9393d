#!/usr/bin/env node
// Audits many files with one, two and four workers, then breaks a run off at a moment that chance gives and resumes it,
// and compares what each wrote.   node tools/try-many.js [--files 1000] [--interruptions 3]
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { filingPaths, folderOf } from "./bench/folder.js";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "1000" },
    interruptions: { type: "string", default: "3" },
  },
});
const BIN = fileURLToPath(new URL("../bin/13d-audit.js", import.meta.url));
const folder = folderOf(filingPaths(), Number(values.files));
const options = { cwd: folder, stdio: "ignore" };
const args = (...more) => [BIN, "drafts", "--fail-on", "never", ...more];
const sizeOf = (name) => (existsSync(join(folder, name)) ? statSync(join(folder, name)).size : 0);
const hashes = [];

function tell(name, how) {
  const content = readFileSync(join(folder, name));
  const sha256 = createHash("sha256").update(content).digest("hex").slice(0, 16);
  hashes.push(sha256);
  console.log(`${how}: ${content.length} bytes, sha256 ${sha256}…`);
}

for (const jobs of ["1", "2", "4"]) {
  const name = `jobs-${jobs}.ndjson`;
  spawnSync(process.execPath, args("--jobs", jobs, "--format", "ndjson", "--output", name), options);
  tell(name, `${values.files} files, ${jobs} jobs`);
}
const size = sizeOf("jobs-1.ndjson");

for (let round = 0; round < Number(values.interruptions); round += 1) {
  const name = `broken-${round}.ndjson`;
  const [at, signal] = [Math.floor(Math.random() * size), round % 2 === 0 ? "SIGINT" : "SIGKILL"];
  const child = spawn(process.execPath, args("--resume", name), options);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  while (sizeOf(name) < at && child.exitCode === null) await setTimeout(5);
  child.kill(signal);
  await ended;
  const left = sizeOf(name);
  spawnSync(process.execPath, args("--resume", name), options);
  tell(name, `${signal} at ${left} of ${size} bytes, resumed`);
}
rmSync(folder, { recursive: true });
const same = new Set(hashes).size === 1;
console.log(same ? "all the same" : "not all the same");
process.exitCode = same ? 0 : 1;
