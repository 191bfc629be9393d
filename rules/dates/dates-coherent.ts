import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, dayFirst, longDate, type IsoDate } from "../../src/figures/date.js";
import { filingDay, isOnlySigned, type FilingDay } from "../../src/filing/dates.js";
import type { Filing } from "../../src/filing/filing.js";
import { pastDays, signatureDays, type PastDay } from "../../src/filing/past-days.js";
import { noDaysTold, reportedCounts } from "../../src/filing/later-days.js";
import { performedAgreements, reportedAgreements } from "../../src/filing/dated-agreements.js";
import { article } from "../../src/filing/wording.js";

/** Agreements are dated "as of" a day near that on which they were made. */
const NEAR = 31;
/** Dates that lie the better part of a year apart are rarely slips of the day. */
const NEARLY_A_YEAR = 200;

/** Nothing is told as done that was done after the filing, and no agreement is younger than what it is told with. */
export default defineRule({
  id: "dates-coherent",
  title: "What is told as done was done before the filing, and agreements before what was done under them",
  group: "dates",
  severity: "error",
  authority: ["17 CFR 240.12b-20", "17 CFR 240.13d-101 and 240.13d-102, certification"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const day = filingDay(filing);
    if (day !== null) yield* notAfter(filing, day, context);
    yield* agreements(filing, context);
    yield* countsOfReports(filing, context);
    for (const { printed, place } of noDaysTold(filing))
      yield context.fail({
        at: [place],
        expected: "a day of the calendar",
        actual: printed,
        message: `The calendar has no ${printed}: the day is mistyped.`,
      });
  },
});

function* notAfter(filing: Filing, day: FilingDay, context: RuleContext): Generator<Verdict> {
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
    message: `${message}, before that day: one of the two dates is wrong${slip(date, day.date)}.`,
    ...(eventDate !== null && eventDate.value > day.date ? { follows: "event-date-plausible" } : {}),
  });
}

const slip = (later: IsoDate, earlier: IsoDate): string =>
  later > addDays(earlier, NEARLY_A_YEAR) ? ", probably its year" : "";

/** A report holds no count of a day after it was filed. */
function* countsOfReports(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const pairs = reportedCounts(filing);
  const wrong = pairs.filter(({ asOf, report }) => asOf > report.date);
  if (pairs.length > wrong.length)
    yield pass({
      at: pairs.map(({ report }) => report.place),
      message: "Shares are counted as of days before the reports that tell of them were filed.",
    });
  for (const { asOf, report } of wrong)
    yield fail({
      at: [report.place],
      expected: `on or after ${asOf}`,
      actual: report.date,
      severity: "warning",
      message: `Shares are counted as of ${longDate(asOf)} in ${article(report.what).toLowerCase()} ${report.what} that is said to have been filed on ${longDate(report.date)}, which is earlier: one of the two dates is wrong${slip(asOf, report.date)}.`,
    });
}

function* agreements(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const reported = reportedAgreements(filing).map((pair) => ({
    ...pair,
    how: `a ${pair.other.what} that it is filed with is of`,
  }));
  const performed = performedAgreements(filing).map((pair) => ({
    ...pair,
    how: `what was done under it ("${pair.other.what}") is of`,
  }));
  const pairs = [...reported, ...performed];
  const wrong = pairs.filter(
    ({ agreement, asOf, other }) => agreement > (asOf ? addDays(other.date, NEAR) : other.date),
  );
  if (pairs.length > wrong.length)
    yield pass({
      at: pairs.map(({ other }) => other.place),
      message: "Agreements are dated before what is filed with them and done under them.",
    });
  for (const { agreement, other, how } of wrong)
    yield fail({
      at: [other.place],
      expected: `on or after ${agreement}`,
      actual: other.date,
      severity: "warning",
      message: `An agreement is dated ${longDate(agreement)}, but ${how} ${longDate(other.date)}, which is earlier: one of the two dates is wrong${slip(agreement, other.date)}.`,
    });
}
