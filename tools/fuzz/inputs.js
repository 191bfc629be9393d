// The inputs of a run: real filings, or the samples where those are absent, each spoiled in one to four ways.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mutations } from "./mutations.js";
import { chance, seedOf } from "./random.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** One in so many is a whole file, where not told otherwise. */
const WHOLE = 150;
const KINDS = Object.keys(mutations);
/** What leaves most files readable as a filing. */
const GENTLE = ["numbers", "digits", "typed", "joined", "renamed", "gone"];

/** No input is longer, in bytes. */
export const LONGEST = 20_000;

/** The texts that are spoiled, one character a byte. */
export function corpus() {
  const real = ["xml", "legacy", "text"].map((name) => join(root, "..", "shared", "filings", name));
  const folders = [...real, join(root, "samples")].filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder).map((name) => ({
      name,
      isXml: name.endsWith(".xml"),
      text: readFileSync(join(folder, name), "latin1"),
    })),
  );
  return Object.assign(files, { printed: files.filter(({ isXml }) => !isXml) });
}

/**
 * Input number `index` of the run with that seed: its bytes, and how it was made. One in 150 is a whole file, the others are a
 * part of one of any length from 50 bytes on, more of them short, mostly its beginning.
 */
export function inputOf(files, run, index, oneIn = WHOLE) {
  const random = chance(seedOf(run, index));
  const file = someFile(files, random);
  let text = random.below(oneIn) === 0 ? file.text : partOf(file.text, random);
  const kinds = Array.from({ length: 1 + random.below(3) }, () =>
    random.pick(random.below(3) > 0 ? GENTLE : KINDS),
  );
  for (const kind of kinds)
    text = mutations[kind](text, random, someFile(files, random).text).slice(0, 2 * LONGEST);
  return {
    bytes: Buffer.from(text.slice(0, LONGEST), "latin1"),
    made: `${file.name}: ${kinds.join(", ")}`,
    random,
  };
}

/** As many of text and of HTML as of XML, of which there are many more. */
function someFile(files, random) {
  const file = random.pick(files);
  return file.isXml && random.below(3) > 0 ? random.pick(files.printed) : file;
}

function partOf(text, random) {
  const length = Math.floor(50 * 400 ** (random.next() ** 4));
  const start = random.below(4) === 0 ? random.below(text.length) : 0;
  return text.slice(start, start + length);
}
