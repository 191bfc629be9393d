import { grouped, ZERO, type Decimal } from "../figures/decimal.js";
import type { Fact } from "./fact.js";

/** An amount of money as stated. */
export interface Money extends Fact<Decimal> {
  /** One of the last place printed: a cent of `$4.25`, a hundred thousand dollars of `$41.5 million`. */
  readonly unit: Decimal;
  readonly currency: string;
}

/** `$42,500`, `$4.25`, `$41,500,000`: an amount with the places that are printed. */
export function dollars({ value, unit, currency }: Pick<Money, "value" | "unit" | "currency">): string {
  const [whole = "", fraction] = value.toFixed(unit.lt(1) ? unit.decimalPlaces() : 0).split(".");
  return `${currency}${grouped(whole)}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** How far an amount may be off by its own rounding: nothing where it is printed in full, half a unit of `$41.5 million`. */
export function roundedBy({ unit }: Pick<Money, "unit">): Decimal {
  return unit.gt(1) ? unit.div(2) : ZERO;
}
