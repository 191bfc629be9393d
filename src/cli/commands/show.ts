import { print, output } from "../output.js";
import { readOne } from "../read-one.js";
import { showJson } from "../show-json.js";
import { showPage } from "../show-page.js";

/** `13d-audit show`: what was read from one filing. Gives the exit status. */
export async function showCommand(
  path: string,
  options: { json?: true; color?: boolean; maxSize: number },
): Promise<number> {
  const filing = await readOne(path, options.maxSize);
  await print(options.json === true ? showJson(filing) : showPage(filing, output(options.color)));
  return 0;
}
