import { datesIn } from "../../figures/date.js";
import { numbersIn } from "../../figures/number.js";
import type { ToldCount } from "../../filing/told-count.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { ItemProse } from "../purchases/closings.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { readHolding, type Terms } from "../holdings/holding.js";
import { sentencesOf } from "./sentences.js";

/** What is longer is a table, not a sentence. */
const LONGEST = 3000;
const SHARES = /^(?:\s+(?!of\b)[\w'’-]+){0,4}?\s+(?:shares|ADSs)\b(?![^.;,]{1,60}\boutstanding\b)/i;
const DEPOSITARY = /^(?:\s+(?!of\b)[\w'’-]+){0,3}?\s+(?:ADSs|depositary)\b/i;

/** The numbers of shares in the sentences of Items 3, 4 and 6. */
export function readToldCounts(items: readonly ItemProse[], make: FactMaker): ToldCount[] {
  return items
    .filter(({ number }) => /^[346]$/.test(number))
    .flatMap(({ number, paragraphs }) =>
      paragraphs.flatMap(({ text }) =>
        sentencesOf(text.text).flatMap(([start, end]) =>
          end - start > LONGEST ? [] : countsOf(text.slice(start, end), `Item ${number}`, make),
        ),
      ),
    );
}

function countsOf(sentence: MappedText, item: string, make: FactMaker): ToldCount[] {
  const { text } = sentence;
  const dates = [...datesIn(text)];
  const numbers = [...numbersIn(text)].filter(
    ({ start, end }) =>
      !/[$€£]\s*$/.test(text.slice(0, start)) &&
      SHARES.test(text.slice(end)) &&
      !dates.some((date) => start >= date.start && start < date.end),
  );
  const terms: Terms = { make, convertible: null, depositary: null, units: false, whole: text };
  return numbers.map((number, index) => {
    const start = numbers[index - 1]?.end ?? 0;
    const end = numbers[index + 1]?.start ?? text.length;
    const { shares, kind, type } = readHolding(sentence, { number, text, start, end, within: false }, terms);
    const depositary = DEPOSITARY.test(text.slice(number.end));
    return { shares, kind, type, depositary, item, place: textFact(make, sentence) };
  });
}
