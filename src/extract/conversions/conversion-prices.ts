import type { Paragraph } from "../../document/paragraphs.js";
import { datesIn } from "../../figures/date.js";
import { Decimal } from "../../figures/decimal.js";
import type {
  ConversionPrices,
  Convertible,
  FloatingPrice,
  PriceUsed,
} from "../../filing/conversion-price.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { floating } from "./floating-price.js";
import { sentencesOf } from "../words/sentences.js";

const CONVERTS = /\bconver(?:t|ts|tible|sions?)\b/i;
const PRICED = /\bprice\b|\bconver(?:t|ts|tible)\s+(?:\w+\s+){0,8}?at\b|\brate\b/i;
/** What is told of a conversion that is over. */
const OVER =
  /\b(?:was|were|had\s+been)\s+(?:\w+\s+)?(?:convertible|converted)\b|\bconverted\b|\bmeant\b|\bwould\s+have\b/i;
/** What makes a price float only later. */
const LATER =
  /\b(?:resets?|adjust\w*|defaults?|reduc\w*|alternat\w*|redempt\w*|redeem\w*|if|in\s+the\s+event|occurrence|maturity|dividends?|financing|initial\s+public\s+offering|IPO|thereafter)\b/i;

const PREFERRED = /\bprefer(?:red|ence)\b/i;
const NOTE = /\b(?:notes?|debentures?|bonds?|loans?)\b/i;
const SERIES = /\bSeries\s+([A-Z])\b/;

const MONEY = String.raw`(?:US)?\$\s?(\d[\d,]*(?:\.\d+)?|\.\d+)`;
/** "assuming a conversion price of $0.22", "the conversion price in effect on July 23, 2024 of $0.22". */
const USED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:assum\w*|using|based\s+(?:up)?on|calculated\s+(?:at|by)|at)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,4}?(?:price|rate)\s+(?:(?:then\s+)?in\s+effect\s+|as\s+of\s+[^$;]{1,40}?\s|on\s+[^$;]{1,40}?\s)?(?:of\s+|equal\s+to\s+|at\s+|\()${MONEY}`,
    "i",
  ),
  new RegExp(String.raw`\bassum\w*\s+(?:[\w-]+\s+){0,6}?conver\w+\s+(?:[\w-]+\s+){0,8}?at\s+${MONEY}`, "i"),
  new RegExp(
    String.raw`\b(?:conversion|floor)\s+price\b[^.;$]{1,80}?\b(?:was|is|of|equals?|being)\s+(?:approximately\s+)?${MONEY}`,
    "i",
  ),
];
/** What makes a price in a sentence on how it floats the one that was used: "into 50,000 shares at the maximum price of". */
const CUE =
  /\b(?:assum\w*|in\s+effect|as\s+of|current(?:ly)?|using|calculated|counted|computed)\b|\binto\s+[\d,]{4,}\s[^.;$]{1,80}?\bat\s+(?:an?|the)\s/i;
const OF_A_DAY =
  /\b(?:date\s+(?:hereof|of\s+this)|event\s+date|date\s+of\s+(?:the\s+)?event|current(?:ly)?|close\s+of\s+business|then\s+in\s+effect|filing\s+date|record\s+date)\b/i;
/** The end of a range is of no day. */
const END_OF_RANGE = /\b(?:floor|minimum|lowest|maximum|highest|cap)\b/i;

/** The conversion prices that float, and those told to be used in the count, sentence by sentence. */
export function readConversionPrices(paragraphs: readonly Paragraph[], make: FactMaker): ConversionPrices {
  const sentences = paragraphs
    .filter(({ text }) => CONVERTS.test(text.text))
    .flatMap(({ text }) => sentencesOf(text.text).map(([start, end]) => text.slice(start, end)));
  return {
    floating: sentences.flatMap((sentence) => floatingIn(sentence, make) ?? []),
    used: sentences.flatMap((sentence) => usedIn(sentence, make) ?? []),
  };
}

function floatingIn(sentence: MappedText, make: FactMaker): FloatingPrice | null {
  const { text } = sentence;
  if (!floats(text)) return null;
  return {
    place: textFact(make, sentence),
    ...convertibleIn(text),
    always: !LATER.test(text),
  };
}

function floats(text: string): boolean {
  return CONVERTS.test(text) && PRICED.test(text) && !OVER.test(text) && floating(text) === "plainly";
}

function usedIn(sentence: MappedText, make: FactMaker): PriceUsed | null {
  const { text } = sentence;
  const match = USED.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const printed = match?.[1];
  if (match === undefined || printed === undefined) return null;
  if (OVER.test(text) || !/\b(?:conver|floor)/i.test(text) || (floats(text) && !CUE.test(text))) return null;
  const start = match.index + match[0].length - printed.length;
  return {
    place: textFact(make, sentence),
    price: make(new Decimal(printed.replaceAll(",", "")), sentence, start, start + printed.length),
    ...convertibleIn(text),
    dated: END_OF_RANGE.test(match[0]) || OF_A_DAY.test(text) || [...datesIn(text)].length > 0,
  };
}

/** What converts: whichever is named first. */
function convertibleIn(text: string): Convertible {
  const preferred = PREFERRED.exec(text)?.index ?? Infinity;
  const note = NOTE.exec(text)?.index ?? Infinity;
  const type = preferred < note ? "convertible-preferred" : "convertible-note";
  return {
    type: preferred === note ? null : type,
    series: SERIES.exec(text)?.[1] ?? null,
  };
}
