import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { configurationFiles, pluginFiles } from "../init-files.js";
import { print } from "../output.js";
import { UserError } from "../user-error.js";
import { writeWhole } from "../write-whole.js";

/** `13d-audit init`: writes the files of a gate, or of a plug-in, into the working folder. Gives the exit status. */
export async function initCommand({ plugin, force }: { plugin?: true; force?: true }): Promise<number> {
  const files = plugin === true ? pluginFiles() : configurationFiles();
  const there = files.find(({ path }) => existsSync(path));
  if (there !== undefined && force !== true)
    throw new UserError(`${there.path} is there already; nothing was written (--force writes over it)`);
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, text);
  }
  const next =
    plugin === true
      ? "node our-policy/our-policy.test.mjs tests it; 13d-audit --plugin ./our-policy/our-policy.mjs FILE runs it."
      : "Edit both to your folders; 13d-audit --print-config shows what holds.";
  await print(`${files.map(({ path }) => `wrote ${path}\n`).join("")}${next}\n`);
  return 0;
}
