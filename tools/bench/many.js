// (c) Many files: one worker against two, and memory as their number grows.
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { folderOf } from "./folder.js";
import { rounded } from "./measure.js";

const BIN = fileURLToPath(new URL("../../bin/13d-audit.js", import.meta.url));

/** What a process has taken at most so far, in MB, and the processes that it has started; Linux tells both. */
function seen(pid) {
  try {
    const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return [
      Number(peak) / 1024,
      readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").match(/\d+/g) ?? [],
    ];
  } catch {
    return [0, []];
  }
}

async function run(folder, jobs) {
  const started = performance.now();
  const args = [BIN, folder, "--format", "ndjson", "--jobs", String(jobs), "--fail-on", "never"];
  const main = spawn(process.execPath, args, { stdio: "ignore" });
  const peaks = new Map();
  while (main.exitCode === null && main.signalCode === null) {
    const [own, workers] = seen(main.pid);
    for (const [pid, peak] of [[main.pid, own], ...workers.map((each) => [each, seen(each)[0]])])
      peaks.set(pid, Math.max(peak, peaks.get(pid) ?? 0));
    await setTimeout(100);
  }
  const peak = [...peaks.values()].reduce((sum, each) => sum + each, 0);
  return { seconds: (performance.now() - started) / 1000, peak };
}

export async function benchMany(paths, few = 1000, many = 10_000) {
  const [small, large] = [folderOf(paths, few), folderOf(paths, many)];
  const short = await run(small, 2);
  const [one, two] = [await run(large, 1), await run(large, 2)];
  rmSync(small, { recursive: true });
  rmSync(large, { recursive: true });
  return {
    files: [few, many],
    "files a second, 1 worker": rounded(many / one.seconds),
    "files a second, 2 workers": rounded(many / two.seconds),
    "2 workers / 1 worker": rounded(one.seconds / two.seconds),
    "peak MB, few and many": [rounded(short.peak, 0), rounded(two.peak, 0)],
    "peak memory, many / few": rounded(two.peak / short.peak),
  };
}
