/** Folders of drafts, and what a run over them tells. */
import { readFileSync } from "node:fs";
import { CLEAN, FAULTY, folderOf } from "./built.js";

export const clean = readFileSync(CLEAN, "utf8");
export const faulty = readFileSync(FAULTY, "utf8");
export const LETTER = "Dear Ms. Roe,\n\nthank you for your letter.\n";

/** A folder `drafts` with this many filings, every third one faulty. */
export function drafts(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `drafts/${String(index).padStart(3, "0")}.txt`);
  return folderOf(Object.fromEntries(names.map((name, index) => [name, index % 3 === 0 ? faulty : clean])));
}

interface Line {
  readonly file?: { readonly path: string };
  readonly error?: { readonly path: string };
}

/** The paths that the lines of a run tell, in their order. */
export const pathsIn = (ndjson: string): string[] =>
  ndjson
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line)
    .map(({ file, error }) => file?.path ?? error?.path ?? "");
