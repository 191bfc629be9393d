import type { Decimal } from "../../figures/decimal.js";
import { datesIn } from "../../figures/date.js";
import { numbersIn } from "../../figures/number.js";
import type { Composition } from "../../filing/holding.js";

/** Between a holding and a list: what is worked out on the class, or the percentage of what is listed. */
const WORKED_OUT =
  /\b(?:based\s+(?:up)?on|calculat\w+|comput\w+|determin\w+|divid\w+|denominator)\b|(?:%|\bper\s?cent)\s+of\s+$/i;
/** There a percentage or the class may stand, too, before the parts of the holding. */
const OF_THE_CLASS = /%|\bper\s?cent|\boutstanding\b/i;
/** Behind the first count of a list: that of the class. */
const OUTSTANDING = /^[^.;()\d]{0,80}?\boutstanding\b/i;
/** So far before a list the holding stands, and so far behind its verb the first count. */
const NEAR = 400;
/** What is less is a mark of the list. */
const A_COUNT = 1000;

/**
 * Whether the list behind the verb at `start` takes the class apart, not the holding: "650,000 shares, or 6.5% of the sum of the 9,950,000
 * shares outstanding and the 50,000 issuable". Its first count is larger than what is held; that alone may be a slip in a part.
 */
export function isListOfClass(text: string, start: number, end: number, total: Decimal | null): boolean {
  const behind = text.slice(end, end + NEAR);
  const days = [...datesIn(behind)];
  const first = [...numbersIn(behind)].find(
    (number) =>
      number.value.gte(A_COUNT) && !days.some((day) => number.start >= day.start && number.end <= day.end),
  );
  if (total === null || first === undefined || first.value.lte(total)) return false;
  const ahead = text.slice(Math.max(0, start - NEAR), start);
  const between = ahead.slice([...numbersIn(ahead)].find(({ value }) => value.eq(total))?.end ?? 0);
  return (
    WORKED_OUT.test(between) || (OF_THE_CLASS.test(between) && OUTSTANDING.test(behind.slice(first.end)))
  );
}

/** "The total is the sum of 9,950,000 shares outstanding and 50,000 option shares" behind an amount of 650,000: a list without a total whose first count is larger, and outstanding. */
export function beginsWithClass({ total, holdings: [first] }: Composition, amount: Decimal): boolean {
  return (
    total === null && first !== undefined && first.shares.value.gt(amount) && OUTSTANDING.test(first.words)
  );
}
