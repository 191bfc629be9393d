import type { Paragraph } from "../document/paragraphs.js";
import { textFact, type FactMaker } from "../extract/words/fact-maker.js";
import { readTables } from "../extract/tables/tables.js";
import type { Item } from "../filing/filing.js";
import type { Table } from "../filing/table.js";
import { leafDocument, leafParagraphs } from "./element-text.js";
import type { FieldReader } from "./fields.js";
import type { Form } from "./form.js";
import { child, leavesOf, type Element } from "./xml-tree.js";

/** An Item's element with its number. */
interface ItemElement {
  readonly number: string;
  readonly element: Element;
}

/** Answers that are ticked or filled in, not told: they are no prose. */
const FILLED_IN =
  /^(?:notApplicableFlag|typeOfPersonFiling|classOwnership5PercentOrLess|street\d|city|stateOrCountry|zipCode|issuerName|securityTitle)$/;

/** The Items of the schedule, each that the document has. */
export function itemElements({ data, words }: Form): ItemElement[] {
  const items = child(data, words.items)?.children ?? [];
  return items.flatMap((element) => {
    const number = /^item(\d{1,2})$/.exec(element.name)?.[1];
    return number === undefined ? [] : [{ number, element }];
  });
}

/** An Item as the filing model keeps it: everything that its elements state. */
export function readItem({ number, element }: ItemElement, read: FieldReader): Item {
  return {
    number,
    heading: read.nameOf(element),
    span: element.within.source(element.start, element.end),
    paragraphs: leavesOf(element)
      .flatMap(leafParagraphs)
      .map(({ text }) => textFact(read.make, text)),
  };
}

/** The tables of figures that the Items print in their free text. */
export function tablesOf(form: Form, make: FactMaker): Table[] {
  return itemElements(form)
    .flatMap(({ element }) => leavesOf(element))
    .map((leaf) => ({ ...leafDocument(leaf), wrapped: false }))
    .flatMap((document) => readTables(document, make, 0, document.text.length));
}

/** The paragraphs that an element tells in words. */
export function proseOf(element: Element | null): Paragraph[] {
  return leavesOf(element)
    .filter(({ name }) => !FILLED_IN.test(name))
    .flatMap(leafParagraphs);
}
