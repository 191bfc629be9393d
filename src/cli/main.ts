import { CommanderError } from "commander";
import { escapeLine } from "../reporters/escape-terminal.js";
import { debug, enableDebug } from "./debug.js";
import { tellFault } from "./fault.js";
import { endOnInterrupt } from "./interrupt.js";
import { createProgram } from "./program.js";
import { UserError } from "./user-error.js";

/**
 * Runs the command line and gives the exit status: 0 no failing check at or above `--fail-on`, 1 some,
 * 2 usage, configuration or a file that could not be read as a filing.
 */
export async function main(argv: readonly string[]): Promise<number> {
  endOnInterrupt();
  // What could not be printed, `print` tells; where standard error is closed, nobody is there to be told.
  process.stdout.on("error", () => undefined);
  process.stderr.on("error", () => undefined);
  let status = 0;
  const program = createProgram((result) => {
    status = result;
  });
  program.on("option:debug", enableDebug);
  try {
    await program.parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  // ConfigError by name: its room is loaded only where there is a configuration.
  if (error instanceof UserError || (error instanceof Error && error.name === "ConfigError")) {
    process.stderr.write(`13d-audit: ${escapeLine(error.message)}\n`);
    debug(() => error.stack ?? "");
    return 2;
  }
  tellFault(null, error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 2;
}
