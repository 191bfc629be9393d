import { defineRule } from "../../src/audit/rule.js";
import { initial13D } from "../../src/figures/deadlines.js";
import { timely, timingOf } from "./timely.js";

/** The event on the cover may be an agreement or a board's decision; a filing date may have been adjusted (17 CFR 232.13(b)). */
const WHY =
  "Either it was late, or the cover gives the date of an earlier event than the one that made it due.";

/** Ten days after the acquisition until February 5, 2024, five business days since. */
export default defineRule({
  id: "initial-13d-timely",
  title: "A first Schedule 13D is filed within five business days (ten days until 2024) after its event",
  group: "dates",
  severity: "warning",
  authority: [
    "17 CFR 240.13d-1(a), (e), (f) and (g)",
    "17 CFR 240.13d-1(i)(2)",
    "17 CFR 240.0-3(a)",
    "Release 33-11253",
  ],
  applies: { schedules: ["13D"], amendment: false },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const timing = timingOf(filing, context);
    if ("verdict" in timing) yield timing;
    else yield timely(timing, initial13D(timing.event.value), { what: "statement", why: WHY }, context);
  },
});
