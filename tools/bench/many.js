// (c) Many files: one worker against two, and memory as their number grows.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { folderOf } from "./folder.js";
import { rounded } from "./measure.js";

const BIN = fileURLToPath(new URL("../../bin/13d-audit.js", import.meta.url));
const PEAK = `process.on("exit",()=>process._rawDebug("peak "+process.resourceUsage().maxRSS))`;

function run(folder, jobs) {
  const started = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    [
      `--import=data:text/javascript,${PEAK}`,
      BIN,
      folder,
      "--format",
      "ndjson",
      "--jobs",
      String(jobs),
      "--fail-on",
      "never",
    ],
    { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const peak = Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024;
  return { seconds: (performance.now() - started) / 1000, peak };
}

export function benchMany(paths, few = 1000, many = 10_000) {
  const [small, large] = [folderOf(paths, few), folderOf(paths, many)];
  const short = run(small, 2);
  const [one, two] = [run(large, 1), run(large, 2)];
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
