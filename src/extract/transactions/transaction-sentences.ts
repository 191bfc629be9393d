import type { PrintedMoney } from "../../figures/money.js";
import type { Fact } from "../../filing/fact.js";
import type { Manner, Transaction } from "../../filing/transaction.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { moneyFact } from "../words/money.js";
import { ALLOWS, COMES } from "./other-days.js";
import { clausesOf } from "../purchases/purchase-words.js";
import type { Named } from "../names/subject.js";
import { dayFact, daysIn } from "./transaction-days.js";
import { mannerIn } from "./transaction-manner.js";
import { partsOf, pick, type Part } from "./transaction-parts.js";
import { mayNameAnother, personNamed } from "./transaction-persons.js";
import { pricesIn, type ToldPrices } from "./transaction-prices.js";
import { DEAL, quantitiesIn } from "./transaction-quantities.js";
import { sideIn } from "./transaction-sides.js";
import { strangerIn } from "./transaction-strangers.js";

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

/** A plan or a right: no transaction, unless what stands in front is one. */
const NOT_DONE =
  /\b(?:agreed\s+(?:\w+\s+)?to|may|might|will|would|could|can|intends?|expects?|proposes?|shall|obligat\w+|right\s+to|entitle\w*|(?:option|warrant)s?\s+to|if)\s+(?:\w+\s+){0,6}?(?:purchase|acquire|buy|sell|receive|dispose|exercise|exercised|convert)\b/i;
const DONE =
  /\b(?:purchased|bought|acquired|sold|disposed|exercised|granted|awarded|received|converted|gifted|donated|transferred|distributed|contributed|issued|exchanged|tendered|vested|(?:purchases?|sales?|acquisitions?|exercise|conversion|grant)\s+of)\b/i;
/** "a sale of 100,000 Shares is scheduled", "10,000 vest on", "the plan provides for sales": to come, unless what was done stands with it. */
const SCHEDULED = new RegExp(
  String.raw`\b(?:(?:is|are)\s+(?:\w+\s+)?(?:scheduled|planned|expected|anticipated|proposed|contemplated)|(?:is|are)\s+to\s+be\s|${ALLOWS}|${COMES})\b`,
  "i",
);
const DONE_VERB =
  /(?<!\bto\sbe\s)\b(?:purchased|bought|acquired|sold|disposed|exercised|granted|awarded|received|converted|gifted|donated|transferred|distributed|contributed|issued|exchanged|tendered|vested)\b/i;
/** "adopted a trading plan": nothing is dealt in yet. */
const PLANNED = /\b(?:adopted|established|entered\s+into|amended|terminated)\s+(?:\S+\s+){1,6}?plans?\b/i;
/** "Since the conversion of July 8, 1993 he has sold no shares." */
const NONE_DONE = /\b(?:sold|bought|purchased|acquired|disposed\s+of)\s+(?:no|none|neither)\b/i;
const EXCEPTING = /\b(?:other\s+than|except\w*|besides|save)\b/i;
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
    const text = bracketsBlanked(clause.text);
    const own = DEAL.test(sentence.text);
    if (!own && !(lead.opens && OPENS_WITH_DAY.test(text))) return [];
    const days = daysIn(text);
    const quantities = quantitiesIn(text, days);
    if (NOT_DONE.test(text) && !DONE.test(text)) return [];
    if (SCHEDULED.test(text) && !DONE_VERB.test(text)) return [];
    if (quantities.length === 0 && (!own || tellsNone(text))) return [];
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
    return done(text, partsOf(text, quantities, days)).map((part) => inPart(part, words, persons, make));
  });
}

/** Behind a quantity that is still to come: "and 100,000 shares to follow by", "10,000 vest on". */
const IS_TO_COME = new RegExp(
  String.raw`^(?:\s(?!which\b|that\b)[^\s,;:]+){0,6}?\s(?:to\s+follow|${COMES})\b`,
  "i",
);

/** The parts of a clause without those that are to come, up to one that tells again what was done. */
function done(text: string, parts: readonly Part[]): Part[] {
  let toCome = false;
  return parts.filter(({ quantity, start, end }) => {
    if (quantity === null) return true;
    if (DONE_VERB.test(text.slice(start, quantity.start))) toCome = false;
    else toCome ||= IS_TO_COME.test(text.slice(quantity.end, end));
    return !toCome;
  });
}

/** Whether words without a number tell of a plan only, or that nothing was done. */
function tellsNone(text: string): boolean {
  return (PLANNED.test(text) && !DONE_VERB.test(text)) || (NONE_DONE.test(text) && !EXCEPTING.test(text));
}

/** "one thousand (1,000) shares at ten dollars ($10.00)": what stands in brackets is the figure. The places of the words stay, unlike in `inFigures`. */
function bracketsBlanked(text: string): string {
  return text.replace(/\((\$\s?\d[\d,.]*|\d{1,3}(?:,\d{3})+|\d{3,})\)/g, " $1 ");
}

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
  const upTo = clause.text.slice(part.start, part.quantity?.end ?? part.end);
  const rest = clause.text.slice(part.start + upTo.length, part.end);
  const stranger = strangerIn(clause.text.slice(0, part.start) + upTo, rest, persons);
  const person = stranger === null ? (personNamed(said, persons) ?? words.person) : null;
  const { from, day } = part.days ?? { from: null, day: null };
  return {
    person: person === null ? null : (persons[person]?.name ?? null),
    ...(stranger !== null && { stranger }),
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
