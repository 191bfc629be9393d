import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { percentOf, percentWords } from "../../src/figures/percent.js";
import { fieldLimitation } from "../../src/filing/explanations.js";
import { limitSpokenOf } from "../../src/filing/limits.js";
import {
  compare,
  isBaseCertain,
  isSound,
  mistakeBehind,
  otherBaseThatFits,
  type PercentCase,
} from "../../src/filing/percent-case.js";
import { percentRepairs, percentRight } from "../../src/filing/percent-repairs.js";
import { doubtOf } from "../../src/filing/percent-doubt.js";
import type { KnownRights } from "../../src/filing/rights.js";
import { row } from "../../src/filing/rows.js";
import { quotientWords, workingOf } from "../../src/filing/working.js";
import type { WrongMethod } from "../../src/filing/wrong-methods.js";

/** Judges a percentage where the filing tells the rights to acquire (RULES B.2, B.4, B.7). */
export function judgeWithRights(subject: PercentCase, rights: KnownRights, context: RuleContext): Verdict {
  const { printed, aggregate, outstanding } = subject;
  const exact = percentOf(aggregate.value, outstanding.plus(rights.joining));
  const finding = {
    ...basics(subject, rights.joining),
    expected: `${exact.toFixed(Math.max(printed.value.decimals, 2))} %`,
  };
  const match = compare(subject, outstanding.plus(rights.joining));
  if (isSound(match)) return sound(subject, match, finding, context);
  const calls = rights.shares.minus(rights.joining);
  if (calls.gt(0) && isSound(compare(subject, outstanding.plus(rights.shares))))
    return context.pass({ ...finding, ...basics(subject, rights.shares), remark: CALLS_ADDED });
  const doubt = doubtOf(subject, rights);
  if (doubt !== null) return context.unverified({ ...finding, message: `${finding.message} ${doubt}` });
  return failure(subject, rights, finding, match, context);
}

const CALLS_ADDED =
  "the shares under call options are added to the class, which is right only if they are not outstanding yet";

type Basics = ReturnType<typeof basics>;

/** What every verdict on the case says. */
export function basics(subject: PercentCase, added: Decimal, how = "recomputed") {
  const { filing, person, printed, aggregate, base } = subject;
  return {
    person,
    at: [printed, aggregate, base.shares],
    actual: percentWords(printed.value),
    working: workingOf(subject, added),
    message: `${row(filing, "percentOfClass")} states ${percentWords(printed.value)}; ${how}: ${quotientWords(subject, added)}.`,
  };
}

/** A pass, with what a careful reader would add to it. */
export function sound(
  { filing }: PercentCase,
  match: "agrees" | "truncated" | "double-rounded",
  finding: Basics,
  { pass }: RuleContext,
): Verdict {
  if (match === "agrees") return pass(finding);
  const explained =
    fieldLimitation(filing) !== null
      ? "; the text gives the limits of the form's field as the reason"
      : limitSpokenOf(filing) !== null
        ? "; the text tells a limit on exercise or conversion, which a figure rounded up would pass"
        : "";
  return pass({ ...finding, remark: REMARKS[match] + explained });
}

const REMARKS = {
  truncated: "truncated: cut off at the last printed place instead of rounded",
  "double-rounded": "double-rounded: rounded once more than needed",
};

function failure(
  subject: PercentCase,
  rights: KnownRights,
  finding: Basics & { expected: string },
  match: ReturnType<typeof compare>,
  { fail, unverified }: RuleContext,
): Verdict {
  const { aggregate, outstanding } = subject;
  const denominator = outstanding.plus(rights.joining);
  const mistake = mistakeBehind(subject);
  if (mistake !== null) {
    const gives = `The printed figure is what ${withSeparators(aggregate.value)} / ${withSeparators(mistake.denominator)} gives: ${mistake.name}.`;
    const follows = FOLLOWS[mistake.id];
    return fail({
      ...finding,
      repairs: isOpen(mistake, rights) ? [] : percentRight(subject, denominator),
      severity: "warning",
      message: `${finding.message} ${gives}`,
      ...(follows === undefined ? {} : { follows }),
    });
  }
  if (!rights.certain) return unverified({ ...finding, message: `${finding.message} ${SOME_PARTS}` });
  const repairs = percentRepairs(subject, denominator);
  if (match === "near" || match === "threshold-hidden")
    return fail({ ...finding, repairs, severity: "warning", message: `${finding.message} ${HINTS[match]}` });
  if (limitSpokenOf(subject.filing) !== null && rights.shares.gt(0))
    return unverified({ ...finding, message: `${finding.message} ${LIMIT}` });
  const other = otherBaseThatFits(subject);
  const elsewhere =
    other === null
      ? ""
      : ` On the ${withSeparators(other)} shares that the filing itself states it is right.`;
  return fail({
    ...finding,
    repairs,
    ...(isBaseCertain(subject) ? {} : { severity: "warning" as const }),
    message: `${finding.message}${elsewhere}`,
  });
}

/**
 * Whether the printed figure may be the right one after all: the issuer sold shares since, so that the base is
 * stale (17 CFR 240.13d-1(j)), or the rights may be on shares that are outstanding already.
 */
function isOpen({ id }: WrongMethod, { unclear }: KnownRights): boolean {
  return id === "issued-since" || unclear.gt(0);
}

/** The rules that name these mistakes themselves. */
const FOLLOWS: Readonly<Record<string, string>> = {
  "base-alone": "derivative-in-denominator",
  everyone: "foreign-derivative-in-denominator",
  "all-classes": "class-conversion-base",
};

export const HINTS = {
  near: "The printed figure is one unit of its last place off.",
  "threshold-hidden": "The printed figure is low and hides that a threshold is reached.",
};

const SOME_PARTS =
  "The text names some parts of the holding only, so other rights to acquire may account for the difference.";
const LIMIT = "The text tells a limit on exercise or conversion, which may leave shares out of the figures.";
