import type { ChalkInstance } from "chalk";
import type { Report } from "../audit/report.js";
import type { Readings } from "./html/reading.js";

/** How a report for people is drawn; machine formats take no notice of it. */
export interface ReporterOptions {
  readonly colour: ChalkInstance;
  /** The width to keep to, in characters. */
  readonly columns: number;
  readonly verbose: boolean;
  /** Only errors are told in full; counts are those of everything. */
  readonly quiet: boolean;
  /** Whether SARIF tells of passes and undecided checks, too. */
  readonly sarifAll: boolean;
  /** The working folder, which paths for machines are relative to. */
  readonly folder: string;
  /** The filings themselves, for the format that shows them; a saved run has none. */
  readonly readings?: Readings;
}

/** A pure function from a report to the text that is printed or saved. */
export type Reporter = (report: Report, options: ReporterOptions) => string;

/** One loader a format, so that a run loads only its own. */
const LOADERS = {
  table: async (): Promise<Reporter> => (await import("./table.js")).tableReporter,
  json: async (): Promise<Reporter> => (await import("./json.js")).jsonReporter,
  ndjson: async (): Promise<Reporter> => (await import("./ndjson.js")).ndjsonReporter,
  sarif: async (): Promise<Reporter> => (await import("./sarif.js")).sarifReporter,
  junit: async (): Promise<Reporter> => (await import("./junit.js")).junitReporter,
  github: async (): Promise<Reporter> => (await import("./github.js")).githubReporter,
  markdown: async (): Promise<Reporter> => (await import("./markdown.js")).markdownReporter,
  csv: async (): Promise<Reporter> => (await import("./csv.js")).csvReporter,
  html: async (): Promise<Reporter> => (await import("./html/html.js")).htmlReporter,
};

export type FormatName = keyof typeof LOADERS;

/** The reporter of a format. */
export function reporter(format: FormatName): Promise<Reporter> {
  return LOADERS[format]();
}
