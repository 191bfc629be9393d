import { defineRule } from "../../src/audit/rule.js";
import { longDate } from "../../src/figures/date.js";
import { filingDay } from "../../src/filing/days/dates.js";
import { noDaysTold } from "../../src/filing/days/later-days.js";
import { staleDays } from "../../src/filing/days/stale-as-of.js";
import { notAfter } from "./done-after-filing.js";
import { ownedBeforeTraded } from "./owned-before-traded.js";
import { reportsOfPeriods } from "./report-lag.js";
import { agreements, countsOfReports } from "./younger-than-told.js";

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
    yield* reportsOfPeriods(filing, context);
    yield* ownedBeforeTraded(filing, context);
    const stale = staleDays(filing);
    for (const { date, told, meant, of } of stale.slice(0, 1))
      yield context.fail({
        severity: "warning",
        at: [...stale.map(({ place }) => place), meant],
        expected: meant.value,
        actual: date,
        message: `${told} ${longDate(date)}; ${of} is of the same day a year later. One of the two years was probably left from the filing before.`,
      });
    for (const { printed, place } of noDaysTold(filing))
      yield context.fail({
        at: [place],
        expected: "a day of the calendar",
        actual: printed,
        message: `The calendar has no ${printed}: the day is mistyped.`,
      });
  },
});
