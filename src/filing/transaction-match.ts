import { datesIn, type IsoDate } from "../figures/date.js";
import type { Figure } from "./fact.js";
import type { Item } from "./filing.js";
import { sentencesOf } from "./prose.js";
import type { ToldTransactions, Transaction } from "./transaction.js";

/** Whether Item 5(c) tells of a transaction on the day or of the number, or prints the number at all. */
export function tellsOf(told: ToldTransactions, day: IsoDate, shares: Figure | null): boolean {
  const { transactions, paragraphs, lists } = told;
  if (transactions.some((each) => isOn(each, day))) return true;
  if (shares === null) return paragraphs.some(({ value }) => names(value, day));
  return (
    transactions.some(({ quantity }) => quantity?.value.eq(shares.value) === true) ||
    [...paragraphs, ...lists.flatMap(({ words }) => words)].some(({ value }) =>
      standsIn(value, shares.printed.trim()),
    )
  );
}

function isOn({ from, date }: Transaction, day: IsoDate): boolean {
  return date !== null && (from?.value ?? date.value) <= day && day <= date.value;
}

/** Whether the Item tells of the day, or prints the number. */
export function itemSpeaksOf({ paragraphs }: Item, day: IsoDate, shares: Figure | null): boolean {
  return paragraphs.some(
    ({ value }) => names(value, day) || (shares !== null && standsIn(value, shares.printed.trim())),
  );
}

const PURCHASE = /\b(?:purchas|bought|acqui|subscri)/i;

/** Whether a sentence of the Item tells of the day beside a purchase. */
export function itemTellsPurchaseOn({ paragraphs }: Item, day: IsoDate): boolean {
  return paragraphs
    .flatMap((place) => sentencesOf(place))
    .some((sentence) => PURCHASE.test(sentence) && names(sentence, day));
}

function names(text: string, day: IsoDate): boolean {
  return [...datesIn(text)].some(({ value }) => value === day);
}

/** Whether a number stands in a text by itself, not in a longer one. */
function standsIn(text: string, number: string): boolean {
  const parts = text.split(number);
  return parts.slice(1).some((after, index) => !/[\d,.]$/.test(parts[index] ?? "") && !/^,?\d/.test(after));
}
