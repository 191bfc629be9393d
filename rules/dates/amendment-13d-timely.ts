import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addBusinessDays, closedBecause } from "../../src/figures/business-days.js";
import { addDays, longDate, weekday, type IsoDate } from "../../src/figures/date.js";
import type { Fact } from "../../src/filing/fact.js";
import { latestSignature } from "../../src/filing/dates.js";

const BUSINESS_DAYS = 2;

/**
 * Since February 5, 2024 an amendment is due within two business days after the material change. The
 * filing cannot precede its latest signature, so lateness is claimed only where even that is too late.
 */
export default defineRule({
  id: "amendment-13d-timely",
  title: "An amendment is signed within two business days after its event",
  group: "dates",
  severity: "warning",
  authority: ["17 CFR 240.13d-2(a)", "17 CFR 240.13d-1(i)(2)", "Release 33-11253"],
  applies: { schedules: ["13D"], amendment: true, from: "2024-02-05" },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const signed = latestSignature(filing);
    if (filing.eventDate === null || signed === null) {
      const missing = filing.eventDate === null ? "the date of the event" : "a dated signature";
      yield context.unverified({
        at: [filing.formType],
        message: `The filing does not state ${missing}, so its due date cannot be compared.`,
      });
      return;
    }
    yield verdict(filing.eventDate, signed, context);
  },
});

function verdict(event: Fact<IsoDate>, signed: Fact<IsoDate>, { pass, fail }: RuleContext): Verdict {
  const due = addBusinessDays(event.value, BUSINESS_DAYS);
  const counted = `Event ${longDate(event.value)}; ${String(BUSINESS_DAYS)} business days later${skipped(event.value, due)}: due ${longDate(due)}.`;
  const finding = {
    at: [signed, event],
    expected: `on or before ${due}`,
    actual: signed.value,
    working: counted,
  };
  if (signed.value > due) {
    const message = `Signed ${longDate(signed.value)}, after the amendment was due. ${counted}`;
    return fail({ ...finding, message });
  }
  return pass({
    ...finding,
    message: `Signed ${longDate(signed.value)}. ${counted}`,
    remark: `timely if filed on or before ${longDate(due)}; the day of filing itself is not stated`,
  });
}

/** The holidays between, since a reader would count them otherwise. */
function skipped(event: IsoDate, due: IsoDate): string {
  const names: string[] = [];
  for (let day = addDays(event, 1); day < due; day = addDays(day, 1)) {
    const reason = closedBecause(day);
    if (reason !== null && weekday(day) !== 0 && weekday(day) !== 6) names.push(reason);
  }
  return names.length === 0 ? "" : ` (not counting ${names.join(", ")})`;
}
