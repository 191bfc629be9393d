import type { PrintedNumber } from "../../figures/number.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { isPercentBasis, PERCENT_OF } from "./base-kind.js";
import { termsOf } from "./base-terms.js";

/** "11,200,000 Shares were outstanding before it", "… outstanding immediately prior to the tender offer". */
const OUT_BEFORE =
  /^\s+(?:[^\s\d,;.()]+\s+){0,8}?outstanding,?\s+(?:immediately\s+|just\s+)?(?:before|prior\s+to|previously|earlier)\b/i;
/** How far the words around a count are looked at. */
const NEAR = 240;

/** Whether a count is told to have been outstanding before some event, beside one of after it on which a percentage is told to rest. */
export function isOfBefore(
  number: PrintedNumber,
  sentence: string,
  counts: readonly PrintedNumber[],
): boolean {
  return (
    isOutBefore(number, sentence) &&
    !carriesPercent(number, sentence) &&
    counts.some((count) => carriesPercent(count, sentence) && !isOutBefore(count, sentence))
  );
}

function isOutBefore(number: PrintedNumber, sentence: string): boolean {
  return OUT_BEFORE.test(sentence.slice(number.end, number.end + NEAR));
}

function carriesPercent(number: PrintedNumber, sentence: string): boolean {
  const before = sentence.slice(Math.max(0, number.start - NEAR), number.start);
  return isPercentBasis(before) || PERCENT_OF.test(before);
}

/**
 * How the counts of a sentence join, those of before some event only where the count of after it is told to come of them:
 * "(10,000,000 outstanding before it plus 500,000 issued in it)".
 */
export function termsBeside(
  past: readonly PrintedNumber[],
  sentence: MappedText,
  counts: readonly PrintedNumber[],
  bases: readonly PrintedNumber[],
  make: FactMaker,
): ReturnType<typeof termsOf> {
  const all = termsOf(sentence, counts, bases, make);
  const isSummed = (number: PrintedNumber): boolean =>
    [...all].some(
      ([base, { includes }]) =>
        !past.includes(base) && includes.some(({ shares }) => shares.value.eq(number.value)),
    );
  const left = (numbers: readonly PrintedNumber[]): PrintedNumber[] =>
    numbers.filter((number) => !past.includes(number));
  return past.length === 0 || past.some(isSummed) ? all : termsOf(sentence, left(counts), left(bases), make);
}
