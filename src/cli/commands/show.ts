import { NotAFilingError, readFiling } from "../../read/read-filing.js";
import { print, output } from "../output.js";
import { expandInputs, readSource } from "../inputs.js";
import { UserError } from "../user-error.js";
import { showJson } from "../show-json.js";
import { showPage } from "../show-page.js";

/** `13d-audit show`: what was read from one filing. Gives the exit status. */
export async function showCommand(
  path: string,
  options: { json?: true; color?: boolean; maxSize: number },
): Promise<number> {
  const [input] = await expandInputs([path]);
  if (input === undefined || "problem" in input)
    throw new UserError(`${path}: ${input?.problem ?? "no such file"}`);
  try {
    const filing = readFiling(await readSource(input.path, options.maxSize));
    await print(options.json === true ? showJson(filing) : showPage(filing, output(options.color)));
    return 0;
  } catch (error) {
    if (error instanceof NotAFilingError) throw new UserError(`${path}: ${error.message}`);
    throw error;
  }
}
