import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, dayFirst, longDate, type IsoDate } from "../../src/figures/date.js";
import { filingDay, isOnlySigned, type FilingDay } from "../../src/filing/days/dates.js";
import type { Fact } from "../../src/filing/fact.js";
import type { AmendmentHistory, Filing } from "../../src/filing/filing.js";
import { list } from "../../src/filing/words/wording.js";

/** The filings that an amendment lists were made one after the other, and before it. */
export default defineRule({
  id: "history-ascending",
  title: "The earlier filings that an amendment lists follow one another, the original first, and precede it",
  group: "amendments",
  severity: "error",
  authority: ["17 CFR 240.13d-2(a) and (b)", "17 CFR 240.12b-20"],
  applies: { amendment: true },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { history } = filing;
    if (history === null) return;
    yield* inOrder(history, context);
    yield* before(filing, history, context);
  },
});

const listedDates = ({ original, amendments }: AmendmentHistory): Fact<IsoDate>[] => [
  ...(original === null ? [] : [original]),
  ...amendments,
];

function* inOrder(history: AmendmentHistory, { pass, fail, unverified }: RuleContext): Generator<Verdict> {
  const dates = listedDates(history);
  const at = [...dates, history.place];
  const listed = list(dates.map(({ printed }) => printed));
  const pairs = dates.slice(1).map((date, index) => ({ date, previous: dates[index] ?? date }));
  const turned = pairs.filter(({ date, previous }) => date.value < previous.value);
  if (pairs.length === 0) return;
  if (turned.length === 0) yield pass({ at, message: `The filings listed follow one another: ${listed}.` });
  else if (isLatestFirst(history))
    yield unverified({
      at,
      message: `The amendments are listed from the latest to the earliest (${listed}); or a year is wrong.`,
    });
  else if (turned.some(({ date, previous }) => isAmbiguous(date) || isAmbiguous(previous)))
    yield unverified({
      at,
      message: `The filings listed (${listed}) do not follow one another, unless the dates are written day first.`,
    });
  else
    for (const { date, previous } of turned)
      yield fail({
        at: [date, previous, history.place],
        expected: `on or after ${previous.value}`,
        actual: date.value,
        message: `The text lists an amendment of ${longDate(date.value)} behind ${previous === history.original ? "the original filing" : "an amendment"} of ${longDate(previous.value)}, which is later: one of the two dates is wrong, probably its year.`,
      });
}

/** Whether the amendments go back in time one and all, behind the original or without it. */
function isLatestFirst({ original, amendments }: AmendmentHistory): boolean {
  return (
    amendments.length > 1 &&
    amendments.every(({ value }, index) => {
      const previous = amendments[index - 1];
      return (
        (previous === undefined || value <= previous.value) && (original === null || value >= original.value)
      );
    })
  );
}

/** `03/11/2025` may be November 3. */
function isAmbiguous({ printed }: Fact<IsoDate>): boolean {
  return dayFirst(printed) !== null;
}

/** Whether either date, read day first, would put the filing listed before this one; the structured form has the month first. */
function mayPrecede(listed: Fact<IsoDate>, { date, fact }: FilingDay, { structure }: Filing): boolean {
  const earliest = dayFirst(listed.printed) ?? listed.value;
  const latest = (structure === null && fact !== null ? dayFirst(fact.printed) : null) ?? date;
  return [listed.value, earliest].some((day) => [date, latest].some((made) => day <= addDays(made, 1)));
}

function* before(
  filing: Filing,
  history: AmendmentHistory,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const day = filingDay(filing);
  const dates = listedDates(history);
  if (day === null) return;
  const made = `${isOnlySigned(day) ? "signed" : "filed"} ${longDate(day.date)}`;
  // A filing of the day after the signature may be this one, signed on the eve.
  const after = dates.filter(({ value }) => value > addDays(day.date, 1));
  const days = day.fact === null ? [] : [day.fact];
  if (after.length === 0)
    yield pass({ at: [...dates, ...days], message: `The filings listed precede this one, ${made}.` });
  for (const date of after) {
    const at = [date, ...days];
    const message = `The text lists a filing of ${longDate(date.value)} as made before this one, which was ${made}`;
    if (mayPrecede(date, day, filing))
      yield unverified({ at, message: `${message}, unless the dates are written day first.` });
    else
      yield fail({
        at,
        expected: `on or before ${day.date}`,
        actual: date.value,
        message: `${message}.`,
        ...(filing.eventDate !== null && filing.eventDate.value > day.date
          ? { follows: "event-date-plausible" }
          : {}),
      });
  }
}
