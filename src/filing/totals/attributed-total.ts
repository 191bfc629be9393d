import { sum, withSeparators } from "../../figures/decimal.js";
import type { Filing, Person } from "../filing.js";
import { groupStatements, membersOf } from "../persons/group.js";
import { groupTotals } from "../persons/group-total.js";
import { hasBothOver, powerSum } from "./power-sums.js";
import type { Explanation } from "./total-doubt.js";

/**
 * A group owns what its members own (17 CFR 240.13d-5(b)(1)), so that each of them may report all of it beside powers
 * over the own shares alone. `null` where no other person reports the same total.
 */
export function attributedTotal(filing: Filing, person: Person): Explanation | null {
  const total = person.aggregateAmount?.value;
  if (total === undefined || total.isZero()) return null;
  const equals = filing.persons.filter(({ aggregateAmount }) => aggregateAmount?.value.eq(total) === true);
  if (equals.length < 2) return null;
  const members = membersOf(filing);
  const inGroup = members.includes(person) && members.filter((each) => equals.includes(each)).length > 1;
  const made = (["voting", "dispositive"] as const).some((kind) =>
    sum(equals.map((each) => powerSum(each, kind))).eq(total),
  );
  // What one of them has by itself is no sum: the pages of the others may as well lack their powers.
  const summed = made && !equals.some((each) => hasBothOver(each, total));
  const told = groupTotals(filing).some(({ held }) => held.some((count) => count.eq(total)));
  const whole = `the ${withSeparators(total)} shares of the group`;
  if (inGroup && summed) return { remark: `it is ${whole}, whose members' powers add up to them` };
  if (inGroup && told) return { remark: `it is ${whole}, as the text tells` };
  return inGroup || summed || told || (made && speaksOfGroup(filing))
    ? { doubt: "Several persons report the same total, which may be that of a group." }
    : null;
}

/** Whether the text says that the reporting persons are a group, or may be taken for one. */
function speaksOfGroup(filing: Filing): boolean {
  return groupStatements(filing).some(({ stance }) => stance !== "denies");
}
