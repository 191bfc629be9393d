import { Chalk } from "chalk";
import type { ReporterOptions } from "../../src/reporters/index.js";

/** A report without colour, 100 columns wide, in a folder that there need not be. */
export function reporterOptions(): ReporterOptions {
  return {
    colour: new Chalk({ level: 0 }),
    columns: 100,
    verbose: false,
    quiet: false,
    sarifAll: false,
    folder: "/work/here",
  };
}
