import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { powerDenied } from "../../src/filing/item5/item5-denied.js";
import { row } from "../../src/filing/rows.js";
import { count, list, rows, stated } from "../../src/filing/words/wording.js";

/** A power that Item 5 denies the person in words, where the cover page states shares under it. */
export function deniedInWords(
  filing: Filing,
  person: Person,
  { fail, unverified }: RuleContext,
): Verdict | null {
  const denied = powerDenied(filing, person);
  if (denied === null) return null;
  const named = denied.held.map((power) => row(filing, power));
  const at = stated(denied.held.map((power) => person[power]));
  const actual = list(at.map((figure) => count(figure)));
  const message = `Item 5 says: “${denied.sentence}” But ${rows(named)} of the cover page ${named.length > 1 ? "state" : "states"} ${actual}.`;
  if (!denied.isPlain)
    return unverified({ person, at, message: `${message} Of whom the sentence is said is not plain.` });
  return fail({ person, severity: "warning", at, expected: "0", actual, message });
}
