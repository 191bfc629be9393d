import { Decimal as DecimalJs } from "decimal.js";

/**
 * The one decimal type of the project. Sixty digits hold every quotient of two share counts far beyond
 * the precision that any filing prints, so a comparison at half a printed unit is exact.
 */
export const Decimal = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 60,
});
/** A count, a percentage or an amount of money: exact, of any size. */
export type Decimal = DecimalJs;

/** Nought, made once. */
export const ZERO: Decimal = new Decimal(0);

/** The sum of any number of decimals; 0 for none. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** The largest of one or more decimals. */
export function largest(first: Decimal, ...rest: readonly Decimal[]): Decimal {
  return rest.reduce((most, value) => (value.gt(most) ? value : most), first);
}

/** Whether two counts are the same at the coarser of their two precisions, rounded or cut off. */
export function sameCount(a: Decimal, b: Decimal): boolean {
  const places = Math.min(a.decimalPlaces(), b.decimalPlaces());
  return [DecimalJs.ROUND_HALF_UP, DecimalJs.ROUND_DOWN].some((rounding) =>
    a.toDecimalPlaces(places, rounding).eq(b.toDecimalPlaces(places, rounding)),
  );
}

/** Prints a count as the form does: `214940800` becomes `214,940,800`, `942779.94` becomes `942,779.94`. */
export function withSeparators(value: Decimal): string {
  const [whole = "0", fraction] = value.toFixed().split(".");
  return fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`;
}

/** Digits with a comma before every three: `214,940,800`. A sign stays in front. */
export function grouped(digits: string): string {
  const from = digits.startsWith("-") ? 1 : 0;
  const first = from + ((digits.length - from) % 3 || 3);
  const threes = digits.slice(first).match(/.{3}/g) ?? [];
  return [digits.slice(0, first), ...threes].join(",");
}
