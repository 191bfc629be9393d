import type { ChalkInstance } from "chalk";
import type { Report } from "../audit/report.js";

/** How a report for people is drawn; machine formats take no notice of it. */
export interface ReporterOptions {
  readonly colour: ChalkInstance;
  /** The width to keep to, in characters. */
  readonly columns: number;
  readonly verbose: boolean;
}

/** A pure function from a report to the text that is printed or saved. */
export type Reporter = (report: Report, options: ReporterOptions) => string;

/** One loader a format, so that a run loads only its own. */
const LOADERS = {
  table: async (): Promise<Reporter> => (await import("./table.js")).tableReporter,
  json: async (): Promise<Reporter> => (await import("./json.js")).jsonReporter,
};

export type FormatName = keyof typeof LOADERS;

/** The reporter of a format. */
export function reporter(format: FormatName): Promise<Reporter> {
  return LOADERS[format]();
}
