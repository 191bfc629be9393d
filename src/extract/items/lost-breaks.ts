import type { Paragraph } from "../../document/paragraphs.js";
import { matchesIn } from "../../figures/matches.js";
import { namePattern } from "../../figures/names.js";
import { indexNamed } from "../names/aliases.js";
import { captionsIn } from "../cover/powers.js";

interface Person {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/**
 * Some agents lose the line breaks of Item 5: "Roe Fund LP: (1) Sole Voting Power: 5 … Jane Roe: (1) …".
 * A person's full name with a colon begins a paragraph of its own again, and a short one does right before a figure:
 * "RF: 5.4 % RH: 5.5 %".
 */
export function withBreaksAtNames(paragraphs: readonly Paragraph[], persons: readonly Person[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const cuts = cutsAtNames(paragraph.text.text, persons);
    if (cuts.length === 0) return [paragraph];
    const starts = [0, ...cuts];
    return starts
      .map((start, index) => ({ ...paragraph, text: paragraph.text.slice(start, starts[index + 1]) }))
      .filter(({ text }) => text.text.trim() !== "");
  });
}

/** The four powers of one person. */
const OF_ONE = 4;

/** The same for paragraphs that ask for more powers than one person has: in prose a name before a colon opens no paragraph. */
export function withBreaksAmongPowers(
  paragraphs: readonly Paragraph[],
  persons: readonly Person[],
): Paragraph[] {
  return paragraphs.flatMap((paragraph) =>
    captionsIn(paragraph.text.text).length > OF_ONE ? withBreaksAtNames([paragraph], persons) : [paragraph],
  );
}

/** "2.", "(ii)" at the start of a paragraph, and nothing else. */
const LIST_MARK = /^\s*\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s*$/i;

/** The starts and ends of "Name:", in order. */
function cutsAtNames(text: string, persons: readonly Person[]): number[] {
  const cuts = persons.flatMap(({ name }) =>
    labelled(name, text).flatMap(({ index, 0: label }) => {
      const before = text.slice(0, index);
      const within = /[\p{L}\d]\s?$/u.test(before) && !/\d\s$/.test(before);
      const end = index + label.length;
      // A figure right behind a name that the cover prints otherwise, or that has a list's mark, is its answer, on the same line.
      const alone = label.startsWith(name) && !LIST_MARK.test(before);
      const answered = !alone && /^\s*-?\d/.test(text.slice(end));
      return within || answered ? [] : [index, end];
    }),
  );
  return [...new Set([...cuts, ...shortNamesIn(text, persons)])]
    .filter((cut) => cut > 0 && cut < text.length)
    .sort((a, b) => a - b);
}

/** Where a name stands before a colon; a cover may print it in capitals, or without its points. */
function labelled(name: string, text: string): ReturnType<typeof matchesIn> {
  const words = namePattern(name);
  return words === "" ? [] : matchesIn(text, new RegExp(String.raw`\b${words}\.?:`, "gi"));
}

const LABEL = /(?<!\S)[A-Z][\w&.'’-]*(?:\s[A-Z&][\w&.'’-]*){0,5}(?=:\s+-?\d)/g;

/** Where two and more persons are named by what the text calls them, each before a figure. */
function shortNamesIn(text: string, persons: readonly Person[]): number[] {
  const named = persons.map(({ aliases = [] }) => ({ aliases }));
  const labels = matchesIn(text, LABEL).filter(({ 0: label }) => indexNamed(label, named) !== null);
  return labels.length < 2 ? [] : labels.map(({ index }) => index);
}
