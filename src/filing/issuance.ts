import type { IsoDate } from "../figures/date.js";
import { sum, ZERO, type Decimal } from "../figures/decimal.js";
import type { Base } from "./base.js";
import type { Fact, Figure } from "./fact.js";
import type { Filing } from "./filing.js";

/** Shares that the issuer sold to a filer, as Items 3, 4 or 6 tell, with the rights sold beside them. */
export interface Issuance {
  readonly shares: Figure;
  readonly rights: Figure | null;
  /** What the rights are: `warrants`. */
  readonly instrument: string;
  readonly date: Fact<IsoDate> | null;
  readonly place: Fact<string>;
}

/** Bought of the issuer itself, not of others beside it or in its offering. */
const OF_ISSUER =
  /\bfrom\s+the\s+(?:Issuer|Company|Corporation)\b|\b(?:Issuer|Company|Corporation)\s+(?:issued|sold)\b/;

/**
 * The shares that the issuer sold to filers after the day of a count, which are outstanding though the count does not include
 * them: who holds them knows better than the count (17 CFR 240.13d-1(j)). None where the count is not dated, or adds to itself.
 */
export function issuedAfter({ issuances }: Filing, base: Base): Decimal {
  const { asOf } = base;
  if (asOf === null || base.given === true || base.plus.length > 0) return ZERO;
  const since = issuances.filter(
    ({ date, place }) => date !== null && date.value > asOf.value && OF_ISSUER.test(place.value),
  );
  return sum(since.map(({ shares }) => shares.value));
}
