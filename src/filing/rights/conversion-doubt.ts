import type { Decimal } from "../../figures/decimal.js";
import type { Conversion } from "../conversion.js";
import { isWithin, type Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { limitSpokenOf } from "./limits.js";
import { sentencesIn } from "../words/prose.js";
import { splitSpokenOf } from "../bases/splits.js";

/** A conversion as a sentence tells it, whatever is converted. */
type Told = Pick<Conversion, "inexact" | "place">;

/** Interest of some years may make so much of a debt's shares. */
const MOST_INTEREST = 1.5;

/** What accounts for more shares than the principal of a debt gives: interest that is not told of; or `null`. */
export function interestDoubt({ place, principal, shares }: Conversion, most: Decimal): string | null {
  const surplus = shares.value.gt(most.plus(1)) && shares.value.lte(most.times(MOST_INTEREST));
  if (principal === null || !surplus) return null;
  return /\binterest\b/i.test(place.value)
    ? "Interest may have been converted as well."
    : "Interest may have been converted as well, though the sentence does not speak of any.";
}

/** What was converted on a day past may have had another price than the one told elsewhere, which may be today's. */
function isOfAnotherTime({ paragraphs }: Filing, { place }: Told, terms: Fact<unknown>): boolean {
  if (isWithin(terms, place) || !/\bconverted\b/i.test(place.value)) return false;
  const around = paragraphs.find((paragraph) => isWithin(place, paragraph) && isWithin(terms, paragraph));
  const told = around?.value.slice(0, Math.max(0, around.value.indexOf(place.value))) ?? "";
  const before = sentencesIn(told.trimEnd()).at(-1) ?? "";
  return !(before.includes(terms.printed) && CONVERTED_SO.test(before) && !CHANGED.test(before));
}

/** "The Note was convertible at $3.00 per share. On May 4, 2020, Larkspur converted …": the terms as they were then. */
const CONVERTED_SO = /\b(?:was|were|became|had\s+been)\s+(?:\w+\s+)?(?:convertible|exchangeable)\b/i;
const CHANGED = /\b(?:adjust|chang|reduc|increas|lower|reset|amend|initial|original)/i;

/**
 * Why a difference need not be a mistake, or `null`. A limit on conversion leaves shares out, so that it accounts for fewer shares
 * than the terms give, never for more of them.
 */
export function conversionDoubt(
  filing: Filing,
  conversion: Told,
  terms: Fact<unknown>,
  { name = "price", isMore }: { readonly name?: "price" | "rate" | "ratio"; readonly isMore: boolean },
): string | null {
  const { inexact } = conversion;
  if (inexact) return "The sentence names something besides that may account for the difference.";
  if (splitSpokenOf(filing) !== null)
    return "The text tells of a split, for which one of the figures may be adjusted.";
  if (!isMore && limitSpokenOf(filing) !== null)
    return "A limit on conversion may account for the difference.";
  if (isOfAnotherTime(filing, conversion, terms))
    return `The ${name} is told elsewhere, and may be of another time.`;
  return null;
}
