import type { Paragraph } from "../../document/paragraphs.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";
import type { Exchange } from "../../filing/exchange.js";
import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import { ratiosIn, type ToldRatio } from "./exchange-ratios.js";
import { securityCounted, type OtherSecurity } from "./exchange-securities.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { depositaryRatioIn, ratioOf } from "./ratios.js";
import { sentencesOf } from "../words/sentences.js";

const FILLER = String.raw`(?:(?:an?|the|all|its|his|her|their|such|aggregate|total|of|outstanding)\s+)*`;
/** Between shares and what they come of: "issuable upon conversion of", "(represented by". */
const COMES_OF = new RegExp(
  String.raw`^[^\d;]*?(?:\b(?:up)?on\s+(?:the\s+)?(?:full\s+)?(?:conversion|exchange|redemption)(?:\s?[,(]\s?[^\d;,()]{1,60}(?:,\s[^\d;,()]{1,40})?[,)])?\s+of|\brepresented\s+by|\bevidenced\s+by|\bin\s+the\s+form\s+of)\s+${FILLER}$`,
  "i",
);
/** Between a count and the shares that come of it: ", representing", "convertible into". */
const GIVES = new RegExp(
  String.raw`^[^\d;]*?(?:\brepresent(?:s|ing)?|\b(?:convertible|converts?|exchangeable|redeemable)\s(?:[^\d;]{0,80}?\s)?(?:into|for))\s+${FILLER}$`,
  "i",
);
const SHARES =
  /^\s*(?:(?!(?:preferred|preference|warrants?|options?|notes?|series|units?|and|or)\b)[\w'’.-]+\s+){0,6}?(?:shares?|stock)\b(?!\s+of\s+(?:\S+\s+){0,5}?(?:preferred|preference|series)\b)/i;
/** "(as defined in Item 2(a))" holds no count, and "at any time" is of no single share. */
const ASIDE =
  /\bat\s+any\s+time\b|\((?:as\s+defined|the|collectively|including|together)\b[^()]{0,80}(?:\([a-z\d]\)[^()]{0,40})?\)/gi;
const OF_EACH = /\b(?:each|every|apiece|any|per)\b/i;
/** Behind what is counted another count follows of which the shares come, too. */
const MORE = /^[^.;,()\d]{0,100}\b(?:and|plus)\s+(?:\(?[ivx]{1,4}\)\s+)?\d/i;
/** What makes the shares no exact product. */
const INEXACT =
  /\b(?:interest|premium|dividends?|accrued|accreted|fraction\w*|cash|approximately|about|certain|accumulat\w+|unpaid|combin\w+|portion|adjusted|blocker|limitation|split|would|formerly|previously|originally)\b/i;
/** "representing approximately 7.5% of the class": no word on the counts. */
const OF_A_PERCENTAGE = /\b(?:approximately|about)\s+[\d.]+\s*(?:%|per\s?cent\b)/gi;
/** The key of American depositary shares. */
const DEPOSITARY = "ADS";
/** How far around a count is looked. */
const NEAR = 160;

/** The counts of another security that the prose tells with the shares they stand for, where it or the title of the class tells by what ratio. */
export function readExchanges(
  paragraphs: readonly Paragraph[],
  title: Fact<string> | null,
  make: FactMaker,
): Exchange[] {
  const sentences = paragraphs
    .filter(({ text }) => /conver|exchange|redeem|redempt|represent/i.test(text.text))
    .flatMap(({ text }) => sentencesOf(text.text).map(([start, end]) => text.slice(start, end)));
  const ratios = sentences.map((sentence) => ratiosIn(sentence, make));
  const prose = ratios.flat();
  const told = prose.some(({ key }) => key === DEPOSITARY) ? prose : [...prose, ...ratioOfTitle(title)];
  if (told.length === 0) return [];
  return sentences.flatMap((sentence, index) => inSentence(sentence, ratios[index] ?? [], told, make));
}

/** "American Depositary Shares, each representing five Class A ordinary shares". */
function ratioOfTitle(title: Fact<string> | null): ToldRatio[] {
  const printed = title === null ? null : depositaryRatioIn(title.value);
  const value = printed === null ? null : ratioOf(printed.toLowerCase());
  return title === null || printed === null || value === null
    ? []
    : [{ key: DEPOSITARY, ratio: { ...title, value, printed } }];
}

function inSentence(
  sentence: MappedText,
  here: readonly ToldRatio[],
  told: readonly ToldRatio[],
  make: FactMaker,
): Exchange[] {
  const { text } = sentence;
  const numbers = [...numbersIn(text)];
  return numbers.flatMap((number): Exchange[] => {
    const security = securityCounted(text.slice(number.end, number.end + NEAR));
    const depositary = security?.key === DEPOSITARY;
    const common = security && oneRatioOf(security, told);
    const ratio = common ?? (security !== null && depositary ? oneRatioOf(security, here) : null);
    const shares = ratio && sharesOf(text, number, numbers);
    if (security === null || ratio === null || shares === null) return [];
    const others = told.filter(({ key, ratio: each }) => key === security.key && !each.value.eq(ratio.value));
    return [
      {
        security: security.words,
        count: markedFigure(make, sentence, 0, number),
        shares: markedFigure(make, sentence, 0, shares),
        ratio,
        otherRatios: others.map((each) => each.ratio),
        depositary,
        inexact: INEXACT.test(text.replace(OF_A_PERCENTAGE, "")),
        place: textFact(make, sentence),
      },
    ];
  });
}

/** The one ratio that is told of a security; `null` where there are several. */
function oneRatioOf({ key }: OtherSecurity, told: readonly ToldRatio[]): ToldRatio["ratio"] | null {
  const own = told.filter((each) => each.key === key).map(({ ratio }) => ratio);
  const [first] = own;
  return first !== undefined && own.every(({ value }) => value.eq(first.value)) ? first : null;
}

/** The shares before a count that come of it, or those behind it that it gives. */
function sharesOf(
  text: string,
  count: PrintedNumber,
  numbers: readonly PrintedNumber[],
): PrintedNumber | null {
  if (OF_EACH.test(text.slice(Math.max(0, count.start - 12), count.start))) return null;
  const index = numbers.indexOf(count);
  return (
    numbers.slice(0, index).findLast((shares) => {
      const between = text.slice(shares.end, count.start).replace(ASIDE, " ");
      return (
        between.length < NEAR &&
        SHARES.test(text.slice(shares.end)) &&
        COMES_OF.test(between) &&
        !OF_EACH.test(between) &&
        !MORE.test(text.slice(count.end))
      );
    }) ??
    numbers.slice(index + 1).find((shares) => {
      const between = text.slice(count.end, shares.start).replace(ASIDE, " ");
      return (
        between.length < NEAR &&
        SHARES.test(text.slice(shares.end)) &&
        GIVES.test(between) &&
        !OF_EACH.test(between)
      );
    }) ??
    null
  );
}
