import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { areTransposed, transpositionsOf } from "../../src/figures/typing-slip.js";
import type { Filing } from "../../src/filing/filing.js";
import { isToldElsewhere } from "../../src/filing/words/odd-one.js";
import type { Recital, RecitedFigure } from "../../src/filing/recital.js";
import { asEachOther } from "../../src/filing/repair.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count, within } from "../../src/filing/words/wording.js";
import { countsTold } from "../../src/filing/bases/counts-beside.js";

interface Telling {
  readonly recital: Recital;
  readonly figure: RecitedFigure;
}

/**
 * A number that one sentence alone has, while others have it with two digits transposed, of the same security: nothing but
 * the keys parts the two.
 * @param onCover the numbers of the cover pages, beside which a sentence on a holding is judged already
 * @param isJudged whether a sentence is one on a holding
 */
export function* toldTwiceOtherwise(
  filing: Filing,
  onCover: readonly string[],
  isJudged: (recital: Recital) => boolean,
  { fail }: RuleContext,
): Generator<Verdict> {
  const told = tellingsOf(filing);
  for (const [only, ...more] of told.values()) {
    if (only === undefined || more.length > 0 || isToldElsewhere(filing, only.figure)) continue;
    if (isOfOtherTime(only.recital)) continue;
    const skipsCover = isJudged(only.recital) || isOfTrade(only.recital);
    const meant = transpositionsOf(only.figure.value.toFixed()).flatMap((digits) =>
      skipsCover && onCover.includes(digits) ? [] : (told.get(digits) ?? []),
    );
    const [first, second, third] = meant.filter((each) => isSameKind(only, each));
    if (first === undefined || second === undefined || areTogether(filing, only, meant)) continue;
    const isCertain = third !== undefined || onCover.includes(first.figure.value.toFixed());
    if (only.figure.value.precision() < DIGITS && !isCertain) continue;
    const { figure } = only;
    const where = ({ recital: { place } }: Telling) => whereabouts(filing, place);
    const own = where(only);
    yield fail({
      at: [figure, first.figure, second.figure],
      expected: count(first.figure),
      actual: count(figure),
      repairs: asEachOther(figure, first.figure),
      message:
        `${own} tells of ${count(figure)} ${nounOf(figure)}${othersTell(own, where(first), where(second))} of ${count(first.figure)}, ` +
        `the same digits with two of them transposed. ${count(figure)} stands nowhere else in the filing.`,
    });
  }
}

/** Where the two others stand, as the sentence on the only one goes on. */
function othersTell(own: string, one: string, two: string): string {
  if (one === two) return own === one ? ", and twice" : `; ${within(one)} tells twice`;
  const other = [one, two].find((each) => each !== own) ?? one;
  return [one, two].includes(own)
    ? `; another place of it and ${within(other)} tell`
    : `; ${within(one)} and ${within(two)} tell`;
}

/** With fewer digits two numbers of a filing may come so near one another by chance, and with one less where three places have the one. */
const DIGITS = 5;

/** The counts of shares and units in the sentences, by the number; none of the class, which changes from report to report. */
function tellingsOf(filing: Filing): Map<string, Telling[]> {
  const told = new Map<string, Telling[]>();
  for (const recital of filing.recitals)
    for (const figure of recital.figures) {
      const { isPercent, value } = figure;
      if (isPercent || !value.isInteger() || value.precision() < DIGITS - 1 || nounOf(figure) === null)
        continue;
      if (OF_CLASS.test(figure.behind) || countsTold(filing).some(({ shares }) => shares.value.eq(value)))
        continue;
      if (recital.words[figure.at - 1]?.endsWith("$") === true) continue;
      const key = value.toFixed();
      told.set(key, [...(told.get(key) ?? []), { recital, figure }]);
    }
  return told;
}

/** What was held before may lie a round trade below. */
const OF_OTHER_TIME =
  /^(?:previous\w*|prior|before|former\w*|earlier|initial\w*|original\w*|then|was|were|had|reported|after|following|would|could)$/;
/** "The shares reported herein", "which would represent 5.1 %", "after receiving the approval": of this statement, and of what is told. */
const OF_THIS =
  /\bwhich would (?:represent|constitute)\b|\bafter (?:providing|receiving|obtaining|delivering|notice)\b|\breported (?:herein|hereby|above|below|(?:as (?:being )?)?beneficially owned|(?:in|on|by) (?:the (?:preceding|foregoing|cover)|this|these|item|row|rows)\b)/g;
const TRADED =
  /^(?:sold|sale|sales|purchased|bought|acquired|disposed|transferred|issued|excludes?|excluding)$/;

function isOfOtherTime({ words }: Recital): boolean {
  return words
    .join(" ")
    .replace(OF_THIS, "")
    .split(" ")
    .some((word) => OF_OTHER_TIME.test(word));
}

function isOfTrade({ words }: Recital): boolean {
  return words.some((word) => TRADED.test(word));
}

const OF_CLASS = /\b(?:outstanding|treasury|authorized)\b/i;
const NOUN = /\b(shares?|units?|ADSs?|warrants?|options?|RSUs)\b/i;

function nounOf({ behind }: RecitedFigure): string | null {
  return NOUN.exec(behind)?.[1]?.toLowerCase().replace(/s?$/, "s") ?? null;
}

function isSameKind({ figure }: Telling, other: Telling): boolean {
  return nounOf(figure) === nounOf(other.figure) && areTransposed(figure.value, other.figure.value);
}

/** Whether one sentence has both numbers, or the text tells the difference: then the two are told on purpose. */
function areTogether(filing: Filing, { figure, recital }: Telling, meant: readonly Telling[]): boolean {
  return meant.some(
    (other) =>
      recital.figures.some(({ value }) => value.eq(other.figure.value)) ||
      tellsNumber(filing, figure.value.minus(other.figure.value).abs()),
  );
}
