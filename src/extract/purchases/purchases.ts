import { matchesIn } from "../../figures/matches.js";
import type { Paragraph } from "../../document/paragraphs.js";
import { moneyIn } from "../../figures/money.js";
import { numbersIn } from "../../figures/number.js";
import type { Purchase } from "../../filing/purchase.js";
import type { MappedText } from "../../source/mapped-text.js";
import { exercisedInFull } from "../holdings/exercised-in-full.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { withDefinedSums } from "../holdings/defined-amounts.js";
import { markedFigure } from "../notes/marked-figure.js";
import { moneyFact } from "../words/money.js";
import {
  clausesOf,
  isPaidForNumber,
  isQuantity,
  isTotal,
  isUnitPrice,
  MIXED,
  NEAR,
  NEARBY,
  type Place,
} from "./purchase-words.js";
import { purchasesInARow } from "./purchases-in-a-row.js";
import { purchasesRespectively } from "./purchases-respectively.js";
import { sentencesOf } from "../words/sentences.js";

const TRADE =
  /\b(?:purchas|bought|buy|acqui|sold|sale|sell|subscri|issu|exercis|(?:pre)?paid|pay|repurchas|tender|received)/i;
/** "at prices from $4.10 to $4.40 per share": no one price. */
const OF_A_RANGE = /\b(?:from|between|to|and|range)\s+(?:of\s+)?$/i;
const AVERAGE = /\baverage\b[^$€£]{0,60}$/i;
/** A total that takes costs in, or is shared with others, is none of this trade alone. */
const TAKES_IN_MORE =
  /\b(?:includ\w+|with|plus|and)\s+(?:\S+\s+){0,4}?(?:commissions?|brokerage|fees?|expenses|costs|taxes)\b|\bother\s+(?:\w+\s+)?(?:investors|purchasers|buyers|holders|sellers|persons|parties)\b|\bto\s+date\b/i;
/** Words that may stand between a total and the price or number that it is the total of. */
const TIES =
  /^(?:[\s,;:()=./-]|\b(?:each|per|an?|the|share|ads|unit|warrant|option|in|cash|for|aggregate|total|gross|purchase|acquire|buy|personal|funds|used|using|working|capital|own|his|her|its|their|sale|subscription|exercise|price|consideration|cost|amount|of|proceeds|sum|or|and|with|resulting|totall?ing|totall?ed|aggregating|representing|equal|to|at|was|were|is|being|which|paid|i|e|that|common|ordinary|stock|issuer|company|approximately|about|average|weighted)\b)*$/i;
/** "In an underwritten public offering of the Issuer": less than the product is no total of the whole offering. */
const OFFERED =
  /\sin\s(?:an?|the|its)\s(?:[a-z]+\s){0,3}(?:offering|placement)(?:\s(?:of|by)\sthe\s(?:issuer|company))?(?:\s\(the\s["“][\w\s]{1,40}["”]\))?(?=\s)/i;
/** The noun straight behind a number of shares. */
const NOUN_OF_A_COUNT =
  /^\s*(?:[\w'’.-]+\s+){0,5}?(?:shares?|ADSs?|units?|warrants?|options?)\b(?:\s+of\s+(?:[A-Z]\S*\s+){0,4}[A-Z]\w*)?/;

/** The trades that the prose tells with their number, unit price and total. */
export function readPurchases(paragraphs: readonly Paragraph[], make: FactMaker): Purchase[] {
  return paragraphs
    .filter(({ text }) => [...moneyIn(text.text)].length > 1)
    .map(({ text }) => withDefinedSums(text))
    .flatMap((text) => {
      const sentences = sentencesOf(text.text).map(([start, end]) => text.slice(start, end));
      const told = sentences
        .filter((sentence) => TRADE.test(sentence.text))
        .flatMap((sentence) => inSentence(sentence, make));
      return [...told, ...exercisedInFull(sentences, make)];
    });
}

function inSentence(sentence: MappedText, make: FactMaker): Purchase[] {
  return clausesOf(sentence).flatMap((clause) => {
    const each = purchasesRespectively(clause, make);
    if (each.length > 0) return each;
    const told = inTurn(clause, sentence, make);
    return told.length > 0 ? told : purchasesInARow(clause, make);
  });
}

/** "… and on January 14 it purchased 640,000 units": a second trade begins with its own verb and number. */
const NEXT_TRADE =
  /\band\s(?=(?:[\w,'’.-]+\s){0,16}(?:purchased|bought|sold|acquired)\s(?:(?:an?|the|aggregate|total|of|further|additional)\s){0,4}\d)/g;

/** The trades that a clause tells one after another; none where one of several is not told in full, whose total the next may hold. */
function inTurn(clause: MappedText, sentence: MappedText, make: FactMaker): Purchase[] {
  const cuts = matchesIn(clause.text, NEXT_TRADE)
    .map(({ index }) => index)
    .filter((index) => TRADE.test(clause.text.slice(0, index)));
  const trades = [0, ...cuts].map((start, index) =>
    inClause(clause.slice(start, cuts[index]), sentence, make),
  );
  return trades.every((trade) => trade !== null) ? trades : [];
}

const COMBINED = /\bcombined\s+(?:\w+\s+){0,2}price\b/i;
const ACCOMPANYING =
  /\band\s+(?:accompanying|related|associated)\s+warrants?\s+(?:to\s+(?:purchase|acquire)|exercisable\s+for)\s+(?:(?:up|to|an?|aggregate|total|of)\s+){0,5}\d[\d,]{0,15}\s+shares?\b/gi;

/** The words with blanks for the warrants that a combined price pays, too: "100 shares and accompanying warrants to purchase 50 shares". */
function withoutAccompanying(text: string): string {
  return COMBINED.test(text) ? text.replace(ACCOMPANYING, (words) => " ".repeat(words.length)) : text;
}

/** "At a net price of $4.25": so is its total. */
const NET_PRICE = /\bnet\s+(?:purchase\s+|sale\s+)?price\b/gi;

/** The one number, unit price and total of a clause; `null` where it tells none or more than one of any. */
function inClause(clause: MappedText, sentence: MappedText, make: FactMaker): Purchase | null {
  const text = withoutAccompanying(clause.text);
  const amounts = [...moneyIn(text)];
  const unit = amounts.filter((money) => isUnitPrice(text, money));
  const averages = unit.filter(({ start }) => AVERAGE.test(text.slice(Math.max(0, start - NEARBY), start)));
  const [price, otherPrice] = averages.length > 0 ? averages : unit;
  const others = amounts.filter((money) => !unit.includes(money));
  const called = others.filter((money) => isTotal(text, money));
  const totals = called.length > 0 ? called : others.filter((money) => isPaidForNumber(text, money));
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
      MIXED.test(withoutAccompanying(sentence.text).replace(NET_PRICE, "price")) ||
      TAKES_IN_MORE.test(sentence.text) ||
      others.some((money) => money !== total && standsBetween(money, total, price)) ||
      !isTied(text, total, [price, quantity], total.value.lt(price.value.times(quantity.value))),
    place: textFact(make, clause),
  };
}

/** "$25,000 for the shares and for the 640,000 units $6,400,000 ($10.00 per unit)", "$24,000,000 less a fee of $480,000, or $7.84 per share". */
function standsBetween(money: Place, total: Place, price: Place): boolean {
  const [first, last] = total.start < price.start ? [total, price] : [price, total];
  return money.start > first.start && money.start < last.start;
}

/** Whether nothing stands between the total and the nearer of the other two that may make it a total of more. */
function isTied(text: string, total: Place, others: readonly Place[], less: boolean): boolean {
  const gaps = others.map(({ start, end }) =>
    start > total.start ? text.slice(total.end, start) : text.slice(end, total.start),
  );
  const [nearer = ""] = gaps.sort((a, b) => a.length - b.length);
  const plain = nearer.replace(NOUN_OF_A_COUNT, " ");
  return TIES.test(less ? plain.replace(OFFERED, " ") : plain);
}
