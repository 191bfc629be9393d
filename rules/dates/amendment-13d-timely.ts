import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addBusinessDays } from "../../src/figures/business-days.js";
import { longDate } from "../../src/figures/date.js";
import { amendment13D } from "../../src/figures/deadlines.js";
import { timely, timingOf, type Timing } from "./timely.js";

const WHY =
  "Either it was late, or the cover gives the date of an earlier event than the change that it reports.";

/** What no one doubts to be prompt, and what hardly anyone calls so: a rule of thumb, since the law set no number. */
const PROMPT = 2;
const SLOW = 10;

/**
 * Since February 5, 2024 an amendment is due within two business days after the material change, before
 * that promptly. The filing cannot precede its latest signature, so lateness is claimed only where even
 * that is too late.
 */
export default defineRule({
  id: "amendment-13d-timely",
  title: "An amendment is filed within two business days after its event, promptly before 2024",
  group: "dates",
  severity: "warning",
  authority: ["17 CFR 240.13d-2(a)", "17 CFR 240.13d-1(i)(2)", "Release 33-11253"],
  applies: { schedules: ["13D"], amendment: true },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const timing = timingOf(filing, context);
    if ("verdict" in timing) {
      yield timing;
      return;
    }
    const deadline = amendment13D(timing.event.value);
    if (deadline === null) yield prompt(timing, context);
    else yield timely(timing, deadline, { what: "amendment", why: WHY }, context);
  },
});

function prompt(timing: Timing, { pass, fail, unverified }: RuleContext): Verdict {
  const { event, day, done, at, doubt } = timing;
  const asked = `Event ${longDate(event.value)}; until February 5, 2024 an amendment was due "promptly", with no number of days.`;
  const finding = { at, actual: day.date };
  if (day.date <= addBusinessDays(event.value, PROMPT))
    return pass({ ...finding, message: `${done}, within ${String(PROMPT)} business days. ${asked}` });
  const slow = day.date > addBusinessDays(event.value, SLOW);
  const message = `${done}, more than ${String(slow ? SLOW : PROMPT)} business days after the event. ${asked}`;
  if (doubt !== null) return unverified({ ...finding, message: `${message} ${doubt}` });
  return slow
    ? fail({ ...finding, message: `${message} ${WHY}` })
    : fail({ ...finding, message, severity: "info" });
}
