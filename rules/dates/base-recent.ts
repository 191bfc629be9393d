import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, longDate, monthEnd, yearAfter, type IsoDate } from "../../src/figures/date.js";
import { withSeparators } from "../../src/figures/decimal.js";
import type { Base } from "../../src/filing/base.js";
import { filingDay } from "../../src/filing/days/dates.js";
import { isRestedOnThoughOld } from "../../src/filing/bases/counts-beside.js";
import { isWithin, type Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { groupedBy } from "../../src/filing/grouped.js";
import { reportsFiled } from "../../src/filing/days/later-days.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { list } from "../../src/filing/words/wording.js";

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
    const dated = restingOn(filing).flatMap((base) => {
      const asOf = base.asOf ?? reportOf(filing, base);
      return asOf === null ? [] : [{ base, asOf }];
    });
    // One count that every cover page repeats is one finding.
    const sameCount = ({ base, asOf }: Dated): string =>
      `${base.shares.value.toFixed()} ${asOf.value} ${String(base.asOf === null)}`;
    for (const told of groupedBy(dated, sameCount)) yield verdict(filing, told, day, context);
  },
});

/** The counts that percentages rest on; where the text rests them on one that is too old to be that of the class, it is the one. */
function restingOn({ bases, countsBeside }: Filing): readonly Base[] {
  if (bases.length === 0) return countsBeside.filter(isRestedOnThoughOld);
  return bases.filter(({ forPercentages }) => forPercentages || bases.length === 1);
}

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
}

/** The judgement on one count, wherever it is told. */
function verdict(
  filing: Filing,
  told: readonly Dated[],
  day: IsoDate,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const [{ base, asOf }] = told as readonly [Dated, ...Dated[]];
  const at = told.flatMap((each) => [each.asOf, each.base.shares]);
  const counted = `${placesOf(filing, told)} ${withSeparators(base.shares.value)} shares outstanding ${base.asOf === null ? "by a report filed on" : "as of"} ${longDate(asOf.value)}`;
  if (asOf.value > day) {
    const filed = filingDay(filing)?.date ?? null;
    return filed !== null && asOf.value > addDays(filed, 1)
      ? unverified({
          at,
          message: `${counted}, after the statement was signed or filed (see dates-coherent).`,
        })
      : pass({
          at,
          message: `${counted}, later than ${day === filing.eventDate?.value ? "the event of " : ""}${longDate(day)}.`,
        });
  }
  // Where the event is told to be after the filing, its own year is the fault.
  const isOfEvent = filing.eventDate?.value === day && yearAfter(asOf.value) === day;
  if (isOfEvent && asOf.value !== monthEnd(asOf.value))
    return fail({
      at,
      expected: day,
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

const TEXT = "The text";

/** "The text and Item 5 count". */
function placesOf(filing: Filing, told: readonly Dated[]): string {
  const named = [...new Set(told.map(({ base }) => whereabouts(filing, base.place)))];
  const places = [...named.filter((each) => each === TEXT), ...named.filter((each) => each !== TEXT)];
  return `${list(places)} ${places.length > 1 ? "count" : "counts"}`;
}
