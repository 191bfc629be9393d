import type { Paragraph } from "../document/paragraphs.js";
import { textFact } from "../extract/fact-maker.js";
import type { Item } from "../filing/filing.js";
import { leafParagraphs } from "./element-text.js";
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

/** The paragraphs that an element tells in words. */
export function proseOf(element: Element | null): Paragraph[] {
  return leavesOf(element)
    .filter(({ name }) => !FILLED_IN.test(name))
    .flatMap(leafParagraphs);
}
