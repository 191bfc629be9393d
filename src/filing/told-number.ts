import type { Decimal } from "../figures/decimal.js";
import { numbersIn } from "../figures/number.js";
import type { Filing } from "./filing.js";
import { onceTold } from "./once.js";
import { proseOf } from "./prose.js";

/** Below this a number is one of rows, pages and days. */
export const LEAST = 100;

const numbersTold = onceTold(
  (filing: Filing): ReadonlySet<string> =>
    new Set(
      proseOf(filing).flatMap(({ value: text }) =>
        [...numbersIn(text)].flatMap(({ value }) => (value.gte(LEAST) ? [value.toFixed()] : [])),
      ),
    ),
);

/** Whether the notes or the Items state a number of a hundred or more. */
export function tellsNumber(filing: Filing, number: Decimal): boolean {
  return numbersTold(filing).has(number.toFixed());
}
