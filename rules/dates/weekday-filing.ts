import { defineRule, type Verdict } from "../../src/audit/rule.js";
import { closedBecause, federalHoliday } from "../../src/figures/business-days.js";
import { longDate, weekday, type IsoDate } from "../../src/figures/date.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { filingsTold } from "../../src/filing/told-days.js";

/** The first Juneteenth became a holiday on its eve; EDGAR took filings all the same. */
const TAKEN = "2021-06-18";

/** A day on which something is said to have been filed. */
interface Filed {
  readonly date: IsoDate;
  readonly what: string;
  readonly at: readonly Fact<unknown>[];
}

/** The Commission takes filings on business days; what reaches it at other times bears the next one's date. */
export default defineRule({
  id: "weekday-filing",
  title: "What is said to have been filed was filed on a business day",
  group: "dates",
  severity: "warning",
  authority: ["17 CFR 232.12", "17 CFR 232.13(a)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, { pass, fail }): Generator<Verdict> {
    const days = filedDays(filing);
    const wrong = days.filter(({ date }) => closedOn(date) !== null);
    const right = days.filter((day) => !wrong.includes(day));
    if (right.length > 0)
      yield pass({
        at: right.flatMap(({ at }) => at),
        message: `${right.length === 1 ? "The day" : `${String(right.length)} days`} of filing told ${right.length === 1 ? "is a business day" : "are business days"}.`,
      });
    for (const { date, what, at } of wrong)
      yield fail({
        at,
        expected: "a business day",
        actual: date,
        message: `${what} is said to have been filed on ${longDate(date)}, ${closedOn(date) ?? ""}: the Commission takes no filings on that day, so the date is probably mistyped or that of something else.`,
      });
    const event = filing.eventDate;
    if (event !== null && closedBecause(event.value) !== null)
      yield pass({
        at: [event],
        message: `The event is dated ${longDate(event.value)}.`,
        remark: "an event may fall on any day; what is due then is counted from the next business day",
      });
  },
});

/** Why nothing can have been filed on a day; days closed by order are no certain ones. */
function closedOn(date: IsoDate): string | null {
  if (weekday(date) === 0 || weekday(date) === 6) return "a weekend";
  const holiday = date === TAKEN ? null : federalHoliday(date);
  return holiday === null ? null : `a federal holiday (${holiday})`;
}

/** Every day of filing that is told, each day once. */
function filedDays(filing: Filing): Filed[] {
  const { header, filedGiven, history, formType } = filing;
  const days: Filed[] = [];
  const filedAsOf = header?.filedAsOf ?? null;
  if (filedGiven !== undefined) days.push({ date: filedGiven, what: "This filing", at: [formType] });
  if (filedAsOf !== null) days.push({ date: filedAsOf.value, what: "This filing", at: [filedAsOf] });
  for (const date of [...(history?.original ? [history.original] : []), ...(history?.amendments ?? [])])
    days.push({ date: date.value, what: "An earlier filing", at: [date] });
  for (const { date, what, place } of filingsTold(filing))
    days.push({ date, what: `A ${what}`, at: [place] });
  return days.filter(({ date }, index) => days.findIndex((day) => day.date === date) === index);
}
