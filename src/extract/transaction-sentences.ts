import { matchesIn } from "../figures/matches.js";
import { datesIn } from "../figures/date.js";
import type { PrintedMoney } from "../figures/money.js";
import { numbersIn, type PrintedNumber } from "../figures/number.js";
import type { Fact } from "../filing/fact.js";
import type { Manner, Transaction } from "../filing/transaction.js";
import type { MappedText } from "../source/mapped-text.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { markedFigure } from "./marked-figure.js";
import { moneyFact } from "./money.js";
import { clausesOf, isQuantity } from "./purchases.js";
import type { Named } from "./subject.js";
import { dayFact, dayOfQuantity, daysIn, type ToldDays } from "./transaction-days.js";
import { pricesIn, type ToldPrices } from "./transaction-prices.js";
import { mannerIn, mayNameAnother, personNamed } from "./transaction-words.js";

/** What a sentence leaves to the words before it: whose transactions, of which kind, made how. */
export interface Lead {
  readonly person: number | null;
  readonly side: Transaction["side"];
  readonly manner: Fact<Manner> | null;
  /** The one price that they tell for all. */
  readonly price: Pick<Transaction, "price" | "average" | "range"> | null;
  /** Whether those words speak of transactions that are told next. */
  readonly opens: boolean;
}

/** Words of a transaction that was made. */
const DEAL =
  /\b(?:purchas(?:es?|ed|ing)|bought|acqui(?:red|sitions?|ring)|sold|sales?|selling|dispos(?:ed|itions?)|exercis(?:es?|ed|ing)|conver(?:ted|sions?|ting)|grant(?:s|ed)?|award(?:s|ed)?|vest(?:s|ed|ing)?|receiv(?:ed|ing|es?)|gift(?:s|ed)?|donat(?:ed|ions?)|transfer(?:s|red|ring)?|distribut(?:ed|ions?|ing)|contribut(?:ed|ions?)|issued|issuance|subscribed|subscriptions?|exchanged|tendered|withheld|forfeited|redeemed|redemptions?|repurchased?|delivered|settled|settlement|cancelled|canceled|surrendered|invested|traded|reinvest(?:ed|ment))\b/i;
/** "There were no sales": of what was not done there is no side. */
const NOT_ANY =
  /\b(?:no|without(?:\s+any)?)\s+(?:purchases|acquisitions|sales|dispositions|disposals|transfers)\b(?:\s+(?:or|and|nor)\s+(?:purchases|acquisitions|sales|dispositions|disposals|transfers)\b)?/gi;
const ACQUIRED =
  /\b(?:purchas\w+|bought|buys?|acqui\w+|exercis\w+|conver\w+|grant\w*|award\w*|vest\w*|receiv\w+|subscri\w+|issued|reinvest\w+|invested)\b/gi;
const DISPOSED =
  /\b(?:sold|sales?|sells?|selling|dispos\w+|gift\w*|donat\w+|transfer\w*|distribut\w+|contribut\w+|tendered|forfeit\w+|withh\w+|surrender\w*|redeem\w*|redemption|repurchased?)\b/gi;
/** A plan or a right: no transaction, unless what stands in front is one. */
const NOT_DONE =
  /\b(?:agreed\s+(?:\w+\s+)?to|may|might|will|would|could|can|intends?|expects?|proposes?|shall|obligat\w+|right\s+to|entitle\w*|(?:option|warrant)s?\s+to|if)\s+(?:\w+\s+){0,6}?(?:purchase|acquire|buy|sell|receive|dispose|exercise|exercised|convert)\b/i;
const DONE =
  /\b(?:purchased|bought|acquired|sold|disposed|exercised|granted|awarded|received|converted|gifted|donated|transferred|distributed|contributed|issued|exchanged|tendered|vested|(?:purchases?|sales?|acquisitions?|exercise|conversion|grant)\s+of)\b/i;
/** Counts of what is held after or before, or of which a part is traded. */
const HELD =
  /(?:\b(?:owns?|owned|(?<!\b(?:acquired|acquisition\s+of|disposed\s+of)\s{1,200}(?:beneficial\s{1,200})?)ownership|holds?|held|beneficially|remain\w*|balance|bringing|increas\w+|decreas\w+|reduc\w+|(?:after|following)\s+which|resulting\s+in|leaving|based\s+(?:up)?on|(?:convertible|exercisable|exchangeable)\s+(?:into|for))\s+((?:\S+\s+){0,5})|\d\s+(?:\w+\s+)?of\s+(?:the|its|his|her|their)\s+)$/i;
const NO_COUNT =
  /^[a-z-]|^\s*(?:cents|dollars|per|each|an?)\b|^[^.;,]{0,60}?\boutstanding\b(?!\s+(?:warrant|option|note))/i;
/** Somebody who may be no reporting person. */
const ANOTHER = /\b(?:Mr|Ms|Mrs|Dr)\.\s|\b(?:directors?|officers?|spouse|wife|husband|members?)\b/;
const OPENS_WITH_DAY = /^[\s\-•*–—(ivx)\d.]{0,8}(?:on\s+)?(?:[a-z]{3,9}\.?\s\d|\d{1,2}[/.-]\d)/i;

/** The transactions that a sentence tells; several where it counts several quantities. */
export function transactionsInSentence(
  sentence: MappedText,
  persons: readonly Named[],
  lead: Lead,
  make: FactMaker,
): Transaction[] {
  return clausesOf(sentence).flatMap((clause) => {
    const text = withoutBrackets(clause.text);
    const own = DEAL.test(sentence.text);
    if (!own && !(lead.opens && OPENS_WITH_DAY.test(text))) return [];
    const days = daysIn(text);
    const quantities = quantitiesIn(text, days);
    if (NOT_DONE.test(text) && !DONE.test(text)) return [];
    if (quantities.length === 0 && !own) return [];
    const named = personNamed(text, persons) ?? personNamed(sentence.text, persons);
    const led = lead.person === null || mayNameAnother(text, persons, lead.person) ? null : lead.person;
    const words: Words = {
      clause,
      prices: pricesIn(text),
      person: named ?? (ANOTHER.test(text) ? null : led),
      side: sideIn(text) ?? lead.side,
      manner: mannerIn(clause, make) ?? mannerIn(sentence, make) ?? lead.manner,
      price: lead.price,
      place: textFact(make, sentence),
    };
    return partsOf(text, quantities, days).map((part) => inPart(part, words, persons, make));
  });
}

/** "one thousand (1,000) shares at ten dollars ($10.00)": what stands in brackets is the figure. */
function withoutBrackets(text: string): string {
  return text.replace(/\((\$\s?\d[\d,.]*|\d{1,3}(?:,\d{3})+|\d{3,})\)/g, " $1 ");
}

/** The numbers of shares that a clause tells to have been dealt in. */
function quantitiesIn(text: string, days: readonly ToldDays[]): PrintedNumber[] {
  const dates = [...datesIn(text), ...days.map(({ day }) => day)];
  const found = [...numbersIn(text)].filter(
    (number) =>
      !dates.some(({ start, end }) => number.start < end && start < number.end) &&
      (isQuantity(text, number) || isQuantity(text, { ...number, end: listEnd(text, number) })) &&
      isDealt(text, number),
  );
  // "an aggregate of 50,000 shares, as follows: 20,000 shares on …": the parts are told one by one.
  return found.filter(({ start, end }, index) => {
    const next = found[index + 1];
    const parted = next !== undefined && text.slice(end, next.start).includes(":");
    return !(parted && IN_ALL.test(text.slice(Math.max(0, start - 40), start)));
  });
}

const IN_ALL = /\b(?:aggregate|total)\s+of\s+$/i;

/** What the parts of a clause have in common. */
interface Words extends Pick<Transaction, "side" | "manner" | "place">, Pick<Lead, "person" | "price"> {
  readonly clause: MappedText;
  readonly prices: ToldPrices;
}

function inPart(part: Part, words: Words, persons: readonly Named[], make: FactMaker): Transaction {
  const { clause, prices, place } = words;
  const within = ({ start, end }: { start: number; end: number }): boolean =>
    start >= part.start && end <= part.end;
  const unit = pick(prices.units, ({ money }) => within(money), part);
  const range = pick(prices.ranges, ([low, high]) => within({ start: low.start, end: high.end }), part);
  const total = pick(prices.totals, within, part);
  const money = (printed: PrintedMoney) => moneyFact(make, clause, printed);
  const said = clause.text.slice(part.start, part.end);
  const person = personNamed(said, persons) ?? words.person;
  const { from, day } = part.days ?? { from: null, day: null };
  const upTo = clause.text.slice(part.start, part.quantity?.end ?? part.end);
  return {
    person: person === null ? null : (persons[person]?.name ?? null),
    side: sideIn(upTo) ?? sideIn(said) ?? sideIn(clause.text.slice(0, part.start)) ?? words.side,
    date: dayFact(day, clause, make),
    from: dayFact(from, clause, make),
    quantity: part.quantity && markedFigure(make, clause, 0, part.quantity),
    ...((unit ?? range ?? total) === null && words.price !== null
      ? words.price
      : {
          price: unit && money(unit.money),
          average: unit?.average ?? false,
          range: range && { low: money(range[0]), high: money(range[1]) },
        }),
    total: total && money(total),
    manner: mannerIn(clause, make, part.start, part.end) ?? words.manner,
    list: null,
    place,
  };
}

function isDealt(text: string, { start, end }: PrintedNumber): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const held = HELD.exec(before);
  if (/[a-z-]$/i.test(before) || NO_COUNT.test(text.slice(end, end + 80))) return false;
  return held === null || DEAL.test(held[1] ?? "");
}

/** The end of the last of "10,000 and 12,000", behind which the noun stands. */
function listEnd(text: string, { end }: PrintedNumber): number {
  return (
    end +
    (/^(?:,?\s*(?:and\s+)?\d{1,3}(?:,\d{3})+){1,6}(?=\s)/.exec(text.slice(end, end + 100))?.[0].length ?? 0)
  );
}

/** Acquired or disposed of, by the last word that tells it. */
export function sideIn(words: string): Transaction["side"] {
  const done = words.replace(NOT_ANY, " ");
  const last = (pattern: RegExp): number => matchesIn(done, pattern).at(-1)?.index ?? -1;
  const [acquired, disposed] = [last(ACQUIRED), last(DISPOSED)];
  if (acquired === disposed) return null;
  return acquired > disposed ? "acquired" : "disposed";
}

/** The words of one quantity, and its day. */
interface Part {
  readonly quantity: PrintedNumber | null;
  readonly days: ToldDays | null;
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly count: number;
}

function partsOf(text: string, quantities: readonly PrintedNumber[], days: readonly ToldDays[]): Part[] {
  if (quantities.length === 0)
    return days.map((day, index) => ({
      quantity: null,
      days: day,
      start: 0,
      end: text.length,
      index,
      count: days.length,
    }));
  const cuts = quantities.slice(1).map((next, index) => {
    const last = quantities[index]?.end ?? 0;
    const between = text.slice(last, next.start);
    const joint = matchesIn(between, /;|,\s+(?:and\s+)?|\s(?:and|plus)\s/gi).at(-1);
    return last + (joint === undefined ? between.length : joint.index);
  });
  return quantities.map((quantity, index) => {
    const start = cuts[index - 1] ?? 0;
    const end = cuts[index] ?? text.length;
    const own = dayOfQuantity(
      text,
      quantity,
      days.filter(({ day }) => day.start >= start && day.end <= end),
    );
    const shared =
      days.length === quantities.length
        ? days[index]
        : (days.findLast(({ day }) => day.end <= start) ?? days[0]);
    const part = { quantity, start, end, index, count: quantities.length };
    return { ...part, days: own ?? shared ?? null };
  });
}

/** The one of several that stands in a part of the clause; else the one for all, or the one in the same place of a list. */
function pick<T>(found: readonly T[], within: (one: T) => boolean, { index, count }: Part): T | null {
  if (found.length === count) return found[index] ?? null;
  const own = found.find(within);
  if (own !== undefined) return own;
  return found.length === 1 || count === 1 ? (found[0] ?? null) : null;
}
