import { datesIn, type IsoDate } from "../../figures/date.js";
import { Decimal } from "../../figures/decimal.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { groupedBy } from "../grouped.js";
import { onceTold } from "../once.js";
import { proseOf, sentencesOf } from "../words/prose.js";

const FIRST_DAY =
  /\b(?:exercisable|convertible|exchangeable|vests?|vesting|settles?|(?:may|can)\s*(?:(?:not|only|first)\s+){0,2}be\s+(?:first\s+)?(?:exercised|converted|exchanged))\s+(?:(?:only|commencing|beginning|starting|first|in\s+full)\s+){0,2}(?:on|from|until|(?<=commencing\s)|(?<=beginning\s))\s*(?:(?:on\s+)?(?:and|or)\s+after\s+|on\s+)?$/i;
/** The day may be another part's, or not the first on which this one can be had. */
const OTHER_DAY =
  /\b(?:remain(?:ing|der)|rest|balance|others?|of\s+which|earlier|sooner|unless|upon|if|immediately|currently|presently|vested|half|tranches?|originally|third|quarter|part|partly|exercisable\s+(?:on|at|as\s+of)\s+the|excluding|not\s+options|waived|any\s+time|quarterly|annually|monthly|install?ments?|portion)\b/i;

/** Whether words lead to the first day of a right: "exercisable until" leads to the last, "not exercisable until" to the first. */
export function isFirstDay(before: string): boolean {
  return FIRST_DAY.test(before) && (!/\buntil\s+$/i.test(before) || /\b(?:not|cannot)\b/i.test(before));
}

/** Whether words may give a day to another part of a right, or make an earlier one possible. */
export function isOtherDay(words: string): boolean {
  return OTHER_DAY.test(words);
}

/** A number of shares that a sentence tells to be acquired from a day on. */
export interface FirstDay {
  readonly shares: Decimal;
  readonly day: IsoDate;
  readonly place: Fact<string>;
}

const COUNT = String.raw`(\d{1,3}(?:,\d{3}){1,4})`;
/** "50,000 shares of Common Stock, which become" … */
const COUNT_AHEAD = new RegExp(String.raw`(?<![\d,.])${COUNT}\s+(?:\w+\s+){0,2}shares\b[^.;\d]{0,160}$`, "i");
/** … and "become exercisable on June 1, 2026 into 50,000 shares". */
const COUNT_BEHIND = new RegExp(
  String.raw`^,?\s+(?:into|for|to\s+(?:purchase|acquire))\s+(?:up\s+to\s+|an?\s+(?:aggregate|total)\s+of\s+){0,2}${COUNT}\s+(?:\w+\s+){0,2}shares\b`,
  "i",
);
const SPEAKS_OF_IT = /\b(?:exercis|conver|exchang)\w+\s+[^.;\d]{0,60}\d/i;
const LEFT_OUT = /\b(?:exclud\w+|not\s+includ\w+|not\s+beneficially|without|in\s+addition\s+to)\b/i;

/** The numbers of shares that any sentence tells to be acquired from a day on, each once. */
export const firstDaysTold = onceTold((filing: Filing): readonly FirstDay[] => {
  const told = proseOf(filing).flatMap((place) =>
    sentencesOf(place)
      .filter((sentence) => SPEAKS_OF_IT.test(sentence) && !LEFT_OUT.test(sentence))
      .flatMap((sentence) => inSentence(sentence, place)),
  );
  const once = groupedBy(told, ({ shares, day }) => `${shares.toFixed()} ${day}`);
  return once.flatMap(([first]) => first ?? []);
});

function inSentence(sentence: string, place: Fact<string>): FirstDay[] {
  return [...datesIn(sentence)].flatMap(({ value: day, start, end }): FirstDay[] => {
    const before = sentence.slice(Math.max(0, start - 300), start);
    if (!isFirstDay(before) || isOtherDay(before.split(/\d/).at(-1) ?? "")) return [];
    const count = COUNT_BEHIND.exec(sentence.slice(end))?.[1] ?? COUNT_AHEAD.exec(before)?.[1];
    return count === undefined ? [] : [{ shares: new Decimal(count.replaceAll(",", "")), day, place }];
  });
}
