import { exchangeHoliday } from "../../figures/business-days.js";
import { dayFirst, weekday, type IsoDate } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../fact.js";
import { once } from "../once.js";
import { tellingsOf } from "../telling.js";
import type { ToldTransactions, Transaction } from "../transaction.js";

/** A column of the list that names where the trade was made. */
const ON_EXCHANGE = /\b(?:New\s+York\s+Stock\s+Exchange|NYSE|Nasdaq)\b/i;
/** A date whose second figure is no month: the list in which it stands writes the month first. */
const MONTH_FIRST = /^\s*\d{1,2}[/.-](?:1[3-9]|2\d|3[01])[/.-]/;
const OPEN_MARKET = /\bopen[-\s]+market\b/i;
/** Exchanges that trade on Sundays. */
const TRADES_ON_SUNDAYS =
  /\b(?:Tel[\s-]?Aviv|TASE|Israel\w*|Saudi|Tadawul|Dubai|Abu\s+Dhabi|Kuwait|Qatar|Bahrain|Muscat|Egypt\w*|Amman|Dhaka|Nepal)\b/;
/** Words by which some of the transactions told together may have been made otherwise. */
const OTHERWISE = /\bprivat\w+|\bnegotiated\b|\boff[-\s](?:market|exchange)\b|\bexcept\b|\bother\s+than\b/i;

/** "Other than the purchase of 10,000 shares in the open market on June 14": up to the comma, but for those in figures and dates. */
const EXCEPTED =
  /\b(?:except|other\s+than)\b(?:[^,.;]|[,.](?=\d)|(?<=\s\d{1,2}),(?=\s\d{4}\b)|(?<=day),|(?<=\b(?:Mrs?|Ms|Dr|[A-Z]))\.)*/gi;
const DEED =
  /\b(?:purchas|sale|sell|sold|b(?:uy|ought)|acqui|dispos|transfer|gift|exercis|conver|grant|issu|receipt)/i;

/** An exchange that keeps the holidays of the United States. */
const OF_THE_UNITED_STATES =
  /\b(?:New\s+York\s+Stock\s+Exchange|NYSE|Nasdaq|AMEX|American\s+Stock\s+Exchange|Pacific\s+Stock\s+Exchange)\b/i;

/** A purchase or sale that is told of a Saturday or a Sunday, or one in the open market of a holiday. */
export interface WeekendTrade {
  readonly day: Fact<IsoDate>;
  readonly place: Fact<string>;
  /** The holiday on which it is told to have been made, by name; `null` at a weekend. */
  readonly holiday: string | null;
  /** Why it may be right all the same; `null` where it was in the open market, which is closed on that day. */
  readonly doubt: string | null;
}

/** The purchases and sales in the open market whose day is told, and of all those that are told of a weekend. */
export function weekendTrades(told: ToldTransactions): {
  weekdays: Fact<IsoDate>[];
  weekend: WeekendTrade[];
} {
  const trades = tellingsOf(told).flatMap((telling) => telling.trades);
  const dated = trades.flatMap((trade) =>
    trade.date === null || trade.from !== null ? [] : [{ trade, day: trade.date }],
  );
  const weekdays: Fact<IsoDate>[] = [];
  const weekend: WeekendTrade[] = [];
  for (const { trade, day } of dated) {
    const { place } = trade;
    const holiday = isWeekend(day.value) ? null : exchangeHoliday(day.value);
    if (isWeekend(day.value)) {
      if (!isOtherwise(trade)) weekend.push({ day, place, holiday, doubt: doubtOf(told, trade, day) });
    } else if (!inOpenMarket(told, trade)) continue;
    else if (holiday === null) weekdays.push(day);
    else weekend.push({ day, place, holiday, doubt: holidayDoubtOf(told, trade, day) });
  }
  return { weekdays, weekend };
}

const isWeekend = (date: IsoDate): boolean => weekday(date) === 0 || weekday(date) === 6;

/** Told to have been made in private, or by a deed of another kind, which any day may bear. */
const isOtherwise = ({ manner }: Transaction): boolean => manner !== null && manner.value !== "open market";

function mayBeginWithDay(told: ToldTransactions, trade: Transaction, { printed }: Fact<IsoDate>): boolean {
  const other = isMonthFirst(told, trade) ? null : dayFirst(printed);
  return other !== null && !isWeekend(other);
}

function holidayDoubtOf(told: ToldTransactions, trade: Transaction, day: Fact<IsoDate>): string | null {
  if (mayBeginWithDay(told, trade, day)) return "read day first, it is a weekday";
  return wordsOf(told, trade).some((words) => OF_THE_UNITED_STATES.test(words))
    ? null
    : "it may have been made on an exchange that is open on that day";
}

function doubtOf(told: ToldTransactions, trade: Transaction, day: Fact<IsoDate>): string | null {
  if (mayBeginWithDay(told, trade, day)) return "read day first, it is a weekday";
  if (wordsOf(told, trade).some((words) => TRADES_ON_SUNDAYS.test(words)))
    return "it may have been made on an exchange that is open on that day";
  return inOpenMarket(told, trade) ? null : "it may have been made in private";
}

function isMonthFirst({ transactions }: ToldTransactions, { list }: Transaction): boolean {
  return transactions.some((each) => each.list === list && MONTH_FIRST.test(each.date?.printed ?? ""));
}

/** Whether what the words leave out is this trade, told there to have been made in the open market: no other deed comes in between. */
function isExceptedInMarket(words: string, { printed }: Fact<IsoDate>): boolean {
  return matchesIn(words, EXCEPTED).some(([excepted]) => {
    const market = OPEN_MARKET.exec(excepted)?.index;
    const day = excepted.indexOf(printed);
    if (market === undefined || day < 0 || OTHERWISE.test(excepted.slice(5))) return false;
    return !DEED.test(excepted.slice(Math.min(market, day), Math.max(market, day)));
  });
}

/** Whether its own words, or all words that lead to its list, say that it was made in the open market. */
function inOpenMarket(told: ToldTransactions, { date, list, manner, place }: Transaction): boolean {
  if (date !== null && isExceptedInMarket(place.value, date)) return true;
  const otherwise = OTHERWISE.test(place.value);
  if (OPEN_MARKET.test(place.value)) return !otherwise;
  const onExchange = list !== null && ON_EXCHANGE.test(place.value);
  if (list === null && manner?.value !== "open market") return false;
  const lead = leadsTo(told)(list);
  return !otherwise && !lead.otherwise && (manner?.value === "open market" || onExchange || lead.openMarket);
}

/** What the words say that lead to a list, or to the trades of none, read once for all of them. */
const leadsTo = once((told: ToldTransactions) => {
  const known = new Map<number | null, { readonly openMarket: boolean; readonly otherwise: boolean }>();
  return (list: number | null) => {
    const found = known.get(list);
    if (found !== undefined) return found;
    const words = wordsBefore(told, list).join(" ");
    const lead = { openMarket: OPEN_MARKET.test(words), otherwise: OTHERWISE.test(words) };
    known.set(list, lead);
    return lead;
  };
});

function wordsOf(told: ToldTransactions, { list, place }: Transaction): string[] {
  return [place.value, ...wordsBefore(told, list)];
}

function wordsBefore({ lists, paragraphs }: ToldTransactions, list: number | null): string[] {
  const { heading, words } = lists[list ?? -1] ?? { heading: null, words: [] };
  return [...paragraphs, ...(heading === null ? [] : [heading]), ...words].map(({ value }) => value);
}
