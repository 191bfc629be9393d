// Many files to audit: real filings, or the samples where those are absent, copied under names of their own.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shared = join(root, "../shared/filings");

/** The paths of the filings at hand. */
export function filingPaths() {
  if (existsSync(shared))
    return readdirSync(shared, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:txt|html?|xml)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  return readdirSync(join(root, "samples"))
    .filter((name) => name !== "not-a-filing.txt")
    .map((name) => join(root, "samples", name));
}

/** A new folder with `count` copies of them, a hundred folders within it. */
export function folderOf(paths, count) {
  const folder = mkdtempSync(join(tmpdir(), "13d-audit-bench-"));
  for (let index = 0; index < count; index += 1) {
    const below = join(folder, "drafts", String(index % 100));
    mkdirSync(below, { recursive: true });
    const path = paths[index % paths.length];
    cpSync(path, join(below, `${String(index)}${path.slice(path.lastIndexOf("."))}`));
  }
  return folder;
}
