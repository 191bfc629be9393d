import { apartFrom } from "../../figures/apart.js";
import { datesIn, noDaysIn } from "../../figures/date.js";
import { sum, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import type { Fact, Figure } from "../fact.js";
import { once } from "../once.js";
import type { ToldTransactions, Transaction } from "../transaction.js";

/** A sentence of Item 5(c) that adds up transactions which others tell one by one, before it or behind it. */
export interface TransactionTotal {
  readonly total: Figure;
  readonly transaction: Transaction;
  /** What it adds up: those whose sum it is, else all on its side. */
  readonly parts: readonly Figure[];
  readonly sum: Decimal;
  readonly adds: boolean;
  /** Whether it can be nothing else than the sum of all that is told. */
  readonly certain: boolean;
}

/** "In total", "These sales, of 92,430 shares together": the words of a sum of what is told beside it. */
const SAYS_TOTAL =
  /^\W*(?:grand\s+)?totals?\b|\bin\s+(?:total|all|the\s+aggregate)\b|\baggregat\w+|\btogether\b|\btotal(?:ing|ling|s|ed|led)?\b|\b(?:the\s+foregoing|the\s+above|these|those)\s+(?:\w+\s+)?(?:purchases|sales|transactions|acquisitions|dispositions|trades)\b/i;
/** "since Amendment No. 5", "in the sixty days": a time that may hold more than is told one by one. */
const OF_A_TIME =
  /\b(?:since|during|over|within|past|last|preceding|prior|period|to\s+date|so\s+far|including|approximately|about|more\s+than)\b/i;

/** "effected the following sales of an aggregate of 3,500 Shares:", where the list behind it is all of the time. */
const LEADS_IN = /\bfollowing\b.{1,300}:\W*$|\bas\s+follows:\W*$/i;
const VAGUE = /\b(?:including\s+(?:the|those|these)|approximately|about|more\s+than|at\s+least)\b/i;

function isOfAll(words: string): boolean {
  return LEADS_IN.test(words) ? !VAGUE.test(words) : !OF_A_TIME.test(words);
}

/** The sentences of Item 5(c) that tell a sum. */
export const transactionTotals = once((told: ToldTransactions): readonly TransactionTotal[] =>
  told.transactions.flatMap((transaction) => totalIn(told, transaction) ?? []),
);

/** The sum that a telling is, where it is one of transactions told one by one. */
export function totalAmong(told: ToldTransactions, telling: readonly Transaction[]): TransactionTotal | null {
  const [only, ...others] = telling;
  if (only === undefined || others.length > 0) return null;
  return transactionTotals(told).find(({ transaction }) => transaction === only) ?? null;
}

function totalIn(told: ToldTransactions, transaction: Transaction): TransactionTotal | null {
  const { quantity: total, place, side } = transaction;
  if (total === null || !isOfNoDay(transaction)) return null;
  const at = told.transactions.indexOf(transaction);
  const inOne = told.transactions.filter((other) => other.place.span.start === place.span.start);
  if (inOne.length > 1) return null;
  const ofSide = (others: readonly Transaction[]): Figure[] =>
    others.flatMap((other) =>
      other.date !== null && other.side === side && other.quantity !== null ? [other.quantity] : [],
    );
  const [before, behind] = [told.transactions.slice(0, at), told.transactions.slice(at + 1)];
  const ofPerson = told.transactions.filter(({ person }) => person === transaction.person);
  const ways = [told.transactions, before, behind, sinceTotal(before), untilTotal(behind), ofPerson]
    .map(ofSide)
    .filter((way) => way.length > 0);
  const own = ways.find((way) => sumOf(way).eq(total.value));
  const [all = []] = ways;
  const parts = own ?? all;
  if (own === undefined && (all.length < 2 || all.some(({ value }) => value.gte(total.value)))) return null;
  return {
    total,
    transaction,
    parts,
    sum: sumOf(parts),
    adds: own !== undefined,
    certain: own === undefined && isCertain(told, transaction),
  };
}

/** A sum has no day, or a period; and no price of its own. */
function isOfNoDay({ date, from, price, range, total, list }: Transaction): boolean {
  return (date === null || from !== null) && (price ?? range ?? total) === null && list === null;
}

function sinceTotal(before: readonly Transaction[]): readonly Transaction[] {
  return before.slice(before.findLastIndex(isOfNoDay) + 1);
}

function untilTotal(behind: readonly Transaction[]): readonly Transaction[] {
  const next = behind.findIndex(isOfNoDay);
  return next < 0 ? behind : behind.slice(0, next);
}

/** Whether all that Item 5(c) tells was read, is of one person and one side, and is what the words add up. */
function isCertain(told: ToldTransactions, transaction: Transaction): boolean {
  const { transactions, lists, references, paragraphs } = told;
  const others = transactions.filter((other) => other !== transaction);
  const words = transaction.place.value;
  return (
    SAYS_TOTAL.test(words) &&
    isOfAll(words) &&
    references.length === 0 &&
    (lists.length === 0 || (lists.length === 1 && lists[0]?.heading === null)) &&
    [...paragraphs, ...lists.flatMap((each) => each.words)].every((each) => isReadWhole(told, each)) &&
    others.every(
      ({ person, side, date, from, quantity }) =>
        side === transaction.side &&
        person === others[0]?.person &&
        date !== null &&
        from === null &&
        quantity !== null,
    )
  );
}

/** A number so small may be of days, of an Item or of a rule. */
const LEAST_COUNT = 100;

/** Whether a paragraph has no day that no calendar has, and no count but those of the transactions. */
export function isReadWhole({ transactions }: ToldTransactions, { value }: Fact<string>): boolean {
  const days = [...datesIn(value)];
  const read = transactions.flatMap(({ quantity }) => quantity?.printed.trim() ?? []);
  return (
    noDaysIn(value).length === 0 &&
    apartFrom([...numbersIn(value)], days)
      .filter((number) => number.value.isInteger() && number.value.gte(LEAST_COUNT))
      .every(({ start, end }) => read.includes(value.slice(start, end)))
  );
}

function sumOf(figures: readonly Figure[]): Decimal {
  return sum(figures.map(({ value }) => value));
}
