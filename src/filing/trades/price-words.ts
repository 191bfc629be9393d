import type { Telling } from "../telling.js";
import type { ToldTransactions, Transaction } from "../transaction.js";
import { sentencesIn } from "../words/prose.js";

const PRICE =
  /[$€£¥@]|\b(?:prices?|per\s+(?:share|unit|ADS)|cents?|dollars?|consideration|net\s+asset\s+value|proceeds|cost)\b|\bat\s+(?:an\s+average\s+(?:of\s+)?)?\d/i;
const CURRENCY =
  /\b(?:USD|CAD|AUD|HKD|NZD|SGD|GBP|EUR|CHF|SEK|NOK|DKK|JPY|CNY|RMB|NIS|ILS|INR|BRL|MXN|ZAR|KRW|TWD|THB|RUB|PLN|CZK|HUF|TRY|IDR|MYR|PHP|AED|SAR|QAR|KWD|Rs)\b/;
/** "at prevailing market prices" names no price, and a par value is none. */
const NO_PRICE =
  /\b(?:(?:prevailing|current|then|market)\s+)+prices?\b|\bpar\s+value\s+(?:of\s+)?(?:[$€£]\s?[\d.]+(?:\s+per\s+share)?)?/gi;

/** Whether words tell a price or an amount of money. */
export function speaksOfPrice(words: string): boolean {
  const bare = words.replace(NO_PRICE, " ");
  return PRICE.test(bare) || CURRENCY.test(bare);
}

/** Words without the undertaking to give each price to whoever asks: it tells none. */
export const withoutUndertaking = (words: string): string =>
  sentencesIn(words)
    .filter((sentence) => !/\bundertak(?:es?|ing)\b/i.test(sentence))
    .join(" ");

/** Whether a price, a range of prices or a total is told. */
export function isPriced({ price, range, total }: Transaction): boolean {
  return (price ?? range ?? total) !== null;
}

/** Whether all that is told beside these has its price in its own words, so that the prices around are theirs. */
export function isOdd({ transactions }: ToldTransactions, { trades }: Telling): boolean {
  const others = transactions.filter((each) => !trades.includes(each));
  return others.length >= SEVERAL && others.every((each) => each.list === null && isPriced(each));
}

const SEVERAL = 3;

/** The captions and notes of a list, without what tells other transactions. */
export function ownWords({ lists, transactions }: ToldTransactions, list: number | null): string {
  const words = list === null ? [] : (lists[list]?.words ?? []);
  const isOfOthers = (text: string) => transactions.some(({ place }) => text.includes(place.value));
  return words.flatMap(({ value }) => (isOfOthers(value) ? [] : [value])).join(" ");
}
