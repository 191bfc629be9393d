import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";

/** The package's own folder, whether the program runs from `lib/` or from its sources. */
function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (readPackage(folder)?.name === "13d-audit") return folder;
    if (folder === dirname(folder)) throw new Error("the package's own folder was not found");
  }
}

function readPackage(folder: string): { name: string; version: string } | null {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      name: string;
      version: string;
    };
  } catch {
    return null;
  }
}

/** The program's name and version, as reports give them. */
export function tool(): { name: string; version: string } {
  const { name, version } = readPackage(packageRoot()) ?? { name: "13d-audit", version: "unknown" };
  return { name, version };
}

/** The module that workers run; it is built beside the command. */
export function workerModule(): URL {
  return pathToFileURL(join(packageRoot(), "lib", "worker.js"));
}

/** The page of a rule, or `null` where the package has none; the build packs the pages of `docs/rules` together. */
export function rulePage(id: string): string | null {
  const packed = readFileSync(join(packageRoot(), "lib", "rule-pages.json.br"));
  const pages = new Map(
    Object.entries(JSON.parse(brotliDecompressSync(packed).toString()) as Record<string, string>),
  );
  return pages.get(id) ?? null;
}
