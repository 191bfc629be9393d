import { readFile } from "node:fs/promises";
import type { Report } from "../../audit/report.js";
import { readLimited } from "../read-limited.js";
import { writeReports, type ReportOptions } from "../reports.js";
import { UserError } from "../user-error.js";

/** No saved run is larger. */
const LARGEST = 1_000_000_000;

/** `13d-audit report`: formats a run that was saved as JSON. Gives 0; the run has had its exit status. */
export async function reportCommand(path: string, options: ReportOptions): Promise<number> {
  await writeReports(await parsed(await textOf(path), path), options);
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

async function parsed(text: string, path: string): Promise<Report> {
  const { savedRun } = await import("../saved-run.js");
  const report = savedRun(valueOf(text, path));
  if (report === null) throw new UserError(`${path}: not a run saved by 13d-audit --format json`);
  return report;
}

function valueOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${path}: not JSON; save a run with 13d-audit --format json`);
  }
}
