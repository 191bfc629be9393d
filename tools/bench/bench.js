#!/usr/bin/env node
// npm run bench: how fast, as ratios measured side by side in one run. Without ../shared it measures samples of our own.
//   --part command|reading|many|growth   only that part
//   --files N                            how many files "many" is (10000)
//   --check                              compares with the ratios stored in docs/performance.json, and says what got slower
//   --write                              stores them, and writes docs/performance.md
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sample } from "../../dist/src/sample/sample.js";
import { benchCommand } from "./command.js";
import { filingPaths } from "./folder.js";
import { benchGrowth } from "./growth.js";
import { benchMany } from "./many.js";
import { page, slower } from "./page.js";
import { benchReading } from "./reading.js";

const { values } = parseArgs({
  options: {
    part: { type: "string" },
    files: { type: "string", default: "10000" },
    check: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const root = fileURLToPath(new URL("../../", import.meta.url));
const stored = join(root, "docs/performance.json");
const shared = join(root, "../shared/filings");

const paths = filingPaths();
const kindOf = (text) =>
  /<edgarSubmission/.test(text) ? "xml" : /<html|<table|<p>/i.test(text) ? "html" : "text";
const files = paths.map((path) => readFileSync(path, "utf8")).map((text) => ({ kind: kindOf(text), text }));
if (!files.some(({ kind }) => kind === "html"))
  files.push({ kind: "html", text: sample("html", { seed: 1 }).text });

const ault = join(shared, "text/ault-alliance-13da-8.txt");
const parts = {
  command: () => benchCommand(existsSync(ault) ? ault : join(root, "samples/ault-alliance-faulty.txt")),
  reading: () => benchReading(files),
  growth: () => benchGrowth(),
  many: () => benchMany(paths, Math.min(1000, Number(values.files)), Number(values.files)),
};
const found = {};
for (const [name, part] of Object.entries(parts)) {
  if (values.part !== undefined && values.part !== name) continue;
  found[name] = await part();
  console.log(JSON.stringify({ [name]: found[name] }, null, 2));
}
if (values.check) {
  const worse = slower(found, JSON.parse(readFileSync(stored, "utf8")).ratios);
  worse.forEach((line) => console.error(line));
  process.exitCode = worse.length > 0 ? 1 : 0;
}
if (values.write) {
  // A part measured alone takes its place among the others.
  const others = values.part === undefined ? {} : JSON.parse(readFileSync(stored, "utf8")).ratios;
  const ratios = Object.fromEntries(Object.keys(parts).map((name) => [name, found[name] ?? others[name]]));
  const result = { date: new Date().toISOString().slice(0, 10), node: process.version, ratios };
  writeFileSync(stored, `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(root, "docs/performance.md"), page(result));
}
