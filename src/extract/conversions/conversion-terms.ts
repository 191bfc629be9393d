import { Decimal } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import { moneyIn, type PrintedMoney } from "../../figures/money.js";
import type { ConversionRate, ConversionTerms } from "../../filing/conversion.js";
import type { Money } from "../../filing/money.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { floating } from "./floating-price.js";
import { moneyFact } from "../words/money.js";

/** What a sentence states of the price at which something converts. */
export interface ToldTerms extends ConversionTerms {
  /** The series that the sentence names. */
  readonly series: ReadonlySet<string>;
  /** The sentence. */
  readonly words: string;
  /** The paragraph and the sentence in it, counted from 0. */
  readonly paragraph: number;
  readonly sentence: number;
}

type Role = "statedValue" | "price" | "cap" | "floor";

/** How far the words before an amount are looked at. */
const NEAR = 160;
const STATED_VALUE =
  /\b(?:stated\s+value|face\s+value|liquidation\s+(?:value|preference|amount))(?:\s*,)?\s+(?:per\s+(?:preferred\s+)?share\s+)?(?:(?:of|equal\s+to|is|was|at)\s+)?$/i;
/** "Each share of preferred stock has a stated value of": a value of all of them is none of one. */
const OF_EACH = /\b(?:each|per)\s+(?:\w+\s+){0,4}?(?:shares?|preferred)\b/i;
const PRICE =
  /\bconversion\s+(?:price|rate)\b[^$€£]{0,120}$|\bconver(?:t|ts|ted|tible|sion)\b[^$€£]{1,140}\bat\s+(?:an?\s+|the\s+)?(?:(?:fixed|initial|effective|agreed)\s+)?(?:(?:per\s+share\s+)?(?:price|rate)\s+(?:per\s+share\s+)?(?:of\s+|equal\s+to\s+)?)?$|\bat\s+(?:an?\s+|the\s+)?(?:conversion\s+)?(?:price|rate)\s+(?:per\s+share\s+)?(?:of|equal\s+to)\s+$/i;
/** "A conversion rate equal to $10.00 divided by the lesser of": what each share is worth in the conversion. */
const DIVIDED = /^(?:\s*,)?\s+divided\s+by\b/i;
/** Amounts that are other prices, however near they stand. */
const OTHER =
  /\b(?:par\s+value|(?:exercise|strike|closing|purchase|market|offering|issue|trading)\s+price|market\s+value)\b[^$€£]{0,40}$/i;
const ANOTHER_PRICE =
  /\b(?:par\s+value|(?:exercise|strike|closing|purchase|offering|issue|trading)\s+price)\s+(?:(?:of|is|was)\s+)?$/i;
const AT_MOST =
  /\b(?:(?:lesser|lower|lowest|least)\s+of|not\s+(?:to\s+)?exceed(?:ing)?|cap(?:ped)?\s+(?:price\s+)?(?:of|at)|no\s+(?:more|higher|greater)\s+than|maximum\s+(?:\w+\s+)?price\s+of)\b/gi;
const AT_LEAST =
  /\b(?:(?:greater|higher|highest)\s+of|floor(?:\s+price)?(?:\s+(?:of|is|equal\s+to))?|not\s+(?:be\s+)?(?:less|lower)\s+than|no\s+(?:less|lower)\s+than|below|minimum\s+(?:\w+\s+)?price\s+of)\b/gi;
/** "40 shares of Common Stock per $1,000 principal amount": the amount behind it is no price. */
const RATE =
  /(?<![\d.,$€£])(\d[\d,]*(?:\.\d+)?)\s+(?:[\w'’.-]+\s+){0,3}?(?:shares?|ADSs?)\s+(?:of\s+(?:[\w'’.-]+\s+){1,5}?)?(?:per|for\s+(?:each|every))\s+$/i;
const PER_SHARE = /^\s*per\s+(?:share|common\s+share|ordinary\s+share|ADS)\b/i;

/** The price of one conversion where several are told: "$2,000,000 of 2027 notes at $10.00 per share and …". */
const OWN_PRICE = /^[^;$€£]{1,80}?\bat\s+(?:an?\s+|the\s+)?(?:conversion\s+)?(?:price\s+of\s+)?(?=[$€£])/i;

/** The price that stands straight behind the amount which is converted, or `null`. */
export function priceBehind(sentence: MappedText, source: PrintedMoney, make: FactMaker): Money | null {
  const { text } = sentence;
  const lead = OWN_PRICE.exec(text.slice(source.end));
  if (lead === null) return null;
  const start = source.end + lead[0].length;
  const price = [...moneyIn(text)].find((money) => money.start === start);
  return price !== undefined && PER_SHARE.test(text.slice(price.end))
    ? moneyFact(make, sentence, price)
    : null;
}

/** What `sentence` states of a conversion price; `null` where it is on none. */
export function readTerms(sentence: MappedText, make: FactMaker): ConversionTerms | null {
  const { text } = sentence;
  if (!/conver/i.test(text) && !/\b(?:stated|face)\s+value\b|\bliquidation\s+preference\b/i.test(text))
    return null;
  const from = /\bconversion\s+(?:price|rate)\b/i.exec(text)?.index ?? 0;
  const floats = /conver/i.test(text) && floating(text.slice(from)) !== null;
  const amounts = [...moneyIn(text)].map((money) => ({ money, role: roleOf(text, money, floats, from) }));
  const told = (role: Role) => {
    const [first, ...others] = amounts.filter((each) => each.role === role).map(({ money }) => money);
    const one = first !== undefined && others.every(({ value }) => value.eq(first.value));
    return one ? moneyFact(make, sentence, first) : null;
  };
  const rates = amounts.flatMap(({ money }) => rateBefore(sentence, money, make) ?? []);
  const [rate = null] = rates;
  const terms = {
    statedValue: told("statedValue"),
    price: floats ? null : told("price"),
    rate: floats || rates.length > 1 ? null : rate,
    cap: floats ? told("cap") : null,
    floor: floats ? told("floor") : null,
    floats,
  };
  return amounts.some(({ role }) => role !== null) || floats || rate !== null ? terms : null;
}

/** The rate that is told with an amount of debt behind it, or `null`. */
function rateBefore(sentence: MappedText, per: PrintedMoney, make: FactMaker): ConversionRate | null {
  const { text } = sentence;
  const from = Math.max(0, per.start - NEAR);
  const printed = /\bconver/i.test(text) ? RATE.exec(text.slice(from, per.start)) : null;
  if (printed === null) return null;
  const [, digits = ""] = printed;
  const start = from + printed.index;
  const shares = make(new Decimal(digits.replaceAll(",", "")), sentence, start, start + digits.length);
  return { shares: { ...shares, marks: [] }, per: moneyFact(make, sentence, per) };
}

function roleOf(text: string, { start, end }: PrintedMoney, floats: boolean, from: number): Role | null {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (RATE.test(before)) return null;
  if (STATED_VALUE.test(before)) return OF_EACH.test(text) ? "statedValue" : null;
  if (DIVIDED.test(text.slice(end))) return /\bconver/i.test(before) ? "statedValue" : null;
  if (floats && start > from) return ANOTHER_PRICE.test(before) ? null : boundOf(text.slice(from, start));
  if (OTHER.test(before)) return null;
  if (PRICE.test(before)) return "price";
  return /\bconver/i.test(text) && PER_SHARE.test(text.slice(end)) && /\b(?:at|of)\s+$/.test(before)
    ? "price"
    : null;
}

/** "the greater of (i) $0.10 and (ii) the lesser of (A) $0.22 …": the nearest of such words decides. */
function boundOf(before: string): Role | null {
  const most = matchesIn(before, AT_MOST).at(-1)?.index ?? -1;
  const least = matchesIn(before, AT_LEAST).at(-1)?.index ?? -1;
  if (most === least) return null;
  return most > least ? "cap" : "floor";
}
