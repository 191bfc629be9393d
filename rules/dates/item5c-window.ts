import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, longDate, type IsoDate } from "../../src/figures/date.js";
import { filingDay, latestSignature } from "../../src/filing/dates.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import type { ToldTransactions } from "../../src/filing/transaction.js";

const WINDOW = 60;

/** Item 5(c) asks for the transactions of the past sixty days, or since the last filing if that is less. */
export default defineRule({
  id: "item5c-window",
  title: "The transactions of Item 5(c) lie within the sixty days before the signature",
  group: "dates",
  severity: "info",
  authority: ["17 CFR 240.13d-101, Item 5(c)"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { transactions: told } = filing;
    if (told === null) return;
    yield* days(filing, told, context);
    yield* time(filing, told, context);
  },
});

function* days(
  filing: Filing,
  told: ToldTransactions,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const dated = told.transactions.flatMap(({ date }) => date ?? []).sort(byDay);
  const [oldest] = dated;
  const newest = dated.at(-1);
  const [undated] = told.transactions;
  if (oldest === undefined || newest === undefined) {
    if (undated !== undefined)
      yield unverified({
        at: [undated.place],
        message: "No day of these transactions could be read in full.",
      });
    return;
  }
  const signed = latestSignature(filing);
  const end = filingDay(filing);
  if (signed === null || end === null) {
    yield unverified({
      at: [oldest],
      message: "No dated signature is read, from which the sixty days would run.",
    });
    return;
  }
  const opens = addDays(signed.value, -WINDOW);
  const working = `${signed.value} (the latest signature) − ${String(WINDOW)} days = ${opens}`;
  const later = dated.filter(({ value }) => value > end.date && value > signed.value);
  const old = dated.filter(({ value }) => value < opens);
  const inside = dated.filter(({ value }) => value >= opens && !later.some((each) => each.value === value));
  if (inside.length > 0)
    yield pass({
      at: [inside[0] ?? oldest, signed],
      working,
      message: `${counted(inside.length)} within the sixty days before the signature of ${longDate(signed.value)}.`,
    });
  if (old.length > 0) yield older(filing, told, old, { signed, opens, working }, { pass, fail, unverified });
  if (later.length > 0)
    yield fail({
      at: [later[0] ?? newest, signed],
      expected: `on or before ${signed.value}`,
      actual: newest.value,
      message: `Item 5(c) tells of a transaction on ${longDate(newest.value)}, after the statement was signed on ${longDate(signed.value)}. One of the two dates is probably mistyped.`,
    });
}

interface Window {
  readonly signed: Fact<IsoDate>;
  readonly opens: IsoDate;
  readonly working: string;
}

/** Days before the sixty: told on purpose, counted back from the event, or more than is asked. */
function older(
  { eventDate }: Filing,
  { covers }: ToldTransactions,
  old: readonly Fact<IsoDate>[],
  { signed, opens, working }: Window,
  { pass, fail }: RuleContext,
): Verdict {
  const [first, ...rest] = old;
  const at = [...(first === undefined ? [] : [first]), ...rest.slice(-1), signed];
  const told = `${counted(old.length)} earlier than the sixty days before the signature of ${longDate(signed.value)}`;
  const wider = covers.find(
    ({ value }) =>
      value.sinceFiling || (value.days ?? 0) > WINDOW || (value.since !== null && value.since < opens),
  );
  if (wider !== undefined)
    return pass({
      at: [...at, wider],
      working,
      message: `${told}, but Item 5(c) says that it goes back further.`,
      remark: `“${wider.printed}”`,
    });
  if (eventDate !== null && first !== undefined && first.value >= addDays(eventDate.value, -WINDOW))
    return pass({
      at: [...at, eventDate],
      working,
      message: `${told}, but within the sixty days before the event.`,
      remark: "the sixty days are counted back from the event, not from the filing",
    });
  return fail({
    at,
    working,
    expected: `on or after ${opens}`,
    actual: first?.value ?? "",
    message: `${told}; the first on ${first === undefined ? "" : longDate(first.value)}. Item 5(c) asks for the past sixty days only: either the date is mistyped, or more is told than is asked.`,
  });
}

/** The time that Item 5(c) says it covers, in an initial filing: sixty days at least. */
function* time(
  filing: Filing,
  { covers }: ToldTransactions,
  { pass, fail }: RuleContext,
): Generator<Verdict> {
  const signed = latestSignature(filing);
  const reaching = covers.map((fact) => ({ fact, days: reach(fact, signed) }));
  const longest = reaching.reduce<(typeof reaching)[number] | null>(
    (most, each) => (most === null || each.days > most.days ? each : most),
    null,
  );
  if (longest === null) return;
  const { fact, days: told } = longest;
  if (told >= WINDOW)
    yield pass({
      at: [fact],
      message: "Item 5(c) says that it covers the past sixty days, or the time since the last filing.",
    });
  else if (filing.amendment === null)
    yield fail({
      at: [fact, ...(signed === null ? [] : [signed])],
      expected: `the past ${String(WINDOW)} days`,
      actual: fact.printed,
      message: `Item 5(c) speaks of transactions for ${String(told)} days only (“${fact.printed}”). It is to cover the past sixty days.`,
    });
}

/** How many days back the words go; the last filing may lie any time back. */
function reach({ value }: ToldTransactions["covers"][number], signed: Fact<IsoDate> | null): number {
  if (value.days !== null) return value.days;
  if (value.sinceFiling || signed === null || value.since === null) return Infinity;
  return Math.round((Date.parse(signed.value) - Date.parse(value.since)) / 86_400_000);
}

function counted(many: number): string {
  return many === 1 ? "One transaction lies" : `${String(many)} transactions lie`;
}

function byDay(a: Fact<IsoDate>, b: Fact<IsoDate>): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}
