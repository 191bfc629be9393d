import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { addDays, longDate, monthEnd, type IsoDate } from "../../src/figures/date.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { groupedBy } from "../../src/filing/grouped.js";
import { reportTimes, type ReportTimes } from "../../src/filing/days/report-times.js";
import { probablyItsYear } from "./year-slip.js";

/** When a report is due after its period, and by when it is filed with the extension of Rule 12b-25 and a weekend. */
const DUE: Readonly<Record<string, { readonly due: string; readonly days: number }>> = {
  "Form 10-Q": { due: "45 days", days: 60 },
  "Form 10-K": { due: "90 days", days: 120 },
  "Form 20-F": { due: "four months", days: 150 },
};
/** So late few reports are. */
const YEAR = 365.25;
/** A quarter of thirteen weeks may end before the last day of the month for which it is named. */
const WEEKS = 14;

/** A quarterly or annual report is filed after its period, and by law soon after; what it counts on its cover is of a day after the period, too. */
export function* reportsOfPeriods(filing: Filing, context: RuleContext): Generator<Verdict> {
  const alike = groupedBy(
    reportTimes(filing),
    ({ what, period, filed, counted }) => `${what} ${period} ${String(filed)} ${String(counted)}`,
  );
  for (const [times, ...more] of alike)
    if (times !== undefined)
      yield* verdict(
        times,
        [times, ...more].map(({ place }) => place),
        context,
      );
}

function* verdict(
  { what, period, filed, counted }: ReportTimes,
  at: readonly Fact<string>[],
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  // A count younger than its report is a finding of its own.
  const day = filed !== null && counted !== null && counted > filed ? null : (filed ?? counted);
  const law = DUE[what];
  if (day === null || law === undefined) return;
  const named = `The ${what} for the period that ended on ${longDate(period)}`;
  const said = filed === null ? "counts shares as of" : "is said to have been filed on";
  const early = filed !== null && filed <= period ? filed : isBefore(counted, period) ? counted : null;
  if (early !== null) {
    yield fail({
      severity: "warning",
      at,
      expected: `after ${period}`,
      actual: early,
      message: `${named} ${early === filed ? said : "is said to count shares as of"} ${longDate(early)}, before the period had ended: one of the two dates is wrong${probablyItsYear(period, early)}.`,
    });
    return;
  }
  const days = (Date.parse(day) - Date.parse(period)) / 86_400_000;
  const late = `${named} ${said} ${longDate(day)}, ${String(days)} days later; it is due within ${law.due}`;
  if (days > YEAR)
    yield fail({
      severity: "warning",
      at,
      expected: `within ${law.due} of ${period}`,
      actual: day,
      message: `${late}. One of the two dates is probably mistyped or left from an earlier filing${days % YEAR <= law.days ? ": of a later year, the period would fit" : ""}.`,
    });
  else if (days > law.days)
    yield unverified({ at, message: `${late}. It may have been filed late, or one date is mistyped.` });
  else if (days > 0) yield pass({ at, message: `${named} ${said} ${longDate(day)}, soon after it.` });
}

/** Whether a count is older than the period's end, and not one of an earlier balance sheet, which is of the last day of a month. */
function isBefore(counted: IsoDate | null, period: IsoDate): boolean {
  return counted !== null && counted < addDays(period, -WEEKS) && counted !== monthEnd(counted);
}
