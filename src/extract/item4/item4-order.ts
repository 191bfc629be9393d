import { plainName } from "../../figures/names.js";
import type { MappedText } from "../../source/mapped-text.js";
import { entriesByNumber, type Numbers } from "./item4-numbers.js";
import type { Entry } from "./item4-entries.js";
import { mentionsIn, type Named } from "../names/subject.js";

/** A paragraph, whatever it is part of. */
interface Told {
  readonly text: MappedText;
}

/** No list of filers is longer. */
const LONGEST = 20_000;

/** Whether Item 2 names all the persons, each for the first time in the order of the cover pages. */
export function namesInOrder(item2: readonly Told[], persons: readonly Named[]): boolean {
  const text = item2.map((told) => told.text.text).join("\n");
  if (text.length > LONGEST) return false;
  const mentions = mentionsIn(` ${plainName(text)} `, persons);
  const order = [...new Set(mentions.map(({ person }) => person))];
  return order.length === persons.length && order.every((person, index) => person === index);
}

const ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
const LETTERS = "a b c d e f g h".split(" ");
const FIGURES = ROMAN.map((_, index) => String(index + 1));

/** The answers behind "i)", "ii)", "iii)", as many as there are persons and one for each, in their order; else empty. */
export function entriesInOrder(paragraphs: readonly Told[], persons: readonly Named[]): Entry[] {
  for (const marks of [ROMAN, FIGURES, LETTERS]) {
    if (marks.length < persons.length) continue;
    const numbers: Numbers = new Map(persons.map((_, index) => [marks[index] ?? "", index]));
    const entries = entriesByNumber(paragraphs, numbers);
    if (entries.length > 0) return entries;
  }
  return [];
}
