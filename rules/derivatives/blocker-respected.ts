import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { Decimal, sum, withSeparators, ZERO } from "../../src/figures/decimal.js";
import { unit } from "../../src/figures/percent-match.js";
import { percentOf } from "../../src/figures/percent.js";
import { rightsTold } from "../../src/filing/base.js";
import { rightsAmong, sharesOf } from "../../src/filing/holdings.js";
import { binds, limitLifted, limitsIn, type Limit } from "../../src/filing/limits.js";
import { percentCase, type PercentCase } from "../../src/filing/percent-case.js";
import { row } from "../../src/filing/rows.js";
import { quotientWords, workingOf } from "../../src/filing/working.js";

/** Shares beyond a limit on exercise (4.99, 9.99, 19.99 %) cannot be acquired, so they do not count. */
export default defineRule({
  id: "blocker-respected",
  title: "No shares are counted beyond a limit on exercise or conversion that the text tells",
  group: "derivatives",
  severity: "warning",
  authority: ["17 CFR 240.13d-3(d)(1)(i)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    // A filing may tell two limits, of warrants and of notes; only the highest is certain to be passed.
    const [limit] = [...limitsIn(filing)].sort((a, b) => b.percent.cmp(a.percent));
    if (limit === undefined) return;
    for (const person of filing.persons) {
      const subject = percentCase(filing, person);
      if (subject?.aggregate.value.gt(0) === true) yield verdict(subject, limit, context);
    }
  },
});

function verdict(subject: PercentCase, limit: Limit, context: RuleContext): Verdict {
  const { filing, person, printed, rights, aggregate, base, outstanding } = subject;
  const inBase = rightsTold(base);
  const joining = rights.known ? rights.joining : inBase.lte(aggregate.value) ? inBase : ZERO;
  const exact = percentOf(aggregate.value, outstanding.plus(joining));
  const finding = {
    person,
    at: [aggregate, printed, limit.place],
    working: workingOf(subject, joining),
    actual: `${exact.toFixed(2)} %`,
    expected: `${limit.percent.toFixed()} % at most`,
  };
  const told = `The text tells a limit of ${limit.percent.toFixed()} % on exercise or conversion`;
  const amount = row(filing, "aggregateAmount");
  if (exact.lte(limit.percent.plus(Decimal.min(unit(printed.value), "0.1"))))
    return context.pass({
      ...finding,
      message: `${told}; ${amount} stays within it: ${quotientWords(subject, joining)}.`,
    });
  const lifted = limitLifted(filing);
  if (lifted !== null) {
    const remark = "the limit is told to be lifted";
    return context.pass({
      ...finding,
      at: [...finding.at, lifted],
      remark,
      message: `${told}; the text also says that it no longer holds.`,
    });
  }
  if (!rights.known)
    return context.unverified({
      ...finding,
      message: `${told}; ${rights.reason}, so whether shares beyond it are counted cannot be told.`,
    });
  if (rights.shares.isZero())
    return context.pass({
      ...finding,
      message: `${told}; it does not bear on the shares that the person holds, and no others are counted.`,
    });
  const bound = sum(
    rightsAmong(rights.holdings)
      .filter((holding) => binds(limit, holding))
      .map(sharesOf),
  );
  if (bound.isZero())
    return context.unverified({
      ...finding,
      message: `${told}; whether it is on any of the ${withSeparators(rights.shares)} shares that ${amount} counts as to be acquired is not told.`,
    });
  return beyond(subject, bound, joining, limit, told, finding, context);
}

type Finding = Parameters<RuleContext["fail"]>[0];

/** The most shares that the limit lets the person acquire: x with (rest + x) / (outstanding + other rights + x) at the limit. */
function beyond(
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
