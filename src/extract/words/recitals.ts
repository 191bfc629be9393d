import type { Paragraph } from "../../document/paragraphs.js";
import { datesIn } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";
import { FIGURE, type Recital, type RecitedFigure } from "../../filing/recital.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { sentencesOf } from "./sentences.js";

/** What is longer is a table, not a sentence; what is shorter says too little to be known again. */
const LONGEST = 3000;
const FEWEST_WORDS = 8;
/** The form's own captions, which every cover page repeats with figures of its own; those of the powers by their numbers, "8 SHARED VOTING POWER". */
const CAPTION =
  /(?<!\brows? )\b[57][.)]? sole voting power\b.{1,300}(?<!\brows? )\b(?:[68]|10)[.)]? shared (?:voting|dispositive) power\b|\b(?:names? of reporting persons?|check (?:the|if|box)|sec use only|aggregate amount beneficially owned by|percent of class represented|type of reporting person|number of shares beneficially)\b/i;
const PERCENT_SIGN = /^\s?(?:%|per\s?cent\b)/i;
const BEHIND = /^(?:\S* ){0,7}\S*(?=\s|$)/;
/** `(the “Shares”)`, `(as defined in Item 2(a))`, `(i)`, and the par value: one copy of a sentence has them, another does not. */
const ASIDES =
  /\((?:[^()]|\([^()]{0,20}\)){1,200}\)|,? par value(?: of)? \$[\d.]+(?: (?:per|each|a) share)?,?|, \$[\d.]+ par value(?: per share)?,?/gi;
/** In parentheses, too, a figure is told. */
const TELLS = /\d,\d|\d{3}|%/;

/** The sentences of some paragraphs that tell figures and are long enough to be known again. */
export function readRecitals(paragraphs: readonly Paragraph[], make: FactMaker): Recital[] {
  return paragraphs.flatMap(({ text }) =>
    /\d,\d{3}|\d{5}|\d\s?%/.test(text.text)
      ? sentencesOf(text.text).flatMap(([start, end]) =>
          end - start > LONGEST ? [] : (readRecital(text.slice(start, end), make) ?? []),
        )
      : [],
  );
}

function readRecital(sentence: MappedText, make: FactMaker): Recital | null {
  const { text } = sentence;
  if (CAPTION.test(text)) return null;
  const numbers = figuresIn(text);
  if (numbers.length === 0) return null;
  const plain = text.replace(ASIDES, (aside) =>
    aside.startsWith("(") && TELLS.test(aside) ? aside : " ".repeat(aside.length),
  );
  const words: string[] = [];
  const figures: RecitedFigure[] = [];
  let from = 0;
  for (const { value, start, end } of numbers) {
    words.push(...wordsIn(plain.slice(from, start)));
    figures.push({
      ...make(value, sentence, start, end),
      at: words.length,
      isPercent: PERCENT_SIGN.test(text.slice(end, end + 10)),
      behind: BEHIND.exec(text.slice(end, end + 100))?.[0].trimEnd() ?? "",
    });
    words.push(FIGURE);
    from = end;
  }
  words.push(...wordsIn(plain.slice(from)));
  return words.length - figures.length < FEWEST_WORDS
    ? null
    : { place: textFact(make, sentence), words, figures };
}

/** Behind a number without separators, what tells a count from a ZIP code or a CUSIP. */
const OF_SHARES = /^\s+(?:[a-z][\w'’-]{0,20}\s+){0,4}?(?:shares?|units?|stock|ADSs?)\b/i;

/** The numbers with separators or of shares, and the percentages; not days, years, Items and other small numbers. */
function figuresIn(text: string): PrintedNumber[] {
  const dates = [...datesIn(text)];
  return [...numbersIn(text)].filter(
    ({ start, end }) =>
      (/\d,\d/.test(text.slice(start, end)) ||
        (end - start > 4 && OF_SHARES.test(text.slice(end, end + 100))) ||
        PERCENT_SIGN.test(text.slice(end, end + 10))) &&
      !dates.some((date) => start >= date.start && start < date.end),
  );
}

function wordsIn(text: string): string[] {
  return matchesIn(text.toLowerCase().replace(/['’]/g, ""), /[a-z\d$]+/g).map(([word]) => word);
}
