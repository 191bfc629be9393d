import { matchesIn } from "../../figures/matches.js";
import type { PrintedNumber } from "../../figures/number.js";
import { dayOfQuantity, type ToldDays } from "./transaction-days.js";

/** The words of one quantity, and its day. */
export interface Part {
  readonly quantity: PrintedNumber | null;
  readonly days: ToldDays | null;
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly count: number;
}

/** The words of a clause parted at its quantities, each with the day told beside it; where none is counted, one part a day. */
export function partsOf(
  text: string,
  quantities: readonly PrintedNumber[],
  days: readonly ToldDays[],
): Part[] {
  if (quantities.length === 0)
    return days.map((day, index) => ({
      quantity: null,
      days: day,
      start: 0,
      end: text.length,
      index,
      count: days.length,
    }));
  const cuts = quantities.slice(1).map((next, index) => {
    const last = quantities[index]?.end ?? 0;
    const between = text.slice(last, next.start);
    const joint = matchesIn(between, /;|,\s+(?:and\s+)?|\s(?:and|plus)\s/gi).at(-1);
    return last + (joint === undefined ? between.length : joint.index);
  });
  return quantities.map((quantity, index) => {
    const start = cuts[index - 1] ?? 0;
    const end = cuts[index] ?? text.length;
    const own = dayOfQuantity(
      text,
      quantity,
      days.filter(({ day }) => day.start >= start && day.end <= end),
    );
    const shared =
      days.length === quantities.length
        ? days[index]
        : (days.findLast(({ day }) => day.end <= start) ?? days[0]);
    const part = { quantity, start, end, index, count: quantities.length };
    const told = own ?? shared ?? null;
    return { ...part, days: days.length === quantities.length ? told : throughout(text, days, told) };
  });
}

/** "On April 6 and May 4, 2026": what is counted once for several days is of all of them, but not what is counted for each. */
function throughout(text: string, days: readonly ToldDays[], first: ToldDays | null): ToldDays | null {
  const at = first === null ? -1 : days.indexOf(first);
  if (first === null || at < 0 || /\b(?:each|both)\b/i.test(text.slice(0, first.day.start))) return first;
  let last = first;
  for (const next of days.slice(at + 1)) {
    if (!GOES_ON.test(text.slice(last.day.end, (next.from ?? next.day).start))) break;
    last = next;
  }
  return last === first ? first : { from: first.from ?? first.day, day: last.day };
}

const GOES_ON = /^\s*(?:,\s*(?:and\s+)?|(?:and|&)\s+)(?:on\s+)?$/i;

/** The one of several that stands in a part of the clause; else the one for all, or the one in the same place of a list. */
export function pick<T>(found: readonly T[], within: (one: T) => boolean, { index, count }: Part): T | null {
  if (found.length === count) return found[index] ?? null;
  const own = found.find(within);
  if (own !== undefined) return own;
  return found.length === 1 || count === 1 ? (found[0] ?? null) : null;
}
