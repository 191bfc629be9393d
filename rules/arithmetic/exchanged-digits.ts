import { Decimal } from "../../src/figures/decimal.js";
import { areTransposed, transpositionsOf } from "../../src/figures/typing-slip.js";
import { dollars } from "../../src/filing/money.js";
import type { Purchase } from "../../src/filing/purchase.js";
import { count } from "../../src/filing/words/wording.js";

/** The figure with which, two of its digits exchanged, number, price and total agree, as a sentence goes on with it; else empty. */
export function exchangedDigits({ quantity, price, total }: Purchase, product: Decimal): string {
  const [number] = transpositionsOf(quantity.value.toFixed())
    .map((digits) => new Decimal(digits))
    .filter((value) => value.times(price.value).minus(total.value).abs().lte(total.unit.div(2)));
  if (areTransposed(total.value, product)) return said(dollars(total), dollars({ ...total, value: product }));
  return number === undefined ? "" : said(count(quantity), count({ value: number }));
}

function said(printed: string, meant: string): string {
  return `: with two digits of ${printed} exchanged, ${meant}, they agree`;
}
