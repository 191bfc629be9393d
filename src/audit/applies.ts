import type { Filing } from "../filing/filing.js";
import type { Rule } from "./rule.js";

/** Why a rule does not concern a filing, or `null` where it does. */
export function notApplicableBecause({ applies }: Rule, filing: Filing): string | null {
  if (applies.schedules !== undefined && !applies.schedules.includes(filing.schedule)) {
    return `concerns Schedule ${applies.schedules.join(" and ")} only`;
  }
  const amended = filing.formType.value.endsWith("/A");
  if (applies.amendment !== undefined && applies.amendment !== amended) {
    return applies.amendment ? "concerns amendments only" : "concerns initial filings only";
  }
  if (applies.previous === true && filing.previous === undefined)
    return "needs the filing before this one: give it with --previous";
  const event = filing.eventDate?.value;
  if (event === undefined) return null;
  if (applies.from !== undefined && event < applies.from) return `concerns events from ${applies.from} on`;
  if (applies.until !== undefined && event > applies.until) return `concerns events until ${applies.until}`;
  return null;
}
