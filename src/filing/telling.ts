import type { ToldTransactions, Transaction } from "./transaction.js";

/** What one sentence of Item 5(c), or one list, tells of transactions. */
export interface Telling {
  /** Purchases and sales for money, which have a price. */
  readonly trades: readonly Transaction[];
  /** Awards, gifts, conversions, distributions and the like, which have none. */
  readonly others: readonly Transaction[];
  /** Those of which the words leave open whether they were made for money. */
  readonly unclear: readonly Transaction[];
  readonly list: number | null;
}

const TRADE =
  /\b(?:purchas(?:e|es|ed|ing)|bought|buys?|sold|sales?|sells?|selling|traded|trades?)\b|\bopen[-\s]market\b/i;
/** Words of what has no price, or whose price is another matter: an exercise, an exchange of one security for another. */
const NO_TRADE =
  /\b(?:gave|gift\w*|donat\w+|transfer\w*|contribut\w+|distribut\w+|in[-\s]kind|pro[-\s]rata|dividends?|split|award\w*|grant\w*|vest(?:s|ed|ing)?|[RPD]SUs?|restricted|conver(?:t\w*|sions?)|exchang(?:ed|ing)|exchange\s+(?:for|of|offer)|mergers?|merged|business\s+combination|reorgani[sz]\w*|rollover|withh\w+|forfeit\w*|exercis\w+|(?:no|without|other)\s+consideration|loan\w*|pledg\w+|deposit\w*|redeem\w*|redemption|spin-?off|liquidat\w+|dissol\w+|surrender\w*|cancel\w*|expir\w+|laps\w+|inherit\w*|bequ\w+|estate|compensat\w+|incentive|(?:stock|share|purchase|401\(k\)|reinvestment)\s+plan|reinvest\w*|options?|warrants?|notes?|swaps?|forwards?|puts?|calls?|derivativ\w+|short|assign\w*|deliver\w*|settle\w*)\b/i;
/** A right to buy is no purchase. */
const RIGHT = /\b(?:options?|warrants?|rights?)\s+to\s+(?:purchase|buy|sell)\b/gi;
/** Names of markets and laws that are no exchange of securities. */
const NAMES = /\b(?:stock\s+exchange|exchange\s+act|exchange\s+commission|securities\s+exchange)\b/gi;

type Kind = "trades" | "others" | "unclear";

/** What a transaction is, as far as its words tell; a row of a list without telling words is a purchase or a sale. */
function kindOf({ place, list, manner }: Transaction): Kind {
  const words = place.value.replace(NAMES, " ");
  const trade = TRADE.test(words.replace(RIGHT, " "));
  if (NO_TRADE.test(words)) return trade ? "unclear" : "others";
  return trade || list !== null || manner?.value === "open market" ? "trades" : "unclear";
}

/** The transactions of Item 5(c), sentence by sentence and list by list. */
export function tellingsOf({ transactions }: ToldTransactions): Telling[] {
  const groups = new Map<string, Transaction[]>();
  for (const transaction of transactions) {
    const { list, place } = transaction;
    const key = list === null ? `at ${String(place.span.start)}` : `list ${String(list)}`;
    groups.set(key, [...(groups.get(key) ?? []), transaction]);
  }
  return [...groups.values()].map((group) => {
    const kinds = new Map(group.map((each) => [each.place.value, each]));
    const known = new Map([...kinds].map(([words, each]) => [words, kindOf(each)]));
    const of = (kind: Kind): Transaction[] => group.filter(({ place }) => known.get(place.value) === kind);
    return {
      trades: of("trades"),
      others: of("others"),
      unclear: of("unclear"),
      list: group[0]?.list ?? null,
    };
  });
}
