import { Chalk } from "chalk";
import type { Report } from "../audit/report.js";
import type { Readings } from "../reporters/html/reading.js";
import { pieces, reporter, type PieceFormat, type ReporterOptions } from "../reporters/index.js";
import type { RunHead, RunTail } from "../reporters/pieces.js";
import type { Checked } from "./check-unit.js";
import type { Checker, Writer } from "./checker.js";
import type { Written } from "./options.js";
import { output, print } from "./output.js";
import type { Unit } from "./units.js";
import { UserError } from "./user-error.js";
import { openWhole, writeWhole, type WholeFile } from "./write-whole.js";

/** The options on how reports are written, as commander gives them. */
export interface ReportOptions {
  readonly formats?: readonly Written[];
  readonly color?: boolean;
  readonly verbose?: true;
  readonly quiet?: true;
  readonly sarifAll?: true;
}

/** The reports of a run while it goes on. */
export interface OpenReports {
  readonly writers: readonly Writer[];
  /** Where a run goes on: what counts already, and what is left to do. */
  readonly counted?: readonly Checked[];
  readonly left?: (units: AsyncIterable<Unit>) => AsyncIterable<Unit>;
  /** Takes what a report needs whole. */
  readonly keep?: NonNullable<Checker["keep"]>;
  readonly begin: (run: RunHead) => Promise<void>;
  /** A unit's piece of each. */
  readonly add: (told: readonly string[]) => Promise<void>;
  readonly end: (tail: RunTail, run: RunHead) => Promise<void>;
  /** Leaves the files that were there before. */
  readonly discard: () => Promise<void>;
}

/**
 * The reports that were asked for; each filing's piece is written as it comes.
 * @throws UserError where two would go to standard output, or a file cannot be opened.
 */
export async function openReports(options: ReportOptions): Promise<OpenReports> {
  const formats = formatsOf(options);
  const reports = await Promise.all(formats.filter(isTold).map((written) => opened(written, options)));
  const pages = formats.filter(({ format }) => format === "html");
  const kept = pages.length === 0 ? null : (await import("./kept-filings.js")).keptFilings();
  const each = async (step: (report: Opened, index: number) => Promise<void>): Promise<void> => {
    for (const [index, report] of reports.entries()) await step(report, index);
  };
  return {
    writers: reports.map(({ writer }) => writer),
    ...(kept === null ? {} : { keep: kept.keep }),
    begin: (run) => each(({ writer, place }) => write(place, writer.pieces.head(run, writer.style))),
    add: (told) =>
      each(async (report, index) => {
        const piece = told[index] ?? "";
        if (piece === "") return;
        await write(report.place, report.begun ? report.writer.pieces.between + piece : piece);
        report.begun = true;
      }),
    end: async (tail, run) => {
      await each(async ({ writer, place }) => {
        await write(place, writer.pieces.tail(tail, run, writer.style));
        await place.commit();
      });
      if (kept !== null)
        await writeReports(kept.report(run, tail), { ...options, formats: pages }, kept.readings);
    },
    discard: () => each(({ place }) => place.discard()),
  };
}

/** A report that is being written. */
interface Opened {
  readonly writer: Writer;
  readonly place: WholeFile;
  begun: boolean;
}

type ToldInPieces = Written & { readonly format: PieceFormat };

/** Whether a report is told piece by piece. */
export function isTold(written: Written): written is ToldInPieces {
  return written.format !== "html";
}

async function opened({ format, output: path }: ToldInPieces, options: ReportOptions): Promise<Opened> {
  return {
    writer: { pieces: await pieces(format), style: styleOf(options, path === null) },
    place: path === null ? STANDARD_OUTPUT : await openWhole(path),
    begun: false,
  };
}

const STANDARD_OUTPUT: WholeFile = {
  write: print,
  commit: () => Promise.resolve(),
  discard: () => Promise.resolve(),
};

async function write(place: WholeFile, text: string): Promise<void> {
  if (text !== "") await place.write(text);
}

/** Writes a whole report in each format that was asked for; `readings` are the filings themselves, where they were kept. */
export async function writeReports(
  report: Report,
  options: ReportOptions,
  readings?: Readings,
): Promise<void> {
  for (const { format, output: path } of formatsOf(options)) {
    const style = { ...styleOf(options, path === null), ...(readings === undefined ? {} : { readings }) };
    const text = (await reporter(format))(report, style);
    if (path === null) await print(text);
    else await writeWhole(path, text);
  }
}

/** What was asked for; a table on standard output where nothing was. */
export function formatsOf({ formats }: ReportOptions): readonly Written[] {
  const asked = formats ?? [{ format: "table" as const, output: null }];
  if (asked.filter((each) => each.output === null).length > 1)
    throw new UserError("two reports would go to standard output; give all but one of them an --output");
  return asked;
}

/** How a report is drawn; a file never holds escape sequences of colour. */
export function styleOf(options: ReportOptions, terminal: boolean): Omit<ReporterOptions, "readings"> {
  const own = output(options.color);
  return {
    ...(terminal ? own : { ...own, colour: new Chalk({ level: 0 }) }),
    verbose: options.verbose === true,
    quiet: options.quiet === true,
    sarifAll: options.sarifAll === true,
    folder: process.cwd(),
  };
}
