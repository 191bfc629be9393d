import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { addDays, dayFirst, longDate } from "../../src/figures/date.js";
import { isOnlySigned, type FilingDay } from "../../src/filing/days/dates.js";
import type { Filing } from "../../src/filing/filing.js";
import { pastDays, signatureDays, type PastDay } from "../../src/filing/days/past-days.js";
import { probablyItsYear } from "./year-slip.js";

/** What is told as done, counted or signed against the day of filing: a failure for each that is later, else one pass for all. */
export function* notAfter(filing: Filing, day: FilingDay, context: RuleContext): Generator<Verdict> {
  const signed = isOnlySigned(day);
  const days = [...(signed ? [] : signatureDays(filing)), ...pastDays(filing)];
  // Signed on the eve, or on the day that has begun in Asia.
  const later = days.filter(({ date }) => date > addDays(day.date, 1));
  for (const each of later) yield tooLate(filing, each, day, signed, context);
  if (days.length > 0 && later.length === 0)
    yield context.pass({
      at: days.map(({ place }) => place),
      message: `${compared(days, day)} ${longDate(day.date)}, when the statement was ${signed ? "signed" : "filed"}.`,
    });
}

/** "Of the 3 days read as those of what was done, counted or signed none is after": what is not read is not said. */
function compared(days: readonly PastDay[], { date }: FilingDay): string {
  const [only, ...others] = days;
  const after = days.some((each) => each.date > date) ? "later than the day after" : "after";
  if (others.length === 0)
    return `${only?.words ?? ""} ${longDate(only?.date ?? date)}, which is not ${after}`;
  return `Of the ${String(days.length)} days read as those of what was done, counted or signed none is ${after}`;
}

function tooLate(
  { eventDate }: Filing,
  { date, printed, words, place, attached }: PastDay,
  day: FilingDay,
  signed: boolean,
  { fail, unverified }: RuleContext,
): Verdict {
  const at = day.fact === null ? [place] : [place, day.fact];
  const message = `${words} ${longDate(date)}, but the statement was ${signed ? "signed" : "filed"} ${longDate(day.date)}`;
  const other = dayFirst(printed);
  if (other !== null && other <= addDays(day.date, 1)) {
    const read = `Read day first, ${printed} is ${longDate(other)}, which is not after it.`;
    return unverified({ at, message: `${message}. ${read}` });
  }
  return fail({
    at,
    expected: `on or before ${day.date}`,
    actual: date,
    // A statement may be signed, and changed after that, before it is filed.
    severity: signed || attached ? "warning" : "error",
    message: `${message}, before that day: one of the two dates is wrong${probablyItsYear(date, day.date)}.`,
    ...(eventDate !== null && eventDate.value > day.date ? { follows: "event-date-plausible" } : {}),
  });
}
