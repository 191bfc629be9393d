import { CURRENCY_CODES, type PrintedMoney } from "../../figures/money.js";
import { matchesIn } from "../../figures/matches.js";
import type { MappedText } from "../../source/mapped-text.js";

/** Where a sentence tells of another trade: "(i) …; (ii) …". */
const CLAUSE = /;|(?<![\w(])\((?:[ivx]{1,5}|[a-h\d])\)\s/g;
/** "3.20 per share", "3.20 euros": a price, whatever its currency. */
const QUANTITY =
  /^(?!\s*(?:%|per\b|percent|a\s+share|each\b|apiece\b|(?:euros?|pounds|francs|yuan|yen|dollars|kron(?:or|er)|shekels|rupees)\b))\s*(?:[\w'’.-]+\s+){0,6}?(?:shares?|ADSs?|ADRs?|units?|warrants?|options?|stock)\b/i;
/** Counts of the class, of what an option is on, or of what is held in the end. */
const NO_QUANTITY =
  /\b(?:(?:own|hold|owned|held|owns|holds)\s+(?:\w+\s+){0,3}|(?:for\s+each|per|representing|(?:total|aggregate)\s+holdings?\s+(?:to|of)|ownership\s+to|Item|Rows?|Series|Section|Rule|No\.)\s*)$/i;
/** "Purchased 104,400 of its 2,104,400 shares", "Of the 2,104,400 shares, 104,400 were sold": the whole, of which less is traded. */
const OF_A_WHOLE = /(?:^\W*|\d\s+)of\s+(?:the|its|his|her|their)\s+$/i;
const ITS_WHOLE = /^\s+of\s+(?:the|its|his|her|their)\s+[\d,]+(?=\s)/i;
/** "During the past 60 days the following shares …": a time, whatever noun comes later. */
const OF_TIME =
  /^(?:\s*\(\s*\d{1,3}\s*\))?[-\s]+(?:(?:calendar|business|trading)\s+)?(?:days?|weeks?|months?|years?|hours?)\b/i;
const EACH_ONE =
  /^\s*(?:(?:in\s+cash\s*(?:,\s*)?)?(?:per|a|for\s+each|\/)\s*(?:(?!annum|year|month)[\w-]+\s+){0,3}?(?:share|ADS|ADR|unit|warrant|option)\b|each\b|apiece\b)/i;
/** "At $4.25 for $42,500": a price to which its total stands so close is that of each. */
const FOR_A_TOTAL =
  /^\s*(?:,\s*)?for\s+(?:(?:an?|the|total|aggregate|purchase|price|consideration|cash|sum|cost|of)\s+){0,6}[$€£]/i;
const AT_A_PRICE =
  /\bat\s+(?:an?\s+(?:(?:average|combined|public|offering|purchase)\s+){0,3}price\s+of\s+)?$/i;
const UNIT_PRICE =
  /\b(?:price\s+per\s+(?:\w+\s+)?(?:share|unit|ADS|warrant)|per[-\s](?:share|unit)\s+(?:\w+\s+)?price)\s+(?:(?:of|was|is|equal\s+to|at)\s+)?(?:approximately\s+)?$/i;
/** Prices at which this trade was not made. */
const OTHER_PRICE =
  /\b(?:par\s+value|stated\s+value|(?:closing|market|conversion|trading|last|sale|bid|offer|tender)\s+price)\b[^$€£]{0,60}$/i;
const TOTAL = /\b(?:aggregate|total|gross|aggregating|total(?:l?ing|l?ed|s))\b[^$€£;.]{0,70}$/i;
const PLAIN_TOTAL = /\bfor\s+(?:(?:a|an|cash|consideration|price|of)\s+)*$/i;
/** "Paid $42,500 (to the Issuer) for 10,000 Shares", "used $42,500 of its working capital to purchase 10,000 Shares". */
const PAID = /\b(?:paid|prepaid|spent|used|invested|expended)\s+(?:approximately\s+)?$/i;
const FOR_A_NUMBER =
  /^\s*(?:of\s+(?:[\w-]+\s+){1,4})?(?:to\s+the\s+(?:[\w-]+\s+){1,2})?(?:for|to\s+(?:purchase|buy|acquire))\s+(?:(?:the|an?|aggregate|total|of|all)\s+){0,4}\d/i;
/** "The aggregate purchase price of the 10,000 Shares at $4.25 per share was $42,500". */
const PRICE_WAS =
  /\b(?:purchase\s+price|cost|consideration)\s+(?:paid\s+)?(?:of|for)\s+(?:(?:the|these|those|such|all)\s+){0,3}\d[^;]{1,110}\s(?:was|is|were)\s+(?:approximately\s+)?$/i;
/** "$4.25 per share, or $42,500 for the 10,000 Shares". */
const OR = /,\s*or\s+(?:approximately\s+)?$/i;
/** "Prepaid $42,500, or $4.25 for each share". */
const OR_EACH = /^(?:,|\s)\s*or\s+[$€£]\s?[\d.,]{1,20}\s+(?:per|a|for\s+each)\s/i;
/** What may follow a plain total: what the money is, where it comes from, or nothing. */
const BEHIND_PLAIN_TOTAL =
  /^\s*(?:(?:,\s*)?or\b|[(.;)]|(?:,\s*)?at\b|in\s+cash|$|(?:,\s*)?(?:from|using|out\s+of)\b|of\s+(?:(?:its|his|her|their|the)\s+)?(?:own\s+)?(?:working\s+capital|personal\s+funds|available\s+funds|funds|cash)\b)/i;
const TOTAL_BEHIND = /^\s*in\s+(?:the\s+)?(?:aggregate|total|all)\b/i;
/** "$42,500 ($8.50 per Share for 5,000 Shares)". */
const TAKEN_APART_BEHIND =
  /^\s*\(\s*(?:or\s+)?[$€£]\s?[\d.,]{1,20}\s+(?:in\s+cash\s+)?per\s+[\w-]+\s+(?:for|times|multiplied\s+by|x|×)\s/i;
const UNIT_BEFORE = String.raw`[$€£]\s?[\d.,]{1,20}\s+(?:(?:per|a)\s+(?:[\w-]+\s+){0,2}?(?:share|ADS|unit)|each)`;
/** "At $4.25 per share ($42,500)", "at $4.25 a share, or $42,500": thousands, so that it is no other price. */
const BEHIND_UNIT = new RegExp(String.raw`${UNIT_BEFORE}(?:\s*\(|,\s+or)\s*$`, "i");
const ALONE = /^\s*(?:[.;)]|$)/;
/** "(at $4.25 per share) using $42,500 of his personal funds". */
const USING = /\busing\s+$/i;
const OF_FUNDS =
  /^\s*of\s+(?:(?:its|his|her|their|the|own|personal|working|available)\s+){0,3}(?:funds|capital|cash)\b/i;
/** "Personal funds of $42,500 were used to purchase 10,000 shares". */
const FUNDS_OF = /\b(?:funds|capital|cash)\s+of\s+$/i;
const USED_FOR_NUMBER =
  /^\s*(?:was|were)\s+used\s+to\s+(?:purchase|buy|acquire)\s+(?:(?:the|an?|aggregate|total|of)\s+){0,4}\d/i;
/** "Paid $42,500 ($4.25 per share) for 10,000 shares". */
const UNIT_IN_BRACKETS = new RegExp(String.raw`^\s*\(\s*${UNIT_BEFORE}\s*\)\s+for\s+\d`, "i");
export const NEAR =
  /\b(?:approximate(?:ly)?|about|average|weighted|commissions?|brokerage|fees?|expenses|costs|nearly|roughly)\b/i;
export const MIXED =
  /\b(?:net|deduct\w*|discounts?|warrants?\s+to|plus|together\s+with|along\s+with|respectively|each\s+of|accrued|interest|cashless|up\s+to|in\s+addition|and\s+(?:an?|accompanying|related|other|certain)\s+(?:\w+\s+){0,2}(?:warrants?|notes?|options?|rights?|securities|assets)|of\s+which|premium|withh\w+|prices\s+ranging|range)\b/i;
export const NEARBY = 120;

/** A sentence that lists trades, "(i) …; (ii) …", in its parts. */
export function clausesOf(sentence: MappedText): MappedText[] {
  const cuts = matchesIn(sentence.text, CLAUSE).map(({ index }) => index);
  const starts = [0, ...cuts];
  return starts.map((start, index) => sentence.slice(start, starts[index + 1]));
}

/** "EUR 3.20", "RMB3.20": the letters of a currency stand before an amount of it. */
export const IS_MONEY = new RegExp(String.raw`(?<![A-Za-z])(?:${CURRENCY_CODES})\s?$`);

/** Whether a number counts what is traded. */
export function isQuantity(text: string, { start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - NEARBY), start);
  const after = text.slice(end, end + NEARBY).replace(ITS_WHOLE, "");
  return (
    !IS_MONEY.test(text.slice(Math.max(0, start - 5), start)) &&
    !OF_TIME.test(after) &&
    QUANTITY.test(after) &&
    !NO_QUANTITY.test(before) &&
    !OF_A_WHOLE.test(before)
  );
}

/** A place in the words of a clause. */
export interface Place {
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

/** Whether an amount is told to be paid for a number of shares, in words that do not call it a total. */
export function isPaidForNumber(text: string, { start, end }: PrintedMoney): boolean {
  const before = text.slice(Math.max(0, start - NEARBY), start);
  const after = text.slice(end, end + NEARBY);
  if (PRICE_WAS.test(before)) return true;
  const paid = PAID.test(before);
  const large = /\d,\d{3}|\d{5}|million/i.test(text.slice(start, end));
  if (large && BEHIND_UNIT.test(before) && ALONE.test(after)) return true;
  if (USING.test(before) ? OF_FUNDS.test(after) : FUNDS_OF.test(before) && USED_FOR_NUMBER.test(after))
    return true;
  return (
    (paid && UNIT_IN_BRACKETS.test(after)) ||
    ((paid || OR.test(before)) && FOR_A_NUMBER.test(after)) ||
    (paid && OR_EACH.test(after))
  );
}
