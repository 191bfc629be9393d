import { isSound } from "../../src/figures/percent-match.js";
import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators, ZERO, type Decimal } from "../../src/figures/decimal.js";
import { percentWords } from "../../src/figures/percent.js";
import { speaksOfRights } from "../../src/filing/rights/speaks-of-rights.js";
import { rightsTold } from "../../src/filing/base.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { ANOTHER_TIME, tellsOfOtherTime } from "../../src/filing/item5/item5-doubt.js";
import { compare } from "../../src/filing/percent/percent-case.js";
import { isAbove } from "../../src/filing/percent/percent-reach.js";
import { percentRepairs } from "../../src/filing/percent/percent-repairs.js";
import {
  isRightOnCover,
  rightWithAddedOnCover,
  toldCaseDoubt,
  toldPercentCases,
  type ToldPercentCase,
} from "../../src/filing/percent/told-percent-case.js";
import { ENLARGES } from "../../src/filing/percent/untold-rights.js";
import { quotientWords, workingOf } from "../../src/filing/words/working.js";
import { count } from "../../src/filing/words/wording.js";
import { nearlyRight, sound } from "./percent-finding.js";

/** A percentage that only Item 5 states, of a group say, is that of the number of shares right before it. */
export function* judgeItem5(filing: Filing, context: RuleContext): Generator<Verdict> {
  for (const subject of toldPercentCases(filing)) yield verdict(subject, context);
}

function verdict(subject: ToldPercentCase, context: RuleContext): Verdict {
  const { outstanding, tried, base } = subject;
  const isOnlyWithout =
    isSound(compare(subject, outstanding)) && !isSound(compare(subject, outstanding.plus(rightsTold(base))));
  const owner = isOnlyWithout ? rightWithAddedOnCover(subject) : null;
  if (owner !== null) return withoutTheAdded(subject, owner, context);
  for (const rights of tried) {
    const match = compare(subject, outstanding.plus(rights));
    if (!isSound(match)) continue;
    const right = findingOf(subject, rights);
    return isOfOtherTime(subject)
      ? context.unverified({ ...right, message: `${right.message} ${ANOTHER_TIME}` })
      : sound(subject, match, right, context);
  }
  const [only, ...others] = tried;
  const least = only === undefined || others.length > 0 ? ZERO : only;
  const finding = findingOf(subject, least);
  const doubt = toldCaseDoubt(subject);
  if (doubt !== null) return context.unverified({ ...finding, message: `${finding.message} ${doubt}` });
  return subject.rights.known
    ? failure(subject, least, finding, context)
    : withoutRights(subject, finding, context);
}

/** Whether the sentence tells of an earlier day without its count of the class: today's proves nothing of that day. */
function isOfOtherTime({ filing, told, ownBase }: ToldPercentCase): boolean {
  const { value } = told.place;
  return (
    ownBase === null && tellsOfOtherTime(filing, value, value.slice(0, value.indexOf(told.shares.printed)))
  );
}

/** The figure is right only without the shares to be acquired that its own sentence adds to the class, and a cover page counts them. */
function withoutTheAdded(subject: ToldPercentCase, owner: Person, { fail }: RuleContext): Verdict {
  const added = rightsTold(subject.base);
  const finding = findingOf(subject, added);
  const stated = owner.percentOfClass === null ? "" : ` states ${percentWords(owner.percentOfClass.value)}`;
  return fail({
    ...finding,
    severity: "warning",
    repairs: percentRepairs(subject, subject.outstanding.plus(added)),
    message: `${finding.message} It is right only without the ${withSeparators(added)} shares to be acquired that the same sentence adds to the class; ${owner.name.value}${stated} for as many shares.`,
  });
}

/** Where the rights are not told, only a figure above what none give is surely wrong, and one beside a right one of the same shares. */
function withoutRights(
  subject: ToldPercentCase,
  finding: ReturnType<typeof findingOf>,
  context: RuleContext,
): Verdict {
  if (isAbove(subject))
    return failure(subject, ZERO, { ...finding, message: `${finding.message} ${ENLARGES}` }, context);
  if (isRightOnCover(subject)) {
    const remark = "A cover page states for as many shares what they are of this count.";
    return failure(subject, ZERO, { ...finding, message: `${finding.message} ${remark}` }, context);
  }
  return context.unverified({
    ...finding,
    message: `${finding.message} Shares that there is a right to acquire may account for the difference.`,
  });
}

function failure(
  subject: ToldPercentCase,
  rights: Decimal,
  finding: ReturnType<typeof findingOf>,
  { fail }: RuleContext,
): Verdict {
  const denominator = subject.outstanding.plus(rights);
  const match = compare(subject, denominator);
  const repairs = percentRepairs(subject, denominator);
  const follows = followed(subject);
  const failed = { ...finding, repairs, ...(follows === null ? {} : { follows }) };
  const nearly = nearlyRight(match, failed);
  if (nearly !== null) return fail(nearly);
  // Items 3, 4 and 6 tell of deals, which may count the class in a way of their own.
  const unsure = speaksOfRights(subject.filing) || subject.told.item !== "Item 5";
  return fail({ ...failed, ...(unsure ? { severity: "warning" } : {}) });
}

/** The check that compares one of the two figures with a cover page: where it fails, too, one of them is mistyped. */
function followed({ tellers, told }: ToldPercentCase): string | null {
  if (tellers.length === 0) return null;
  return tellers.some(({ aggregateAmount }) => aggregateAmount?.value.eq(told.shares.value) === true)
    ? "cover-vs-item5-percent"
    : "cover-vs-item5-aggregate";
}

function findingOf(subject: ToldPercentCase, rights: Decimal) {
  const { printed, aggregate, base, tellers, told } = subject;
  const actual = percentWords(printed.value);
  return {
    persons: tellers,
    at: [printed, aggregate, base.shares],
    actual,
    working: workingOf(subject, rights),
    message: `${told.item} states ${actual} for ${count(aggregate)} shares; recomputed: ${quotientWords(subject, rights)}.`,
  };
}
