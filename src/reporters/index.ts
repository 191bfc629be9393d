import type { ChalkInstance } from "chalk";
import type { Report } from "../audit/report.js";
import type { Readings } from "./html/reading.js";
import { whole, type Pieces } from "./pieces.js";

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
  table: async (): Promise<Pieces> => (await import("./table.js")).tablePieces,
  json: async (): Promise<Pieces> => (await import("./json.js")).jsonPieces,
  ndjson: async (): Promise<Pieces> => (await import("./ndjson.js")).ndjsonPieces,
  sarif: async (): Promise<Pieces> => (await import("./sarif.js")).sarifPieces,
  junit: async (): Promise<Pieces> => (await import("./junit.js")).junitPieces,
  github: async (): Promise<Pieces> => (await import("./github.js")).githubPieces,
  markdown: async (): Promise<Pieces> => (await import("./markdown.js")).markdownPieces,
  csv: async (): Promise<Pieces> => (await import("./csv.js")).csvPieces,
};

/** A format that is told piece by piece. */
export type PieceFormat = keyof typeof LOADERS;

/** `html` is one page: its index stands before the filings that it sums up. */
export type FormatName = PieceFormat | "html";

/** A format piece by piece, for runs over many filings. */
export function pieces(format: PieceFormat): Promise<Pieces> {
  return LOADERS[format]();
}

/** The reporter of a format. */
export async function reporter(format: FormatName): Promise<Reporter> {
  if (format === "html") return (await import("./html/html.js")).htmlReporter;
  return whole(await pieces(format));
}

export type { Pieces, RunHead, RunTail } from "./pieces.js";
