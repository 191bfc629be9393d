import { matchesIn } from "../figures/matches.js";
import type { Paragraph } from "../document/paragraphs.js";
import { CURRENCY_CODES, moneyIn, type PrintedMoney } from "../figures/money.js";
import { numbersIn } from "../figures/number.js";
import type { Purchase } from "../filing/purchase.js";
import type { MappedText } from "../source/mapped-text.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { markedFigure } from "./marked-figure.js";
import { moneyFact } from "./money.js";
import { sentencesOf } from "./sentences.js";

const TRADE =
  /\b(?:purchas|bought|buy|acqui|sold|sale|sell|subscri|issu|exercis|paid|pay|repurchas|tender|received)/i;
/** Where a sentence tells of another trade: "(i) …; (ii) …". */
const CLAUSE = /;|(?<![\w(])\((?:[ivx]{1,5}|[a-h\d])\)\s/g;
/** "3.20 per share", "3.20 euros": a price, whatever its currency. */
const QUANTITY =
  /^(?!\s*(?:%|per\b|percent|a\s+share|each\b|apiece\b|(?:euros?|pounds|francs|yuan|yen|dollars|kron(?:or|er)|shekels|rupees)\b))\s*(?:[\w'’.-]+\s+){0,6}?(?:shares?|ADSs?|ADRs?|units?|warrants?|options?|stock)\b/i;
/** Counts of the class, of what an option is on, or of what is held in the end. */
const NO_QUANTITY =
  /\b(?:(?:own|hold|owned|held|owns|holds)\s+(?:\w+\s+){0,3}|(?:for\s+each|per|representing|(?:total|aggregate)\s+holdings?\s+(?:to|of)|ownership\s+to|Item|Rows?|Series|Section|Rule|No\.)\s*)$/i;
/** "During the past 60 days the following shares …": a time, whatever noun comes later. */
const OF_TIME =
  /^(?:\s*\(\s*\d{1,3}\s*\))?[-\s]+(?:(?:calendar|business|trading)\s+)?(?:days?|weeks?|months?|years?|hours?)\b/i;
const EACH_ONE =
  /^\s*(?:(?:in\s+cash\s*(?:,\s*)?)?(?:per|a|for\s+each|\/)\s*(?:(?!annum|year|month)[\w-]+\s+){0,3}?(?:share|ADS|ADR|unit|warrant|option)\b|each\b|apiece\b)/i;
/** "At $4.25 for $42,500": a price to which its total stands so close is that of each. */
const FOR_A_TOTAL =
  /^\s*(?:,\s*)?for\s+(?:(?:an?|the|total|aggregate|purchase|price|consideration|cash|sum|cost|of)\s+){0,6}[$€£]/i;
const AT_A_PRICE = /\bat\s+(?:an?\s+(?:average\s+)?price\s+of\s+)?$/i;
const UNIT_PRICE =
  /\b(?:price\s+per\s+(?:\w+\s+)?(?:share|unit|ADS|warrant)|per[-\s](?:share|unit)\s+(?:\w+\s+)?price)\s+(?:(?:of|was|is|equal\s+to|at)\s+)?(?:approximately\s+)?$/i;
/** Prices at which this trade was not made. */
const OTHER_PRICE =
  /\b(?:par\s+value|stated\s+value|(?:closing|market|conversion|trading|last|sale|bid|offer|tender)\s+price)\b[^$€£]{0,60}$/i;
/** "at prices from $4.10 to $4.40 per share": no one price. */
const OF_A_RANGE = /\b(?:from|between|to|and|range)\s+(?:of\s+)?$/i;
const AVERAGE = /\baverage\b[^$€£]{0,60}$/i;
const TOTAL = /\b(?:aggregate|total|gross|aggregating|total(?:l?ing|l?ed|s))\b[^$€£;.]{0,70}$/i;
const PLAIN_TOTAL = /\bfor\s+(?:(?:a|an|cash|consideration|price|of)\s+)*$/i;
/** What may follow a plain total: what the money is, where it comes from, or nothing. */
const BEHIND_PLAIN_TOTAL =
  /^\s*(?:(?:,\s*)?or\b|[(.;)]|(?:,\s*)?at\b|in\s+cash|$|(?:,\s*)?(?:from|using|out\s+of)\b|of\s+(?:(?:its|his|her|their|the)\s+)?(?:own\s+)?(?:working\s+capital|personal\s+funds|available\s+funds|funds|cash)\b)/i;
const TOTAL_BEHIND = /^\s*in\s+(?:the\s+)?(?:aggregate|total|all)\b/i;
/** "$42,500 ($8.50 per Share for 5,000 Shares)". */
const TAKEN_APART_BEHIND =
  /^\s*\(\s*(?:or\s+)?[$€£]\s?[\d.,]{1,20}\s+(?:in\s+cash\s+)?per\s+[\w-]+\s+(?:for|times|multiplied\s+by|x|×)\s/i;
const NEAR =
  /\b(?:approximate(?:ly)?|about|average|weighted|commissions?|brokerage|fees?|expenses|costs|nearly|roughly)\b/i;
const MIXED =
  /\b(?:net|deduct\w*|discounts?|warrants?\s+to|plus|together\s+with|along\s+with|respectively|each\s+of|accrued|interest|cashless|up\s+to|in\s+addition|of\s+which|premium|withh\w+|prices\s+ranging|range)\b/i;
/** A total that takes costs in, or is shared with others, is none of this trade alone. */
const TAKES_IN_MORE =
  /\b(?:includ\w+|with|plus|and)\s+(?:\S+\s+){0,4}?(?:commissions?|brokerage|fees?|expenses|costs|taxes)\b|\bother\s+(?:\w+\s+)?(?:investors|purchasers|buyers|holders|sellers|persons|parties)\b|\bto\s+date\b/i;
/** Words that may stand between a total and the price or number that it is the total of. */
const TIES =
  /^(?:[\s,;:()=./-]|\b(?:each|per|an?|the|share|ads|unit|warrant|option|in|cash|for|aggregate|total|gross|purchase|sale|subscription|exercise|price|consideration|cost|amount|of|proceeds|sum|or|and|with|resulting|totall?ing|totall?ed|aggregating|representing|equal|to|at|was|were|is|being|which|paid|i|e|that|common|ordinary|stock|approximately|about|average|weighted)\b)*$/i;
/** The noun straight behind a number of shares. */
const NOUN_OF_A_COUNT =
  /^\s*(?:[\w'’.-]+\s+){0,5}?(?:shares?|ADSs?|units?|warrants?|options?)\b(?:\s+of\s+(?:[A-Z]\S*\s+){0,4}[A-Z]\w*)?/;
const NEARBY = 120;

/** The trades that the prose tells with their number, unit price and total. */
export function readPurchases(paragraphs: readonly Paragraph[], make: FactMaker): Purchase[] {
  return paragraphs
    .filter(({ text }) => [...moneyIn(text.text)].length > 1)
    .flatMap(({ text }) =>
      sentencesOf(text.text)
        .map(([start, end]) => text.slice(start, end))
        .filter((sentence) => TRADE.test(sentence.text))
        .flatMap((sentence) =>
          clausesOf(sentence)
            .flatMap(tradesOf)
            .flatMap((clause) => inClause(clause, sentence, make) ?? []),
        ),
    );
}

/** A sentence that lists trades, "(i) …; (ii) …", in its parts. */
export function clausesOf(sentence: MappedText): MappedText[] {
  const cuts = matchesIn(sentence.text, CLAUSE).map(({ index }) => index);
  const starts = [0, ...cuts];
  return starts.map((start, index) => sentence.slice(start, starts[index + 1]));
}

/** "… and on January 14 it purchased 640,000 units": a second trade begins with its own verb and number. */
const NEXT_TRADE =
  /\band\s(?=(?:[\w,'’.-]+\s){0,16}(?:purchased|bought|sold|acquired)\s(?:(?:an?|the|aggregate|total|of|further|additional)\s){0,4}\d)/g;

/** A clause, or its trades where it tells several one after another. */
function tradesOf(clause: MappedText): MappedText[] {
  const cuts = matchesIn(clause.text, NEXT_TRADE)
    .map(({ index }) => index)
    .filter((index) => TRADE.test(clause.text.slice(0, index)));
  return [0, ...cuts].map((start, index) => clause.slice(start, cuts[index]));
}

/** "At a net price of $4.25": so is its total. */
const NET_PRICE = /\bnet\s+(?:purchase\s+|sale\s+)?price\b/gi;

/** The one number, unit price and total of a clause; `null` where it tells none or more than one of any. */
function inClause(clause: MappedText, sentence: MappedText, make: FactMaker): Purchase | null {
  const { text } = clause;
  const amounts = [...moneyIn(text)];
  const unit = amounts.filter((money) => isUnitPrice(text, money));
  const averages = unit.filter(({ start }) => AVERAGE.test(text.slice(Math.max(0, start - NEARBY), start)));
  const [price, otherPrice] = averages.length > 0 ? averages : unit;
  const totals = amounts.filter((money) => !unit.includes(money) && isTotal(text, money));
  const [total, otherTotal] = totals;
  const [quantity, otherQuantity] = [...numbersIn(text)].filter((number) => isQuantity(text, number));
  if (price === undefined || total === undefined || quantity === undefined) return null;
  if ((otherPrice ?? otherTotal ?? otherQuantity) !== undefined) return null;
  if (price.currency !== total.currency || OF_A_RANGE.test(text.slice(0, price.start))) return null;
  return {
    quantity: markedFigure(make, clause, 0, quantity),
    price: moneyFact(make, clause, price),
    total: moneyFact(make, clause, total),
    near: NEAR.test(sentence.text),
    mixed:
      MIXED.test(sentence.text.replace(NET_PRICE, "price")) ||
      TAKES_IN_MORE.test(sentence.text) ||
      !isTied(text, total, [price, quantity]),
    place: textFact(make, clause),
  };
}

/** "EUR 3.20", "RMB3.20": the letters of a currency stand before an amount of it. */
export const IS_MONEY = new RegExp(String.raw`(?<![A-Za-z])(?:${CURRENCY_CODES})\s?$`);

/** Whether a number counts what is traded. */
export function isQuantity(text: string, { start, end }: Place): boolean {
  return (
    !IS_MONEY.test(text.slice(Math.max(0, start - 5), start)) &&
    !OF_TIME.test(text.slice(end, end + NEARBY)) &&
    QUANTITY.test(text.slice(end, end + NEARBY)) &&
    !NO_QUANTITY.test(text.slice(Math.max(0, start - NEARBY), start))
  );
}

/** Whether nothing stands between the total and the nearer of the other two that may make it a total of more. */
function isTied(text: string, total: Place, others: readonly Place[]): boolean {
  const gaps = others.map(({ start, end }) =>
    start > total.start ? text.slice(total.end, start) : text.slice(end, total.start),
  );
  const [nearer = ""] = gaps.sort((a, b) => a.length - b.length);
  return TIES.test(nearer.replace(NOUN_OF_A_COUNT, " "));
}

/** A place in the words of a clause. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether an amount is told to be the price of one share. */
export function isUnitPrice(text: string, { start, end }: PrintedMoney): boolean {
  const before = text.slice(Math.max(0, start - NEARBY), start);
  const after = text.slice(end, end + NEARBY);
  const told =
    EACH_ONE.test(after) || UNIT_PRICE.test(before) || (AT_A_PRICE.test(before) && FOR_A_TOTAL.test(after));
  return told && !OTHER_PRICE.test(before);
}

/** Whether an amount is told to be paid in all. */
export function isTotal(text: string, { start, end }: PrintedMoney): boolean {
  const before = text.slice(Math.max(0, start - NEARBY), start);
  const after = text.slice(end, end + NEARBY);
  if (EACH_ONE.test(after)) return false;
  if (TOTAL.test(before) && !/\d/.test(TOTAL.exec(before)?.[0] ?? "")) return true;
  return (
    TOTAL_BEHIND.test(after) ||
    TAKEN_APART_BEHIND.test(after) ||
    (PLAIN_TOTAL.test(before) && BEHIND_PLAIN_TOTAL.test(after))
  );
}
