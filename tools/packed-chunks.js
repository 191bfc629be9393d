// Readers and checks are three quarters of the package, and most of them patterns and words, of which a packer leaves a third.
// A chunk so large is shipped packed, as a text in a module of its name that takes in what it imports, unpacks it and offers
// its exports: a file beside it would be lost to whoever bundles the library.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** In characters. Unpacking takes some milliseconds, which a smaller chunk is not worth. */
const LARGE = 200_000;

/** Packs the large chunks of a folder, which are as the minifier writes them: imports first, one export last. */
export function packChunks(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    if (text.length < LARGE) continue;
    const { imports, body, locals, exported } = parted(text, path);
    const code = `"use strict";${body}return[${exported.map(([local]) => local)}]`;
    const packed = brotliCompressSync(code).toString("base64");
    writeFileSync(path, unpacking(packed, name, imports, locals, exported));
  }
}

const IMPORT = /^import(?:\{([^}]*)\}|([\w$]+)|\*as ([\w$]+))?(?:from)?"[^"]+";/;
const EXPORT = /export\{([^}]*)\};?\s*$/;

/** The imports of a module with the names that they bring, its body, and what it exports: the local name with the one outside. */
function parted(text, path) {
  const locals = [];
  let imports = "";
  let body = text.trimStart();
  for (let match = IMPORT.exec(body); match !== null; match = IMPORT.exec(body)) {
    const [all, list, whole, namespace] = match;
    const names = list?.split(",").filter(Boolean) ?? [whole ?? namespace].filter(Boolean);
    locals.push(...names.map((each) => each.split(" as ").at(-1)));
    imports += all;
    body = body.slice(all.length);
  }
  const list = EXPORT.exec(body);
  if (list === null || /\bimport\.meta\b|\bawait import\(/.test(body))
    throw new Error(`${path} cannot be packed`);
  const exported = list[1].split(",").map((each) => [each.split(" as ")[0], each.split(" as ").at(-1)]);
  return { imports, body: body.slice(0, list.index), locals, exported };
}

function unpacking(packed, name, imports, locals, exported) {
  const outside = exported.map(([, each], index) => `exported${index} as ${each}`);
  return `${imports}import{compileFunction}from"node:vm";import{brotliDecompressSync}from"node:zlib";
const[${exported.map((_each, index) => `exported${index}`)}]=compileFunction(brotliDecompressSync(Buffer.from("${packed}","base64")).toString(),${JSON.stringify(locals)},{filename:"${name}"})(${locals});
export{${outside}};
`;
}
