import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { longDate, type IsoDate } from "../../src/figures/date.js";
import { sum } from "../../src/figures/decimal.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Holding, Person } from "../../src/filing/filing.js";
import { countedAmong, sharesOf } from "../../src/filing/parts/holdings.js";
import { part } from "../../src/filing/words/wording.js";
import { toldLater } from "./told-later.js";
import { daysOf, WINDOW, type Day } from "./window-days.js";

/** A right counts from sixty days before it can be exercised, and not earlier (save one acquired to change control). */
export default defineRule({
  id: "sixty-day-window",
  title: "Rights to acquire count where they can be exercised within sixty days, and only there",
  group: "derivatives",
  severity: "error",
  authority: ["17 CFR 240.13d-3(d)(1)(i)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const days = daysOf(filing);
    for (const person of filing.persons) {
      for (const holding of person.holdings) {
        const { exercisableFrom } = holding;
        if (holding.kind === "right-to-acquire" && exercisableFrom !== null && days.length > 0)
          yield verdict(filing, person, holding, exercisableFrom, days, context);
        else if (isToldBeyond(holding) && countsAll(person))
          yield toldBeyond(filing, person, holding, context);
        else if (isToldWider(holding)) yield toldWider(person, holding, context);
      }
    }
    yield* toldLater(filing, days, context);
  },
});

/** "options that are not exercisable within 60 days" */
const BEYOND =
  /\bnot\s+(?:(?:be|become|currently|presently|vested|or|to|exercisable)\s+){0,4}(?:exercisable|convertible|exchangeable|vest(?:ed|ing)?)\s+(?:\w+\s+){0,2}?within\s+(?:60|sixty)\b|\b(?:exercisable|convertible|vest\w*)\s+(?:only\s+)?(?:more|later)\s+than\s+(?:60|sixty)\s+days\b/i;

/** "options exercisable within 90 days" */
const WIDER =
  /\b(?:exercis\w+|conver\w+|exchang\w+|vest\w*|acquir\w+)\s+(?:\w+\s+)?within\s+(?<days>90|ninety|1\d0|one\s+hundred(?:\s+and)?\s+(?:twenty|eighty))\s+days\b/i;

function isToldWider({ kind, excluded, words }: Holding): boolean {
  return kind === "right-to-acquire" && !excluded && WIDER.test(words);
}

function toldWider(person: Person, holding: Holding, { unverified }: RuleContext): Verdict {
  const days = WIDER.exec(holding.words)?.groups?.["days"] ?? "";
  return unverified({
    person,
    at: [holding.shares],
    message: `${part(holding)} are told to be ones that can be acquired within ${days} days. Only those count that can be acquired within sixty; how many these are is not told.`,
  });
}

function isToldBeyond({ kind, excluded, words }: Holding): boolean {
  return kind === "right-to-acquire" && !excluded && BEYOND.test(words);
}

/** Whether the parts of the holding make up Row 11, so that none of them is only told beside it. */
function countsAll({ holdings, aggregateAmount }: Person): boolean {
  const parts = countedAmong(holdings);
  return aggregateAmount !== null && sum(parts.map(sharesOf)).eq(aggregateAmount.value);
}

function toldBeyond(filing: Filing, person: Person, holding: Holding, { fail }: RuleContext): Verdict {
  const control = controlNote(filing);
  return fail({
    person,
    at: [holding.shares],
    ...(control === "" ? {} : { severity: "warning" as const }),
    message: `${part(holding)} are told not to be ones that can be acquired within sixty days, but are counted.${control}`,
  });
}

function controlNote({ schedule }: Filing): string {
  return schedule === "13D"
    ? " They may count earlier only if acquired with the purpose of changing or influencing control."
    : "";
}

function verdict(
  filing: Filing,
  person: Person,
  holding: Holding,
  first: Fact<IsoDate>,
  days: readonly Day[],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const told = `${part(holding)} can first be acquired on ${longDate(first.value)}`;
  const working = days
    .map(({ name, date, end }) => `${date.value} (${name}) + ${String(WINDOW)} days = ${end}`)
    .join("\n");
  const finding = { person, at: [holding.shares, first, ...days.map(({ date }) => date)], working };
  const within = days.filter(({ end }) => first.value <= end);
  const beyond = days.filter(({ end }) => first.value > end);
  const names = (among: readonly Day[]): string => among.map(({ name }) => name).join(" and ");
  if (within.length > 0 && beyond.length > 0)
    return unverified({
      ...finding,
      message: `${told}: within sixty days of ${names(within)}, but not of ${names(beyond)}.`,
    });
  if (within.length === 0) {
    const message = `${told}, later than sixty days after ${names(beyond)}`;
    if (holding.excluded) return pass({ ...finding, message: `${message}, and are left out.` });
    const control = controlNote(filing);
    return fail({
      ...finding,
      ...(control === "" ? {} : { severity: "warning" as const }),
      message: `${message}, but are counted.${control}`,
    });
  }
  const message = `${told}, within sixty days of ${names(within)}`;
  if (!holding.excluded) return pass({ ...finding, message: `${message}, and are counted.` });
  if (holding.exclusion !== "beyond-sixty-days")
    return unverified({
      ...finding,
      message: `${message}, but are left out, for another reason as it seems.`,
    });
  return fail({ ...finding, severity: "warning", message: `${message}, but are left out as beyond them.` });
}
