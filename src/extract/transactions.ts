import { lineIndexAt, type Document, type Line } from "../document/document.js";
import type { Paragraph } from "../document/paragraphs.js";
import type { MappedText } from "../source/mapped-text.js";
import type { ToldTransactions, Transaction } from "../filing/transaction.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { item5cOf, type Item5cParagraph } from "./item5c.js";
import { moneyFact } from "./money.js";
import { sentencesOf } from "./sentences.js";
import type { Named } from "./subject.js";
import { readList, type ReadList } from "./transaction-lists.js";
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
  const rows = new Set(lists.flatMap(({ lines }) => lines));
  const prose = answer.filter(
    ({ paragraph }) => ![...rows].some(({ start, end }) => start < paragraph.end && paragraph.start < end),
  );
  if (schedulesFrom !== null)
    for (const { heading, to } of schedulesIn(document, schedulesFrom))
      add(heading.end, to, heading, noLead(persons));
  const texts = prose.map(({ paragraph }) => paragraph.text);
  return {
    transactions: [...inProse(prose, persons, make), ...lists.flatMap(({ transactions }) => transactions)],
    lists: lists.map(({ list }) => list),
    none: prose.flatMap(({ paragraph: { text }, person }) =>
      sentencesOf(text.text).flatMap(
        ([start, end]) => noTransactionsIn(text.slice(start, end), persons, person, make) ?? [],
      ),
    ),
    references: texts.flatMap((text) => referencesIn(text, make)),
    covers: texts.flatMap((text) => timesCovered(text, make)),
    paragraphs: texts.map((text) => textFact(make, text)),
  };
}

/** What a list filed as a document of its own says that it is. */
const LISTS =
  /\btransactions?\b|\btrad(?:es|ing)\b|\bpurchases?\s+(?:and|or|\/)\s*sales?\b|\b(?:purchases|sales)\s+of\b/i;
/** So far into the document it is said. */
const OPENING = 1500;

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
    if (heading === undefined || !LISTS.test(document.text.text.slice(0, OPENING))) return all;
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
  return { person: persons.length === 1 ? 0 : null, side: null, manner: null, opens: false };
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
    opens: true,
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
      const range = last !== undefined && told.length === 0 ? rangeBehind(last, sentence, make) : null;
      if (range !== null) found[found.length - 1] = range;
      else if (goesOn) found[found.length - 1] = { ...last, date: only.date, from: only.from };
      else found.push(...told);
    }
  }
  return found;
}

/** "Price range: $5.00 to $5.21." behind the sentence that tells an average price. */
function rangeBehind(last: Transaction, sentence: MappedText, make: FactMaker): Transaction | null {
  const [range, ...others] = pricesIn(sentence.text).ranges;
  if (range === undefined || others.length > 0 || last.range !== null) return null;
  const [low, high] = range;
  return { ...last, range: { low: moneyFact(make, sentence, low), high: moneyFact(make, sentence, high) } };
}

const SAME =
  /\b(?:such|the|this|these|those)\s+(?:\w+\s+)?(?:purchases?|sales?|transactions?|closings?|acquisitions?|trades?|shares|exercise|conversion)\b/i;

const HEADING =
  /^\W*(?:schedule|annex|appendix|exhibit|attachment)\s+(?:no\.?\s*)?(?:[A-Z]{1,2}|[IVX]{1,4}|\d{1,3}(?:\.\d{1,3})?)(?:-\d{1,2})?(?![\w.]*\w)/i;
const SIGNATURE = /^\W*(?:signatures?|exhibit\s+index|index\s+to\s+exhibits)\W*$/i;
/** A heading is short; an entry of a list of exhibits or a sentence is longer. */
const LONGEST_HEADING = 120;

/** The schedules, annexes and exhibits of a document behind a place, each up to the next. */
function schedulesIn(document: Document, from: number): { heading: Line; to: number }[] {
  const headings = document.lines
    .slice(lineIndexAt(document, from))
    .filter(({ start, end }) => end - start <= LONGEST_HEADING && start >= from)
    .filter(({ start, end }) => {
      const text = document.text.text.slice(start, end);
      return SIGNATURE.test(text) || (HEADING.test(text) && !/^\W*schedule\s+13/i.test(text));
    });
  return headings
    .map((heading, index) => ({ heading, to: headings[index + 1]?.start ?? document.text.length }))
    .filter(({ heading }) => !SIGNATURE.test(document.text.text.slice(heading.start, heading.end)));
}
