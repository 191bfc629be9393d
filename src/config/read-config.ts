import { readFile } from "node:fs/promises";
import { basename, dirname, extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Document } from "yaml";
import { ConfigError } from "./config-error.js";
import { PACKAGE_KEY } from "./find-config.js";
import type { ConfigFile } from "./schema.js";

/** A configuration with the file that it stands in; paths in it are from that file's folder. */
export interface Config {
  readonly path: string;
  readonly folder: string;
  readonly settings: ConfigFile;
  /** The file, with the line where it is known, of a key. */
  readonly placeOf: (keys: readonly PropertyKey[]) => string;
}

/** What a file holds, and where in it a key stands. */
interface Content {
  readonly value: unknown;
  /** The line of a key, 1-based; `null` where the file is a program. */
  readonly lineOf: (keys: readonly PropertyKey[]) => number | null;
}

/**
 * Reads and validates a configuration.
 * @throws ConfigError with file, line, key and the nearest valid word.
 */
export async function readConfig(path: string): Promise<Config> {
  const whole = resolve(path);
  const content = await contentOf(whole);
  const { validate } = await import("./validate.js");
  const placeOf = (keys: readonly PropertyKey[]): string => place(path, content.lineOf(keys));
  return { path: whole, folder: dirname(whole), settings: validate(content.value, placeOf), placeOf };
}

function place(path: string, line: number | null): string {
  return line === null ? path : `${path}:${String(line)}`;
}

async function contentOf(path: string): Promise<Content> {
  if (/^\.[cm]?js$/.test(extname(path))) return programOf(path);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new ConfigError(`${path}: ${errorWords(error)}`);
  }
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, {
    prettyErrors: true,
    uniqueKeys: true,
  });
  const [error] = document.errors;
  if (error !== undefined)
    throw new ConfigError(
      `${place(path, error.linePos?.[0].line ?? null)}: ${error.message.split("\n")[0] ?? ""}`,
    );
  const under = basename(path) === "package.json" ? [PACKAGE_KEY] : [];
  const whole = valueOf(document, path);
  const value = under.length === 0 ? whole : ((whole as Record<string, unknown>)[PACKAGE_KEY] ?? null);
  return { value, lineOf: (keys) => lineIn(document, [...under, ...keys], text) };
}

/** @throws ConfigError where an alias leads nowhere, or aliases of aliases would fill the memory. */
function valueOf(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new ConfigError(`${path}: ${errorWords(error)}`);
  }
}

/** The line of the key, or of the nearest that is there above it. */
function lineIn(document: Document.Parsed, keys: readonly PropertyKey[], text: string): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const start = startOf(document, keys.slice(0, depth));
    if (start !== null) return text.slice(0, start).split("\n").length;
  }
  return 1;
}

function startOf(document: Document.Parsed, keys: readonly PropertyKey[]): number | null {
  const parent: unknown = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
  const last = keys.at(-1);
  const items = (parent as { items?: readonly unknown[] } | null)?.items ?? [];
  const item =
    typeof last === "number"
      ? items[last]
      : items.find((each) => (each as { key?: { value?: unknown } }).key?.value === last);
  const node = (item as { key?: unknown } | undefined)?.key ?? item;
  return (node as { range?: readonly number[] } | undefined)?.range?.[0] ?? null;
}

async function programOf(path: string): Promise<Content> {
  try {
    const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
    return { value: module.default ?? null, lineOf: () => null };
  } catch (error) {
    throw new ConfigError(`${path}: ${errorWords(error)}`);
  }
}

function errorWords(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === "ENOENT") return "no such file";
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}
