import { withSeparators } from "../../figures/decimal.js";
import type { Fact, Figure } from "../fact.js";
import type { Holding } from "../filing.js";

/** `162`, `214,940,800`: the figure's value as the form prints one. */
export function count(figure: Pick<Figure, "value">): string {
  return withSeparators(figure.value);
}

/** ` (“the Subject Shares”)`, where that stands in the place of the number; else empty. */
export function termOf({ printed }: Figure): string {
  return /\s(?:Shares|Securities)$/.test(printed) ? ` (“${printed}”)` : "";
}

/** Words as a sentence begins with them. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words as they stand within a sentence: `the text` of `The text`. */
export function within(words: string): string {
  return words.replace(/^(?:The|An?)\b/, (word) => word.toLowerCase());
}

/** `Rows 7 and 9`, `A, B and C`. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** `Rows 7 and 9` of `Row 7`, `Row 9`. */
export function rows(names: readonly string[]): string {
  const [only] = names;
  return names.length === 1 && only !== undefined
    ? only
    : `Rows ${list(names.map((name) => name.replace(/^Row /, "")))}`;
}

/** `81 option shares`, `14,915,571 warrant shares`, `25,229 shares`: a part of a holding in a few words. */
export function part(holding: Holding): string {
  if (holding.kind === "outstanding") return `${count(holding.shares)} shares`;
  const instrument = holding.instrument.toLowerCase();
  const kind = instrument.includes("option") ? "option" : instrument.includes("warrant") ? "warrant" : null;
  if (kind !== null) return `${count(holding.shares)} ${kind} shares`;
  return `${count(holding.shares)} shares to be acquired (${holding.instrument})`;
}

/** The facts among `facts` that are stated. */
export function stated<T>(facts: readonly (Fact<T> | null | undefined)[]): Fact<T>[] {
  return facts.filter((fact) => fact !== null && fact !== undefined);
}

/** "A" or "An", as what it stands before is spoken. */
export function article(what: string): string {
  return /^(?:[aeiou]|N-)/i.test(what) ? "An" : "A";
}
