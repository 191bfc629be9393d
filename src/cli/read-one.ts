import { NotAFilingError, readFiling } from "../read/read-filing.js";
import type { Filing } from "../filing/filing.js";
import { expandInputs, readSource } from "./inputs.js";
import { isSystemError, systemProblem } from "./system-problem.js";
import { UserError } from "./user-error.js";

/**
 * Reads the one filing that `show` and `explain` are about.
 * @throws UserError where there is no such file, or it is no filing.
 */
export async function readOne(path: string, maxSize: number): Promise<Filing> {
  const [input] = await expandInputs([path]);
  if (input === undefined || "problem" in input)
    throw new UserError(`${path}: ${input?.problem ?? "no such file"}`);
  try {
    return readFiling(await readSource(input.path, maxSize));
  } catch (error) {
    if (error instanceof NotAFilingError) throw new UserError(`${path}: ${error.message}`);
    if (isSystemError(error)) throw new UserError(`${path}: ${systemProblem(error)}`);
    throw error;
  }
}
