import { Decimal, withSeparators, ZERO } from "../../figures/decimal.js";
import { roundingOf } from "../../figures/number.js";
import type { Conversion } from "../conversion.js";
import type { Fact } from "../fact.js";
import { dollars, roundedBy, type Money } from "../money.js";
import type { Repair } from "../repair.js";
import { count, stated } from "../words/wording.js";

/** The fewest and the most shares that a price can give. */
export interface Range {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** What is converted, in money. */
export interface Converted {
  readonly value: Decimal;
  readonly currency: string;
  /** `$600,000`, `44,000 × $1,000`. */
  readonly words: string;
}

/** Two places show on which side of a whole share a quotient lies. */
const PLACES = 2;

/** The principal, or the stated value times the number of shares converted; `null` where neither is told. */
export function converted({ principal, count: number, terms }: Conversion): Converted | null {
  const { statedValue: each } = terms;
  if (principal !== null)
    return {
      value: principal.value,
      currency: principal.currency,
      words: dollars(principal),
    };
  if (number === null || each === null) return null;
  return {
    value: number.value.times(each.value),
    currency: each.currency,
    words: `${count(number)} × ${dollars(each)}`,
  };
}

/** The shares that come of a conversion at a price, fractions rounded either way; figures told in millions may be off by their rounding. */
export function sharesAt({ principal, shares }: Conversion, { value }: Converted, price: Decimal): Range {
  const off = principal === null ? ZERO : roundedBy(principal);
  const rounded = roundingOf(shares.printed);
  return {
    from: value.minus(off).div(price).toDecimalPlaces(0, Decimal.ROUND_FLOOR).minus(rounded),
    to: value.plus(off).div(price).toDecimalPlaces(0, Decimal.ROUND_CEIL).plus(rounded),
  };
}

/** As `sharesAt`, at every price that is printed as this one. */
export function sharesAtPrinted(conversion: Conversion, what: Converted, { value, unit }: Money): Range {
  const half = unit.div(2);
  const lowest = value.gt(half) ? value.minus(half) : value;
  return {
    from: sharesAt(conversion, what, value.plus(half)).from,
    to: sharesAt(conversion, what, lowest).to,
  };
}

/** `$600,000 / $10,989 = 54.6` */
export function division(what: Converted, price: Money): string {
  return `${what.words} / ${dollars(price)} = ${quotient(what, price)}`;
}

/** `54.6` */
export function quotient({ value }: Converted, price: Money): string {
  return withSeparators(value.div(price.value).toDecimalPlaces(PLACES));
}

/** `55 shares for the conversion of $600,000` */
export function toldShares({ shares, principal, count: number, series }: Conversion): string {
  const kind = series === null ? "preferred stock" : `Series ${series} preferred stock`;
  const what =
    principal === null ? `${stated([number]).map(count).join("")} shares of ${kind}` : dollars(principal);
  return `${count(shares)} shares for the conversion of ${what}`;
}

/** The figures of a conversion, the shares in front. */
export function figuresOf(
  { shares, principal, count: number, terms }: Conversion,
  prices: readonly (Money | null)[],
): Fact<Decimal>[] {
  const source = principal === null ? [number, terms.statedValue] : [principal];
  return [shares, ...stated([...source, ...prices])];
}

/** Each figure as the others have it. */
export function conversionRepairs(conversion: Conversion, { value }: Converted, price: Money): Repair[] {
  const { shares, principal, count: number, terms } = conversion;
  const worth = shares.value.times(price.value);
  const source = principal ?? number;
  const each = principal === null ? (terms.statedValue?.value ?? new Decimal(1)) : new Decimal(1);
  return [
    { fact: shares, value: value.div(price.value).toDecimalPlaces(0) },
    ...(source === null ? [] : [{ fact: source, value: worth.div(each).toDecimalPlaces(PLACES) }]),
    { fact: price, value: value.div(shares.value).toDecimalPlaces(price.value.decimalPlaces()) },
  ];
}
