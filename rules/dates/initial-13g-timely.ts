import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, longDate, monthEnd, quarterEnd } from "../../src/figures/date.js";
import {
  initial13G,
  initial13GOverTen,
  periodEnd,
  periodName,
  type Deadline,
  type Rule13G,
} from "../../src/figures/deadlines.js";
import { designation, isBeforeRuleBoxes, rulesTicked } from "../../src/filing/cover/designated.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { priorThirteenD } from "../../src/filing/cover/prior-13d.js";
import { list, stated } from "../../src/filing/words/wording.js";
import { compared, inTime, timely, timingOf, type Timing } from "./timely.js";

const RULES: readonly Rule13G[] = ["b", "c", "d"];
const TEN_PERCENT = 10;

/** By the rule ticked on the cover; where it is not one rule, a statement is late only by the latest of their terms. */
export default defineRule({
  id: "initial-13g-timely",
  title: "A first Schedule 13G is filed in the time of the rule under which it is filed",
  group: "dates",
  severity: "warning",
  authority: [
    "17 CFR 240.13d-1(b)(2), (c) and (d)",
    "17 CFR 240.13d-1(i)(2)",
    "17 CFR 240.0-3(a)",
    "Release 33-11253",
  ],
  applies: { schedules: ["13G"], amendment: false },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    // The cover page did not ask for the event's date before.
    if (filing.eventDate === null && isBeforeRuleBoxes(filing)) return;
    const timing = timingOf(filing, context);
    if ("verdict" in timing) yield timing;
    else yield byRules(filing, timing, context);
  },
});

function byRules(filing: Filing, timing: Timing, context: RuleContext): Verdict {
  const rules = rulesOf(filing);
  const event = timing.event.value;
  // Passive investors have the shortest term; the others have the same.
  const earliest = initial13G(event, rules.includes("c") ? "c" : "d");
  const latest = initial13G(event, rules.some((rule) => rule !== "c") ? "d" : "c");
  const day = timing.day.date;
  if (day > latest.due) return tooLate(filing, timing, latest, rules, context);
  if (day <= earliest.due && isBeforeItsPeriod(filing, timing, rules))
    return beforeItsPeriod(timing, earliest, rules, context);
  if (day > earliest.due) {
    const message = `${timing.done}. The cover page designates ${rules.length === RULES.length ? "no one rule" : ruleNames(rules)}; the terms differ. Under Rule 13d-1(c): ${earliest.counted} Under the others: ${latest.counted}`;
    return context.unverified({ ...compared(timing, latest), message });
  }
  return rules.includes("b")
    ? institutional(filing, timing, earliest, context)
    : context.pass(inTime(timing, earliest));
}

/** The rules that it may be filed under. Before they were on the cover page there was one term for all. */
function rulesOf(filing: Filing): readonly Rule13G[] {
  if (isBeforeRuleBoxes(filing)) return ["b"];
  const thirteenG = designation(filing);
  const ticked = RULES.filter((letter) => thirteenG !== null && rulesTicked(thirteenG).includes(letter));
  return ticked.length === 0 ? RULES : ticked;
}

/**
 * Whether no period ends between the event and the filing, where the cover designates paragraph (b) or (d) alone: under both it is what is held
 * at the end of a quarter, of the year before September 30, 2024, that asks for a statement; under (b) at the end of a month, too, where it is more
 * than ten percent. The day before and the day after are the period's end as people write it.
 */
function isBeforeItsPeriod(
  filing: Filing,
  { event, day, doubt }: Timing,
  rules: readonly Rule13G[],
): boolean {
  if (isBeforeRuleBoxes(filing) || rules.includes("c") || doubt !== null || priorThirteenD(filing) !== null)
    return false;
  const from = addDays(event.value, -1);
  return (rules.includes("b") ? monthEnd(from) : periodEnd(from)) > addDays(day.date, 1);
}

function beforeItsPeriod(
  timing: Timing,
  deadline: Deadline,
  rules: readonly Rule13G[],
  { fail }: RuleContext,
): Verdict {
  const of = rules.includes("b")
    ? "a quarter, or of a month where it is more than ten percent,"
    : `a ${periodName(timing.event.value)}`;
  return fail({
    ...compared(timing, deadline),
    severity: "info",
    message: `${timing.done}, of an event of ${longDate(timing.event.value)}. Under ${ruleNames(rules)} it is what is held at the end of ${of} that asks for a statement, and none ends between the two days. Either it was filed before it was due, or the event's date is that of something else, or another rule is meant.`,
  });
}

const ruleNames = (rules: readonly Rule13G[]): string => list(rules.map((letter) => `Rule 13d-1(${letter})`));

function tooLate(
  filing: Filing,
  timing: Timing,
  deadline: Deadline,
  rules: readonly Rule13G[],
  context: RuleContext,
): Verdict {
  // Whoever comes back from Schedule 13D has no term of days (17 CFR 240.13d-1(h)).
  const back = priorThirteenD(filing);
  if (back !== null) {
    const message = `${timing.done}. ${deadline.counted} But the text speaks of a Schedule 13D, and whoever comes back from it has no such term.`;
    return context.unverified({ ...compared(timing, deadline), at: [...timing.at, back], message });
  }
  // An institution that ticks the passive investors' rule has probably ticked the wrong one.
  const institution = asAnInstitution(timing) ? institutionNamed(filing) : null;
  if (institution !== null) {
    const message = `${timing.done}. ${deadline.counted} But ${institution.printed.trim()} stands for an institution: if the statement is filed under Rule 13d-1(b), it was in time, and another rule is ticked than is meant.`;
    return context.unverified({ ...compared(timing, deadline), at: [...timing.at, institution], message });
  }
  const under = rules.length === 1 ? ruleNames(rules) : "any of the rules";
  const what = `statement under ${under}`;
  return timely(timing, deadline, { what, why: reason(timing) }, context);
}

function reason(timing: Timing): string {
  return asAnInstitution(timing)
    ? "Forty-five days after the end of a quarter are given under Rule 13d-1(b) and (d) only."
    : "Either it was late, or the event's date is that of another event or mistyped.";
}

/** Whether it was in time by the term that institutions have. */
function asAnInstitution({ event, day }: Timing): boolean {
  return event.value === quarterEnd(event.value) && day.date <= initial13G(event.value, "b").due;
}

const INSTITUTION = /^(?:BD|BK|IC|IV|IA|EP|HC|SA|CP|FI)$/;

/** A category of Item 3, or the type of a person where every one is an institution by it. */
function institutionNamed({ thirteenG, persons }: Filing): Fact<unknown> | null {
  const [category] = thirteenG?.categories ?? [];
  if (category !== undefined) return category;
  const types = persons.map(({ typeOfReportingPerson }) => typeOfReportingPerson);
  const all = types.every((type) => type?.value.some((code) => INSTITUTION.test(code)) ?? false);
  return all ? (types[0] ?? null) : null;
}

/** Whether it can be filed under paragraph (b) only, which has a term of its own for more than ten percent. */
const isByBAlone = (filing: Filing): boolean =>
  !isBeforeRuleBoxes(filing) && rulesOf(filing).every((letter) => letter === "b");

/** More than ten percent at a month's end makes an institution's statement due sooner; the cover may state a later figure. */
function institutional(filing: Filing, timing: Timing, deadline: Deadline, context: RuleContext): Verdict {
  const over = stated(filing.persons.map(({ percentOfClass }) => percentOfClass)).find(({ value }) =>
    value.value.gt(TEN_PERCENT),
  );
  const sooner = initial13GOverTen(timing.event.value);
  if (over === undefined || timing.day.date <= sooner.due)
    return context.pass(inTime(timing, over !== undefined && isByBAlone(filing) ? sooner : deadline));
  const message = `${timing.done}. ${deadline.counted} But ${over.printed} is printed: an institution that held more than ten percent at the end of the month was to file by ${longDate(sooner.due)}.`;
  return context.unverified({ ...compared(timing, deadline), at: [...timing.at, over], message });
}
