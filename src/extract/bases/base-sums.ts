import { sum, type Decimal } from "../../figures/decimal.js";
import { isNearlySum } from "../../figures/nearly-sum.js";
import type { PrintedNumber } from "../../figures/number.js";
import type { BaseTerm } from "../../filing/base.js";

const TAKES_APART =
  /\b(?:based\s+(?:up)?on|(?:sum|total)\s+of|consist(?:s|ing)\s+of|compris(?:es|ed|ing)(?:\s+of)?|equals|equal\s+to)\s*(?::\s*)?\(\s*[i1ax]\s*\)[^;]{0,60}$/i;
/** Between a count and the count of the class that it holds. */
const HOLDS =
  /^[^\d;]{0,80}\b(?:which|that)?\s*(?:includes|including|consists\s+of|consisting\s+of|compris(?:es|ing)|(?:is\s+)?comprised\s+of|(?:is|being)\s+(?:the\s+)?sum\s+of|being)\s+(?:the\s+)?$/i;
/** "36,570,000 ordinary shares: 28,750,000 Class A ordinary shares …": the counts behind a colon are what the first comes to. */
const COLON = /^\s(?:[a-z][\w'’.-]*\s){0,8}?(?:shares?|stock|units?|outstanding):\s+$/i;
/** "Determined using 34,440,118 shares, calculated using 33,440,118 shares outstanding and …": the first is what the others come to. */
const WORKED_FROM = /^\s[^\d;]{0,60}?,\s+calculated\s+(?:using|by\s+adding)\s+(?:the\s+)?$/i;
/** "55,120,000 shares that are outstanding after the issue (44,096,000 shares outstanding at April 21, plus 11,024,000 sold)". */
const IN_BRACKETS = /^\s[^.;\d()]{1,80}\(\s*$/;
/** Words between a count and the larger one that it comes to. */
const TOTAL_BEHIND =
  /(?:[,;]\s+or\s+|\bi\.e\.,?\s+|\b(?:for|to|giving|with)\s+an?\s+(?:(?:aggregate|total|denominator)\s+){1,2}of\s+|\b(?:total(?:l?ing)?|equals|equal\s+to|resulting\s+in|denominator\s+of)\s+|=\s*)(?:(?:an?|the|aggregate|total|of)\s+)*$/i;
const REACH = 2;

/** Whether the first count is what the others come to, by the words that join them or by arithmetic. */
export function isWhole(
  text: string,
  first: PrintedNumber,
  others: readonly PrintedNumber[],
  told: readonly BaseTerm[],
): boolean {
  return (
    isListed(text, first, others) ||
    isTotal(first.value, told) ||
    isSum(text, first, others) ||
    isDifference(text, first, others) ||
    holdsTheClass(text, first, others)
  );
}

/** "Based on 71,218,402 shares, being 70,118,402 shares outstanding and 1,100,000 warrant shares": arithmetic alone tells a sum of exact counts. */
export function isExactSum(first: PrintedNumber, others: readonly PrintedNumber[]): boolean {
  return others.length > 1 && sum(others.map(({ value }) => value)).eq(first.value);
}

/** "15,220,600 shares (15,820,600 issued less 600,000 in treasury)": what is told behind the count comes to it, and nothing more is taken away. */
export function isNetOf(first: PrintedNumber, counts: readonly PrintedNumber[]): boolean {
  const at = counts.indexOf(first);
  const [all, taken] = counts.slice(at + 1);
  return all !== undefined && taken !== undefined && all.value.minus(taken.value).eq(first.value);
}

/** Whether a count is what all the others come to, up to a rounding of the printed figures. */
function isTotal(count: Decimal, terms: readonly BaseTerm[]): boolean {
  const total = sum(terms.map(({ shares, subtracts }) => (subtracts ? shares.value.neg() : shares.value)));
  return total.minus(count).abs().lte(REACH);
}

/** "21,212,311 shares, which includes the 19,872,311 shares reported as outstanding and the 1,240,000 Option Shares": the class and what joins it. */
function holdsTheClass(
  text: string,
  first: PrintedNumber,
  [second, third]: readonly PrintedNumber[],
): boolean {
  if (second === undefined || third === undefined || first.value.lte(second.value)) return false;
  const between = text.slice(second.end, third.start);
  const ahead = text.slice(first.end, second.start);
  return (
    (HOLDS.test(ahead) || (IN_BRACKETS.test(ahead) && !between.includes(")"))) &&
    /\boutstanding\b/i.test(between) &&
    /\b(?:and|plus)\s+(?:(?:an?|the|additional|further)\s+)*$/i.test(between)
  );
}

/** "47,308,394 Shares outstanding, based on (i) 44,388,550 Shares outstanding and (ii) the Shares issued since": whether or not it adds up. */
function isSum(text: string, first: PrintedNumber, others: readonly PrintedNumber[]): boolean {
  const [second] = others;
  return (
    second !== undefined &&
    (first.value.gt(second.value) ||
      isNearlySum(
        first.value,
        others.map(({ value }) => value),
      )) &&
    [TAKES_APART, WORKED_FROM].some((pattern) => pattern.test(text.slice(first.end, second.start)))
  );
}

/** "36,570,000 ordinary shares: 28,750,000 issued in the offering, 632,500 placed and 7,187,500 Class B", up to one slip of the keys. */
export function isListed(text: string, first: PrintedNumber, others: readonly PrintedNumber[]): boolean {
  const [second] = others;
  if (second === undefined || others.length < 2 || !COLON.test(text.slice(first.end, second.start)))
    return false;
  return isNearlySum(
    first.value,
    others.map(({ value }) => value),
  );
}

/** "167,858,274 shares, which is the difference obtained by subtracting (x) 1,204,749 shares repurchased from (y) 169,063,023 shares": whether or not it comes out. */
function isDifference(
  text: string,
  first: PrintedNumber,
  [second, third, ...more]: readonly PrintedNumber[],
): boolean {
  return (
    second !== undefined &&
    third !== undefined &&
    more.length === 0 &&
    /\bsubtracting\s+(?:\(\s*[i1ax]\s*\)\s*)?$/i.test(text.slice(first.end, second.start)) &&
    /\bfrom\s+(?:\(\s*(?:ii|[2by])\s*\)\s*)?(?:the\s+)?$/i.test(text.slice(second.end, third.start))
  );
}

/** "…, assuming the exercise of the options, or 20,767,334 shares": the larger count is what the words before it come to; a smaller one, what is left. */
export function isPrintedTotal(
  count: PrintedNumber,
  text: string,
  first: PrintedNumber,
  shares: readonly PrintedNumber[],
): boolean {
  const isLarger = count.value.gt(first.value);
  const isLeft = shares.some(
    ({ value, start, end }) =>
      start > first.start && end < count.start && first.value.minus(value).eq(count.value),
  );
  return (isLarger || isLeft) && TOTAL_BEHIND.test(text.slice(first.end, count.start));
}
