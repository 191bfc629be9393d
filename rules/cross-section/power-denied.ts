import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { powerDenied } from "../../src/filing/item5-denied.js";
import { row } from "../../src/filing/rows.js";
import { count, list, rows, stated } from "../../src/filing/wording.js";

/** A power that Item 5 denies the person in words, where the cover page states shares under it. */
export function deniedInWords(filing: Filing, person: Person, { fail }: RuleContext): Verdict | null {
  const denied = powerDenied(filing, person);
  if (denied === null) return null;
  const named = denied.held.map((power) => row(filing, power));
  const figures = stated(denied.held.map((power) => person[power]));
  return fail({
    person,
    severity: "warning",
    at: figures,
    expected: "0",
    actual: list(figures.map((figure) => count(figure))),
    message: `Item 5 says: “${denied.sentence}” But ${rows(named)} of the cover page ${named.length > 1 ? "state" : "states"} ${list(figures.map((figure) => count(figure)))}.`,
  });
}
