import { addDays, iso, type IsoDate } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";

/** "(all 2025)", "each in 2026": the year of days before it. */
const YEAR_ALONE =
  /\b(?:each|all|both|every\s+one)(?:\s+(?:of\s+(?:them|which)|in|of|during)){0,2},?\s+((?:19|20)\d{2})\b(?!\s+[A-Z])/gi;
/** "of this year": the year of the statement, which the words do not give. */
const THIS_YEAR = /^\s*(?:of|in)\s+(?:this|the\s+(?:current|present|same|last|previous))\s+year\b/i;
/** Further from the day that lends it its year a day is of another year. */
const HALF_A_YEAR = 183;
/** A day that the words tell behind another lies this long before it only where the year is another's. */
const LONG_BEFORE = 60;

/** A day by the year that a later day or words behind it give, else an earlier day; `null` where that year cannot be its own. */
export function withLentYear(
  text: string,
  short: { start: number; end: number; month: number; day: number },
  full: readonly { readonly value: IsoDate | null; readonly start: number; readonly end: number }[],
): IsoDate | null {
  if (THIS_YEAR.test(text.slice(short.end))) return null;
  const later = full.find((date) => date.start > short.start);
  const alone = matchesIn(text, YEAR_ALONE).find(({ index }) => index >= short.end);
  if (alone !== undefined && (later === undefined || alone.index < later.start))
    return iso(Number(alone[1]), short.month, short.day);
  const lender = later ?? full.findLast((date) => date.end <= short.start);
  if (!lender?.value) return null;
  const lent = iso(Number(lender.value.slice(0, 4)), short.month, short.day);
  if (lent === null) return null;
  // A trade is told before another of the year that follows, or behind a plan or an agreement of the year before.
  const isOther =
    later === undefined
      ? lent < addDays(lender.value, -LONG_BEFORE)
      : lent > addDays(lender.value, HALF_A_YEAR);
  return isOther ? null : lent;
}
