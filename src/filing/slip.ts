import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";
import { textAround } from "./words/prose.js";

/**
 * - `placeholder`: a blank, a bullet in brackets or a word that waits for a fact
 * - `damage`: characters that some conversion spoiled
 * - `number`: a count whose separators or letters fit no usual way to print one; the value tells which
 */
export type SlipKind = "placeholder" | "damage" | "number";

/** Something in the printed text that nobody meant to print. */
export interface Slip extends Fact<string> {
  readonly kind: SlipKind;
}

/** How many characters of a text are shown on either side. */
const AROUND = 40;

/** A few words around a place, for a message: `… representing approximately ___% of the outstanding …`. */
export function excerptAround(filing: Filing, place: Fact<string>): string {
  const text = textAround(filing, place).replace(/\s+/g, " ");
  const printed = place.printed.replace(/\s+/g, " ");
  const at = text.indexOf(printed);
  const [first, last] = [Math.max(0, at - AROUND), at + printed.length + AROUND];
  const before = text.slice(first, Math.max(0, at)).replace(first > 0 ? /^\S*\s/ : "", "");
  const after = text.slice(at + printed.length, last).replace(last < text.length ? /\s\S*$/ : "", "");
  const [from, to] = [at - before.length, at + printed.length + after.length];
  return `${from > 0 ? "… " : ""}${before}${printed}${after}${to < text.length ? " …" : ""}`;
}
