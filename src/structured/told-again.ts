import { matchesIn } from "../figures/matches.js";
import type { Paragraph } from "../document/paragraphs.js";
import type { FactMaker } from "../extract/words/fact-maker.js";
import { sentencesOf } from "../extract/words/sentences.js";
import { bareCusip } from "../figures/cusip.js";
import { dateIn } from "../figures/date.js";
import { numbersIn } from "../figures/number.js";
import { percentAtStart } from "../figures/percent.js";
import type { Fact } from "../filing/fact.js";
import type { ToldAgain, ToldShare } from "../filing/structure.js";
import type { MappedText } from "../source/mapped-text.js";

/** What the free text tells again of what has a field of its own. */
export function readToldAgain(
  prose: readonly Paragraph[],
  comments: readonly Paragraph[],
  make: FactMaker,
): ToldAgain {
  const texts = prose.map(({ text }) => text);
  return {
    amendments: texts.flatMap((text) => amendmentsIn(text, make)),
    cusips: texts.flatMap((text) => cusipsIn(text, make)),
    shares: comments.flatMap(({ text }) => sharesIn(text, make)),
  };
}

/** The filing's own number: "This Amendment No. 6", "constitutes Amendment No. 12"; no amendment to a contract. */
const OWN_NUMBER =
  /\b(?:this|constitutes)\s+Amendment\s+(?:No\.?|Number|#)\s*(?<number>\d{1,3})\b(?!(?:\s?\([^()]{0,80}\))?\s+to\s+(?!(?:(?:the|its|their|such|that|original|initial|first|joint|on)\s+){0,4}(?:Schedule|Statement)\b))/gi;

function amendmentsIn(text: MappedText, make: FactMaker): Fact<number>[] {
  return matchesIn(text.text, OWN_NUMBER).map((match) => {
    const number = match.groups?.["number"] ?? "";
    const start = match.index + match[0].indexOf(number);
    return make(Number(number), text, start, start + number.length);
  });
}

/** Nine characters with three digits or more among the first, by the word itself. */
const PRINTED_CUSIP =
  /\b(?:CUSIP|Cusip)\b(?:\s(?:Nos?\.|#))?[^.;\n]{0,60}?(?<![\w-])(?<cusip>(?=(?:[A-Z]{0,3}\d){3})[\dA-Z]{6}[ -]?[\dA-Z]{2}[ -]?\d)(?![\w-])/g;

function cusipsIn(text: MappedText, make: FactMaker): Fact<string>[] {
  return matchesIn(text.text, PRINTED_CUSIP).map((match) => {
    const cusip = match.groups?.["cusip"] ?? "";
    const end = match.index + match[0].length;
    return make(bareCusip(cusip), text, end - cusip.length, end);
  });
}

/** "650,000 shares, representing 6.5% of the class outstanding": a count with its percentage. */
const REPRESENTING =
  /\b(?:representing|which\s+represents?|constituting|comprising|or|equal\s+to)\s+(?=(?:approximately\s+|about\s+)?[\d.]{1,6}\s?%\s+of\s+(?:the\s+)?(?:[\w'’]+\s+){0,4}(?:outstanding|class)\b)/gi;
/** How far before its percentage a count may stand, and the most characters that it has itself. */
const REACH = 120;
const LONGEST = 30;

function sharesIn(text: MappedText, make: FactMaker): ToldShare[] {
  return sentencesOf(text.text).flatMap(([from, until]) => {
    const sentence = text.text.slice(from, until);
    const shares = matchesIn(sentence, REPRESENTING).flatMap((match) => {
      const percentFrom = match.index + match[0].length;
      const percent = percentAtStart(sentence.slice(percentFrom, percentFrom + LONGEST));
      const countFrom = Math.max(0, match.index - REACH - LONGEST);
      const before = [...numbersIn(sentence.slice(countFrom, match.index))].at(-1);
      if (percent === null || before === undefined) return [];
      if (match.index - countFrom - before.end > REACH) return [];
      const fact = <T>(value: T, at: number, { start, end }: { start: number; end: number }) =>
        make(value, text, from + at + start, from + at + end);
      return [
        {
          amount: fact(before.value, countFrom, before),
          percent: fact(percent.percent, percentFrom, percent),
        },
      ];
    });
    const dated = shares.length > 0 && dateIn(sentence) !== null;
    return shares.map((share) => ({ ...share, dated }));
  });
}
