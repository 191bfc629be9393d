#!/usr/bin/env node
// Plants every kind of fault in generated filings of every form, audits them, and prints what was found as the primary
// finding with the right place, what otherwise, what was missed, and what the untouched filings were accused of.
//   npm run bench:faults -- [--seeds 20] [--from 1] [--sound 0] [--forms xml,text] [--only FAULT,…] [--verbose] [--write]
// With --write it writes docs/faults.md. It is no part of the tests: it takes some minutes.
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { faults } from "../dist/src/sample/faults/index.js";
import { FORMS } from "../dist/src/sample/forms.js";
import { page } from "./faults/page.js";

const { values: options } = parseArgs({
  options: {
    seeds: { type: "string", default: "20" },
    from: { type: "string", default: "1" },
    sound: { type: "string", default: "0" },
    forms: { type: "string", default: FORMS.join(",") },
    only: { type: "string", default: "" },
    verbose: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const seeds = Array.from({ length: Number(options.seeds) }, (_, index) => index + Number(options.from));
const only = options.only.split(",").filter(Boolean);

/** One form in a thread of its own. */
const inForm = (form) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("faults/in-form.js", import.meta.url), {
      workerData: { form, seeds, sound: Number(options.sound), only },
    });
    worker.on("message", resolve);
    worker.on("error", reject);
  });

const waiting = options.forms.split(",");
const results = [];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let form = waiting.shift(); form !== undefined; form = waiting.shift())
      results.push(await inForm(form));
  }),
);
results.sort((a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form));
for (const { lines } of results)
  for (const line of lines) if (options.verbose || line.startsWith("UNTOUCHED")) console.error(line);

const chosen = faults.filter(({ id }) => only.length === 0 || only.includes(id));
const { totals, table, heading } = page(chosen, results);
console.log([...table, "", ...totals].join("\n"));
if (options.write) {
  const command = `npm run bench:faults -- ${process.argv.slice(2).join(" ")}`;
  writeFileSync(
    fileURLToPath(new URL("../docs/faults.md", import.meta.url)),
    [...heading(command), ...totals, "", ...table, ""].join("\n"),
  );
}
