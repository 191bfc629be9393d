import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sameCount, sum, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Item5Statement } from "../../src/filing/filing.js";
import { POWERS, row, type CountedRow } from "../../src/filing/rows.js";
import { count, rows, stated } from "../../src/filing/words/wording.js";

/** A count of Item 4 that is given to nobody, beside that row of every cover page. */
interface Total {
  readonly name: CountedRow;
  readonly told: Fact<Decimal>;
  readonly covers: readonly Fact<Decimal>[];
}

/** Figures of Item 4 that are given to nobody and are what the cover pages add up to; one that is not, among others that are. */
export function totalsOfCovers(
  filing: Filing,
  item4: Item5Statement,
  { pass, fail }: RuleContext,
): Verdict[] {
  const totals = (["aggregateAmount", ...POWERS] as const).flatMap((name): Total[] => {
    const covers = stated(filing.persons.map((person) => person[name]));
    const told = item4[name];
    return told === null || covers.length < filing.persons.length ? [] : [{ name, told, covers }];
  });
  const right = totals.filter((total) => addsUp(total) && !isOnOneCover(total));
  // One alone may be a chance.
  if (right.length < 2) return [];
  const named = rows(right.map(({ name }) => row(filing, name)));
  const passed = pass({
    at: right.flatMap(({ told, covers }) => [told, ...covers]),
    message: `Item 4 states what the cover pages add up to in ${named}.`,
  });
  const [wrong, ...others] = totals.filter((total) => !addsUp(total));
  if (wrong === undefined || others.length > 0 || isOnOneCover(wrong)) return [passed];
  const { name, told, covers } = wrong;
  const added = withSeparators(sumOf(wrong));
  const failed = fail({
    severity: "warning",
    at: [told, ...covers],
    expected: added,
    actual: count(told),
    working: `${covers.map(count).join(" + ")} = ${added}`,
    message: `${name === "aggregateAmount" ? "Item 4(a)" : "Item 4(c)"} states ${count(told)}; ${row(filing, name)} of the cover pages adds up to ${added}, and in ${named} Item 4 states their sum.`,
  });
  return [passed, failed];
}

function sumOf({ covers }: Total) {
  return sum(covers.map(({ value }) => value));
}

function addsUp(total: Total): boolean {
  return sameCount(sumOf(total), total.told.value);
}

/** The sum with zeros, or a parent's total: Item 4 may repeat that page alone. */
function isOnOneCover({ told, covers }: Total): boolean {
  return covers.some(({ value }) => value.eq(told.value));
}
