import type { Fact, Figure } from "./fact.js";
import type { Money } from "./money.js";

/** How many shares come of an amount of debt: "40 shares per $1,000 principal amount". */
export interface ConversionRate {
  readonly shares: Figure;
  readonly per: Money;
}

/** At what price a security converts, as the text states it. */
export interface ConversionTerms {
  /** The value at which each share converts: the stated value, the liquidation preference. */
  readonly statedValue: Money | null;
  /** The price, where it is fixed. */
  readonly price: Money | null;
  /** The rate, where the terms tell one in the place of a price. */
  readonly rate: ConversionRate | null;
  /** The highest and the lowest that a price which moves with the market can be. */
  readonly cap: Money | null;
  readonly floor: Money | null;
  /** Whether the price moves with the market. */
  readonly floats: boolean;
}

/** A conversion as a sentence tells it: what is converted, and the shares that come of it. */
export interface Conversion {
  /** The principal converted, where it is an amount of money. */
  readonly principal: Money | null;
  /** The preferred shares converted, where it is a number of those. */
  readonly count: Figure | null;
  /** The series of the shares converted: `C`. */
  readonly series: string | null;
  readonly shares: Figure;
  readonly terms: ConversionTerms;
  /** Whether the sentence names what is converted besides, or paid in cash, or gives figures as approximate. */
  readonly inexact: boolean;
  readonly place: Fact<string>;
}
