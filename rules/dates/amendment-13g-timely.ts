import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { longDate, monthEnd } from "../../src/figures/date.js";
import { amendment13G, amendment13GOverTen, type Deadline } from "../../src/figures/deadlines.js";
import { percentWords } from "../../src/figures/percent.js";
import { movedAboveTen, overTen, type MoveAboveTen } from "../../src/filing/days/above-ten.js";
import { designation, isBeforeRuleBoxes, rulesTicked } from "../../src/filing/cover/designated.js";
import type { Filing } from "../../src/filing/filing.js";
import { compared, inTime, timely, timingOf, type Timing } from "./timely.js";

const WHY = "Either it was late, or the cover repeats the date of an earlier event.";

/** Forty-five days after the end of the period, whoever files; what is due sooner cannot be told from one filing. */
export default defineRule({
  id: "amendment-13g-timely",
  title: "An amendment of a Schedule 13G is filed within 45 days after the quarter (the year until 2024)",
  group: "dates",
  severity: "warning",
  authority: [
    "17 CFR 240.13d-2(b), (c) and (d)",
    "17 CFR 240.13d-1(i)(2)",
    "17 CFR 240.0-3(a)",
    "Release 33-11253",
  ],
  applies: { schedules: ["13G"], amendment: true },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    // The cover page did not ask for the event's date before.
    if (filing.eventDate === null && isBeforeRuleBoxes(filing)) return;
    const timing = timingOf(filing, context);
    if ("verdict" in timing) yield timing;
    else yield judged(filing, timing, context);
  },
});

function judged(filing: Filing, timing: Timing, context: RuleContext): Verdict {
  const deadline = amendment13G(timing.event.value);
  const sooner = soonerTerm(filing, timing);
  if (timing.day.date > deadline.due || sooner === null)
    return timely(timing, deadline, { what: "amendment", why: WHY }, context);
  const over = overTen(filing);
  const move = movedAboveTen(filing);
  if (move === null) return context.pass(inTime(timing, deadline));
  if (move !== "untold") return afterMove(move, timing, sooner, context);
  if (over === null)
    return context.pass(
      inTime(timing, deadline, [
        `a fall of more than five percent from above ten percent of the class was due ${sooner.when}`,
      ]),
    );
  const message = `${timing.done}. ${deadline.counted} But ${over.printed.trim()} is printed: whoever came above ten percent of the class since the filing before, or moved by more than five percent above it, was to amend ${sooner.when}.`;
  return context.unverified({ ...compared(timing, deadline), at: [...timing.at, over], message });
}

interface SoonerTerm {
  /** `null` where it was due "promptly". */
  readonly deadline: Deadline | null;
  readonly when: string;
  /** Whether the cover's day is the one to count from: an institution counts at the end of a month. */
  readonly certain: boolean;
}

/** The term for a move above ten percent, where the filing was made later than that; `null` where it was not, or none applies. */
function soonerTerm(filing: Filing, { event, day }: Timing): SoonerTerm | null {
  const thirteenG = designation(filing);
  const [letter, ...others] = thirteenG === null ? [] : rulesTicked(thirteenG);
  const only = others.length === 0 ? letter : undefined;
  // Exempt investors have no such duty.
  if (only === "d") return null;
  const deadline = amendment13GOverTen(event.value, only === "c" ? "c" : "b");
  if (deadline === null) return { deadline, when: "promptly", certain: false };
  if (day.date <= deadline.due) return null;
  const certain = only === "c" || (only === "b" && event.value === monthEnd(event.value));
  return { deadline, when: `by ${longDate(deadline.due)}`, certain };
}

/** The filing before shows the move, so that the sooner term is the one to keep. */
function afterMove(
  { person, now, before }: MoveAboveTen,
  given: Timing,
  { deadline, when, certain }: SoonerTerm,
  context: RuleContext,
): Verdict {
  const timing = { ...given, at: [...given.at, now] };
  const told = `${person.name.printed} went from ${percentWords(before.value)} to ${percentWords(now.value)} since the filing before`;
  const due =
    "whoever comes above ten percent, or moves by more than five percent above it, amends within that time";
  if (deadline !== null && certain)
    return timely(timing, deadline, { what: "amendment", why: `${told}: ${due}. ${WHY}` }, context);
  const open =
    deadline === null
      ? "the law set no number of days then"
      : "whether that counts from the event on the cover page is not told";
  const message = `${timing.done}. ${told}, and whoever came above ten percent, or moved by more than five percent above it, was to amend ${when}; ${open}.`;
  return context.unverified({ at: timing.at, message });
}
