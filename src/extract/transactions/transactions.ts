import type { Document, Line } from "../../document/document.js";
import type { Paragraph } from "../../document/paragraphs.js";
import { datesIn } from "../../figures/date.js";
import type { ToldTransactions } from "../../filing/transaction.js";
import { classOut } from "../../filing/share-class.js";
import { timesCovered } from "../items/covered-times.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { item5cOf, type Item5cParagraph } from "./item5c.js";
import { noTransactionsIn } from "./no-transactions.js";
import { sentencesOf } from "../words/sentences.js";
import type { Named } from "../names/subject.js";
import { readList, type ReadList } from "./transaction-lists.js";
import { leadIn, noLead, transactionsInProse } from "./transaction-prose.js";
import { referencesIn } from "./transaction-references.js";
import { listsTransactions, schedulesIn } from "./transaction-schedules.js";
import type { Lead } from "./transaction-sentences.js";

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
  /** The title of the class, as the cover states it. */
  readonly classTitle: string;
  readonly make: FactMaker;
}

/** What Item 5(c) tells of transactions, or `null` where the filing has none. */
export function readTransactions(sources: TransactionSources): ToldTransactions | null {
  const { document, paragraphs, lettered, schedulesFrom, persons, classTitle, make } = sources;
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
  const ownClassOut = classOut(classTitle);
  const texts = prose.map(({ paragraph }) => paragraph.text);
  const references = texts.flatMap((text) => referencesIn(text, make));
  if (schedulesFrom !== null)
    for (const { heading, to } of schedulesIn(document, schedulesFrom))
      if (listsTransactions(document, heading, references)) add(heading.end, to, heading, noLead(persons));
  return {
    transactions: [
      ...transactionsInProse(prose, persons, make),
      ...lists.flatMap(({ transactions }) => transactions),
    ],
    lists: lists.map(({ list }) => list),
    none: prose.flatMap(({ paragraph: { text }, person }) =>
      sentencesOf(text.text).flatMap(
        ([start, end]) => noTransactionsIn(text.slice(start, end), persons, person, ownClassOut, make) ?? [],
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
