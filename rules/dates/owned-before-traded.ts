import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { longDate } from "../../src/figures/date.js";
import type { Filing } from "../../src/filing/filing.js";
import { ownedBeforeTrades } from "../../src/filing/days/owned-before-trades.js";
import { row } from "../../src/filing/rows.js";
import { count } from "../../src/filing/words/wording.js";

/** Nobody owns as much before trades of the shares as after them. */
export function* ownedBeforeTraded(filing: Filing, { fail }: RuleContext): Generator<Verdict> {
  for (const { person, amount, row: cover, asOf, last, net } of ownedBeforeTrades(filing)) {
    const traded = net.isNeg() ? "sold than bought" : "bought than sold";
    yield fail({
      person,
      severity: "warning",
      at: [amount, last, cover],
      expected: `on or after ${last.value}`,
      actual: asOf,
      message: `Item 5 tells of ${count(amount)} shares owned as of ${longDate(asOf)}, as ${row(filing, "aggregateAmount")} states; by Item 5(c) ${withSeparators(net.abs())} more were ${traded} since, the last on ${longDate(last.value)}. The day, or one of the amounts, is left from before.`,
    });
  }
}
