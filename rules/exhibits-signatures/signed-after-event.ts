import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { addDays, longDate, type IsoDate } from "../../src/figures/date.js";
import { readingsOf } from "../../src/filing/days/day-first.js";
import type { Fact } from "../../src/filing/fact.js";
import type { SignaturePage } from "../../src/filing/filing.js";
import { signedOn } from "../../src/filing/signatures/signed-on.js";
import { mayBeOfSomethingElse } from "../../src/filing/days/mistyped-date.js";

/** Nobody signs before the event that the statement reports. */
export function signedAfterEvent(
  page: SignaturePage,
  event: Fact<IsoDate>,
  first: Fact<IsoDate>,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const at = [first, event];
  if (first.value >= event.value) return pass({ at, message: "No signature is dated before the event." });
  const message = `${signedOn(page, first.value)} dated ${longDate(first.value)}, before the event of ${longDate(event.value)} that the statement reports`;
  if (readingsOf(first).some((signed) => readingsOf(event).some((day) => signed >= day))) {
    return unverified({ at, message: `${message}; read day first, one of the dates may be another.` });
  }
  if (mayBeOfSomethingElse(page, first, event)) {
    return unverified({
      at,
      message: `${message}, but so long before that it may be the date of something else.`,
    });
  }
  const near = addDays(first.value, 1) >= event.value;
  return fail({
    at,
    // Where every signature is early, the event's date is looked at first.
    follows: "event-date-plausible",
    severity: near ? "warning" : "error",
    expected: `on or after ${event.value}`,
    actual: first.value,
    message: `${message}. ${near ? "The two may be one day in different time zones; else one is mistyped." : "One of the two is mistyped."}`,
  });
}
