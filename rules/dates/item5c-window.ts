import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, longDate, type IsoDate } from "../../src/figures/date.js";
import { filingDay, latestSignature } from "../../src/filing/days/dates.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import type { ToldTransactions } from "../../src/filing/transaction.js";
import { isOfYearAfter, yearAmongOthers, yearBeforeEvent, yearOutOfOrder } from "./odd-year.js";
import { reach, timeCovered, WINDOW } from "./time-covered.js";

/** Item 5(c) asks for the transactions of the past sixty days, or since the last filing if that is less. */
export default defineRule({
  id: "item5c-window",
  title: "The transactions of Item 5(c) lie within the sixty days before the signature",
  group: "dates",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Item 5(c)"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { transactions: told } = filing;
    if (told === null) return;
    const signed = latestSignature(filing);
    if (signed !== null) {
      yield* days(filing, told, signed, context);
      yield* timeCovered(filing, told, signed, context);
    } else if (told.transactions.length > 0)
      yield context.unverified({
        at: [filing.formType],
        message: "No dated signature is read, from which the sixty days would run.",
      });
  },
});

function* days(
  filing: Filing,
  told: ToldTransactions,
  signed: Fact<IsoDate>,
  context: RuleContext,
): Generator<Verdict> {
  const { pass, fail, unverified } = context;
  const dated = told.transactions.flatMap(({ date }) => date ?? []);
  const opens = addDays(signed.value, -WINDOW);
  const closes = filingDay(filing)?.date ?? signed.value;
  const working = `${signed.value} (the latest signature) − ${String(WINDOW)} days = ${opens}`;
  const old = dated.filter(({ value }) => value < opens);
  const [later] = dated.filter(({ value }) => value > closes);
  const inside = dated.filter(({ value }) => value >= opens && value <= closes);
  if (inside.length > 0)
    yield pass({
      at: [...inside.slice(0, 1), signed],
      working,
      message: `${counted(inside.length)} within the sixty days before the signature of ${longDate(signed.value)}.`,
    });
  if (old.length > 0) yield older(filing, told, old, signed, working, context);
  if (later !== undefined)
    yield fail({
      severity: "info",
      follows: "dates-coherent",
      at: [later, signed],
      expected: `on or before ${closes}`,
      actual: later.value,
      message: `Item 5(c) tells of a transaction on ${longDate(later.value)}, after the statement was signed on ${longDate(signed.value)}. One of the two dates is probably mistyped.`,
    });
  if (dated.length === 0 && told.transactions.length > 0)
    yield unverified({
      at: told.transactions.slice(0, 1).map(({ place }) => place),
      message: "No day of these transactions could be read in full.",
    });
}

/** Days before the sixty: told on purpose, counted back from the event, or more than is asked. */
function older(
  { eventDate }: Filing,
  told: ToldTransactions,
  before: readonly Fact<IsoDate>[],
  signed: Fact<IsoDate>,
  working: string,
  { pass, fail }: RuleContext,
): Verdict {
  const first = before.reduce((oldest, date) => (date.value < oldest.value ? date : oldest));
  const finding = { at: [first, signed], working };
  const ofSignature = `earlier than the sixty days before the signature of ${longDate(signed.value)}`;
  const allOld = `${counted(before.length)} ${ofSignature}`;
  const odd = yearOutOfOrder(told, signed.value);
  if (odd !== null)
    return fail({
      at: [odd.date, signed],
      expected: odd.meant,
      actual: odd.date.value,
      repairs: [{ fact: odd.date, value: odd.meant }],
      message: `The transactions of Item 5(c) stand in order but for that of ${longDate(odd.date.value)}, which a year later would, too: its year is probably mistyped.`,
    });
  const wider = told.covers.find(({ value }) => reach(value, signed) > WINDOW);
  if (wider !== undefined)
    return pass({
      ...finding,
      message: `${allOld}, but Item 5(c) says that it goes back further.`,
      remark: `“${wider.printed}”`,
    });
  if (eventDate !== null && first.value >= addDays(eventDate.value, -WINDOW))
    return pass({
      ...finding,
      message: `${allOld}, but within the sixty days before the event.`,
      remark: "the sixty days are counted back from the event, not from the filing",
    });
  const until = told.covers.find(({ value }) => value.until !== null);
  const toDay = until?.value.until ?? null;
  if (until !== undefined && toDay !== null && first.value >= addDays(toDay, -WINDOW))
    return pass({
      ...finding,
      message: `${allOld}, but within the sixty days to ${longDate(toDay)}, of which Item 5(c) tells.`,
      remark: `“${until.printed}”`,
    });
  // Those of the sixty days to the event, or to the day that the text names, are told on purpose.
  const ends = [eventDate?.value ?? null, toDay].filter((day) => day !== null);
  const old = before.filter(({ value }) => ends.every((day) => value < addDays(day, -WINDOW)));
  const wanted =
    old.length < before.length ? ` and those before ${toDay === null ? "the event" : longDate(toDay)}` : "";
  const said = `${counted(old.length)} ${ofSignature}${wanted}`;
  const since = told.covers.find(({ value }) => value.since !== null && first.value < value.since);
  const [, another] = old;
  if (
    since !== undefined &&
    another === undefined &&
    isOfYearAfter(first.value, since.value.since, signed.value)
  )
    return fail({
      ...finding,
      expected: `on or after ${String(since.value.since)}`,
      actual: first.value,
      message: `Item 5(c) tells of what was done since ${longDate(since.value.since ?? "")} and of a transaction on ${longDate(first.value)}. The same day a year later lies in that time: the year is probably mistyped.`,
    });
  const meant = yearAmongOthers(told, old, signed.value);
  if (meant !== null)
    return fail({
      ...finding,
      expected: meant,
      actual: first.value,
      repairs: [{ fact: first, value: meant }],
      message: `${said}, on ${longDate(first.value)}. All others lie within them, and a year later this one would, too: its year is probably mistyped.`,
    });
  const ofEvent = yearBeforeEvent(old, eventDate?.value ?? null, signed.value);
  if (ofEvent !== null)
    return fail({
      ...finding,
      expected: ofEvent,
      actual: first.value,
      message: `${said}, on ${longDate(first.value)}. The event on the cover page is of the same day a year later: the year of the transaction is probably mistyped.`,
    });
  return fail({
    ...finding,
    severity: "info",
    expected: `on or after ${addDays(signed.value, -WINDOW)}`,
    actual: first.value,
    message: `${said}; the first on ${longDate(first.value)}. Item 5(c) asks for the past sixty days only: either the date is mistyped, or more is told than is asked.`,
  });
}

function counted(many: number): string {
  return many === 1 ? "One transaction lies" : `${String(many)} transactions lie`;
}
