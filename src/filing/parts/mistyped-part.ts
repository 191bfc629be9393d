import { sum, type Decimal } from "../../figures/decimal.js";
import { typingSlip } from "../../figures/typing-slip.js";
import type { Fact } from "../fact.js";
import type { Composition, Filing, Holding } from "../filing.js";
import { counted, sharesOf } from "./holdings.js";
import { lonePartToldOtherwise } from "./lone-part.js";
import { isToldElsewhere as standsElsewhere } from "../words/odd-one.js";
import { COUNTED_ROWS } from "../rows.js";
import { slippedParts, type SlippedPart } from "./slipped-parts.js";
import { tellsNumber } from "../words/told-number.js";

/**
 * The one part which, a slip of the keys put right, makes the list add up to `figure`, where another list of the filing states the
 * right number for the same kind of part: whatever else the note tells, that part is mistyped. `null` where none is, or several may be.
 */
export function mistypedPart(filing: Filing, composition: Composition, figure: Decimal): Holding | null {
  const parts = counted(composition);
  const gap = figure.minus(sum(parts.map(sharesOf)));
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

const TRANSPOSED = "two digits transposed";
/** Of a list that may lack a part, a number with fewer digits is too round to tell. */
const TELLING = 3;

/**
 * The one part of a list that stands nowhere else in the filing and is one slip of the keys away from the number that makes the
 * list add up to `figure`, which the filing does state elsewhere: no other count in the sentence accounts for what it is off by
 * so exactly. `null` where none is. A list that names only some of the parts may lack one, so that there two digits are transposed.
 */
export function partToldOtherwise(
  filing: Filing,
  composition: Composition,
  figure: Decimal,
): SlippedPart | null {
  const parts = counted(composition).filter(({ within }) => !within);
  const gap = figure.minus(sum(parts.map(sharesOf)));
  const partial = composition.claim !== "whole" && gap.gt(0);
  if (parts.length === 1) return lonePartToldOtherwise(filing, composition, figure);
  if (parts.length < 2 || gap.isZero() || composition.claim === "continued") return null;
  const [only, more] = slippedParts(parts, gap, true).filter(
    ({ part, right, slip }) =>
      (slip === TRANSPOSED
        ? !partial || right.precision() >= TELLING || part.shares.value.precision() >= TELLING
        : !partial && typingSlip(part.shares.value, right) !== null) &&
      !standsElsewhere(filing, { ...part.shares, isPercent: false }) &&
      !parts.some(({ shares }) => shares.value.eq(right)) &&
      isStated(filing, right),
  );
  return more === undefined ? (only ?? null) : null;
}

/**
 * The one part of a list that names some of the parts which, a slip of the keys put right, makes it come to just `figure`: two
 * digits transposed, or a number that a cover page states. It stands nowhere else. `null` where none is, or several may be.
 */
export function nearMiss(filing: Filing, composition: Composition, figure: Decimal): SlippedPart | null {
  const parts = counted(composition);
  const gap = figure.minus(sum(parts.map(sharesOf)));
  if (composition.claim === "whole" || parts.length < 2 || gap.lte(0) || tellsNumber(filing, gap))
    return null;
  const [only, more] = slippedParts(parts, gap, true).filter(
    ({ part: { shares }, right, slip }) =>
      shares.value.precision() >= TELLING &&
      (slip === TRANSPOSED || isRow(filing, right)) &&
      !right.eq(figure) &&
      !standsElsewhere(filing, { ...shares, isPercent: false }),
  );
  return more === undefined ? (only ?? null) : null;
}

/**
 * The parts of which any, two digits put back, makes up for what all are off from a total that a cover page has, too; none
 * where all are so round that it may be chance, or where the text tells the difference.
 */
export function transposedParts(
  filing: Filing,
  holdings: readonly Holding[],
  total: Fact<Decimal>,
): SlippedPart[] {
  const gap = total.value.minus(sum(holdings.map(sharesOf)));
  const isTransposed = ({ slip }: SlippedPart): boolean => slip === TRANSPOSED;
  const onCover = filing.persons.some(({ aggregateAmount }) => aggregateAmount?.value.eq(total.value));
  return onCover && !tellsNumber(filing, gap.abs()) && slippedParts(holdings, gap).some(isTransposed)
    ? slippedParts(holdings, gap, true).filter(isTransposed)
    : [];
}

/** Whether a note, an Item or a row of a cover page states the number. */
export function isStated(filing: Filing, number: Decimal): boolean {
  return tellsNumber(filing, number) || isRow(filing, number);
}

function isRow({ persons }: Filing, number: Decimal): boolean {
  return persons.some((person) => COUNTED_ROWS.some((name) => person[name]?.value.eq(number) === true));
}
