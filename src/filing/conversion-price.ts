import type { Decimal } from "../figures/decimal.js";
import type { Fact } from "./fact.js";

/** What converts, as far as a sentence on the price says so. */
export interface Convertible {
  readonly type: "convertible-preferred" | "convertible-note" | null;
  /** The letter of the series, where one is named: `C`. */
  readonly series: string | null;
}

/** A conversion price that follows the market, as one sentence tells it. */
export interface FloatingPrice extends Convertible {
  readonly place: Fact<string>;
  /** Whether it floats from the start, not only after a default, a reset or another event. */
  readonly always: boolean;
}

/** The price by which shares to be had by conversion are told to be counted. */
export interface PriceUsed extends Convertible {
  readonly place: Fact<string>;
  readonly price: Fact<Decimal>;
  /** Whether the sentence says of which day the price is, or needs not, as where it is the lowest possible. */
  readonly dated: boolean;
}

/** What the text tells of conversion prices that float. */
export interface ConversionPrices {
  readonly floating: readonly FloatingPrice[];
  readonly used: readonly PriceUsed[];
}
