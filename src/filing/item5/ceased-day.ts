import { addDays, longDate, weekday, type IsoDate } from "../../figures/date.js";
import type { Filing } from "../filing.js";

/** Who has ceased to own more than five percent amends within days; what lies further back may be mistyped. */
const LONG_BEFORE = 120;

/** What speaks against the day that Item 5(e) gives. */
export interface DayDoubt {
  readonly reason: string;
  /** Whether nothing but a mistyped year explains it: the day and the month are the event's. */
  readonly mistyped: boolean;
}

/** Why the day since which no more than five percent is owned may be mistyped, or `null`. */
export function doubtOnDay({ eventDate, transactions }: Filing, day: IsoDate): DayDoubt | null {
  const event = eventDate?.value ?? null;
  if (event !== null && day < event && day.slice(4) === event.slice(4))
    return {
      reason: `The event is of ${longDate(event)}, the same day of another year.`,
      mistyped: true,
    };
  if (event !== null && addDays(day, LONG_BEFORE) < event)
    return { reason: `The event is of ${longDate(event)}, long after it.`, mistyped: false };
  const traded = (transactions?.transactions ?? []).some(({ date }) => date?.value === day);
  if ([0, 6].includes(weekday(day)) && day !== event && !traded)
    return {
      reason: "No market was open on that day, and nothing is told to have been done on it.",
      mistyped: false,
    };
  return null;
}
