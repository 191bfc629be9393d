import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Item3Doubt } from "../../src/filing/item3/item3-doubt.js";

/** Something that Item 3 asks for and that was not read in it. */
export interface Lacking {
  readonly at: readonly Fact<unknown>[];
  /** What Item 3 tells and what it does not, without a stop. */
  readonly words: string;
  readonly expected: string;
  readonly asks: string;
  readonly doubt: Item3Doubt | null;
}

/** A failure, unless what lacks may be told after all. */
export function lacking(
  { at, words, expected, asks, doubt }: Lacking,
  { fail, unverified }: RuleContext,
  heading: Fact<string>,
): Verdict {
  return doubt === null
    ? fail({ at: [...at, heading], expected, actual: "none", message: `${words}. ${asks}` })
    : unverified({ at: [...at, doubt.at], message: `${words}: ${doubt.reason}.` });
}
