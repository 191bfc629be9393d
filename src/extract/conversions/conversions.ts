import type { Paragraph } from "../../document/paragraphs.js";
import { numbersIn } from "../../figures/number.js";
import type { Conversion } from "../../filing/conversion.js";
import type { MappedText } from "../../source/mapped-text.js";
import {
  areSeveral,
  convertedInto,
  isCountOfShares,
  issuableUpon,
  seriesIn,
  sourcesIn,
} from "./conversion-sources.js";
import { priceBehind, readTerms, type ToldTerms } from "./conversion-terms.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { moneyFact } from "../words/money.js";
import { debtBehind, namedDebts, type NamedDebt } from "../item3/named-debts.js";
import { sentencesOf } from "../words/sentences.js";
import { NO_TERMS, termsAmong, type TermsFor } from "./terms-of-conversion.js";

/** The same told of the security in another sentence: what grows its amount. */
const GROWS =
  /\b(?:interest|accrued|accret\w+|accumulat\w+|compound\w*|unpaid\s+dividends|premium|make-?whole|discount)\b/i;
/** "or approximately 8.3% of the class". */
const OF_THE_CLASS =
  /\b(?:or|represent(?:s|ing)|constitut(?:es|ing))\s+(?:(?:approximately|about)\s+)?[\d.]+\s*(?:%|per\s?cent)\s+of\s+(?:the\s+)?(?:class|(?:[\w'’]+\s+){0,3}outstanding|Issuer|Common|Shares)\b/gi;
/** What a debt is called by: "3.25% Convertible Senior Notes". */
const COUPON =
  /\b\d[\d.]*\s*%\s+(?:(?:senior|junior|subordinated|secured|unsecured|convertible|exchangeable|promissory)\s+){0,5}(?:notes?|debentures?|bonds?)\b/gi;
/** What makes the figures no exact quotient: what is converted besides, and what is paid in cash. */
const INEXACT =
  /\b(?:interest|premium|make-?whole|dividends?|accrued|accreted|fees?|expenses|fraction\w*|cash|approximately|about|certain|discount|accumulat\w+|unpaid|original\w*|combin\w+|per\s?cent|portion\s+of|adjusted|reset|blocker|limitation)\b/i;

interface Sentence {
  readonly text: MappedText;
  /** Whether another sentence of its paragraph tells what may be converted besides. */
  readonly grows: boolean;
  readonly paragraph: number;
  readonly sentence: number;
}

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
    return terms === null
      ? []
      : [{ ...terms, paragraph, sentence, series: seriesIn(text.text), words: text.text }];
  });
  const debts = namedDebts(paragraphs, make);
  const termsFor = termsAmong(told);
  return sentences.flatMap((sentence) => inSentence(sentence, termsFor, debts, make));
}

function inSentence(
  sentence: Sentence,
  termsFor: TermsFor,
  debts: readonly NamedDebt[],
  make: FactMaker,
): Conversion[] {
  const { text } = sentence.text;
  if (!/conver/i.test(text)) return [];
  const numbers = [...numbersIn(text)];
  return numbers.flatMap((shares) => {
    if (!isCountOfShares(text, shares)) return [];
    const source = convertedInto(text, shares, numbers) ?? issuableUpon(text, shares, numbers);
    const debt = source === null ? debtBehind(text.slice(shares.end), debts) : null;
    if (source === null && debt === null) return [];
    const [series = null] =
      source !== null && "count" in source
        ? seriesIn(text.slice(source.count.end, source.count.end + 60))
        : [];
    const money = source !== null && "money" in source ? source.money : null;
    const principal = money && moneyFact(make, sentence.text, money);
    const price = money && money.start > shares.end ? priceBehind(sentence.text, money, make) : null;
    const terms = price === null ? termsFor(sentence, series, debt?.term ?? null) : { ...NO_TERMS, price };
    // "The price falls to $8.00, and the Notes convert into …": an amount that is the price is no principal.
    if (principal !== null && terms.price?.value.eq(principal.value) === true) return [];
    return [
      {
        principal: debt?.principal ?? principal,
        count:
          source !== null && "count" in source ? markedFigure(make, sentence.text, 0, source.count) : null,
        series,
        shares: markedFigure(make, sentence.text, 0, shares),
        terms,
        inexact:
          sentence.grows ||
          debt?.inexact === true ||
          namesMore(text) ||
          (price === null && areSeveral(sourcesIn(text, numbers))),
        place: textFact(make, sentence.text),
      },
    ];
  });
}

/** Whether a sentence names what makes the figures no exact quotient; a percentage of the class says nothing of them. */
function namesMore(text: string): boolean {
  const counts = text.replace(OF_THE_CLASS, "").replace(COUPON, "");
  return INEXACT.test(counts) || /\d\s?%/.test(counts);
}
