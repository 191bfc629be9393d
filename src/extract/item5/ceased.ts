import { matchesIn } from "../../figures/matches.js";
import { datesIn } from "../../figures/date.js";
import { tellsOfCeasing, type CeasedAnswer } from "../../filing/ceased.js";
import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";

/** The letter where it marks the answer; `Item 5(e)` and `paragraph (e)` only speak of it. */
const LETTER =
  /(?<![\w(])(?<!\b(?:paragraphs?|items?|sections?|clauses?|rules?)\s{0,2})\(e\)[\s.:–—-]*|^\W*5\s*\(e\)[\s.:–—-]*/gi;

/** The answer to Item 5(e) among the paragraphs of Item 5: what stands behind its letter; `null` where there is none. */
export function readLetteredCeased(item5: readonly MappedText[], make: FactMaker): Fact<CeasedAnswer> | null {
  for (const [index, text] of [...item5.entries()].reverse()) {
    const letter = matchesIn(text.text, LETTER).at(-1);
    if (letter === undefined) continue;
    const rest = text.slice(letter.index + letter[0].length);
    return readCeased([rest, ...item5.slice(index + 1)], make);
  }
  return null;
}

const NONE =
  /^\W*(?:not\s+applicable|not\s+relevant|n\s*(?:\/\s*)?a\b|inapplicable|none\b|not\s+required|no\s+(?:change|response|such\s+date)\b)/i;
/** "The Reporting Persons continue to own more than five percent of the class." */
const STILL_MORE =
  /\b(?:continues?\s+to|still|remains?)\b[^.;]{1,60}\b(?:owns?|holds?|owners?|holders?)\b[^.;]{1,30}\b(?:more\s+than|over|above|in\s+excess\s+of)\s+(?:5|five)\b/i;
/** "Item 5(e) is hereby amended and restated as follows:". */
const LEAD_IN =
  /^\W*(?:item|paragraph|section)\s[^:;]{1,160}?\b(?:amended|restated|supplemented|replaced|revised|updated)\b[^.:;]{0,80}:\s*/i;
/** A date alone, in a sentence of its own, or one that the answer opens with, answers the question when. */
const BEFORE_DATE =
  /^(?:yes\W|see\s+items?\s[\w()., ]{1,20}[;:])?[\W5]{0,10}(?:item[\W5]{1,10})?(?:e\)\W{0,10})?(?:(?:effective|on|as\s+of|since)\W{1,10}){0,2}$/i;
const BEHIND_DATE =
  /^(?:\s*\(see\s+items?\s[^()]{1,12}(?:\([a-e]\))?[^()]{0,12}\)\W*$|,\s+(?:on\s+which|the)\s+(?:date|day)\b|\.\s+(?=The\b|This\b)|\W*(?:$|(?:as\s+a\s+result|following|upon|due|because|by\s+reason|when|after|in\s+connection|through|with)\b))/i;

/** What the answer's paragraphs say; `null` where they are empty. */
export function readCeased(answer: readonly MappedText[], make: FactMaker): Fact<CeasedAnswer> | null {
  const filled = answer.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [first] = filled;
  if (first === undefined) return null;
  const telling = filled.find(({ text }) => tellsOfCeasing(text)) ?? first;
  return {
    ...textFact(make, telling),
    value: judged(filled.map(({ text }) => text).join(" "), telling.text),
  };
}

function judged(whole: string, paragraph: string): CeasedAnswer {
  const telling = paragraph.replace(LEAD_IN, "");
  const dates = [...datesIn(telling)];
  const days = [...new Set(dates.map(({ value }) => value))];
  const [date] = dates;
  const opens =
    date !== undefined &&
    BEFORE_DATE.test(telling.slice(0, date.start)) &&
    BEHIND_DATE.test(telling.slice(date.end));
  if (tellsOfCeasing(telling) || opens) return { answer: "ceased", days };
  return {
    answer: NONE.test(whole.replace(LEAD_IN, "")) || STILL_MORE.test(whole) ? "none" : "unclear",
    days: [],
  };
}
