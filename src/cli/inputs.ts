import { readFileSync, type Dirent } from "node:fs";
import { open, readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { isArchive } from "../batch/archive.js";
import type { SourceFile } from "../source/source-file.js";
import { DEFAULT_MAX_SIZE, tooLarge } from "./file-size.js";
import { readLimited, START } from "./read-limited.js";
import { systemProblem } from "./system-problem.js";
import { UserError } from "./user-error.js";

/** A path to read, or the reason why it cannot be. */
export type Input = {
  readonly path: string;
  /** Whether it was found in a folder or by a glob rather than named itself. */
  readonly found: boolean;
} & (object | { readonly problem: string });

/** Whether a name is one that filings bear. */
export function isFilingName(name: string): boolean {
  return FILING.test(name);
}

const FILING = /\.(?:txt|html?|xml|nc|sgml?|md)$/i;
const GLOB = /[*?[\]{}]/;

/** What is left out of folders and globs, where the command line does not name another. */
const IGNORE_FILE = ".13d-auditignore";

/**
 * The files that the arguments name, in their order: paths, folders (filings below them), globs, `-`. What the
 * ignore file of the working folder names is left out of folders and globs; a file named itself is never.
 * @throws UserError where no file is given, or the ignore file that was named is not there.
 */
export async function expandInputs(
  args: readonly string[],
  { ignoreFile }: { readonly ignoreFile?: string } = {},
): Promise<Input[]> {
  if (args.length === 0) throw new UserError("no file given; see 13d-audit --help");
  const patterns = await ignoredBy(ignoreFile);
  const expanded = await Promise.all(args.map(expand));
  if (patterns === null) return expanded.flat();
  const { notIgnored } = await import("./ignored.js");
  return expanded.flatMap((found, index) =>
    found.length === 1 && found[0]?.path === args[index] ? found : notIgnored(found, patterns, process.cwd()),
  );
}

async function ignoredBy(name: string | undefined): Promise<string[] | null> {
  const found = name !== undefined || (await stat(IGNORE_FILE).catch(() => null))?.isFile() === true;
  const text = found ? await readFile(name ?? IGNORE_FILE, "utf8").catch(() => null) : null;
  if (text === null && name !== undefined) throw new UserError(`${name}: no such ignore file`);
  return text === null ? null : text.split(/\r?\n/);
}

async function expand(path: string): Promise<Input[]> {
  const named = { path, found: false };
  if (path === "-") return [named];
  let problem = "no such file or folder";
  const info = await stat(path).catch((error: unknown) => {
    problem = systemProblem(error);
    return null;
  });
  if (info?.isFile() === true) return [named];
  if (info?.isDirectory() === true) {
    const files = await filingsBelow(path);
    return files.length > 0
      ? files
      : [{ ...named, problem: "the folder holds no filing (.txt, .htm, .html, .xml, .nc, .sgml, .md)" }];
  }
  if (info !== null) return [{ ...named, problem: "not a regular file" }];
  if (!GLOB.test(path)) return [{ ...named, problem }];
  const { glob } = await import("tinyglobby");
  const found = await onceEach(await glob(path, { expandDirectories: false }));
  return found.length > 0
    ? found.map((match) => ({ path: match, found: true }))
    : [{ ...named, problem: "no file matches" }];
}

/** Each file once, by its shortest path: links to folders may lead to the same files again and again. */
async function onceEach(paths: readonly string[]): Promise<string[]> {
  const shortestFirst = [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const byPlace = new Map<string, string>();
  for (const path of shortestFirst) {
    const place = await realpath(path).catch(() => path);
    if (!byPlace.has(place)) byPlace.set(place, path);
  }
  return [...byPlace.values()].sort();
}

/** A folder that cannot be read is told of, and the others are read. Links to folders are not followed: they may lead in a circle. */
async function filingsBelow(folder: string): Promise<Input[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return [{ path: folder, found: true, problem: systemProblem(error) }];
  }
  const found: Input[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filingsBelow(path)));
    else if ((isFilingName(entry.name) || isArchive(entry.name)) && (await isRegular(path, entry)))
      found.push({ path, found: true });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function isRegular(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return (await stat(path).catch(() => null))?.isFile() === true;
}

/**
 * Reads a file, or standard input for `-`, whose name in reports is `stdin`. A file above `maxSize` bytes
 * is refused unread, and what is plainly no filing by its first bytes.
 * @throws NotAFilingError with the reason, in one line.
 */
export async function readSource(path: string, maxSize = DEFAULT_MAX_SIZE): Promise<SourceFile> {
  const { sourceFile } = await import("../source/source-file.js");
  if (path === "-") return sourceFile("stdin", await readLimited(process.stdin, maxSize));
  const about = await stat(path);
  if (about.size > maxSize) {
    const { NotAFilingError } = await import("../read/read-filing.js");
    throw new NotAFilingError(tooLarge(about.size, maxSize));
  }
  // No more than what would be looked at first; a stream takes ten turns of the event loop for it. A device tells no size.
  if (about.isFile() && about.size > 0 && about.size <= START) return sourceFile(path, readFileSync(path));
  // Opened first: a stream that cannot open its file says so before anybody listens.
  const file = await open(path);
  return sourceFile(path, await readLimited(file.createReadStream(), maxSize));
}
