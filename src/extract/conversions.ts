import { matchesIn } from "../figures/matches.js";
import type { Paragraph } from "../document/paragraphs.js";
import { moneyIn, type PrintedMoney } from "../figures/money.js";
import { numbersIn, type PrintedNumber } from "../figures/number.js";
import type { Conversion, ConversionTerms } from "../filing/conversion.js";
import type { Money } from "../filing/money.js";
import type { MappedText } from "../source/mapped-text.js";
import { readTerms, type ToldTerms } from "./conversion-terms.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { markedFigure } from "./marked-figure.js";
import { moneyFact } from "./money.js";
import { sentencesOf } from "./sentences.js";

const FILLER = String.raw`(?:(?:an?|the|all|its|his|her|their|aggregate|total|of|up\s+to|such|outstanding|remaining)\s+)*`;
/** Behind a count of the shares that come of it: "issuable upon conversion of". */
const UPON_CONVERSION = new RegExp(
  String.raw`\b(?:up)?on\s+(?:the\s+)?(?:full\s+|partial\s+)?conversion\s+of\s+${FILLER}$`,
  "i",
);
/** Before such a count: "converted … into". */
const INTO = new RegExp(String.raw`\binto\s+${FILLER}$`, "i");
const VERB = /\b(?:conver|exerci|exchang|redee)\w+/gi;
const SHARES =
  /^\s*(?:(?!preferred|preference|warrant|option|note|series|unit)[\w'’.-]+\s+){0,6}?(?:shares?|ADSs?)\b(?!\s+of\s+(?:\S+\s+){0,5}?(?:preferred|preference|series)\b)/i;
const PREFERRED = /^\s*(?:shares?\s+of\s+)?(?:\S+\s+){0,7}?(?:preferred|preference)\b/i;
const SERIES = /\b[Ss]eries\s+([A-Z](?:-?\d{1,2})?)\b/g;
const DEBT =
  /\b(?:principal|notes?|debentures?|indebtedness|loans?|bonds?|advances?|obligations?|outstanding\s+balance)\b/i;
const PER_UNIT = /^\s*(?:per|a|each|for\s+each)\s+(?:\w+\s+){0,2}(?:share|unit|note|ADS)\b/i;
const EACH = /\b(?:each|every|per)\s+$/i;
/** Behind the source it makes the shares those of one: "4,000 preferred shares, each of which is convertible into 250 Shares". */
const OF_EACH = /\b(?:each|every|apiece)\b/i;
/** The same told of the security in another sentence: what grows its amount. */
const GROWS =
  /\b(?:interest|accrued|accret\w+|accumulat\w+|compound\w*|unpaid\s+dividends|premium|make-?whole|discount)\b/i;
/** What makes the figures no exact quotient: what is converted besides, and what is paid in cash. */
const INEXACT =
  /\b(?:interest|premium|make-?whole|dividends?|accrued|accreted|fees?|expenses|fraction\w*|cash|approximately|about|certain|discount|accumulat\w+|unpaid|original\w*|combin\w+|per\s?cent|portion\s+of|adjusted|reset|blocker|limitation)\b/i;
const SCOPE = 220;

interface Sentence {
  readonly text: MappedText;
  /** Whether another sentence of its paragraph tells what may be converted besides. */
  readonly grows: boolean;
  readonly paragraph: number;
  readonly sentence: number;
}
type Source = { readonly money: PrintedMoney } | { readonly count: PrintedNumber };

/** The conversions that the prose tells with what is converted and the shares that come of it, each with its terms. */
export function readConversions(paragraphs: readonly Paragraph[], make: FactMaker): Conversion[] {
  const sentences = paragraphs.flatMap(({ text }, paragraph) =>
    /conver|stated\s+value|liquidation\s+preference/i.test(text.text)
      ? sentencesOf(text.text).map(([start, end], sentence): Sentence => ({
          text: text.slice(start, end),
          grows: GROWS.test(text.text),
          paragraph,
          sentence,
        }))
      : [],
  );
  const told = sentences.flatMap(({ text, paragraph, sentence }): ToldTerms[] => {
    const terms = readTerms(text, make);
    return terms === null ? [] : [{ ...terms, paragraph, sentence, series: seriesIn(text.text) }];
  });
  return sentences.flatMap((sentence) => inSentence(sentence, told, make));
}

function inSentence(sentence: Sentence, told: readonly ToldTerms[], make: FactMaker): Conversion[] {
  const { text } = sentence.text;
  if (!/conver/i.test(text)) return [];
  const numbers = [...numbersIn(text)];
  return numbers.flatMap((shares) => {
    if (!SHARES.test(text.slice(shares.end, shares.end + 100))) return [];
    const source = convertedInto(text, shares, numbers) ?? issuableUpon(text, shares, numbers);
    if (source === null) return [];
    const [series = null] =
      "count" in source ? seriesIn(text.slice(source.count.end, source.count.end + 60)) : [];
    return [
      {
        principal: "money" in source ? moneyFact(make, sentence.text, source.money) : null,
        count: "count" in source ? markedFigure(make, sentence.text, 0, source.count) : null,
        series,
        shares: markedFigure(make, sentence.text, 0, shares),
        terms: termsFor(sentence, series, told),
        inexact:
          sentence.grows || INEXACT.test(text) || /\d\s?%/.test(text) || areSeveral(sourcesIn(text, numbers)),
        place: textFact(make, sentence.text),
      },
    ];
  });
}

/** "converted $600,000 of the principal into 55 Shares", "5,000 preferred shares, convertible into 100,000 Shares". */
function convertedInto(
  text: string,
  shares: PrintedNumber,
  numbers: readonly PrintedNumber[],
): Source | null {
  const before = text.slice(Math.max(0, shares.start - SCOPE), shares.start);
  if (!INTO.test(before) || !/\bconver/i.test(before)) return null;
  const source = sourcesIn(text, numbers).findLast((each) => startOf(each) < shares.start);
  if (source === undefined || startOf(source) < shares.start - SCOPE) return null;
  const verb = matchesIn(text.slice(Math.max(0, startOf(source) - 60), shares.start), VERB).at(-1)?.[0] ?? "";
  const between = text.slice(startOf(source), shares.start);
  const another = numbers.some(
    ({ start, end }) =>
      start > startOf(source) && end < shares.start && SHARES.test(text.slice(end, end + 100)),
  );
  return /^conver/i.test(verb) && !between.includes(";") && !OF_EACH.test(between) && !another
    ? source
    : null;
}

/** "55 Shares issued upon conversion of $600,000 of the principal". */
function issuableUpon(text: string, shares: PrintedNumber, numbers: readonly PrintedNumber[]): Source | null {
  const source = sourcesIn(text, numbers).find((each) => startOf(each) > shares.end);
  if (source === undefined || startOf(source) > shares.end + SCOPE) return null;
  const between = text.slice(shares.end, startOf(source));
  return UPON_CONVERSION.test(between) && !/\d/.test(between) ? source : null;
}

/** "$750,000 of the First Note and $250,000 of the Second": the shares may come of both. */
function areSeveral(sources: readonly Source[]): boolean {
  const amounts = sources.flatMap((source) => ("money" in source ? source.money.value.toFixed() : []));
  return new Set(amounts).size > 1;
}

function startOf(source: Source): number {
  return "money" in source ? source.money.start : source.count.start;
}

/** Amounts of debt and counts of preferred shares, in order; what is told of each one is left out. */
function sourcesIn(text: string, numbers: readonly PrintedNumber[]): Source[] {
  const amounts = [...moneyIn(text)]
    .filter(({ start, end }) => {
      const around = `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 80)}`;
      return DEBT.test(around) && !PER_UNIT.test(text.slice(end)) && !isOfEach(text, start);
    })
    .filter(({ start }) => !/\b(?:at|price(?:\s+of|\s+equal\s+to)?)\s+$/i.test(text.slice(0, start)))
    .map((money) => ({ money }));
  const counts = numbers
    .filter(({ start, end }) => PREFERRED.test(text.slice(end, end + 80)) && !isOfEach(text, start))
    .map((count) => ({ count }));
  return [...amounts, ...counts].sort((a, b) => startOf(a) - startOf(b));
}

function isOfEach(text: string, start: number): boolean {
  return EACH.test(text.slice(Math.max(0, start - 12), start));
}

function seriesIn(text: string): ReadonlySet<string> {
  return new Set(matchesIn(text, SERIES).map((match) => match[1] ?? ""));
}

const NO_TERMS: ConversionTerms = { statedValue: null, price: null, cap: null, floor: null, floats: false };

/** The terms of the same sentence, else of the same paragraph, else those told anywhere of the same series. */
function termsFor(at: Sentence, series: string | null, told: readonly ToldTerms[]): ConversionTerms {
  const own = told.filter(
    (terms) =>
      (terms.paragraph === at.paragraph && terms.sentence === at.sentence) ||
      (terms.series.size === 0 && terms.paragraph === at.paragraph) ||
      (series !== null && terms.series.size === 1 && terms.series.has(series)),
  );
  const levels = [
    own.filter((terms) => terms.paragraph === at.paragraph && terms.sentence === at.sentence),
    own.filter((terms) => terms.paragraph === at.paragraph),
    own,
  ];
  const priced = levels.map((level) => level.filter(isPriced)).find((level) => level.length > 0) ?? [];
  const valued = levels
    .map((level) => level.flatMap(({ statedValue }) => statedValue ?? []))
    .find((level) => level.length > 0);
  const [first] = priced;
  const agreed = first !== undefined && priced.every((each) => isSamePrice(each, first)) ? first : NO_TERMS;
  return {
    statedValue: onlyOne(valued ?? []),
    price: agreed.price,
    cap: agreed.cap,
    floor: agreed.floor,
    floats: priced.some(({ floats }) => floats),
  };
}

function isPriced({ price, floats }: ConversionTerms): boolean {
  return price !== null || floats;
}

function isSamePrice(a: ConversionTerms, b: ConversionTerms): boolean {
  return (["price", "cap", "floor"] as const).every(
    (name) => a[name]?.value.toFixed() === b[name]?.value.toFixed(),
  );
}

function onlyOne(values: readonly Money[]): Money | null {
  const [first] = values;
  return first !== undefined && values.every(({ value }) => value.eq(first.value)) ? first : null;
}
