import { sum, type Decimal } from "../../figures/decimal.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";
import type { Figure } from "../../filing/fact.js";
import type { Composition } from "../../filing/holding.js";
import { counted } from "../../filing/parts/holdings.js";
import { slippedParts } from "../../filing/parts/slipped-parts.js";
import { countsIn } from "../words/counts.js";

/** The counts that a list may take apart: in an answer, "650,000 (600,000 shares held by …", also one without a unit. */
export function totalsIn(text: string): PrintedNumber[] {
  const totals = countsIn(text, 0);
  for (const number of numbersIn(text)) {
    const isTaken = /^\s*(?:\(\s*|,\s+of\s+which\s+)\d/.test(text.slice(number.end, number.end + 20));
    if (isTaken && number.value.gte(1000)) totals.push(number);
  }
  return totals.sort((a, b) => a.start - b.start);
}

/** Where the bracket that is open at `from` closes, or the text ends. */
export function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** Where the bracket closes that is open before `at`; the end of the text where none is. */
export function bracketEnd(text: string, at: number): number {
  let open = 0;
  for (const mark of text.slice(0, at)) {
    if (mark === "(") open += 1;
    if (mark === ")") open = Math.max(0, open - 1);
  }
  return open === 0 ? text.length : closing(text, at);
}

/** What the parts lack of their total, as printed. */
export function missingIn(list: Composition, total: Figure): Decimal {
  return total.value.minus(sum(counted(list).map(({ shares }) => shares.value)));
}

/** Whether parts add up to their total, or several of them do but for one slip of the keys. */
export function isMeantToAddUp(list: Composition, total: Figure): boolean {
  const off = missingIn(list, total);
  const parts = counted(list).filter(({ each }) => each === null);
  return off.isZero() || (parts.length > 1 && slippedParts(parts, off).length > 0);
}
