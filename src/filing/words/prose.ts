import { datesIn, type PrintedDate } from "../../figures/date.js";
import { isWithin, type Fact } from "../fact.js";
import type { Filing, Item } from "../filing.js";
import { once, onceTold } from "../once.js";

/** The notes to all cover pages. */
const notesOf = ({ persons }: Filing): Fact<string>[] =>
  persons.flatMap(({ footnotes }) => footnotes.map(({ text }) => text));

/** A sentence's first letter. */
const OPENS_SENTENCE = /^["“]?[A-Z]/;

/** A note in its paragraphs, where each begins as a sentence does: words of one belong to none of another. */
function inParagraphs(note: Fact<string>, { paragraphs }: Filing): readonly Fact<string>[] {
  if (!/[\n\r]/.test(note.printed)) return [note];
  const within = paragraphs.filter((paragraph) => isWithin(paragraph, note));
  return within.length > 1 && within.every(({ value }) => OPENS_SENTENCE.test(value)) ? within : [note];
}

/** Everything that is told in words: the notes to the cover pages, then the prose in order. */
export const proseOf = onceTold((filing: Filing): readonly Fact<string>[] => [
  ...notesOf(filing).flatMap((note) => inParagraphs(note, filing)),
  ...filing.paragraphs,
]);

/** The text around a place: the paragraph or the note that holds it, else its own. */
export function textAround(filing: Filing, place: Fact<unknown>): string {
  const around = [...filing.paragraphs, ...notesOf(filing)].find((text) => isWithin(place, text));
  return around?.value ?? place.printed;
}

/** What the Items of these numbers say, `23456` say, a paragraph each; of `2`, all that a 13G heads `2(a)`, `2(b)` and so on. */
export function itemTexts({ items }: Filing, numbers: string): string[] {
  return among(items, numbers).flatMap(({ paragraphs }) => paragraphs.map(({ value }) => value));
}

/** The same with the headings, which may say something, too. */
export function headedTexts({ items }: Filing, numbers: string): string[] {
  return among(items, numbers).flatMap(({ heading, paragraphs }) =>
    [heading, ...paragraphs].map(({ value }) => value),
  );
}

/** The Items that tell the amounts owned: Item 5 of Schedule 13D, Item 4 of Schedule 13G. */
export function itemsOwned({ items, schedule }: Filing): Item[] {
  return among(items, schedule === "13D" ? "5" : "4");
}

function among(items: readonly Item[], numbers: string): Item[] {
  return items.filter(({ number }) => numbers.includes(number.charAt(0)));
}

/** The sentences of a text, roughly: where a capital follows a stop, but not that of "Mr. Roe". */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])(?<!\b(?:Mrs?|Ms|Dr|Messrs)\.)\s+(?=[A-Z("“])/);
}

/** The same of a text with its place, worked out once: many rules ask for it. */
export const sentencesOf = once((place: Fact<string>): readonly string[] => sentencesIn(place.value));

/** The days printed in a text, in order, with their places in it, worked out once: many readings ask what stands around them. */
export const daysOf = once((place: Fact<string>): readonly PrintedDate[] => [...datesIn(place.value)]);
