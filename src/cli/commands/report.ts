import { readFile } from "node:fs/promises";
import type { Report } from "../../audit/report.js";
import { readLimited } from "../read-limited.js";
import { writeReports, type ReportOptions } from "../reports.js";
import { UserError } from "../user-error.js";

/** No saved run is larger. */
const LARGEST = 1_000_000_000;

/** `13d-audit report`: formats a run that was saved as JSON. Gives 0; the run has had its exit status. */
export async function reportCommand(path: string, options: ReportOptions): Promise<number> {
  await writeReports(parsed(await textOf(path), path), options);
  return 0;
}

async function textOf(path: string): Promise<string> {
  try {
    if (path !== "-") return await readFile(path, "utf8");
    return new TextDecoder().decode(await readLimited(process.stdin, LARGEST));
  } catch (error) {
    throw new UserError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The saved run; runs of earlier versions lack what was added since. */
function parsed(text: string, path: string): Report {
  const value = valueOf(text, path);
  if (!isReport(value)) throw new UserError(`${path}: not a run saved by 13d-audit --format json`);
  return {
    ...value,
    rules: value.rules ?? [],
    settings: value.settings ?? "",
    skipped: value.skipped ?? 0,
    files: value.files.map((file) => ({
      ...file,
      given: file.given ?? value.given,
      summary: { ...file.summary, suppressed: file.summary.suppressed ?? 0 },
      checks: file.checks.map((check) => ({ ...check, suppression: check.suppression ?? null })),
    })),
  };
}

function valueOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${path}: not JSON; save a run with 13d-audit --format json`);
  }
}

/** A report as any version has saved it. */
type Saved = Omit<Report, "rules" | "files" | "settings" | "skipped"> &
  Partial<Pick<Report, "rules" | "settings" | "skipped">> & {
    readonly files: readonly (Omit<Report["files"][number], "summary" | "checks" | "given"> & {
      readonly given?: readonly string[];
      readonly summary: Partial<Pick<Report["files"][number]["summary"], "suppressed">> &
        Omit<Report["files"][number]["summary"], "suppressed">;
      readonly checks: readonly (Omit<Report["files"][number]["checks"][number], "suppression"> &
        Partial<Pick<Report["files"][number]["checks"][number], "suppression">>)[];
    })[];
  };

function isReport(value: unknown): value is Saved {
  if (typeof value !== "object" || value === null) return false;
  const { schemaVersion, files, errors } = value as Record<string, unknown>;
  return (
    schemaVersion === 1 &&
    Array.isArray(errors) &&
    Array.isArray(files) &&
    files.every(
      (file: unknown) =>
        typeof file === "object" &&
        file !== null &&
        "summary" in file &&
        "checks" in file &&
        Array.isArray(file.checks),
    )
  );
}
