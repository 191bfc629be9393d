import type { MappedText } from "../../source/mapped-text.js";
import { sentencesOf } from "../words/sentences.js";

/** The answer to Item 3, sentence by sentence. */
export interface Item3Answer {
  readonly told: readonly MappedText[];
  /** Sentences that only say how an amendment changes the Item. */
  readonly amending: readonly MappedText[];
  readonly complete: boolean;
}

const CAPTION =
  /^[^a-z]{0,10}item\s+3\b.{1,40}?\bsources?\s+and\s+amounts?\s+of\s+funds?(?:\s+(?:or|and)(?:\s+other(?:\s+considerations?)?)?)?[\s.:–—-]*/i;
const CAPTION_GOES_ON = /^\s*(?:(?:or|and)\s+)?(?:other\s+)?considerations?\s*(?:[.:]|$)\s*/i;
const AMENDS =
  /\bitem\s+3\b.{1,160}\b(?:amend|supplement|restat|replac|delet|add)\w*|\b(?:amend|supplement|restat)\w*\b.{1,80}\bitem\s+3\b/i;
/** "Item 3 is amended to read as follows:" is no part of the answer behind it. */
const LEAD =
  /^[^:]{0,200}\bitem\s+3\b[^:]{1,200}?\b(?:amended|supplemented|restated|replaced|revised|deleted)\b[^:]{0,200}:\s*/i;
/** No answer to Item 3 is longer; what is has lost its end. */
const LONGEST_ANSWER = 100_000;
/** No sentence is longer; a table without stops may be. */
const LONGEST_SENTENCE = 5_000;

/** "$300,000.": a sum and nothing else. */
const SUM_ALONE = /^[\s(a).:-]{0,9}(?:US)?[$€£]\s?\d{1,3}(?:,\d{3}){1,4}(?:\.\d\d)?\W{0,9}$/;

/** Whether a sentence is a sum alone, which at the head of the answer is the amount that Item 3 asks for. */
export function isSumAlone(text: string): boolean {
  return SUM_ALONE.test(text);
}

/** The sentences of the heading's line and of the paragraphs, the Item's caption left out. */
export function item3Answer(texts: readonly MappedText[]): Item3Answer {
  const answer = withoutCaption(texts);
  const readable = withinBounds(answer);
  const sentences = readable
    .flatMap(withoutLead)
    .flatMap((text) => sentencesOf(text.text).flatMap(([start, end]) => inPieces(text.slice(start, end))))
    .filter(({ text }, index) => /[a-z]{2}|\bn\/a\b/i.test(text) || (index === 0 && isSumAlone(text)));
  const amending = sentences.filter(({ text }) => AMENDS.test(text) && !/[$€£]/.test(text));
  return {
    told: sentences.filter((sentence) => !amending.includes(sentence)),
    amending,
    complete: readable.length === answer.length,
  };
}

/** Without the caption on the heading's line, or going on below it. */
function withoutCaption(texts: readonly MappedText[]): MappedText[] {
  const [first, ...rest] = texts;
  const caption = first === undefined ? null : CAPTION.exec(first.text)?.[0];
  if (first === undefined || caption === null || caption === undefined) return [...texts];
  const [second, ...further] = rest;
  const goesOn = /considerations?[\s.:–—-]*$/i.test(caption)
    ? null
    : CAPTION_GOES_ON.exec(second?.text ?? "");
  const behind = second === undefined ? [] : [second.slice(goesOn?.[0].length ?? 0)];
  return [first.slice(caption.length), ...behind, ...further];
}

function withinBounds(texts: readonly MappedText[]): MappedText[] {
  let length = 0;
  return texts.filter((text) => {
    length += text.length;
    return length <= LONGEST_ANSWER;
  });
}

function withoutLead(text: MappedText): MappedText[] {
  const lead = LEAD.exec(text.text)?.[0].length ?? 0;
  return lead === 0 || lead === text.length ? [text] : [text.slice(0, lead), text.slice(lead)];
}

function inPieces(sentence: MappedText): MappedText[] {
  const pieces: MappedText[] = [];
  for (let start = 0; start < sentence.length; start += LONGEST_SENTENCE)
    pieces.push(sentence.slice(start, Math.min(sentence.length, start + LONGEST_SENTENCE)));
  return pieces;
}
