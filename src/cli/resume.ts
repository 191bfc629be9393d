import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { FileReport, Report } from "../audit/report.js";
import { pieces } from "../reporters/index.js";
import type { RunHead } from "../reporters/pieces.js";
import { asChecked, suppressed, type Checked } from "./check-unit.js";
import type { Checker } from "./checker.js";
import { styleOf, type OpenReports, type ReportOptions } from "./reports.js";
import { systemProblem } from "./system-problem.js";
import type { Unit } from "./units.js";
import { UserError } from "./user-error.js";

/** What a run must have in common with the one that it goes on with. */
export type Resumable = Pick<Checker, "run" | "baseline" | "settings" | "today">;

/** A line of the run before: what `--format ndjson` writes. */
type Line = Pick<RunHead, "tool" | "ruleset" | "settings"> &
  ({ readonly file: FileReport } | { readonly error: Report["errors"][number] });

/** What was done before: the hash of each file's content, `null` where it was not read; and how it counts. */
interface Before {
  readonly done: ReadonlyMap<string, string | null>;
  readonly counted: readonly Checked[];
  /** Where the last whole line ends: an interruption may have cut the next. */
  readonly end: number;
}

/**
 * Goes on with a run that wrote `path` as ndjson, or begins one there: what it holds is not checked again, and what
 * follows is added to it line by line, so that an interruption loses the filing in hand only.
 * @throws UserError where the file is of another kind, or of a run with other settings.
 */
export async function openResumed(
  path: string,
  resumed: Resumable,
  options: ReportOptions,
): Promise<OpenReports> {
  const { done, counted, end } = await readBefore(path, resumed);
  const file = await open(path, "a").catch((error: unknown) => {
    throw new UserError(`${path} could not be written: ${systemProblem(error)}`);
  });
  await file.truncate(end);
  return {
    writers: [{ pieces: await pieces("ndjson"), style: styleOf(options, false) }],
    counted,
    left: (units) => without(done, units, path),
    begin: () => Promise.resolve(),
    add: async ([told = ""]) => {
      await file.appendFile(told);
    },
    end: () => file.close(),
    discard: () => file.close(),
  };
}

async function readBefore(path: string, resumed: Resumable): Promise<Before> {
  const done = new Map<string, string | null>();
  const counted: Checked[] = [];
  let end = 0;
  for await (const { text, whole } of linesOf(path)) {
    if (!whole) break;
    const line = parsed(text, path, resumed);
    if ("error" in line) {
      done.set(line.error.path, null);
      counted.push({ kind: "unread", error: line.error, pieces: [], fault: null });
    } else {
      done.set(line.file.path, line.file.sha256);
      counted.push(asChecked(line.file, (await suppressed(line.file, resumed)).stale));
    }
    end += Buffer.byteLength(text) + 1;
  }
  return { done, counted, end };
}

/** The lines of a file that may not be there yet; the last is whole only where a line break ends it. */
async function* linesOf(path: string): AsyncGenerator<{ text: string; whole: boolean }> {
  const size = await open(path, "r").then(
    async (file) => {
      const { size: bytes } = await file.stat();
      await file.close();
      return bytes;
    },
    () => 0,
  );
  let read = 0;
  if (size === 0) return;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    read += Buffer.byteLength(text) + 1;
    yield { text, whole: read <= size };
  }
}

function parsed(text: string, path: string, { run }: Resumable): Line {
  const line = lineIn(text);
  if (line === null)
    throw new UserError(`--resume ${path}: it holds a line that 13d-audit --format ndjson did not write`);
  if (
    line.tool.version !== run.tool.version ||
    line.settings !== run.settings ||
    line.ruleset !== run.ruleset
  )
    throw new UserError(
      `--resume ${path}: it was written by another version or with other settings; name a new file, or go on as before`,
    );
  return line;
}

function lineIn(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Line | null;
    return typeof line === "object" && line !== null && "tool" in line && ("file" in line || "error" in line)
      ? line
      : null;
  } catch {
    return null;
  }
}

/** The units that were not done; one that was done must be what it was. */
async function* without(
  done: Before["done"],
  units: AsyncIterable<Unit>,
  path: string,
): AsyncGenerator<Unit> {
  for await (const unit of units) {
    const hash = done.get(unit.name);
    if (hash === undefined) yield unit;
    else if (hash !== null && (await hashOf(unit)) !== hash)
      throw new UserError(`${unit.name} has changed since ${path} told of it; name a new file for the run`);
  }
}

async function hashOf({ content }: Unit): Promise<string | null> {
  if ("problem" in content) return null;
  const bytes = "bytes" in content ? content.bytes : await readFile(content.path).catch(() => null);
  return bytes === null ? null : createHash("sha256").update(bytes).digest("hex");
}
