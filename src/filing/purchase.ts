import type { Fact, Figure } from "./fact.js";
import type { Money } from "./money.js";

/** A purchase or sale told with its number, its unit price and its total. */
export interface Purchase {
  readonly quantity: Figure;
  readonly price: Money;
  readonly total: Money;
  /** What the total is meant to be no more than near: an average price, commissions, an approximate figure. */
  readonly near: boolean;
  /** Whether the words name something else that may be in the total or out of it. */
  readonly mixed: boolean;
  /** The sentence, or the row of a table. */
  readonly place: Fact<string>;
}
