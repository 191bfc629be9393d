import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A change to a text: what stands there once, and what takes its place. */
export type Edit = readonly [from: string | RegExp, to: string];

/** The project's own structured samples, sound but for the edits. */
export const sample13D = (...edits: readonly Edit[]): string =>
  edited(sample("hollin-mills-structured-13d.xml"), edits);
export const sample13G = (...edits: readonly Edit[]): string =>
  edited(sample("hollin-mills-structured-13g.xml"), edits);

/**
 * The text with each edit made at the first place where it fits.
 * @throws Error where one does not fit, so that a case cannot prove nothing.
 */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [from, to]) => {
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`nothing to edit: ${String(from)}`);
    return after;
  }, text);
}

/** Puts `to` into the first element of this name. */
export const value = (element: string, to: string): Edit => [
  new RegExp(`<${element}>[^<]*<`),
  `<${element}>${to}<`,
];

/** Takes out the first element of this name with all that it holds. */
export const without = (element: string): Edit => [
  new RegExp(String.raw`\s*<${element}>[\s\S]*?</${element}>`),
  "",
];

/** Puts `to` in the place of the first element of this name inside another. */
export const inside = (parent: string, element: string, to: string): Edit => [
  new RegExp(String.raw`(?<=<${parent}>[\s\S]*?)<${element}>[^<]*</${element}>`),
  to === "" ? "" : `<${element}>${to}</${element}>`,
];

function sample(name: string): string {
  // Mutation tests run bundled, in a copy of the checkout: there this file stands elsewhere.
  return readFileSync(resolve("samples", name), "utf8");
}
