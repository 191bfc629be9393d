import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { isSystemError, systemProblem } from "./system-problem.js";
import { UserError } from "./user-error.js";

/**
 * The paths that a list names, one a line, or ended by NUL as `find -print0` writes them; `-` is standard input.
 * @throws UserError where it cannot be read or names nothing.
 */
export async function listedFiles(list: string): Promise<string[]> {
  const content = await read(list);
  const ends = content.includes("\0") ? /\0/ : /\r?\n/;
  const paths = content.split(ends).filter((path) => path !== "");
  if (paths.length === 0) throw new UserError(`--files-from ${list}: it names no file`);
  return paths;
}

async function read(list: string): Promise<string> {
  try {
    return list === "-" ? await text(process.stdin) : await readFile(list, "utf8");
  } catch (error) {
    if (isSystemError(error)) throw new UserError(`--files-from ${list}: ${systemProblem(error)}`);
    throw error;
  }
}
