import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, longDate, monthEnd, yearAfter, type IsoDate } from "../../src/figures/date.js";
import { withSeparators } from "../../src/figures/decimal.js";
import type { Base } from "../../src/filing/base.js";
import { filingDay } from "../../src/filing/dates.js";
import { isWithin, type Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { reportsFiled } from "../../src/filing/later-days.js";
import { whereabouts } from "../../src/filing/whereabouts.js";

/** Domestic issuers count their shares on every quarterly and annual report: within a year there is a later one. */
const YEAR = 366;
/** A foreign issuer's annual report is due four months after its year; until the next one its count is the last. */
const ANNUAL_REPORT = YEAR + 123;
const DOMESTIC = /\b(?:10-?[KQ]|quarterly\s+report)/i;

/** The count that percentages rest on may be the issuer's most recent report's; one of another year is none. */
export default defineRule({
  id: "base-recent",
  title: "The count of shares outstanding that percentages rest on is not more than a year old",
  group: "dates",
  severity: "warning",
  authority: ["17 CFR 240.13d-1(j)", "17 CFR 240.13d-101, Items 1 and 5(a)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const day = dayJudged(filing);
    if (day === null) return;
    for (const base of filing.bases)
      if (base.forPercentages || filing.bases.length === 1) {
        const asOf = base.asOf ?? reportOf(filing, base);
        if (asOf !== null) yield verdict(filing, { base, asOf, day }, context);
      }
  },
});

/** The day that the percentages are of: the event's, or the filing's where that is known and earlier. */
function dayJudged(filing: Filing): IsoDate | null {
  const event = filing.eventDate?.value ?? null;
  const filed = filingDay(filing)?.date ?? null;
  if (event === null || filed === null) return event ?? filed;
  return event < filed ? event : filed;
}

/** The day on which the report was filed that a count without a day is taken from: it counts no later one. */
function reportOf(filing: Filing, { place, reportedIn }: Base): Fact<IsoDate> | null {
  const [own, ...others] = reportsFiled(filing).filter(
    ({ place: around, printed }) => isWithin(place, around) && place.value.includes(printed),
  );
  const isOne = others.every(({ date }) => date === own?.date);
  return own !== undefined && isOne && DOMESTIC.test(reportedIn?.value ?? "")
    ? { ...place, value: own.date }
    : null;
}

function isOfDomesticReport({ reportedIn, place }: Base): boolean {
  return [reportedIn?.value ?? "", place.value].some((words) => DOMESTIC.test(words));
}

interface Dated {
  readonly base: Base;
  readonly asOf: Fact<IsoDate>;
  readonly day: IsoDate;
}

function verdict(
  filing: Filing,
  { base, asOf, day }: Dated,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const at = [asOf, base.shares];
  const counted = `${whereabouts(filing, base.place)} counts ${withSeparators(base.shares.value)} shares outstanding ${base.asOf === null ? "by a report filed on" : "as of"} ${longDate(asOf.value)}`;
  if (yearAfter(asOf.value) === filing.eventDate?.value && asOf.value !== monthEnd(asOf.value))
    return fail({
      at,
      expected: filing.eventDate.value,
      actual: asOf.value,
      message: `${counted}, a year before the event to the day: the year is probably mistyped, or left from an earlier statement.`,
    });
  if (day <= addDays(asOf.value, YEAR))
    return pass({ at, message: `${counted}, within a year before ${longDate(day)}.` });
  const message = `${counted}, more than a year before ${longDate(day)}.`;
  if (day <= addDays(asOf.value, ANNUAL_REPORT) && !isOfDomesticReport(base))
    return unverified({
      at,
      message: `${message} The last annual report of a foreign issuer may be as old.`,
    });
  const isLater = (other: Base): boolean => {
    const isSame = other.shares.value.eq(base.shares.value);
    const told = other.asOf ?? (isSame ? null : reportOf(filing, other));
    return told !== null && day <= addDays(told.value, YEAR);
  };
  if (filing.bases.some(isLater))
    return unverified({
      at,
      message: `${message} A later count is told, too, which the percentages may rest on.`,
    });
  return fail({
    at,
    expected: "the count of the issuer's most recent report",
    actual: longDate(asOf.value),
    message: `${message} The issuer has reported a later count since: the year is probably mistyped, or the count was taken over from an earlier statement.`,
  });
}
