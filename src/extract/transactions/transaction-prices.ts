import { matchesIn } from "../../figures/matches.js";
import { Decimal } from "../../figures/decimal.js";
import { moneyIn, type PrintedMoney } from "../../figures/money.js";
import { isTotal, isUnitPrice } from "../purchases/purchase-words.js";

/** The amounts of money that a clause tells of a trade, by what they are. */
export interface ToldPrices {
  /** Prices of one share, each where it stands. */
  readonly units: readonly ToldUnit[];
  readonly ranges: readonly (readonly [low: PrintedMoney, high: PrintedMoney])[];
  readonly totals: readonly PrintedMoney[];
}

/** The price of one share, and whether it is called an average. */
export interface ToldUnit {
  readonly money: PrintedMoney;
  readonly average: boolean;
}

const FILLER = String.raw`(?:(?:an?|the|average|weighted|volume-?|purchase|sale|sales|exercise|conversion|strike|price|per|share|unit|ADS|of|approximately|about|net|gross|cash|closing|market|execution|equal|to|was|is)\s+){0,10}`;
const AT = new RegExp(
  String.raw`(?:@\s*|\bat\s+${FILLER}|\bprices?\s*(?:\(\$\)\s*)?:\s*|\bprices?\s+${FILLER})$`,
  "i",
);
const AVERAGE = /\baverage\b[^$€£;]{0,60}$/i;
const PLAIN_TOTAL =
  /\bfor\s+(?:(?:an?|cash|consideration|price|of|aggregate|total|in|the|amount|purchase)\s+){0,8}$/i;
const AGGREGATE = /\b(?:aggregate|total|gross|net)\s+(?:\w+\s+){0,4}$/i;
const RANGE =
  /^\s*(?:(?:per|a)\s+(?:\w+\s+){0,2}?(?:share|unit|ADS)\s*(?:,\s*)?)?(?:(and)|to|[-–—]|through)\s*(?:a\s+high\s+(?:price\s+)?of\s+)?$/i;
const OPENS_RANGE = /\b(?:rang\w+|between|from|low|prices?)\b[^$€£;]{0,60}$/i;
/** "prices of $14.05 and $14.10, respectively" are two prices. */
const BETWEEN = /\b(?:rang\w+|between|low)\b[^$€£;]{0,60}$/i;
/** A fraction behind whole dollars, as prices were quoted until 2001. */
const FRACTION = /^(?:\s|-|\s-\s)(\d{1,2})\/(\d{1,2})\b(?!\/)/;
/** A price without its sign: "at 4.25 per share". */
const BARE_PRICE = new RegExp(
  String.raw`(?:@\s*|\bat\s+${FILLER})(\d{1,6}\.\d{1,6})(?![\d,.]*\s*(?:%|per\s?cent|shares?\b|million))`,
  "gi",
);
const NO_PRICE = /\b(?:par|stated|face|principal|liquidation)\s+(?:value|amount|preference)\b[^$€£]{0,30}$/i;
const NEAR = 120;

/** The prices and totals of a clause. What is neither, such as a par value, is left out. */
export function pricesIn(text: string): ToldPrices {
  const amounts = [...moneyIn(text)]
    .map((money) => withFraction(money, text))
    .filter(({ start }) => !NO_PRICE.test(text.slice(Math.max(0, start - NEAR), start)));
  const ranges: [PrintedMoney, PrintedMoney][] = [];
  const units: ToldUnit[] = [];
  const totals: PrintedMoney[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const money = amounts[index];
    const next = amounts[index + 1];
    if (money === undefined) break;
    const before = text.slice(Math.max(0, money.start - NEAR), money.start);
    if (next !== undefined && isRange(text, money, next, before)) {
      ranges.push([money, next]);
      index += 1;
    } else if (goesOn(text, units.at(-1), money))
      units.push({ money, average: units.at(-1)?.average ?? false });
    else if (isUnitPrice(text, money)) units.push({ money, average: AVERAGE.test(before) });
    else if (isTotal(text, money) || AGGREGATE.test(before)) totals.push(money);
    else if (AT.test(before)) units.push({ money, average: AVERAGE.test(before) });
    else if (PLAIN_TOTAL.test(before)) totals.push(money);
  }
  if (amounts.length === 0) units.push(...barePrices(text));
  return { units, ranges, totals };
}

/** "at $14.05 and $14.10, respectively": the next of several prices. */
function goesOn(text: string, last: ToldUnit | undefined, { start }: PrintedMoney): boolean {
  return last !== undefined && /^\s*(?:,\s*(?:and\s*)?|and\s*)$/.test(text.slice(last.money.end, start));
}

function isRange(text: string, low: PrintedMoney, high: PrintedMoney, before: string): boolean {
  const joint = RANGE.exec(text.slice(low.end, high.start));
  return joint !== null && (joint[1] === undefined ? OPENS_RANGE : BETWEEN).test(before);
}

function withFraction(money: PrintedMoney, text: string): PrintedMoney {
  const fraction = FRACTION.exec(text.slice(money.end, money.end + 8));
  const [all = "", top = "0", bottom = "0"] = fraction ?? [];
  if (fraction === null || !money.value.isInteger() || Number(bottom) === 0) return money;
  const value = money.value.plus(new Decimal(top).div(bottom));
  return { ...money, value, unit: new Decimal(1).div(bottom), end: money.end + all.length };
}

function barePrices(text: string): ToldUnit[] {
  return matchesIn(text, BARE_PRICE).map((match) => {
    const [all, printed = ""] = match;
    const end = match.index + all.length;
    const decimals = printed.split(".")[1]?.length ?? 0;
    const money: PrintedMoney = {
      value: new Decimal(printed),
      unit: new Decimal(10).pow(-decimals),
      rounding: new Decimal(0),
      currency: "",
      start: end - printed.length,
      end,
    };
    return { money, average: AVERAGE.test(text.slice(Math.max(0, money.start - NEAR), money.start)) };
  });
}
