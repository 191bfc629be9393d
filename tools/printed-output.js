#!/usr/bin/env node
// Puts what the command prints into the documents that show it. With --check it writes nothing and exits 1 where they differ.
// A block shows what it is told by its first line: `$ npx 13d-audit …`, at the width that the fence names: ```text columns=140
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const BLOCK = /```text(?: columns=(\d+))?\n\$ npx 13d-audit (.*)\n[\s\S]*?```/g;
const env = { ...process.env, NO_COLOR: "1" };
delete env.FORCE_COLOR;

const printed = (_block, columns, args) => {
  const words = [...args.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]);
  const { stdout } = spawnSync(process.execPath, [join(root, "bin/13d-audit.js"), ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...env, COLUMNS: columns ?? "80" },
  });
  const width = columns === undefined ? "" : ` columns=${columns}`;
  return `\`\`\`text${width}\n$ npx 13d-audit ${args}\n${stdout}\`\`\``;
};

for (const name of ["README.md", "docs/guide.md"]) {
  const path = join(root, name);
  const old = readFileSync(path, "utf8");
  const text = old.replace(BLOCK, printed);
  if (text === old) continue;
  if (process.argv.includes("--check")) {
    console.error(`${name} shows what the command does not print; run npm run docs`);
    process.exitCode = 1;
  } else writeFileSync(path, text);
}
