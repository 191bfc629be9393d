import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";
import { onceTold } from "./once.js";

/** The notes to all cover pages. */
const notesOf = ({ persons }: Filing): Fact<string>[] =>
  persons.flatMap(({ footnotes }) => footnotes.map(({ text }) => text));

/** Everything that is told in words: the notes to the cover pages, then the prose in order. */
export const proseOf = onceTold((filing: Filing): readonly Fact<string>[] => [
  ...notesOf(filing),
  ...filing.paragraphs,
]);

/** The text around a place: the paragraph or the note that holds it, else its own. */
export function textAround(filing: Filing, place: Fact<unknown>): string {
  const around = [...filing.paragraphs, ...notesOf(filing)].find(
    ({ span }) => span.start <= place.span.start && span.end >= place.span.end,
  );
  return around?.value ?? place.printed;
}

/** The sentences of a text, roughly: where a capital follows a stop. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=[A-Z("“])/);
}
