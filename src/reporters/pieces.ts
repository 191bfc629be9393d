import type { FileReport, Report, Summary } from "../audit/report.js";
import type { Reporter, ReporterOptions } from "./index.js";
import { totalOf } from "./summary-words.js";

/** What is known of a run before its first filing is read. */
export type RunHead = Omit<Report, "given" | "files" | "errors" | "skipped">;

/** What is known of it when the last one was. */
export interface RunTail extends Pick<Report, "given" | "errors" | "skipped"> {
  /** How many filings there were. */
  readonly files: number;
  /** Their counts together. */
  readonly summary: Summary;
}

type Unread = Report["errors"][number];

/**
 * A format that is told piece by piece: each filing's piece is made where the filing is checked, and let go once it is
 * written, so that a run over many needs no more memory than one over a few. All are pure functions.
 */
export interface Pieces {
  readonly head: (run: RunHead, options: ReporterOptions) => string;
  /** Empty where the format has nothing to say of the filing. */
  readonly file: (file: FileReport, run: RunHead, options: ReporterOptions) => string;
  /** A file that was not read, where the format tells it in its turn; else the tail does. */
  readonly unread?: (error: Unread, run: RunHead) => string;
  /** What stands between two pieces that are not empty. */
  readonly between: string;
  readonly tail: (tail: RunTail, run: RunHead, options: ReporterOptions) => string;
}

/** The reporter that tells all pieces at once. */
export function whole(pieces: Pieces): Reporter {
  return (report, options) => {
    const { given, files, errors, skipped, ...run } = report;
    const summary = totalOf(files.map((file) => file.summary));
    const tail: RunTail = { given, errors, skipped, files: files.length, summary };
    const told = [
      ...files.map((file) => pieces.file(file, run, options)),
      ...errors.map((error) => pieces.unread?.(error, run) ?? ""),
    ];
    return [
      pieces.head(run, options),
      told.filter((piece) => piece !== "").join(pieces.between),
      pieces.tail(tail, run, options),
    ].join("");
  };
}
