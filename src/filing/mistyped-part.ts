import type { Decimal } from "../figures/decimal.js";
import type { Composition, Filing, Holding } from "./filing.js";
import { counted, sharesOf } from "./holdings.js";
import { slippedParts } from "./slipped-parts.js";

/**
 * The one part which, a slip of the keys put right, makes the list add up to `figure`, where another list of the filing states the
 * right number for the same kind of part: whatever else the note tells, that part is mistyped. `null` where none is, or several may be.
 */
export function mistypedPart(filing: Filing, composition: Composition, figure: Decimal): Holding | null {
  const parts = counted(composition);
  const gap = parts.reduce((left, part) => left.minus(sharesOf(part)), figure);
  // Parts of which there may be more are wrong where they are too much already.
  if (composition.claim !== "whole" && !(composition.claim === "some" && gap.lt(0))) return null;
  const [only, more] = slippedParts(parts, gap, true).filter(({ part, right }) =>
    isToldElsewhere(filing, composition, part, right),
  );
  return only !== undefined && more === undefined ? only.part : null;
}

/** Whether another list states the number for a part of the same type, and none states the mistyped one. */
function isToldElsewhere(filing: Filing, composition: Composition, part: Holding, right: Decimal): boolean {
  const others = filing.persons
    .flatMap(({ footnotes, item5, item4 }) => [...footnotes, item5, item4])
    .flatMap((told) => told?.composition ?? [])
    .filter((other) => other.place.span.start !== composition.place.span.start)
    .flatMap(({ holdings }) => holdings)
    .filter(({ type }) => type === part.type);
  return (
    others.some(({ shares }) => shares.value.eq(right)) &&
    others.every(({ shares }) => !shares.value.eq(part.shares.value))
  );
}
