import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { sentencesIn } from "../words/prose.js";
import type { Transaction } from "../transaction.js";

/** What Items 3, 4 and 6 and the notes say, with where. */
export const proseElsewhere = once(({ items, persons }: Filing) => [
  ...items
    .filter(({ number }) => /^[346]/.test(number))
    .flatMap(({ number, paragraphs }) => paragraphs.map(({ value }) => ({ where: `Item ${number}`, value }))),
  ...persons.flatMap(({ footnotes }) => footnotes.map(({ text: { value } }) => ({ where: "A note", value }))),
]);

/** Where the same number of shares, or the same day, is told beside an amount of money. */
export function toldWithPrice(filing: Filing, trades: readonly Transaction[]): string | null {
  const keys = trades.flatMap(({ quantity, date }) => [
    ...(quantity === null ? [] : [quantity.printed]),
    ...(date === null ? [] : [date.printed]),
  ]);
  const found = proseElsewhere(filing).find(({ value }) =>
    sentencesIn(value).some((sentence) => keys.some((key) => holds(sentence, key)) && /[$€£]/.test(sentence)),
  );
  return found?.where ?? null;
}

const PAID_FOR = /\b(?:purchas\w+|bought|acquir\w+|subscri\w+|paid)\b/i;

/** Whether Item 3 tells what was paid for shares: what Item 5(c) tells without a number may be the same. */
export function tellsOfPayment(filing: Filing): boolean {
  return proseElsewhere(filing).some(
    ({ where, value }) =>
      where.startsWith("Item 3") &&
      sentencesIn(value).some((each) => PAID_FOR.test(each) && /[$€£]\s?\d/.test(each)),
  );
}

/** Whether a figure stands in a text by itself, not in a longer one. */
export function holds(text: string, figure: string): boolean {
  const at = text.indexOf(figure);
  return at >= 0 && !/[\d,]$/.test(text.slice(0, at)) && !/^[\d,]*\d/.test(text.slice(at + figure.length));
}
