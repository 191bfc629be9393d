import type { Background } from "../../filing/background.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { sentencesOf } from "../words/sentences.js";
import { personHeaded, type Named } from "../names/subject.js";

/** "The present principal occupation or employment of Mr. Roe is …" and "Mr. Roe's principal occupation is …". */
const OCCUPATION =
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- what can be exchanged is 60 characters at most
  /\b(?:occupation|employment)\s+of\s+(?<of>[^,;]{3,60}(?:,\s+(?:Jr\.|Sr\.|I{2,3}|IV))?)\s+is\s|^\W*(?:\([a-f]\)\s*)?(?<owner>[^,;]{3,60}(?:,\s+(?:Jr\.|Sr\.|I{2,3}|IV))?)['’]s?\s+(?:present\s+)?principal\s+(?:occupation|employment)(?:\s+or\s+employment)?\s+is\s/i;

/** Each person's principal occupation, by the sentences of Item 2 that have this person alone for their subject. */
export function readOccupations(
  texts: readonly MappedText[],
  persons: readonly Named[],
  make: FactMaker,
): Background["occupations"] {
  return texts.flatMap((text) =>
    sentencesOf(text.text).flatMap(([start, end]) => {
      const sentence = text.text.slice(start, end);
      const match = OCCUPATION.exec(sentence);
      const subject = match?.groups?.["of"] ?? match?.groups?.["owner"];
      if (match === null || subject === undefined) return [];
      const person = persons[personHeaded(subject, persons) ?? -1];
      if (person === undefined) return [];
      const from = start + match.index + match[0].length;
      return [{ of: person.name, told: textFact(make, text, from, end) }];
    }),
  );
}
