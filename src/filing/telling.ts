import type { ToldTransactions, Transaction } from "./transaction.js";

/** What one sentence of Item 5(c), or one list, tells of transactions. */
export interface Telling {
  /** Those that are trades: purchases and sales, which have a price. */
  readonly trades: readonly Transaction[];
  /** Awards, gifts, conversions, distributions and the like, which have none. */
  readonly others: readonly Transaction[];
  readonly list: number | null;
}

const TRADE =
  /\b(?:purchas(?:e|es|ed|ing)|bought|buys?|sold|sales?|sells?|selling|traded|acquired|disposed)\b|\bopen[-\s]market\b/i;
/** Words of what has no price, or whose price is another matter: an exercise, an exchange of one security for another. */
const NO_TRADE =
  /\b(?:gift\w*|donat\w+|transfer\w*|contribut\w+|distribut\w+|in[-\s]kind|pro[-\s]rata|dividends?|split|award\w*|grant\w*|vest(?:s|ed|ing)?|[RPD]SUs?|restricted|conver(?:t\w*|sions?)|exchang(?:ed|ing)|exchange\s+(?:for|of|offer)|mergers?|merged|business\s+combination|reorgani[sz]\w*|rollover|withh\w+|forfeit\w*|exercis\w+|(?:no|without|other)\s+consideration|loan\w*|pledg\w+|deposit\w*|redeem\w*|redemption|spin-?off|liquidat\w+|dissol\w+|surrender\w*|cancel\w*|expir\w+|laps\w+|inherit\w*|bequ\w+|estate|trust(?:ee)?s?\s+(?:for|under)|compensat\w+|fees|incentive|(?:stock|share|purchase|401\(k\)|reinvestment)\s+plan|reinvest\w*|options?|warrants?|notes?|swaps?|forwards?|puts?|calls?|derivativ\w+|short|assign\w*|deliver\w*|settle\w*|acquired\s+(?:\w+\s+){0,4}?by\s+virtue|deemed)\b/i;
/** Names of markets and laws that are no exchange of securities. */
const NAMES = /\b(?:stock\s+exchange|exchange\s+act|exchange\s+commission|securities\s+exchange)\b/gi;

/** The words of a transaction; those of a sentence that denies others are no part of it. */
function wordsOf({ place, manner }: Transaction): string {
  return `${place.value} ${manner?.value ?? ""}`.replace(NAMES, " ");
}

/** Whether it is a purchase or a sale for money, as far as the words tell. */
function isTrade(transaction: Transaction): boolean {
  const words = wordsOf(transaction);
  return (TRADE.test(words) || transaction.side !== null) && !NO_TRADE.test(words);
}

/** The transactions of Item 5(c), sentence by sentence and list by list. */
export function tellingsOf({ transactions }: ToldTransactions): Telling[] {
  const groups = new Map<string, Transaction[]>();
  for (const transaction of transactions) {
    const { list, place } = transaction;
    const key = list === null ? `at ${String(place.span.start)}` : `list ${String(list)}`;
    groups.set(key, [...(groups.get(key) ?? []), transaction]);
  }
  return [...groups.values()].map((group) => ({
    trades: group.filter(isTrade),
    others: group.filter((each) => !isTrade(each)),
    list: group[0]?.list ?? null,
  }));
}
