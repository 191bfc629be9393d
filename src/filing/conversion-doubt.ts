import type { Decimal } from "../figures/decimal.js";
import type { Conversion } from "./conversion.js";
import { isWithin } from "./fact.js";
import type { Filing } from "./filing.js";
import { limitSpokenOf } from "./limits.js";
import type { Money } from "./money.js";
import { splitSpokenOf } from "./splits.js";

/** Interest of some years may make so much of a debt's shares. */
const MOST_INTEREST = 1.5;

/** What accounts for more shares than the principal of a debt gives: interest that is not told of; or `null`. */
export function interestDoubt({ principal, shares }: Conversion, most: Decimal): string | null {
  const surplus = shares.value.gt(most.plus(1)) && shares.value.lte(most.times(MOST_INTEREST));
  return principal !== null && surplus ? "Interest may have been converted as well." : null;
}

/** What was converted on a day past may have had another price than the one told elsewhere, which may be today's. */
function isOfAnotherTime({ place }: Conversion, price: Money): boolean {
  return !isWithin(price, place) && /\bconverted\b/i.test(place.value);
}

/** Why a difference need not be a mistake, or `null`. */
export function conversionDoubt(filing: Filing, conversion: Conversion, price: Money): string | null {
  const { inexact } = conversion;
  if (inexact) return "The sentence names something besides that may account for the difference.";
  if (splitSpokenOf(filing) !== null)
    return "The text tells of a split, for which one of the figures may be adjusted.";
  if (limitSpokenOf(filing) !== null) return "A limit on conversion may account for the difference.";
  if (isOfAnotherTime(conversion, price)) return "The price is told elsewhere, and may be of another time.";
  return null;
}
