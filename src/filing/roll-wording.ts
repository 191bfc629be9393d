import { ZERO, type Decimal } from "../figures/decimal.js";
import type { Closing } from "./closing.js";
import { amount, type Rolled, type RollForward } from "./roll-forward.js";
import { list } from "./wording.js";

/** `The closings that Item 6 lists`. */
export function listedIn({ closings }: RollForward): string {
  const items = [...new Set(closings.map(({ item }) => item))];
  return `The closings that ${list(items)} ${items.length > 1 ? "list" : "lists"}`;
}

/** `41,500 + 4 × 500 = 43,500 Series C preferred shares`, `a price of $41.5 million + 4 × $500,000 = $43,500,000`. */
export function addedUp({ working, what, money }: Rolled): string {
  return money ? `a price of ${working}` : `${working} ${what}`;
}

/** `500 Series C preferred shares`, `$500,000`. */
export function inWords(value: Decimal, { what, money }: Rolled): string {
  return money ? amount(value, true) : `${amount(value, false)} ${what}`;
}

/** The closing by exactly one of which every figure falls short, or `null`. */
export function closingLeftOut({ closings, figures }: RollForward): Closing | null {
  return (
    closings.find((closing) => figures.every((figure) => partOf(figure, closing).eq(figure.short))) ?? null
  );
}

/** What a closing brings of a figure each time; 0 where it does not tell it. */
export function partOf({ parts }: Rolled, closing: Closing): Decimal {
  return parts.find((part) => part.closing === closing)?.figure.value ?? ZERO;
}
