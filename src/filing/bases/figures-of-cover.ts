import { apartFrom } from "../../figures/apart.js";
import { datesIn } from "../../figures/date.js";
import { Decimal, sum } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { percentFigures } from "../../figures/percent.js";
import { coverCounts } from "../cover/cover-counts.js";
import type { Filing } from "../filing.js";
import { allBelowFive } from "../percent/five-percent.js";
import { onceTold } from "../once.js";
import { proseOf } from "../words/prose.js";
import { LEAST } from "../words/told-number.js";

/** What says that little or nothing is held: "held less than five percent", "did not own any shares". */
const LITTLE =
  /\b(?:(?:did|do(?:es)?|ha[ds]|have)\s+not|no|none|neither|never|(?:less|fewer|not\s+more)\s+than|below|ceased)\b|\b(?:0|zero)\s+shares\b|(?<![\d.])0(?:\.0{1,2})?\s?%/i;

const countsOnCovers = onceTold(
  (filing: Filing): ReadonlySet<string> => new Set(coverCounts(filing).map((count) => count.toFixed())),
);

/** "The tables represent the current holding as of January 28, 2026": the covers are of a later day than the event. */
const OF_TODAY =
  /\b(?:cover\s+pages?|tables?|rows?)\b[^.;]{1,160}\bas\s+of\s+the\s+(?:date\s+(?:hereof|of\s+this)|close\s+of\s+business)\b/i;

const areOfToday = onceTold((filing: Filing): boolean =>
  proseOf(filing).some(({ value }) => OF_TODAY.test(value)),
);

/**
 * Whether what a sentence tells of a holding may be what the cover pages state. One that tells figures, of which the cover
 * pages print none, nor their sum, tells of another day: what was held before, say, unless the cover pages are those of a later day than the event. So may
 * one of little or nothing, where what is held today is told elsewhere.
 */
export function mayBeOfCover(filing: Filing, sentence: string, isToldElsewhere: () => boolean): boolean {
  const counts = apartFrom([...numbersIn(sentence)], [...datesIn(sentence)])
    .map(({ value }) => value)
    .filter((value) => value.gte(LEAST));
  const percents = percentFigures(sentence);
  const printed = countsOnCovers(filing);
  const totals = counts.length > 1 ? [sum(counts)] : [];
  if ([...counts, ...totals].some((count) => printed.has(count.toFixed()))) return true;
  if (percents.some((percent) => isOnCover(filing, percent))) return true;
  if (LITTLE.test(sentence)) return allBelowFive(filing) === true && !isToldElsewhere();
  return counts.length + percents.length === 0 || (areOfToday(filing) && !isToldElsewhere());
}

/** Whether a cover page prints the percentage, at the precision of the one that is printed with fewer places. */
function isOnCover({ persons }: Filing, percent: string): boolean {
  const told = new Decimal(percent);
  const places = percent.split(".")[1]?.length ?? 0;
  return persons.some(({ percentOfClass }) => {
    const least = Math.min(places, percentOfClass?.value.decimals ?? 0);
    return percentOfClass?.value.value.toDecimalPlaces(least).eq(told.toDecimalPlaces(least)) ?? false;
  });
}
