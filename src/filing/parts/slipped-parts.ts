import type { Decimal } from "../../figures/decimal.js";
import { typingSlip, type TypingSlip } from "../../figures/typing-slip.js";
import type { Holding } from "../holding.js";

/** A part of a list, and the number that it should be if one slip of the keys there is what the list is off by. */
export interface SlippedPart<Part extends Pick<Holding, "shares" | "each"> = Holding> {
  readonly part: Part;
  readonly right: Decimal;
  readonly slip: TypingSlip;
  /** What makes up the rest of the figure, where the part is the only one of its list. */
  readonly rest?: Decimal;
}

/**
 * The parts of which one, a slip of the keys put right, makes up for what the list is off by; a unit that stands for several shares is none.
 * @param gap what the parts lack of their total
 * @param certain whether both numbers are told of one thing, so that no number is too round
 */
export function slippedParts<Part extends Pick<Holding, "shares" | "each">>(
  parts: readonly Part[],
  gap: Decimal,
  certain = false,
): SlippedPart<Part>[] {
  return parts.flatMap((part) => {
    const right = part.shares.value.plus(gap);
    const slip = part.each === null ? typingSlip(part.shares.value, right, certain) : null;
    return slip === null ? [] : [{ part, right, slip }];
  });
}
