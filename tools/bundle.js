#!/usr/bin/env node
// Makes lib/, which is what is shipped and what bin/ runs: the compiled sources as a few chunks, one for each part
// that is loaded when it is needed, and the declarations that the public ones lead to. Packages stay outside.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, isAbsolute, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { minify } from "@swc/core";
import { build, transform } from "esbuild";
import { writeDeclarations } from "./declarations.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const lib = join(root, "lib");

const packed = (text) => brotliCompressSync(text);

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

/** What only one command or format needs: files of their own, packed, with what nothing else is made of. */
const SELDOM = [
  ["sample", "src/sample/index.ts"],
  ["page", "src/reporters/html/html.tsx"],
  ["kept-filings", "src/cli/kept-filings.ts"],
  ["show", "src/cli/commands/show.ts"],
  ["explain", "src/cli/commands/explain.ts"],
  ["init", "src/cli/commands/init.ts"],
  ["completion", "src/cli/commands/completion.ts"],
];

/** The modules of a build that are loaded with `entry` and with nothing else. */
function ownModules({ outputs }, entry) {
  const { inputs } = Object.values(outputs).find((each) => entry in each.inputs);
  return new Set(Object.keys(inputs));
}

/** What others load, too, is no part of a packed file: it is handed to it, a module of ours under its number among all. */
const handedIn = (own, numbers, handed) => ({
  name: "handed-in",
  setup({ onResolve }) {
    onResolve({ filter: /^[^/]/ }, ({ path, resolveDir, kind }) => {
      if (kind === "entry-point" || path.startsWith("node:")) return;
      const source = resolve(resolveDir, path).replace(/\.js$/, "");
      const module = [".ts", ".tsx"].map((end) => source + end).find((each) => existsSync(each)) ?? path;
      const name = relative(root, module);
      if (own.has(name)) return;
      const id = numbers.get(name) ?? path;
      handed.set(id, module);
      return { path: `#${id}`, external: true };
    });
  },
});

/** Writes one packed; gives the module that the others import in its place. */
async function pack(name, path, own, numbers) {
  const handed = new Map();
  const common = {
    ...OPTIONS,
    entryPoints: [path],
    write: false,
    metafile: true,
    plugins: [pageMinified, handedIn(own, numbers, handed)],
  };
  const { outputFiles } = await build({ ...common, format: "cjs" });
  const modules = await build({ ...common, format: "esm" });
  writeFileSync(join(lib, `${name}.cjs.br`), packed(outputFiles[0].text));
  const [{ exports: names }] = Object.values(modules.metafile.outputs);
  return unpacking(name, names, handed, modules.outputFiles[0].text);
}

/** The module that hands a packed file what it shares with others, and offers its exports; `text` tells which names it imports. */
function unpacking(name, names, handed, text) {
  const lists = [...text.matchAll(/import\{([^}]*)\}from"#(\d+)"/g)];
  const usedOf = (id) =>
    lists
      .filter(([, , number]) => number === String(id))
      .flatMap(([, list]) => list.split(",").map((each) => each.split(" as ")[0]));
  // In one order, however the bundler came upon them: the same sources give the same package.
  const inOrder = [...handed].sort(([a], [b]) => String(a).localeCompare(String(b)));
  const imports = inOrder.map(([id, module], index) => {
    const from = JSON.stringify(module);
    if (!isAbsolute(module)) return `import * as h${index} from ${from};`;
    const used = [...new Set(usedOf(id))].sort();
    return `import { ${used.map((each) => `${each} as ${each}${index}`)} } from ${from};
      const h${index} = { ${used.map((each) => `${each}: ${each}${index}`)} };`;
  });
  return `import { readFileSync } from "node:fs";
    import { createRequire } from "node:module";
    import { compileFunction } from "node:vm";
    import { brotliDecompressSync } from "node:zlib";
    ${imports.join("\n")}
    const handed = { ${inOrder.map(([id], index) => `"#${id}": h${index}`)} };
    const code = brotliDecompressSync(readFileSync(new URL("../${name}.cjs.br", import.meta.url))).toString();
    const made = { exports: {} };
    const load = createRequire(import.meta.url);
    compileFunction(code, ["require", "module"])((id) => handed[id] ?? load(id), made);
    export const { ${names.join(", ")} } = made.exports;`;
}

const seldomPacked = (whole) => ({
  name: "seldom-packed",
  setup({ onLoad }) {
    const inputs = Object.keys(whole.inputs).sort();
    const numbers = new Map(inputs.map((input, index) => [input, index]));
    for (const [name, entry] of SELDOM)
      onLoad({ filter: new RegExp(`${entry.replace(/[./]/g, "[\\\\/.]")}$`) }, async ({ path }) => ({
        contents: await pack(name, path, ownModules(whole, entry), numbers),
        loader: "js",
      }));
  },
});

/** Names are shortened for the package's size; a stack is read with the source map that this build would give. */
const OPTIONS = {
  absWorkingDir: root,
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20",
  minify: true,
  charset: "utf8",
  logLevel: "warning",
};

rmSync(lib, { recursive: true, force: true });
mkdirSync(lib);
const CHUNKS = {
  ...OPTIONS,
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
};
const { metafile: whole } = await build({ ...CHUNKS, write: false, metafile: true });
await build({ ...CHUNKS, plugins: [seldomPacked(whole)] });

// A second minifier finds what the bundler's leaves, and once more what it has left itself: two in a hundred of the package.
const shorter = async (text) => {
  const { code } = await minify(text, {
    module: true,
    compress: { passes: 2, ecma: 2022, module: true, unsafe_arrows: true },
    mangle: true,
    ecma: 2022,
    format: { comments: false },
  });
  return code;
};
for (const folder of [lib, join(lib, "chunks")])
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".js"))) {
    const path = join(folder, name);
    writeFileSync(path, await shorter(await shorter(readFileSync(path, "utf8"))));
  }

// The pages of the checks, which are a quarter of the package as they stand.
const pages = readdirSync(join(root, "docs/rules")).filter((name) => name !== "README.md");
const texts = pages.map((name) => [
  basename(name, ".md"),
  readFileSync(join(root, "docs/rules", name), "utf8"),
]);
writeFileSync(join(lib, "rule-pages.json.br"), packed(JSON.stringify(Object.fromEntries(texts))));

// `man` unpacks what it shows.
writeFileSync(
  join(lib, "13d-audit.1.gz"),
  gzipSync(readFileSync(join(root, "man/13d-audit.1")), { level: 9 }),
);

await writeDeclarations(join(root, "dist"), join(lib, "types"));
