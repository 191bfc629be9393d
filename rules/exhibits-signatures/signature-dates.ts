import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, dateIn, longDate, type IsoDate } from "../../src/figures/date.js";
import { latestSignature } from "../../src/filing/dates.js";
import { mayBeDayFirst } from "../../src/filing/day-first.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, SignaturePage } from "../../src/filing/filing.js";

/** So many paragraphs around the page may have its date. */
const BESIDE = 2;

/** Dates so far apart differ by a mistyped year rather than by a day or a month. */
const YEAR = 300;
/** On a typed page, a date further off than a mistyped year may be of something else: of a trust, of a power of attorney. */
const MISTYPED = 400;

/** Every signature has its day, which is near that of the others and not before the event. */
export default defineRule({
  id: "signature-dates",
  title: "The signatures are dated, within a month of each other and not before the event",
  group: "exhibits-signatures",
  severity: "error",
  authority: ["17 CFR 240.13d-101 and 240.13d-102, signature", "17 CFR 240.12b-20"],
  applies: {},
  rulesets: ["recommended", "form"],
  options: {
    daysApart: {
      type: "integer",
      minimum: 0,
      default: 30,
      description: "days that the signatures of those who file jointly may lie apart",
    },
  },
  *check(filing, context) {
    const page = filing.signatures;
    if (page === null || page.signatures.length === 0) return;
    const dates = page.signatures.flatMap(({ date }) => date ?? []);
    const [first, last] = [earliest(dates), latestSignature(filing)];
    if (first === null || last === null) {
      yield undated(filing, page, context);
      return;
    }
    const { eventDate } = filing;
    // A date before the event is told once, not again as one that differs from the others.
    if (eventDate === null || first.value >= eventDate.value)
      yield together(page, first, last, context.options.daysApart, context);
    if (eventDate !== null) yield afterEvent(page, eventDate, first, context);
  },
});

function earliest(dates: readonly Fact<IsoDate>[]): Fact<IsoDate> | null {
  return dates.reduce<Fact<IsoDate> | null>(
    (first, date) => (first === null || date.value < first.value ? date : first),
    null,
  );
}

function undated(
  { paragraphs }: Filing,
  { heading, text, signatures }: SignaturePage,
  { fail, unverified }: RuleContext,
): Verdict {
  const at = [heading, ...signatures.map(({ person }) => person)];
  // A date may stand above the heading, or behind what was taken for the end of the page.
  const above = paragraphs.filter(({ span }) => span.end <= heading.span.start).slice(-BESIDE);
  const below = paragraphs.filter(({ span }) => span.start >= text.span.end).slice(0, BESIDE);
  const beside = [...above, ...below].some(({ value }) => dateIn(value) !== null);
  if (beside || /\d{2}|\b(?:date|day)\b/i.test(text.value))
    return unverified({ at, message: "No date of the signatures could be read." });
  return fail({
    severity: "warning",
    at,
    expected: "a date",
    actual: "none",
    message: "The statement is signed, but the signature page bears no date.",
  });
}

function together(
  { signatures, inFields }: SignaturePage,
  first: Fact<IsoDate>,
  last: Fact<IsoDate>,
  daysApart: number,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const at = [last, first];
  if (first.value === last.value)
    return signatures.every(({ date }) => date !== null)
      ? pass({ at, message: "All signatures bear one date." })
      : unverified({ at, message: "Not every signature has a date that could be read." });
  const message = `The signatures are dated from ${longDate(first.value)} to ${longDate(last.value)}`;
  if (last.value <= addDays(first.value, daysApart))
    return pass({
      at,
      message: `The signatures are dated within ${String(daysApart)} days of each other.`,
      remark: `${message}.`,
    });
  if (!inFields && last.value > addDays(first.value, MISTYPED))
    return unverified({ at, message: `${message}; one of the dates may be of something else.` });
  const year = last.value > addDays(first.value, YEAR);
  return fail({
    severity: "warning",
    at,
    expected: `dates within ${String(daysApart)} days`,
    actual: `${first.value} and ${last.value}`,
    message: `${message}, more than ${String(daysApart)} days apart: ${year ? "a year" : "one of the dates"} is probably mistyped.`,
  });
}

function afterEvent(
  { inFields }: SignaturePage,
  event: Fact<IsoDate>,
  first: Fact<IsoDate>,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const at = [first, event];
  if (first.value >= event.value) return pass({ at, message: "No signature is dated before the event." });
  const message = `A signature is dated ${longDate(first.value)}, before the event of ${longDate(event.value)} that the statement reports`;
  if (mayBeDayFirst(first) || mayBeDayFirst(event)) {
    return unverified({ at, message: `${message}; read day first, one of the dates may be another.` });
  }
  if (!inFields && event.value > addDays(first.value, MISTYPED)) {
    return unverified({
      at,
      message: `${message}, but so long before that it may be the date of something else.`,
    });
  }
  const near = addDays(first.value, 1) >= event.value;
  return fail({
    at,
    // Where every signature is early, the event's date is looked at first.
    follows: "event-date-plausible",
    severity: near ? "warning" : "error",
    expected: `on or after ${event.value}`,
    actual: first.value,
    message: `${message}. ${near ? "The two may be one day in different time zones; else one is mistyped." : "One of the two is mistyped."}`,
  });
}
