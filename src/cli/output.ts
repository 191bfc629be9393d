import { Chalk, type ChalkInstance } from "chalk";
import { colourLevel } from "./colour.js";
import { systemProblem } from "./system-problem.js";
import { UserError } from "./user-error.js";

const DEFAULT_COLUMNS = 100;

/** Where a command prints, and how. */
export interface Output {
  readonly colour: ChalkInstance;
  readonly columns: number;
}

/** The colour and the width of standard output. `COLUMNS` tells the width where it is no terminal. */
export function output(flag: boolean | undefined): Output {
  const level = colourLevel({ flag, env: process.env, isTerminal: process.stdout.isTTY });
  const told = Number(process.env["COLUMNS"]);
  const width = process.stdout.isTTY ? process.stdout.columns : told;
  return {
    colour: new Chalk({ level }),
    columns: Number.isInteger(width) && width > 0 ? width : DEFAULT_COLUMNS,
  };
}

/**
 * Writes text to standard output and waits until it is taken, so that nothing is lost at exit. `| head -1` closes the
 * pipe early: nothing is lost that was wanted, so there is nothing to say.
 * @throws UserError where it cannot be written: into a file on a full disk, say.
 */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error === undefined || error === null || (error as NodeJS.ErrnoException).code === "EPIPE")
        resolve();
      else reject(new UserError(`standard output could not be written: ${systemProblem(error)}`));
    });
  });
}
