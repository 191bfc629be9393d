import { ZERO, type Decimal } from "./decimal.js";
import { numbersIn, roundingOf, type PrintedNumber } from "./number.js";

/** An amount in dollars found in printed text; from its sign to its last digit or its "million". */
export interface PrintedMoney extends PrintedNumber {
  /** How far it may be off by its own rounding: "$41.5 million" by 50,000. */
  readonly rounding: Decimal;
}

const SIGN = /\$\s?(?=[\d.])/g;
/** No amount is printed longer than this. */
const LONGEST = 40;

/** Every amount in dollars printed in `text`, in order. */
export function* moneyIn(text: string): Generator<PrintedMoney> {
  for (const sign of text.matchAll(SIGN)) {
    const start = sign.index + sign[0].length;
    const rest = text.slice(start, start + LONGEST);
    const [number] = numbersIn(rest);
    if (number?.start !== 0) continue;
    const rounding = /[a-z]$/i.test(rest.slice(0, number.end)) ? roundingOf(rest.slice(0, number.end)) : ZERO;
    yield { value: number.value, start: sign.index, end: start + number.end, rounding };
  }
}
