import { defineRule } from "../../src/audit/rule.js";
import { longDate } from "../../src/figures/date.js";
import { amendment13G, amendment13GOverTen } from "../../src/figures/deadlines.js";
import { designation, isBeforeRuleBoxes, rulesTicked } from "../../src/filing/designated.js";
import type { Filing } from "../../src/filing/filing.js";
import { timely, timingOf, type Timing } from "./timely.js";

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
    else
      yield timely(
        timing,
        amendment13G(timing.event.value),
        { what: "amendment", why: WHY, remarks: sooner(filing, timing) },
        context,
      );
  },
});

/** What a pass leaves open: a move above ten percent, which only the filing before this one shows. */
function sooner(filing: Filing, { event, day }: Timing): string[] {
  const thirteenG = designation(filing);
  const letters = thirteenG === null ? [] : rulesTicked(thirteenG);
  // Exempt investors have no such duty.
  if (letters.length === 1 && letters[0] === "d") return [];
  const passive = letters.length === 1 && letters[0] === "c";
  const deadline = amendment13GOverTen(event.value, passive ? "c" : "b");
  if (deadline !== null && day.date <= deadline.due) return [];
  const when = deadline === null ? "promptly" : `by ${longDate(deadline.due)}`;
  return [`a move of more than five percent above ten percent of the class was due ${when}`];
}
