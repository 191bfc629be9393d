import { defineRule, type RuleContext, type Severity, type Verdict } from "../../src/audit/rule.js";
import { addDays, dayFirst, longDate, type IsoDate } from "../../src/figures/date.js";
import { filingDay, type FilingDay } from "../../src/filing/dates.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import {
  actsTold,
  executionsTold,
  performedAgreements,
  reportedAgreements,
} from "../../src/filing/told-days.js";
import { stated } from "../../src/filing/wording.js";

/** A day that cannot be later than the filing, and how a message calls it. */
interface Past {
  readonly date: IsoDate;
  readonly printed: string;
  readonly words: string;
  readonly at: readonly Fact<unknown>[];
  /** What it weighs at most. */
  readonly most?: Severity;
}

/** Agreements are dated "as of" a day near that on which they were made. */
const NEAR = 31;
const NEARLY_A_YEAR = 200;

/** Nothing is told as done that was done after the filing, and no agreement is older or younger than what it is told with. */
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
  },
});

function* notAfter(
  filing: Filing,
  day: FilingDay,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const signed = day.known.startsWith("at the earliest");
  const days = [
    ...(signed ? [] : signatures(filing)),
    ...counts(filing),
    ...acts(filing),
    ...executions(filing),
  ];
  if (days.length === 0) return;
  const made = `the statement was ${signed ? "signed" : "filed"} ${longDate(day.date)}`;
  const own = day.fact === null ? [] : [day.fact];
  // Signed on the eve, or on the day that has begun in Asia.
  const later = days.filter(({ date }) => date > addDays(day.date, 1));
  if (later.length === 0)
    yield pass({
      at: [...own, ...days.flatMap(({ at }) => at)],
      message: `Nothing is told as done, counted or signed after ${longDate(day.date)}, when the statement was ${signed ? "signed" : "filed"}.`,
    });
  for (const { date, printed, words, at, most } of later) {
    const message = `${words} ${longDate(date)}, but ${made}`;
    const other = dayFirst(printed);
    if (other !== null && other <= addDays(day.date, 1))
      yield unverified({
        at,
        message: `${message}. Read day first, ${printed} is ${longDate(other)}, which is not after it.`,
      });
    else
      yield fail({
        at: [...at, ...own],
        expected: `on or before ${day.date}`,
        actual: date,
        severity: most ?? severityOf(signed),
        message: `${message}, before that day: one of the two dates is wrong${slip(date, day.date)}.`,
        ...(filing.eventDate !== null && filing.eventDate.value > day.date
          ? { follows: "event-date-plausible" }
          : {}),
      });
  }
}

/** Dates that lie the better part of a year apart are rarely slips of the day. */
const slip = (later: IsoDate, earlier: IsoDate): string =>
  later > addDays(earlier, NEARLY_A_YEAR) ? ", probably its year" : "";

/** A statement may be signed, and changed after that, before it is filed. */
const severityOf = (signed: boolean): Severity => (signed ? "warning" : "error");

function signatures({ signatures: page }: Filing): Past[] {
  return stated(page?.signatures.map(({ date }) => date) ?? []).map((date) => ({
    date: date.value,
    printed: date.printed,
    words: "A signature is dated",
    at: [date],
  }));
}

const EXPECTED = /\b(?:expect\w*|anticipat\w*|will|pro\s+forma|to\s+be)\b/i;

function counts({ bases }: Filing): Past[] {
  return bases.flatMap(({ asOf, shares, place }) =>
    asOf === null || EXPECTED.test(place.value)
      ? []
      : [
          {
            date: asOf.value,
            printed: asOf.printed,
            words: `${shares.printed} shares are said to be outstanding as of`,
            at: [asOf],
          },
        ],
  );
}

function acts(filing: Filing): Past[] {
  return actsTold(filing)
    .filter(({ certain }) => certain)
    .map(({ date, printed, what, place }) => ({
      date,
      printed,
      words: `The text tells what was done ("${what}") on`,
      at: [place],
    }));
}

/** An agreement that is attached may be signed again, so that its date is never more than a warning. */
function executions(filing: Filing): Past[] {
  const joint = stated(filing.jointFilingAgreement?.signatures.map(({ date }) => date) ?? []);
  return [
    ...joint.map((date) => ({ date: date.value, printed: date.printed, at: [date] })),
    ...executionsTold(filing).map(({ date, printed, place }) => ({ date, printed, at: [place] })),
  ].map((day) => ({
    ...day,
    words: "An agreement attached to the filing is signed",
    most: "warning" as const,
  }));
}

function* agreements(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const pairs = [
    ...reportedAgreements(filing).map((pair) => ({
      ...pair,
      how: `a ${pair.other.what} that it is filed with is of`,
    })),
    ...performedAgreements(filing).map((pair) => ({
      ...pair,
      how: `what was done under it ("${pair.other.what}") is of`,
    })),
  ];
  const wrong = pairs.filter(
    ({ agreement, asOf, other }) => agreement > (asOf ? addDays(other.date, NEAR) : other.date),
  );
  if (pairs.length > wrong.length)
    yield pass({
      at: pairs.filter((pair) => !wrong.includes(pair)).map(({ other }) => other.place),
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
