#!/usr/bin/env node
// Spoils filings, configurations and baselines by chance and holds the program to what it promises for any input: it never throws,
// hangs or asks for much memory; every place is a place of the file; every report is what its format says.
//   npm run fuzz -- --count 1000000 --seed 1 [--from 0] [--stop-at 20]
// An input that breaks a promise is told by its number; --from NUMBER --count 1 --save FILE runs it alone and keeps it.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { examineConfiguration } from "./configurations.js";
import { corpus, inputOf } from "./inputs.js";
import { examine } from "./invariants.js";
import { watchdog } from "./watchdog.js";

const LONGEST_MS = 2000;
const MOST_MB = 512;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    "stop-at": { type: "string", default: "20" },
    save: { type: "string" },
  },
});
const [count, seed, from, stopAt] = [values.count, values.seed, values.from, values["stop-at"]].map(Number);
const files = corpus();
const watch = watchdog();
const found = [];
const slowest = { ms: 0, index: -1 };
let [read, bytesInAll, mostMemory] = [0, 0, 0];
const started = performance.now();

let last = from;

for (let index = from; index < from + count && found.length < stopAt; index += 1) {
  last = index + 1;
  watch(index);
  const { bytes, made, random } = inputOf(files, seed, index);
  if (values.save !== undefined) writeFileSync(values.save, bytes);
  bytesInAll += bytes.length;
  const before = process.cpuUsage();
  const { filing, wrong } = examine(bytes, index);
  // Of the processor, since other work on the machine may stop the clock's.
  const ms = Math.round(process.cpuUsage(before).user / 1000);
  if (index % 100 === 0) wrong.push(...(await examineConfiguration(random)));
  if (filing !== null) read += 1;
  if (ms > slowest.ms) Object.assign(slowest, { ms, index });
  if (ms > LONGEST_MS) wrong.push(`took ${ms} ms`);
  const memory = index % 50 === 0 ? process.memoryUsage.rss() / 2 ** 20 : 0;
  mostMemory = Math.max(mostMemory, memory);
  if (memory > MOST_MB) wrong.push(`the process holds ${Math.round(memory)} MB`);
  for (const line of wrong) {
    found.push(line);
    console.log(`input ${index} (${made}, ${bytes.length} bytes): ${line}`);
  }
  if ((index + 1) % 10_000 === 0) tell(index + 1 - from);
}
tell(last - from);
console.log(found.length === 0 ? "nothing found" : `${found.length} broken promises`);
process.exitCode = found.length === 0 ? 0 : 1;

function tell(done) {
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${done} inputs, ${(bytesInAll / 2 ** 20).toFixed(0)} MB, ${read} read as filings, in ${seconds.toFixed(0)} s (${(done / seconds).toFixed(0)}/s; ${(process.cpuUsage().user / 1e6).toFixed(0)} s of the processor); slowest ${slowest.ms} ms (input ${slowest.index}); at most ${mostMemory.toFixed(0)} MB`,
  );
}
