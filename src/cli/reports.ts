import { rename, rm, writeFile } from "node:fs/promises";
import { Chalk } from "chalk";
import type { Report } from "../audit/report.js";
import type { Readings } from "../reporters/html/reading.js";
import { reporter, type ReporterOptions } from "../reporters/index.js";
import type { Written } from "./options.js";
import { output, print } from "./output.js";
import { UserError } from "./user-error.js";

/** The options on how reports are written, as commander gives them. */
export interface ReportOptions {
  readonly formats?: readonly Written[];
  readonly color?: boolean;
  readonly verbose?: true;
  readonly quiet?: true;
  readonly sarifAll?: true;
}

/** Writes a report in each format that was asked for; `readings` are the filings themselves, where they were kept. */
export async function writeReports(
  report: Report,
  options: ReportOptions,
  readings?: Readings,
): Promise<void> {
  const formats = options.formats ?? [{ format: "table", output: null }];
  const clashing = formats.filter((each) => each.output === null);
  if (clashing.length > 1)
    throw new UserError("two reports would go to standard output; give all but one of them an --output");
  for (const { format, output: path } of formats) {
    const toText = await reporter(format);
    const style: ReporterOptions = {
      ...styleOf(options, path === null),
      folder: process.cwd(),
      ...(readings === undefined ? {} : { readings }),
    };
    const text = toText(report, style);
    if (path === null) await print(text);
    else await writeWhole(path, text);
  }
}

/** A file never holds escape sequences of colour. */
function styleOf(options: ReportOptions, terminal: boolean): Omit<ReporterOptions, "folder" | "readings"> {
  const own = output(options.color);
  return {
    ...(terminal ? own : { ...own, colour: new Chalk({ level: 0 }) }),
    verbose: options.verbose === true,
    quiet: options.quiet === true,
    sarifAll: options.sarifAll === true,
  };
}

/**
 * Writes a file beside its place and then puts it there, so that what was there before stays whole until then.
 * @throws UserError where that fails.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${String(process.pid)}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UserError(
      `${path} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
