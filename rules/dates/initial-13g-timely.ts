import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { longDate, quarterEnd } from "../../src/figures/date.js";
import { initial13G, initial13GOverTen, type Deadline, type Rule13G } from "../../src/figures/deadlines.js";
import { designation, isBeforeRuleBoxes, rulesTicked } from "../../src/filing/designated.js";
import type { Filing } from "../../src/filing/filing.js";
import { proseOf } from "../../src/filing/prose.js";
import { list, stated } from "../../src/filing/wording.js";
import { compared, inTime, timely, timingOf, type Timing } from "./timely.js";

const RULES: readonly Rule13G[] = ["b", "c", "d"];
const TEN_PERCENT = 10;

/** Whoever comes back from Schedule 13D has no term of days (17 CFR 240.13d-1(h)). */
const CAME_BACK =
  /\b13d-1\s{0,3}\(h\)|\b(?:previously|formerly|originally|initially)\b[^.]{1,150}\bschedule\s+13D\b|\bschedule\s+13D\b[^.]{1,150}\b(?:previously|formerly|originally|initially|in\s+lieu|convert\w{0,5}|replac\w{1,4}|supersed\w{1,4})\b/i;

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
  const terms = rules
    .map((rule) => initial13G(timing.event.value, rule))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  const [earliest, latest] = [terms[0], terms.at(-1)];
  if (earliest === undefined || latest === undefined) throw new Error("no rule to count by");
  const day = timing.day.date;
  if (day > latest.due) return tooLate(filing, timing, latest, rules, context);
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

const ruleNames = (rules: readonly Rule13G[]): string => list(rules.map((letter) => `Rule 13d-1(${letter})`));

function tooLate(
  filing: Filing,
  timing: Timing,
  deadline: Deadline,
  rules: readonly Rule13G[],
  context: RuleContext,
): Verdict {
  const back = proseOf(filing).find(({ value }) => CAME_BACK.test(value));
  if (back !== undefined) {
    const message = `${timing.done}. ${deadline.counted} But the text speaks of a Schedule 13D, and whoever comes back from it has no such term.`;
    return context.unverified({ ...compared(timing, deadline), at: [...timing.at, back], message });
  }
  const [rule, another] = rules;
  const under =
    another === undefined && rule !== undefined ? ` under Rule 13d-1(${rule})` : " under any of the rules";
  return timely(timing, deadline, { what: `statement${under}`, why: reason(timing, rules) }, context);
}

function reason({ event, day }: Timing, rules: readonly Rule13G[]): string {
  const quarter = event.value === quarterEnd(event.value);
  if (rules.join() === "c" && quarter && day.date <= initial13G(event.value, "b").due)
    return "Forty-five days after the end of a quarter are given under Rule 13d-1(b) and (d) only.";
  return "Either it was late, or the event's date is that of another event or mistyped.";
}

/** More than ten percent at a month's end makes an institution's statement due sooner; the cover may state a later figure. */
function institutional(filing: Filing, timing: Timing, deadline: Deadline, context: RuleContext): Verdict {
  const over = stated(filing.persons.map(({ percentOfClass }) => percentOfClass)).find(
    ({ value }) => value.relation !== "less" && value.value.gt(TEN_PERCENT),
  );
  const sooner = initial13GOverTen(timing.event.value);
  if (over === undefined || timing.day.date <= sooner.due) return context.pass(inTime(timing, deadline));
  const message = `${timing.done}. ${deadline.counted} But ${over.printed} is printed: an institution that held more than ten percent at the end of the month was to file by ${longDate(sooner.due)}.`;
  return context.unverified({ ...compared(timing, deadline), at: [...timing.at, over], message });
}
