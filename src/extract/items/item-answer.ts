import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import type { ItemSection } from "./items.js";

/**
 * The short answer to a paragraph of Items 1 and 2 of a 13G: behind the caption on its line, or on the
 * line below. `caption` is the paragraph's own ("Name of Issuer"), `letter` its mark in a list.
 */
export function itemAnswer(
  item: (number: string) => ItemSection | undefined,
  number: string,
  letter: string,
  caption: RegExp,
  make: FactMaker,
): Fact<string> | null {
  const text = answerText(item, number, letter, caption);
  return text && textFact(make, text);
}

/** The same as text. */
export function answerText(
  item: (number: string) => ItemSection | undefined,
  number: string,
  letter: string,
  caption: RegExp,
): MappedText | null {
  const section = item(`${number}(${letter})`);
  const texts =
    section === undefined
      ? item(number)?.paragraphs.map(({ text }) => text)
      : [section.headingText, ...section.paragraphs.map(({ text }) => text)];
  const index = texts?.findIndex(({ text }) => caption.test(text)) ?? -1;
  const text = texts?.[index];
  if (texts === undefined || text === undefined) return null;
  const match = caption.exec(text.text);
  const start = (match?.index ?? 0) + (match?.[0].length ?? 0);
  if (/[A-Z0-9]/i.test(text.text.slice(start))) return text.slice(start);
  const below = texts[index + 1];
  return below === undefined || below.length > 200 ? null : below;
}
