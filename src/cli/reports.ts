import { Chalk } from "chalk";
import type { Report } from "../audit/report.js";
import { reporter, type ReporterOptions } from "../reporters/index.js";
import type { Written } from "./options.js";
import { output, print } from "./output.js";
import { UserError } from "./user-error.js";
import { writeWhole } from "./write-whole.js";

/** The options on how reports are written, as commander gives them. */
export interface ReportOptions {
  readonly formats?: readonly Written[];
  readonly color?: boolean;
  readonly verbose?: true;
  readonly quiet?: true;
  readonly sarifAll?: true;
}

/** Writes a report in each format that was asked for. */
export async function writeReports(report: Report, options: ReportOptions): Promise<void> {
  const formats = options.formats ?? [{ format: "table", output: null }];
  const clashing = formats.filter((each) => each.output === null);
  if (clashing.length > 1)
    throw new UserError("two reports would go to standard output; give all but one of them an --output");
  for (const { format, output: path } of formats) {
    const toText = await reporter(format);
    const style: ReporterOptions = { ...styleOf(options, path === null), folder: process.cwd() };
    const text = toText(report, style);
    if (path === null) await print(text);
    else await writeWhole(path, text);
  }
}

/** A file never holds escape sequences of colour. */
function styleOf(options: ReportOptions, terminal: boolean): Omit<ReporterOptions, "folder"> {
  const own = output(options.color);
  return {
    ...(terminal ? own : { ...own, colour: new Chalk({ level: 0 }) }),
    verbose: options.verbose === true,
    quiet: options.quiet === true,
    sarifAll: options.sarifAll === true,
  };
}
