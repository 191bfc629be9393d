import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { Decimal, sum, withSeparators, ZERO } from "../../src/figures/decimal.js";
import { unit } from "../../src/figures/percent-match.js";
import { percentOf } from "../../src/figures/percent.js";
import { rightsTold } from "../../src/filing/base.js";
import { rightsAmong, sharesOf } from "../../src/filing/holdings.js";
import {
  binds,
  highestLimit,
  limitLifted,
  limitWithoutEffect,
  type HighestLimit,
} from "../../src/filing/limits.js";
import { highestCap } from "../../src/filing/share-cap.js";
import { percentCase, type PercentCase } from "../../src/filing/percent-case.js";
import { row } from "../../src/filing/rows.js";
import { quotientWords, workingOf } from "../../src/filing/working.js";
import { beyond } from "./beyond-limit.js";

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
    const highest = highestLimit(filing);
    if (highest === null) return;
    for (const person of filing.persons) {
      const subject = percentCase(filing, person);
      if (subject?.aggregate.value.gt(0) === true) yield verdict(subject, highest, context);
    }
  },
});

function verdict(subject: PercentCase, { limit, ceiling }: HighestLimit, context: RuleContext): Verdict {
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
  const within = exact.lte(limit.percent.plus(Decimal.min(unit(printed.value), "0.1")));
  const cap = highestCap(filing);
  if (within && cap !== null && aggregate.value.gt(cap.shares))
    return context.unverified({
      ...finding,
      at: [aggregate, cap.place],
      message: `${told}; ${amount} is within it, but more than the ${withSeparators(cap.shares)} shares up to which the text says that exercise or conversion is possible.`,
    });
  if (within)
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
  if (ceiling !== null && exact.lte(ceiling.percent))
    return context.unverified({
      ...finding,
      at: [...finding.at, ceiling.place],
      message: `${told}, which may be raised up to ${ceiling.percent.toFixed()} %; whether that was done is not told.`,
    });
  const open = limitWithoutEffect(filing);
  if (open !== null)
    return context.unverified({
      ...finding,
      at: [...finding.at, open],
      message: `${told}; the text also says that figures do not give effect to it, so that the shares that count are not told.`,
    });
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
