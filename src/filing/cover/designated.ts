import type { Filing, ThirteenG } from "../filing.js";
import { dayOf } from "../days/dates.js";

/** The day on which the boxes for Rules 13d-1(b), (c) and (d) came onto the cover page (Release 34-39538). */
const RULE_BOXES_SINCE = "1998-02-17";

/** Whether the filing is older than those boxes; one without any date is taken for a later one. */
export function isBeforeRuleBoxes(filing: Filing): boolean {
  const day = dayOf(filing);
  return day !== null && day < RULE_BOXES_SINCE;
}

/** What a 13G says of the rule that it is filed under; `null` for a 13D, and before the form asked it. */
export function designation(filing: Filing): ThirteenG | null {
  return isBeforeRuleBoxes(filing) ? null : filing.thirteenG;
}

/** The letters of the rules ticked, each once. */
export function rulesTicked({ rules }: ThirteenG): string[] {
  return [...new Set(rules.map(({ value }) => value))];
}
