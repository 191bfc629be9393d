import type { Command } from "commander";
import { SHELLS, type Shell } from "../choices.js";
import { completionScript } from "../completion-script.js";
import { print } from "../output.js";
import { UserError } from "../user-error.js";

/** `13d-audit completion`: prints a shell's completion script, made from the command tree. Gives the exit status. */
export async function completionCommand(program: Command, shell: Shell): Promise<number> {
  if (!SHELLS.includes(shell))
    throw new UserError(`no completion for "${shell}"; there is one for ${SHELLS.join(", ")}`);
  await print(completionScript(program, shell));
  return 0;
}
