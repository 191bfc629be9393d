import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { Decimal, sum, withSeparators } from "../../src/figures/decimal.js";
import { unit } from "../../src/figures/percent-match.js";
import { percentWords } from "../../src/figures/percent.js";
import type { Filing, Holding, Person } from "../../src/filing/filing.js";
import { rightsAmong, sharesOf } from "../../src/filing/parts/holdings.js";
import { binds, highestLimit, type Limit } from "../../src/filing/rights/limits.js";
import { highestCap } from "../../src/filing/rights/share-cap.js";
import { percentCase, type PercentCase } from "../../src/filing/percent/percent-case.js";
import { percentageOf } from "../../src/filing/percent/percentage.js";
import { percentRight } from "../../src/filing/percent/percent-repairs.js";
import type { KnownRights } from "../../src/filing/rights/rights.js";
import { row } from "../../src/filing/rows.js";
import { part } from "../../src/filing/words/wording.js";
import { quotientWords } from "../../src/filing/words/working.js";
import { beyond } from "./beyond-limit.js";
import { besideLifted, lifted, limitedCase, limitTold, type LimitedCase } from "./limited-case.js";

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
      if (subject?.aggregate.value.gt(0) === true) yield verdict(limitedCase(subject, highest), context);
      else if (percentageOf(filing, person).outstanding === null)
        yield* withoutBase(filing, person, highest.limit, context);
    }
  },
});

/** Shares are reported beside a limit, and by the count of the class they cannot be compared. */
function* withoutBase(
  filing: Filing,
  person: Person,
  { percent, place }: Limit,
  { unverified }: RuleContext,
): Iterable<Verdict> {
  const { aggregateAmount: aggregate } = person;
  if (aggregate?.value.gt(0) !== true) return;
  yield unverified({
    person,
    at: [aggregate, place],
    message: `${limitTold(percent)}; how many shares of the class are outstanding could not be read, so whether ${row(filing, "aggregateAmount")} stays within it cannot be told.`,
  });
}

function verdict(limited: LimitedCase, context: RuleContext): Verdict {
  const { subject, highest, exact } = limited;
  const tolerance = Decimal.min(unit(subject.printed.value), "0.1");
  const beside = besideLifted(limited, tolerance, context);
  if (beside !== null) return beside;
  if (exact.lte(highest.limit.percent.plus(tolerance))) return within(limited, context);
  return lifted(limited, context) ?? bearing(limited, context);
}

function within(limited: LimitedCase, context: RuleContext): Verdict {
  const { subject, joining, told, finding } = limited;
  const { pass, unverified } = context;
  const { filing, aggregate } = subject;
  const amount = row(filing, "aggregateAmount");
  const cap = highestCap(filing);
  if (isBeyondAsPrinted(limited)) return beyondAsPrinted(limited, context);
  if (isBeyondAsRounded(limited))
    return (
      lifted(limited, context) ??
      unverified({
        ...finding,
        message: `${told}; ${amount} is beyond it, but by so little that rounding may explain it: ${quotientWords(subject, joining)}.`,
      })
    );
  return cap !== null && aggregate.value.gt(cap.shares)
    ? unverified({
        ...finding,
        at: [aggregate, cap.place],
        message: `${told}; ${amount} is within it, but more than the ${withSeparators(cap.shares)} shares up to which the text says that exercise or conversion is possible.`,
      })
    : pass({
        ...finding,
        message: `${told}; ${amount} stays within it: ${quotientWords(subject, joining)}.`,
      });
}

/** Whether the printed percentage is more than the limit, or any to which it may be raised, though the amount is not. */
function isBeyondAsPrinted({ subject: { printed }, highest: { limit, ceiling } }: LimitedCase): boolean {
  const { value, relation, approximate } = printed.value;
  const most = Decimal.max(limit.percent, ceiling?.percent ?? 0).plus(
    Decimal.min(unit(printed.value), "0.1"),
  );
  return relation === "equal" && !approximate && value.gt(most);
}

/** Whether the amount is beyond the limit to the places in which that is told: 9.996 % beyond 9.99 %. */
function isBeyondAsRounded({ exact, highest: { limit } }: LimitedCase): boolean {
  return exact.toDecimalPlaces(limit.percent.decimalPlaces()).gt(limit.percent);
}

/** The percentage as printed breaks the limit, if that bears on the shares which are counted; the amount keeps it, so that one of the two is wrong. */
function beyondAsPrinted(limited: LimitedCase, context: RuleContext): Verdict {
  const { subject, highest, joining, told, finding } = limited;
  const { filing, rights, printed } = subject;
  const amount = row(filing, "aggregateAmount");
  const words = `${told}; ${row(filing, "percentOfClass")} states ${percentWords(printed.value)}, beyond it, while ${amount} stays within it: ${quotientWords(subject, joining)}.`;
  const off = lifted(limited, context);
  if (off !== null) return off;
  const bears =
    rights.known &&
    !highest.limit.ofLeftOut &&
    otherLimit(subject, rights, highest.limit) === null &&
    rightsAmong(rights.holdings).some((holding) => binds(highest.limit, holding));
  return bears
    ? context.fail({
        ...finding,
        actual: percentWords(printed.value),
        message: words,
        repairs: percentRight(subject, subject.outstanding.plus(joining)),
      })
    : context.unverified({
        ...finding,
        message: `${words} Whether it bears on the shares that are counted is not told.`,
      });
}

/** Whether the limit bears on the shares that are counted, and on how many. */
function bearing({ subject, highest, joining, told, finding }: LimitedCase, context: RuleContext): Verdict {
  const { filing, rights } = subject;
  const { pass, unverified } = context;
  if (!rights.known)
    return unverified({
      ...finding,
      message: `${told}; ${rights.reason}, so whether shares beyond it are counted cannot be told.`,
    });
  if (rights.shares.isZero())
    return pass({
      ...finding,
      message: `${told}; it does not bear on the shares that the person holds, and no others are counted.`,
    });
  const bound = sum(
    rightsAmong(rights.holdings)
      .filter((holding) => binds(highest.limit, holding))
      .map(sharesOf),
  );
  if (bound.isZero())
    return unverified({
      ...finding,
      message: `${told}; whether it is on any of the ${withSeparators(rights.shares)} shares that ${row(filing, "aggregateAmount")} counts as to be acquired is not told.`,
    });
  if (highest.limit.ofLeftOut)
    return unverified({
      ...finding,
      message: `${told} where it leaves shares out; whether it is on those too that ${row(filing, "aggregateAmount")} counts as to be acquired is not told.`,
    });
  const open = otherLimit(subject, rights, highest.limit);
  return open === null
    ? beyond(subject, bound, joining, highest.limit, told, finding, context)
    : unverified({ ...finding, message: `${told}; ${open}` });
}

/** Why the limit may be on others than the shares that count, or `null`. */
function otherLimit({ printed }: PercentCase, { holdings }: KnownRights, limit: Limit): string | null {
  const other = holdings.find((holding) => isOfOthers(holding, limit));
  if (other !== undefined) return `the text leaves ${part(other)} out as others, which it may be on alone.`;
  const { value, relation } = printed.value;
  const isAtAnother =
    relation === "equal" && value.gt(limit.percent) && /^(?:9|19)\.9+$/.test(value.toFixed());
  return isAtAnother
    ? `the ${percentWords(printed.value)} printed is as another limit is set, which may be on the shares that count.`
    : null;
}

/** "excludes 70,000 shares issuable upon exercise of other warrants": of a kind with those that count, but not they. */
function isOfOthers(holding: Holding, limit: Limit): boolean {
  return holding.excluded && binds(limit, holding) && /\b(?:other|different|separate)\b/i.test(holding.words);
}
