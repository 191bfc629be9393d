import { moneyIn, type PrintedMoney } from "../../figures/money.js";
import type { Transaction } from "../../filing/transaction.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import type { Item5cParagraph } from "./item5c.js";
import { moneyFact } from "../words/money.js";
import { sentencesOf } from "../words/sentences.js";
import type { Named } from "../names/subject.js";
import { mannerIn } from "./transaction-manner.js";
import { personNamed } from "./transaction-persons.js";
import { pricesIn } from "./transaction-prices.js";
import { transactionsInSentence, type Lead } from "./transaction-sentences.js";
import { sideIn } from "./transaction-sides.js";

/** What is known before any words lead to transactions: whose they are, where there is one person. */
export function noLead(persons: readonly Named[]): Lead {
  return { person: persons.length === 1 ? 0 : null, side: null, manner: null, price: null, opens: false };
}

/** Words that lead to transactions told next: "made the following purchases in the open market:". */
const OPENS = /:\s*$|\bfollowing\b|\bas\s+follows\b|\bbelow\b/i;

/** What a paragraph leaves to the transactions told next; `lead` goes on where it opens nothing. */
export function leadIn(
  { paragraph: { text }, person }: Item5cParagraph,
  lead: Lead,
  persons: readonly Named[],
  make: FactMaker,
): Lead {
  if (!OPENS.test(text.text)) return lead.opens ? lead : { ...lead, person: person ?? lead.person };
  return {
    person: personNamed(text.text, persons) ?? person ?? lead.person,
    side: sideIn(text.text),
    manner: mannerIn(text, make),
    price: priceFor(text, make),
    opens: true,
  };
}

/** The one price that leading words tell for all that follows: "at an average price of $14.10 per share:". */
function priceFor(text: MappedText, make: FactMaker): Lead["price"] {
  const { units, ranges } = pricesIn(text.text);
  const [[unit, ...others], [range, ...otherRanges]] = [units, ranges];
  const several = others.length + otherRanges.length > 0 || /\bfor\s+each\s+of\b/i.test(text.text);
  if (several || (unit ?? range) === undefined) return null;
  const money = (printed: PrintedMoney) => moneyFact(make, text, printed);
  return {
    price: unit === undefined ? null : money(unit.money),
    average: unit?.average ?? false,
    range: range === undefined ? null : { low: money(range[0]), high: money(range[1]) },
  };
}

/** A sentence that tells the range of the trade before it, then the day of the next: "Price range: $5.10 to $5.27 11/26/2025: 20,000 shares". */
const RANGE_THEN_DAY =
  /^\W{0,3}(?:the\s+)?(?:price\s+range|range\s+of\s+prices|prices?\s+ranged)\b[^;]{1,80}?\d(?=[.,]?\s+(?:\d{1,2}\/\d{1,2}\/\d{2,4}|[a-z]{3,9}\.?\s+\d{1,2},\s+\d{4})\s?[:–—-])/i;

/** The sentences of a paragraph; one that EDGAR's form has joined to the entry before it is parted where the next day begins. */
function entriesOf(text: string): [number, number][] {
  return sentencesOf(text).flatMap(([start, end]): [number, number][] => {
    const range = RANGE_THEN_DAY.exec(text.slice(start, end))?.[0].trimEnd();
    const next = start + (range?.length ?? 0);
    return range === undefined
      ? [[start, end]]
      : [
          [start, next],
          [next + text.slice(next).search(/[^\s.,]/), end],
        ];
  });
}

/** The transactions that the sentences of Item 5(c) tell, in order. */
export function transactionsInProse(
  prose: readonly Item5cParagraph[],
  persons: readonly Named[],
  make: FactMaker,
): Transaction[] {
  const found: Transaction[] = [];
  let lead = noLead(persons);
  let person: number | null = null;
  for (const each of prose) {
    if (each.person !== person) lead = noLead(persons);
    person = each.person;
    lead = leadIn(each, lead, persons, make);
    const { text } = each.paragraph;
    for (const [start, end] of entriesOf(text.text)) {
      const sentence = text.slice(start, end);
      const told = transactionsInSentence(sentence, persons, lead, make);
      const last = found.at(-1);
      const [only, ...others] = told;
      // "The closing of such purchase occurred on May 2, 2025": the day of what the sentence before tells.
      const goesOn =
        only?.quantity === null && others.length === 0 && last?.date === null && SAME.test(sentence.text);
      const priced = last !== undefined && told.length === 0 ? withPrice(last, sentence, make) : null;
      if (priced !== null) found[found.length - 1] = priced;
      else if (goesOn) found[found.length - 1] = { ...last, date: only.date, from: only.from };
      else found.push(...told);
    }
  }
  return found;
}

/** "Price range: $5.00 to $5.21." and "The price was $14.00 per share." behind the sentence that tells the transaction. */
function withPrice(last: Transaction, sentence: MappedText, make: FactMaker): Transaction | null {
  const { units, ranges } = pricesIn(sentence.text);
  const [[range, otherRange], [unit, otherUnit]] = [ranges, units];
  const amounts = [...moneyIn(sentence.text)].length;
  if ((otherRange ?? otherUnit) !== undefined || amounts > (range === undefined ? 1 : 2)) return null;
  const money = (printed: PrintedMoney) => moneyFact(make, sentence, printed);
  if (range !== undefined && last.range === null)
    return { ...last, range: { low: money(range[0]), high: money(range[1]) } };
  if (unit === undefined || last.price !== null || last.range !== null) return null;
  return { ...last, price: money(unit.money), average: unit.average };
}

const SAME =
  /\b(?:such|the|this|these|those)\s+(?:\w+\s+)?(?:purchases?|sales?|transactions?|closings?|acquisitions?|trades?|shares|exercise|conversion)\b/i;
