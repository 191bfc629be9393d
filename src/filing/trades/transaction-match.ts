import { datesIn, type IsoDate } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";
import type { Fact, Figure } from "../fact.js";
import type { Item } from "../filing.js";
import { sentencesOf } from "../words/prose.js";
import { NAMED_TRANSACTION } from "../words/refers-away.js";
import type { ToldTransactions, Transaction } from "../transaction.js";

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

/** "Other than its participation in the Private Placement", "In addition to the Offering", "participated in the Offering". */
const BESIDE = String.raw`\b(?:(?:[Ee]xcept(?:ing)?|[Ss]ave)(?:\s+for)?|[Oo]ther\s+than|(?:[Aa]part|[Aa]side)\s+from|[Ii]n\s+addition\s+to|[Bb]esides|[Bb]eyond|[Pp]articipat\w+\s+in)\s+`;
const BESIDE_NAMED = new RegExp(String.raw`${BESIDE}(?:[\w,’'-]+\s+){0,14}?${NAMED_TRANSACTION}`, "g");
/** An exception by what was done, "the purchase from the Issuer on that date"; what is told below, or was never done, is no exception of it. */
const BESIDE_DEED = new RegExp(
  String.raw`${BESIDE}(?:(?!following|these)[\w’'-]+\s+){0,4}?(?:purchas\w+|acqui\w+|subscri\w+|private\s+placement|offering|exchange)\b(?![^.;,]{1,80}(?:below|following|listed|[Ss]chedule|[Aa]nnex|[Ee]xhibit))`,
);

/** What Item 5(c) excepts from what it tells, or tells beside it, by the name that another Item gave it. */
export function transactionsExcepted({ paragraphs, lists }: ToldTransactions): Fact<string>[] {
  return [...paragraphs, ...lists.flatMap(({ words }) => words)].flatMap((place) =>
    matchesIn(place.value, BESIDE_NAMED).map(([printed, value = ""]) => ({ ...place, value, printed })),
  );
}

/** Whether a text prints the name, in quotation marks where it defines it. */
export function printsName(text: string, name: string): boolean {
  return text.replace(/["“”]/g, "").includes(name);
}

/** Whether Item 5(c) excepts a purchase that it calls by no name. */
export function exceptsDeed({ paragraphs }: ToldTransactions): boolean {
  return paragraphs.some(({ value }) => BESIDE_DEED.test(value));
}
