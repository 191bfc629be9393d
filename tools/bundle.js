#!/usr/bin/env node
// Makes lib/, which is what is shipped and what bin/ runs: the compiled sources as a few chunks, one for each part
// that is loaded when it is needed, and the declarations that the public ones lead to. Packages stay outside.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, transform } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const lib = join(root, "lib");

/** The style sheet and the script of the page, which are texts to the compiler, without what only we read in them. */
const pageMinified = {
  name: "page-minified",
  setup({ onLoad }) {
    onLoad(
      { filter: /reporters[\\/]html[\\/](?:style(?:-filing|-print)?|script)\.ts$/ },
      async ({ path }) => {
        const loader = path.endsWith("script.ts") ? "js" : "css";
        const [head, ...rest] = readFileSync(path, "utf8").split("`");
        let contents = head;
        for (const [index, text] of rest.entries()) {
          const inside = index % 2 === 0;
          if (inside && text.includes("${"))
            throw new Error(`${path}: a text with a hole cannot be minified`);
          contents += inside ? JSON.stringify((await transform(text, { loader, minify: true })).code) : text;
        }
        return { contents, loader: "ts" };
      },
    );
  },
};

rmSync(lib, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    cli: "src/cli/main.ts",
    worker: "src/cli/worker.ts",
    index: "src/index.ts",
    reporters: "src/reporters/index.ts",
  },
  outdir: lib,
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20",
  // Names are shortened for the package's size; a stack is read with the source map that this build would give.
  minify: true,
  charset: "utf8",
  logLevel: "warning",
  plugins: [pageMinified],
});

// The pages of the checks, which are a quarter of the package as they stand.
const pages = readdirSync(join(root, "docs/rules")).filter((name) => name !== "README.md");
const texts = pages.map((name) => [
  basename(name, ".md"),
  readFileSync(join(root, "docs/rules", name), "utf8"),
]);
writeFileSync(join(lib, "rule-pages.json.br"), brotliCompressSync(JSON.stringify(Object.fromEntries(texts))));

const declared = new Set();
const follow = (file) => {
  if (declared.has(file)) return;
  declared.add(file);
  const text = readFileSync(file, "utf8");
  for (const [, from] of text.matchAll(/(?:from|import)\s*\(?"(\.[^"]*)\.js"/g))
    follow(resolve(dirname(file), `${from}.d.ts`));
};
const dist = join(root, "dist");
for (const entry of ["src/index.d.ts", "src/reporters/index.d.ts"]) follow(join(dist, entry));
for (const file of declared) {
  const copy = join(lib, "types", relative(dist, file));
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(file, copy);
}
