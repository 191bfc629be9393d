import ignore from "ignore";
import { pathFrom } from "./settings.js";

/** The inputs that no pattern, as in a .gitignore of `folder`, names; what lies outside the folder is kept. */
export function notIgnored<T extends { readonly path: string }>(
  inputs: readonly T[],
  patterns: readonly string[],
  folder: string,
): T[] {
  const ignored = ignore().add(patterns);
  return inputs.filter(({ path }) => {
    const inside = pathFrom(folder, path);
    return path === "-" || !ignore.isPathValid(inside) || !ignored.ignores(inside);
  });
}
