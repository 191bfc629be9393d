import { Chalk, type ChalkInstance } from "chalk";
import { colourLevel } from "./colour.js";

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

/** Writes text to standard output and waits until it is taken, so that nothing is lost at exit. */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve) => {
    process.stdout.write(text, () => {
      resolve();
    });
  });
}
