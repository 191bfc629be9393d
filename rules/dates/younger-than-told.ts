import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { addDays, longDate } from "../../src/figures/date.js";
import {
  closedAgreements,
  performedAgreements,
  reportedAgreements,
} from "../../src/filing/papers/dated-agreements.js";
import type { Filing } from "../../src/filing/filing.js";
import { reportedCounts } from "../../src/filing/days/later-days.js";
import { article } from "../../src/filing/words/wording.js";
import { probablyItsYear } from "./year-slip.js";

/** Agreements are dated "as of" a day near that on which they were made. */
const NEAR = 31;

/** An agreement is no younger than the report that it is filed with, or than what was done under it. */
export function* agreements(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const reported = reportedAgreements(filing).map((pair) => ({
    ...pair,
    how: `a ${pair.other.what} that it is filed with is of`,
  }));
  const performed = [...performedAgreements(filing), ...closedAgreements(filing)].map((pair) => ({
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
      message: `An agreement is dated ${longDate(agreement)}, but ${how} ${longDate(other.date)}, which is earlier: one of the two dates is wrong${probablyItsYear(agreement, other.date)}.`,
    });
}

/** A report holds no count of a day after it was filed. */
export function* countsOfReports(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const pairs = reportedCounts(filing);
  const later = pairs.filter(({ asOf, report }) => asOf > report.date);
  // The notes to several cover pages tell the same.
  const wrong = later.filter(
    ({ asOf, report }, index) =>
      later.findIndex((other) => other.asOf === asOf && other.report.date === report.date) === index,
  );
  if (pairs.length > later.length)
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
      message: `Shares are counted as of ${longDate(asOf)} in ${article(report.what).toLowerCase()} ${report.what} that is said to have been filed on ${longDate(report.date)}, which is earlier: one of the two dates is wrong${probablyItsYear(asOf, report.date)}.`,
    });
}
