import { sum } from "../../figures/decimal.js";
import { typingSlip } from "../../figures/typing-slip.js";
import type { Composition, Holding } from "../holding.js";
import { slippedParts, type SlippedPart } from "./slipped-parts.js";

/** A part of a list with the parts of which it is made by holder, and the slip of the keys that keeps these from coming to it. */
export interface InnerSlip {
  readonly whole: Holding;
  readonly parts: readonly Holding[];
  readonly slipped: SlippedPart;
}

/** Whose the shares are: with what some of them are, a list of parts need not be whole. */
const BY_HOLDER = /\b(?:held|owned)\b/i;

/** "5,750,000 shares (3,060,000 held directly and 2,150,000 held by the Trust)": off by one slip of the keys, or `null`. */
export function innerSlip({ holdings }: Composition): InnerSlip | null {
  for (const [index, whole] of holdings.entries()) {
    const behind = holdings.slice(index + 1);
    const end = behind.findIndex(({ within }) => !within);
    const parts = end < 0 ? behind : behind.slice(0, end);
    if (whole.within || parts.length < 2 || !parts.every(({ words }) => BY_HOLDER.test(words))) continue;
    const gap = whole.shares.value.minus(sum(parts.map(({ shares }) => shares.value)));
    const slips = slippedParts(parts, gap, true).filter(
      ({ part, right, slip }) =>
        slip === "two digits transposed" || typingSlip(part.shares.value, right) !== null,
    );
    const [slipped, ...others] = slips;
    if (!gap.isZero() && slipped !== undefined && others.length === 0) return { whole, parts, slipped };
  }
  return null;
}
