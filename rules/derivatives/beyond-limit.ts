import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { Decimal, withSeparators } from "../../src/figures/decimal.js";
import type { Limit } from "../../src/filing/rights/limits.js";
import type { PercentCase } from "../../src/filing/percent/percent-case.js";
import { row } from "../../src/filing/rows.js";
import { quotientWords } from "../../src/filing/words/working.js";

type Finding = Parameters<RuleContext["fail"]>[0];

/** The most shares that the limit lets the person acquire: x with (rest + x) / (outstanding + other rights + x) at the limit. */
export function beyond(
  subject: PercentCase,
  bound: Decimal,
  joining: Decimal,
  { percent }: Limit,
  told: string,
  finding: Omit<Finding, "message">,
  { fail }: RuleContext,
): Verdict {
  const { filing, aggregate, outstanding } = subject;
  const share = percent.div(100);
  const rest = aggregate.value.minus(bound);
  const below = outstanding.plus(joining).minus(bound);
  const room = below.times(share).minus(rest).div(new Decimal(1).minus(share)).floor();
  const most = Decimal.max(room, 0);
  const over = bound.minus(most);
  const counts = `${row(filing, "aggregateAmount")} counts ${withSeparators(bound)} shares that it bears on, of which it allows ${withSeparators(most)}`;
  return fail({
    ...finding,
    message: `${told}. ${counts}: ${withSeparators(over)} too many. As counted: ${quotientWords(subject, joining)}.`,
  });
}
