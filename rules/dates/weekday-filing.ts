import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { closedBecause, federalHoliday } from "../../src/figures/business-days.js";
import { addDays, longDate, weekday, type IsoDate } from "../../src/figures/date.js";
import { saidFiled } from "../../src/filing/amendments/said-filed.js";
import { filingDay } from "../../src/filing/days/dates.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { filingsTold } from "../../src/filing/days/told-days.js";
import { weekendTrades } from "../../src/filing/trades/weekend-trades.js";
import { article, stated } from "../../src/filing/words/wording.js";

/** The first Juneteenth became a holiday on its eve; EDGAR took filings all the same. */
const TAKEN = "2021-06-18";

/** A day on which something is said to have been filed. */
interface Filed {
  readonly date: IsoDate;
  readonly what: string;
  readonly place: Fact<unknown>;
}

/** The Commission takes filings on business days; what reaches it at other times bears the next one's date. */
export default defineRule({
  id: "weekday-filing",
  title: "What is said to have been filed, or traded in the open market, is not of a weekend or a holiday",
  group: "dates",
  severity: "warning",
  authority: ["17 CFR 232.12", "17 CFR 232.13(a)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context): Generator<Verdict> {
    const { pass, fail } = context;
    const made = filingDay(filing);
    const days = filedDays(filing).map((day) => ({ ...day, closed: closedOn(day.date) }));
    const right = days.filter(({ closed }) => closed === null);
    if (right.length > 0)
      yield pass({
        at: right.map(({ place }) => place),
        message: "Days of filing that are told are business days.",
      });
    for (const { date, what, place, closed } of days)
      if (closed !== null)
        yield fail({
          at: [place],
          expected: "a business day",
          actual: date,
          message: `${what} is said to have been filed on ${longDate(date)}, ${closed}: the Commission takes no filings on that day, so the date is probably mistyped or that of something else.`,
          ...(made !== null && date > addDays(made.date, 1) ? { follows: "dates-coherent" } : {}),
        });
    yield* trades(filing, context);
    const event = filing.eventDate;
    if (event !== null && closedBecause(event.value) !== null)
      yield pass({
        at: [event],
        message: `The event is dated ${longDate(event.value)}.`,
        remark: "an event may fall on any day; what is due then is counted from the next business day",
      });
  },
});

/** Exchanges in the United States are closed at weekends and on holidays; what was bought or sold in private may bear any day. */
function* trades(filing: Filing, { pass, fail, unverified }: RuleContext): Generator<Verdict> {
  if (filing.transactions === null) return;
  const { weekdays, weekend } = weekendTrades(filing.transactions);
  if (weekdays.length > 0)
    yield pass({
      at: weekdays,
      message: "Purchases and sales in the open market are told of days from Monday to Friday.",
    });
  for (const { day, place, holiday, doubt } of weekend) {
    const message = `Item 5(c) tells of a purchase or sale on ${longDate(day.value)}`;
    if (doubt === null)
      yield fail({
        at: [day, place],
        expected: holiday === null ? "a weekday" : "a day of trading",
        actual: day.value,
        message: `${message} in the open market, which is closed ${holiday === null ? "at weekends" : `on ${holiday}`}: the date is probably mistyped.`,
      });
    else {
      const closed = holiday === null ? "when markets are closed" : `${holiday}, when exchanges are closed`;
      yield unverified({ at: [day, place], message: `${message}, ${closed}: ${doubt}.` });
    }
  }
}

/** Why nothing can have been filed on a day; days closed by order are no certain ones. */
function closedOn(date: IsoDate): string | null {
  if (weekday(date) === 0 || weekday(date) === 6) return "a weekend";
  const holiday = date === TAKEN ? null : federalHoliday(date);
  return holiday === null ? null : `a federal holiday (${holiday})`;
}

/** Every day of filing that is told, each day once. */
function filedDays(filing: Filing): Filed[] {
  const { header, filedGiven, history, formType } = filing;
  const own = "This filing";
  const days: Filed[] = [
    ...(filedGiven === undefined ? [] : [{ date: filedGiven, what: own, place: formType }]),
    ...stated([header?.filedAsOf]).map((place) => ({ date: place.value, what: own, place })),
    ...(history === null ? [] : saidFiled(history)).map((place) => ({
      date: place.value,
      what: "An earlier filing",
      place,
    })),
    ...filingsTold(filing).map(({ date, what, place }) => ({
      date,
      what: `${article(what)} ${what}`,
      place,
    })),
  ];
  return days.filter(({ date }, index) => days.findIndex((day) => day.date === date) === index);
}
