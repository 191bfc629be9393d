import { readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The names of a configuration of its own, the first that a folder has is taken. */
export const CONFIG_NAMES = [
  "13d-audit.config.json",
  "13d-audit.config.yaml",
  "13d-audit.config.yml",
  "13d-audit.config.js",
  "13d-audit.config.mjs",
] as const;

/** The key of package.json that holds one. */
export const PACKAGE_KEY = "13d-audit";

/** The configuration that holds for a file in `folder`: there, or in the nearest folder above; `null` where none is. */
export function findConfig(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const own = CONFIG_NAMES.map((name) => join(at, name)).find(isFile);
    if (own !== undefined) return own;
    const manifest = join(at, "package.json");
    if (holdsKey(manifest)) return manifest;
    if (dirname(at) === at) return null;
  }
}

function holdsKey(manifest: string): boolean {
  if (!isFile(manifest)) return false;
  try {
    const content: unknown = JSON.parse(readFileSync(manifest, "utf8"));
    return typeof content === "object" && content !== null && Object.hasOwn(content, PACKAGE_KEY);
  } catch {
    return false;
  }
}

/** A named pipe of that name would keep its reader waiting for ever. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
