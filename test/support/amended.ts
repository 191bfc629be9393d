import { readFiling } from "../../src/index.js";
import type { Filing } from "../../src/filing/filing.js";

/** A filing with the one before it, both given as text. */
export function amended(before: string, now: string): Filing {
  return { ...readFiling(now, "amendment.txt"), previous: readFiling(before, "before.txt") };
}

/** The text without its Items from the one numbered `from` on. */
export function withoutItems(text: string, from: number): string {
  const start = text.indexOf(`Item ${String(from)}.`);
  return start < 0 ? text : text.slice(0, start) + text.slice(text.indexOf("SIGNATURE", start));
}
