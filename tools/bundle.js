#!/usr/bin/env node
// Makes lib/, which is what is shipped and what bin/ runs: the compiled sources as a few chunks, one for each part
// that is loaded when it is needed, and the declarations that the public ones lead to. Packages stay outside.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { writeDeclarations } from "./declarations.js";
import { packChunks } from "./packed-chunks.js";

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
        let contents = "";
        for (const [index, text] of readFileSync(path, "utf8").split("`").entries()) {
          const inside = index % 2 === 1;
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
mkdirSync(lib);
// Names are shortened for the package's size; a stack is read with the source map that this build would give.
await build({
  absWorkingDir: root,
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20",
  minify: true,
  charset: "utf8",
  logLevel: "warning",
  entryPoints: {
    cli: "src/cli/main.ts",
    worker: "src/cli/worker.ts",
    index: "src/index.ts",
    reporters: "src/reporters/index.ts",
  },
  outdir: lib,
  chunkNames: "chunks/[name]-[hash]",
  splitting: true,
  format: "esm",
  plugins: [pageMinified],
});
packChunks(join(lib, "chunks"));

// The pages of the checks, which are a quarter of the package as they stand.
const pages = readdirSync(join(root, "docs/rules")).filter((name) => name !== "README.md");
const texts = pages.map((name) => [
  basename(name, ".md"),
  readFileSync(join(root, "docs/rules", name), "utf8"),
]);
writeFileSync(join(lib, "rule-pages.json.br"), brotliCompressSync(JSON.stringify(Object.fromEntries(texts))));

// `man` unpacks what it shows.
writeFileSync(
  join(lib, "13d-audit.1.gz"),
  gzipSync(readFileSync(join(root, "man/13d-audit.1")), { level: 9 }),
);

await writeDeclarations(join(root, "dist"), join(lib, "types"));
