import { ZERO, type Decimal } from "../../figures/decimal.js";
import type { Closing } from "../closing.js";
import { amount, type Rolled, type RollForward } from "./roll-forward.js";
import { list } from "../words/wording.js";

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
function inWords(value: Decimal, { what, money }: Rolled): string {
  return money ? amount(value, true) : `${amount(value, false)} ${what}`;
}

/** The closing by exactly one of which every figure falls short, or `null`. */
export function closingLeftOut({ closings, figures }: RollForward): Closing | null {
  return (
    closings.find((closing) => figures.every((figure) => partOf(figure, closing).eq(figure.short))) ?? null
  );
}

/** What a closing brings of a figure each time; 0 where it does not tell it. */
function partOf({ parts }: Rolled, closing: Closing): Decimal {
  return parts.find((part) => part.closing === closing)?.figure.value ?? ZERO;
}

/** What probably happened: one closing left out, if every figure falls short by it, or else one figure wrong. */
export function probableCause(roll: RollForward, wrong: readonly Rolled[]): string {
  const { figures } = roll;
  const left = closingLeftOut(roll);
  if (left !== null) {
    const each = list(figures.map((figure) => inWords(partOf(figure, left), figure)));
    const which = left.times > 1 ? "one of the closings" : "the closing";
    return `${figures.length > 1 ? "Each falls" : "That falls"} short by exactly ${which} told with “${left.when.printed}” (${each}): one such closing is probably not listed.`;
  }
  const gaps = list(wrong.map((figure) => gap(figure)));
  const right = figures.filter(({ short }) => short.isZero()).map(({ what }) => what);
  return right.length > 0
    ? `The list is ${gaps}, while the ${list(right)} of the same closings add up: one of the figures is probably wrong.`
    : `The list is ${gaps}: a closing is probably left out, or a figure wrong.`;
}

function gap(figure: Rolled): string {
  return `${inWords(figure.short.abs(), figure)} ${figure.short.gt(0) ? "short" : "over"}`;
}
