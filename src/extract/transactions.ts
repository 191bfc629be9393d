import type { Document, Line } from "../document/document.js";
import type { Paragraph } from "../document/paragraphs.js";
import { datesIn } from "../figures/date.js";
import { moneyIn, type PrintedMoney } from "../figures/money.js";
import type { MappedText } from "../source/mapped-text.js";
import type { ToldTransactions, Transaction } from "../filing/transaction.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { item5cOf, type Item5cParagraph } from "./item5c.js";
import { moneyFact } from "./money.js";
import { sentencesOf } from "./sentences.js";
import type { Named } from "./subject.js";
import { readList, type ReadList } from "./transaction-lists.js";
import { listsTransactions, schedulesIn } from "./transaction-schedules.js";
import { pricesIn } from "./transaction-prices.js";
import { sideIn, transactionsInSentence, type Lead } from "./transaction-sentences.js";
import { mannerIn, noTransactionsIn, personNamed, referencesIn, timesCovered } from "./transaction-words.js";

/** Where Item 5 stands, and whose transactions it may tell. */
export interface TransactionSources {
  /** The document whose lines the paragraphs come from. */
  readonly document: Document;
  /** The paragraphs of Item 5, or of the field that answers Item 5(c). */
  readonly paragraphs: readonly Paragraph[];
  /** Whether those are the answer to (c) and nothing else. */
  readonly lettered: boolean;
  /** Where schedules and annexes may begin; `null` where the document has none. */
  readonly schedulesFrom: number | null;
  readonly persons: readonly Named[];
  readonly make: FactMaker;
}

/** What Item 5(c) tells of transactions, or `null` where the filing has none. */
export function readTransactions(sources: TransactionSources): ToldTransactions | null {
  const { document, paragraphs, lettered, schedulesFrom, persons, make } = sources;
  const answer = lettered
    ? paragraphs.map((paragraph) => ({ paragraph, person: null }))
    : item5cOf(paragraphs, persons);
  if (answer.length === 0) return null;
  const lists: ReadList[] = [];
  const add = (from: number, to: number, heading: Line | null, lead: Lead): void => {
    const list = readList({ document, make, persons, from, to, heading, lead, index: lists.length });
    if (list !== null) lists.push(list);
  };
  for (const block of blocksOf(answer)) {
    const [{ paragraph: first } = { paragraph: null }] = block;
    const last = block.at(-1)?.paragraph;
    if (first !== null && last !== undefined)
      add(
        first.start,
        last.end,
        null,
        block.reduce((lead, each) => leadIn(each, lead, persons, make), noLead(persons)),
      );
  }
  const prose = withoutRows(
    answer,
    lists.flatMap(({ lines }) => lines),
  );
  const texts = prose.map(({ paragraph }) => paragraph.text);
  const references = texts.flatMap((text) => referencesIn(text, make));
  if (schedulesFrom !== null)
    for (const { heading, to } of schedulesIn(document, schedulesFrom))
      if (listsTransactions(document, heading, references)) add(heading.end, to, heading, noLead(persons));
  return {
    transactions: [...inProse(prose, persons, make), ...lists.flatMap(({ transactions }) => transactions)],
    lists: lists.map(({ list }) => list),
    none: prose.flatMap(({ paragraph: { text }, person }) =>
      sentencesOf(text.text).flatMap(
        ([start, end]) => noTransactionsIn(text.slice(start, end), persons, person, make) ?? [],
      ),
    ),
    references,
    covers: texts.flatMap((text) => timesCovered(text, make)),
    paragraphs: texts.map((text) => textFact(make, text)),
  };
}

/** The same with the lists of exhibits that are documents of their own, where Item 5(c) refers to an exhibit or schedule. */
export function withExhibits(
  told: ToldTransactions,
  exhibits: readonly Document[],
  people: readonly Named[],
  make: FactMaker,
): ToldTransactions {
  if (!told.references.some(({ value }) => !value.startsWith("Item "))) return told;
  return exhibits.reduce((all, document) => {
    const heading = document.lines.find(({ cells }) => cells.length > 0);
    if (heading === undefined || !listsTransactions(document, heading, told.references)) return all;
    const place = { document, make, persons: people, from: 0, to: document.text.length };
    const list = readList({ ...place, heading, lead: noLead(people), index: all.lists.length });
    if (list === null) return all;
    return {
      ...all,
      lists: [...all.lists, list.list],
      transactions: [...all.transactions, ...list.transactions],
    };
  }, told);
}

/** The answer without its lists; of a paragraph that goes on to a list, what stands before the first day. */
function withoutRows(answer: readonly Item5cParagraph[], rows: ReadList["lines"]): Item5cParagraph[] {
  let next = 0;
  return answer.flatMap((each) => {
    const { paragraph } = each;
    while ((rows[next]?.end ?? Infinity) <= paragraph.start) next += 1;
    const row = rows[next];
    if (row === undefined || row.start >= paragraph.end) return [each];
    const [first] = datesIn(paragraph.text.text);
    const text = paragraph.text.slice(0, first?.start ?? 0);
    return row.opens && text.text.trim() !== "" ? [{ ...each, paragraph: { ...paragraph, text } }] : [];
  });
}

/** The answers that stand together: one for each person where each has its own (c). */
function blocksOf(answer: readonly Item5cParagraph[]): Item5cParagraph[][] {
  const blocks: Item5cParagraph[][] = [];
  for (const each of answer) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    if (block === undefined || before?.person !== each.person) blocks.push([each]);
    else block.push(each);
  }
  return blocks;
}

function noLead(persons: readonly Named[]): Lead {
  return { person: persons.length === 1 ? 0 : null, side: null, manner: null, price: null, opens: false };
}

/** Words that lead to transactions told next: "made the following purchases in the open market:". */
const OPENS = /:\s*$|\bfollowing\b|\bas\s+follows\b|\bbelow\b/i;

function leadIn(
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

/** The transactions that sentences tell. */
function inProse(
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
    for (const [start, end] of sentencesOf(text.text)) {
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
