#!/usr/bin/env node
// Writes docs/api from the doc comments of the public library. With --check it writes nothing and exits 1 where a page is
// stale. A public type that is not exported, or a link that leads nowhere, is an error either way.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";

const root = fileURLToPath(new URL("..", import.meta.url));
const docs = join(root, "docs", "api");
const check = process.argv.includes("--check");
const out = check ? mkdtempSync(join(tmpdir(), "13d-audit-api-")) : docs;

const app = await Application.bootstrapWithPlugins({
  plugin: ["typedoc-plugin-markdown"],
  tsconfig: join(root, "tsconfig.build.json"),
  entryPoints: [join(root, "src/index.ts"), join(root, "src/reporters/index.ts")],
  out,
  outputFileStrategy: "modules",
  readme: "none",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  disableSources: true,
  excludeExternals: true,
  // What a run can load, one a format: the names are the type.
  intentionallyNotExported: ["LOADERS", "Readings"],
  treatWarningsAsErrors: true,
  logLevel: "Warn",
});
const project = await app.convert();
if (project === undefined) process.exit(1);
app.validate(project);
await app.generateOutputs(project);
process.exitCode = app.logger.hasErrors() || app.logger.hasWarnings() ? 1 : 0;

if (check) {
  for (const name of readdirSync(out).filter((each) => each.endsWith(".md"))) {
    const [made, kept] = [join(out, name), join(docs, name)];
    if (existsSync(kept) && readFileSync(kept, "utf8") === readFileSync(made, "utf8")) continue;
    console.error(`docs/api/${name} is stale; run npm run docs`);
    process.exitCode = 1;
  }
  rmSync(out, { recursive: true });
}
