import { someAddUpTo } from "../../figures/nearly-sum.js";
import type { Decimal } from "../../figures/decimal.js";
import type { Composition, Filing, Footnote, Person } from "../filing.js";
import { counted, sharesOf, totalOf } from "./holdings.js";
import type { MarkedRow } from "./marked-rows.js";

/** More parts than this are not tried in every choice. */
const MOST = 10;

/**
 * Another person whose own note names the very same parts, and whose cover page states what they add up to in each of the rows
 * that are `wrong` here: what the note tells was read right then. `null` where a row states some of the parts, since a
 * note on everybody's shares may stand below each cover page.
 */
export function fitsAnotherCover(
  { persons }: Filing,
  note: Footnote,
  composition: Composition,
  wrong: readonly MarkedRow[],
): Person | null {
  const parts = counted(composition).map(sharesOf);
  if (composition.claim !== "whole" || parts.length < 2 || parts.length > MOST) return null;
  if (wrong.some(({ figure }) => someAddUpTo(parts, figure.value))) return null;
  const total = totalOf(composition);
  const isSame = ({ composition: other, text }: Footnote): boolean =>
    other?.claim === "whole" &&
    text.span.start !== note.text.span.start &&
    asKey(counted(other).map(sharesOf)) === asKey(parts);
  const states = (person: Person): boolean =>
    wrong.every(({ name }) => person[name]?.value.eq(total) === true);
  return persons.find((person) => states(person) && person.footnotes.some(isSame)) ?? null;
}

function asKey(parts: readonly Decimal[]): string {
  return parts.map((part) => part.toFixed()).join(" ");
}
