#!/usr/bin/env node
// Runs the built command over spoiled filings, configurations, baselines and saved runs, a process each:
//   npm run fuzz:command -- --count 2000 --seed 1
// The exit status is 0, 1 or 2, standard error never tells of a fault of the program, what should be JSON is JSON.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { corpus, inputOf } from "./inputs.js";
import { mutations } from "./mutations.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const BIN = join(root, "bin", "13d-audit.js");
const SAMPLE = join(root, "samples", "hollin-mills-clean.txt");
const FORMATS = ["table", "json", "ndjson", "sarif", "junit", "github", "markdown", "csv"];
const KINDS = Object.keys(mutations);
const { values } = parseArgs({
  options: { count: { type: "string", default: "200" }, seed: { type: "string", default: "1" }, from: { type: "string", default: "0" } },
}); // prettier-ignore
const [count, seed, from] = [values.count, values.seed, values.from].map(Number);
const files = corpus();
const folder = mkdtempSync(join(tmpdir(), "13d-audit-fuzz-"));
const saved = spawnSync(process.execPath, [BIN, "--no-config", "-f", "json", SAMPLE], {
  encoding: "utf8",
}).stdout;
const CONFIGURATION =
  '{"ruleset": "strict", "rules": {"event-gap": "off"}, "failOn": "warning", "ignore": ["a/"], "given": [{"files": "*.txt", "outstanding": 5}]}';
const BASELINE =
  '{"schemaVersion": 1, "files": {"draft": [{"rule": "row-sum-voting", "fingerprint": "0a1b", "reason": "accepted"}]}}';

let broken = 0;
const statuses = new Map();
const started = performance.now();
for (let index = from; index < from + count; index += 1) {
  const { bytes, made, random } = inputOf(files, seed, index, 1);
  const draft = join(folder, "draft");
  writeFileSync(draft, bytes);
  const spoiled = (text) => {
    const path = join(folder, "other.json");
    writeFileSync(path, mutations[random.pick(KINDS)](text, random, text).slice(0, 200_000), "latin1");
    return path;
  };
  const format = random.pick(FORMATS);
  const args = random.pick([
    () => ["--no-config", "--ruleset", "all", "-f", format, draft],
    () => ["--no-config", "--verbose", "-f", format, draft],
    () => ["show", draft],
    () => ["show", "--json", draft],
    () => ["explain", draft],
    () => ["--no-config", "--previous", draft, "-f", format, SAMPLE],
    () => ["--config", spoiled(CONFIGURATION), "-f", format, draft],
    () => ["--no-config", "--baseline", spoiled(BASELINE), "-f", format, draft],
    () => ["report", "-f", format, spoiled(saved)],
    () => ["report", "-f", format, spoiled(saved.replace(/\s+/g, " "))],
  ])();
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: 120_000,
  });
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const wrong = faultOf(status, stdout, stderr, args);
  if (wrong === null) continue;
  broken += 1;
  console.log(`input ${index} (${made}): ${args.join(" ")}: ${wrong}\n${stderr.slice(0, 700)}`);
}
rmSync(folder, { recursive: true, force: true });
const seconds = (performance.now() - started) / 1000;
console.log(
  `${count} runs in ${seconds.toFixed(0)} s; exit status ${[...statuses].map(([status, times]) => `${status}: ${times}`).join(", ")}; ${broken} broken promises`,
);
process.exitCode = broken === 0 ? 0 : 1;

function faultOf(status, stdout, stderr, args) {
  if (![0, 1, 2].includes(status)) return `exit status ${status}`;
  if (/fault of the program|broke off on|\n {4}at /.test(stderr)) return "a fault of the program";
  if (/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(stderr)) return "a control character on standard error";
  const isJson = args.includes("--json") || ["json", "sarif"].includes(args[args.indexOf("-f") + 1]);
  if (!isJson || stdout === "") return null;
  try {
    JSON.parse(stdout);
    return null;
  } catch {
    return `no JSON: ${stdout.slice(0, 100)}`;
  }
} // prettier-ignore
