// The declarations of what the package offers, rolled up into a file for each of its two entries and one for what they share.
import { join, relative } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

/** What who writes a check looks up while typing keeps its comments; those of all the rest stand in docs/api. */
const LOOKED_UP = /^src\/(?:index|audit\/|reporters\/index|filing\/(?:filing|person|fact|holding|base)\.)/;

const withoutComments = (dist) => ({
  name: "without-comments",
  transform(text, path) {
    if (LOOKED_UP.test(relative(dist, path).replaceAll("\\", "/"))) return null;
    return { code: text.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, ""), map: null };
  },
});

/** Writes the declarations that the compiler has put into `dist` to `types`, as index.d.ts and reporters.d.ts. */
export async function writeDeclarations(dist, types) {
  const rolled = await rollup({
    input: { index: join(dist, "src/index.d.ts"), reporters: join(dist, "src/reporters/index.d.ts") },
    plugins: [withoutComments(dist), dts()],
    external: /^[^./]/,
  });
  await rolled.write({
    dir: types,
    entryFileNames: "[name].d.ts",
    chunkFileNames: "shared.d.ts",
    minifyInternalExports: false,
    plugins: [
      {
        name: "narrow",
        renderChunk: (code) => code.replace(/^(?: {4})+/gm, (indent) => " ".repeat(indent.length / 4)),
      },
    ],
  });
}
