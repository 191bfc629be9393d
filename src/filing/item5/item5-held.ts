import { typingSlip } from "../../figures/typing-slip.js";
import type { Item5Statement, Person } from "../filing.js";
import { agreesIn } from "../totals/restated.js";

/** "directly", "of record": words that tell how shares are held, and by which what is told to be held may be known. */
const HELD_WORDS = /\b(?:directly|of\s+record|(?:record|direct|registered)\s+(?:owner|holder))\b/gi;

/** What Item 5 tells of a person with, where nothing tells what is beneficially owned, what is told to be held in its place. */
export function withHeld(item5: Item5Statement): Item5Statement {
  const { held, percentOfClass } = item5;
  if (held === undefined) return item5;
  return { ...item5, aggregateAmount: held.amount, percentOfClass: percentOfClass ?? held.percent };
}

/** A text without the words that tell how shares are held, where it tells no more than what is held. */
export function besidesHeld(text: string, { held }: Item5Statement): string {
  return held === undefined ? text : withoutHeldWords(text);
}

/** A text without them. */
export function withoutHeldWords(text: string): string {
  return text.replace(HELD_WORDS, "");
}

/**
 * Whether what a person is told to hold is no part of the cover page's amount, but that amount, one of the two mistyped:
 * two digits transposed, or more than it by one slip of the keys or beside the cover page's own percentage.
 */
export function isMeantAsWhole(person: Person, { held }: Item5Statement): boolean {
  const cover = person.aggregateAmount;
  if (held === undefined || cover === null) return false;
  const slip = typingSlip(cover.value, held.amount.value);
  if (slip === "two digits transposed") return true;
  const same = agreesIn("percentOfClass", person, { ...person, percentOfClass: held.percent }) === true;
  return held.amount.value.gt(cover.value) && (slip !== null || same);
}
