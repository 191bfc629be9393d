import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, longDate, type IsoDate } from "../../src/figures/date.js";
import { latestSignature } from "../../src/filing/days/dates.js";
import type { Fact } from "../../src/filing/fact.js";
import type { SignaturePage } from "../../src/filing/filing.js";
import { differsByYear, mayBeOfSomethingElse } from "../../src/filing/days/mistyped-date.js";
import { signedAfterEvent } from "./signed-after-event.js";
import { signedBeforeTold } from "./signed-before-told.js";
import { undatedSignatures } from "./undated-signatures.js";

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
      yield undatedSignatures(filing, page, context);
      return;
    }
    const { eventDate } = filing;
    // A date before the event is told once, not again as one that differs from the others.
    if (eventDate === null || first.value >= eventDate.value)
      yield together(page, first, last, context.options.daysApart, context);
    const early = eventDate === null ? signedBeforeTold(filing, page, first, context) : null;
    if (early !== null) yield early;
    if (eventDate !== null) yield signedAfterEvent(page, eventDate, first, context);
  },
});

function earliest(dates: readonly Fact<IsoDate>[]): Fact<IsoDate> | null {
  return dates.reduce<Fact<IsoDate> | null>(
    (first, date) => (first === null || date.value < first.value ? date : first),
    null,
  );
}

function together(
  page: SignaturePage,
  first: Fact<IsoDate>,
  last: Fact<IsoDate>,
  daysApart: number,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const at = [last, first];
  if (first.value === last.value)
    return page.signatures.every(({ date }) => date !== null)
      ? pass({ at, message: "All signatures bear one date." })
      : unverified({ at, message: "Not every signature has a date that could be read." });
  const message = `The signatures are dated from ${longDate(first.value)} to ${longDate(last.value)}`;
  if (last.value <= addDays(first.value, daysApart))
    return pass({
      at,
      message: `The signatures are dated within ${String(daysApart)} days of each other.`,
      remark: `${message}.`,
    });
  if (mayBeOfSomethingElse(page, first, last))
    return unverified({ at, message: `${message}; one of the dates may be of something else.` });
  return fail({
    severity: "warning",
    at,
    expected: `dates within ${String(daysApart)} days`,
    actual: `${first.value} and ${last.value}`,
    message: `${message}, more than ${String(daysApart)} days apart: ${differsByYear(first, last) ? "a year" : "one of the dates"} is probably mistyped.`,
  });
}
