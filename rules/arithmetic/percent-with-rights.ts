import { isSound } from "../../src/figures/percent-match.js";
import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { percentOf } from "../../src/figures/percent.js";
import { commonClassWords } from "../../src/filing/percent/common-class.js";
import { limitSpokenOf } from "../../src/filing/rights/limits.js";
import {
  compare,
  mistakeBehind,
  otherBaseThatFits,
  withCalls,
  type PercentCase,
} from "../../src/filing/percent/percent-case.js";
import { isBaseCertain } from "../../src/filing/bases/plain-base.js";
import { againstCount } from "../../src/filing/bases/against-count.js";
import { besideBaseDoubt } from "../../src/filing/percent/beside-base.js";
import { isToldInFull } from "../../src/filing/bases/full-denominator.js";
import { rightsTold } from "../../src/filing/base.js";
import { rightsDoubt } from "../../src/filing/words/certainty.js";
import { doubtOf } from "../../src/filing/percent/percent-doubt.js";
import { rightsNeeded } from "../../src/filing/percent/percent-bounds.js";
import { isAbove } from "../../src/filing/percent/percent-reach.js";
import { percentRepairs, percentRight } from "../../src/filing/percent/percent-repairs.js";
import { isTransposed } from "../../src/filing/percent/percent-slip.js";
import type { KnownRights } from "../../src/filing/rights/rights.js";
import { staleBase } from "../../src/filing/bases/stale-base.js";
import { mayBeAccountedFor, untoldRightsDoubt } from "../../src/filing/percent/untold-rights.js";
import type { WrongMethod } from "../../src/filing/percent/wrong-methods.js";
import {
  againstOwnCount,
  nearlyRight,
  onStaleBase,
  percentFinding,
  sound,
  soundAlone,
  transposed,
  type PercentFinding,
} from "./percent-finding.js";

/** Judges a percentage where the filing tells the rights to acquire (RULES B.2, B.4, B.7). */
export function judgeWithRights(subject: PercentCase, rights: KnownRights, context: RuleContext): Verdict {
  const { printed, aggregate, outstanding } = subject;
  const exact = percentOf(aggregate.value, outstanding.plus(rights.joining));
  const finding = {
    ...percentFinding(subject, rights.joining),
    expected: exact.gt(100) ? "at most 100 %" : `${exact.toFixed(Math.max(printed.value.decimals, 2))} %`,
  };
  const match = compare(subject, outstanding.plus(rights.joining));
  const judge = rights.shares.isZero() ? soundAlone : sound;
  if (isSound(match)) return judge(subject, match, finding, context);
  const called = withCalls(subject, rights);
  if (called !== null)
    return context.pass({ ...finding, ...percentFinding(subject, called), remark: CALLS_ADDED });
  const stale = staleBase(subject);
  if (stale !== null) return onStaleBase(subject, stale, finding, context);
  const beside = besideBaseDoubt(subject);
  if (beside !== null) return context.unverified({ ...finding, message: `${finding.message} ${beside}` });
  // More rights would make a percentage smaller that is too large already.
  const above = isAbove(subject) && !mayBeAccountedFor(subject);
  const untold = rightsDoubt(subject, rights);
  // What is told of rights explains nothing where none of them, up to the whole holding, gives the figure.
  const open = untold !== null && rightsNeeded(subject) === null ? untoldRightsDoubt(subject, "") : untold;
  const doubt = doubtOf(subject, rights) ?? (above ? null : open);
  if (doubt !== null && isTransposed(subject, outstanding.plus(rights.joining)))
    return transposed(subject, finding, outstanding.plus(rights.joining), context);
  const against = doubt === null ? null : againstCount(subject);
  if (against !== null) return againstOwnCount(subject, finding, against, context);
  if (doubt !== null) return context.unverified({ ...finding, message: `${finding.message} ${doubt}` });
  return failure(subject, rights, { finding, match, above, open: open !== null || !rights.certain }, context);
}

const CALLS_ADDED =
  "the shares under call options are added to the class, which is right only if they are not outstanding yet";

interface Difference {
  readonly finding: PercentFinding & { readonly expected: string };
  readonly match: ReturnType<typeof compare>;
  /** Whether the printed figure is more than the class alone gives, so that no rights account for it. */
  readonly above: boolean;
  /** Whether there may be rights that Row 13 (11) counts and Row 11 (9) leaves out: no less a fault, but another. */
  readonly open: boolean;
}

function failure(
  subject: PercentCase,
  rights: KnownRights,
  { finding, match, above, open }: Difference,
  { fail, unverified }: RuleContext,
): Verdict {
  const { aggregate, outstanding } = subject;
  const denominator = outstanding.plus(rights.joining);
  const mistake = mistakeBehind(subject);
  if (mistake?.denominator.gt(denominator) === true && !rights.certain)
    return unverified({ ...finding, message: `${finding.message} ${SOME_PARTS}` });
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
  // A note that tells the whole denominator leaves no room for further rights.
  const whole = rightsTold(subject.base).eq(rights.joining) && isToldInFull(subject);
  if (!rights.certain && !above && !whole) {
    if (isTransposed(subject, denominator)) return transposed(subject, finding, denominator, { fail });
    const doubt = rightsNeeded(subject) === null ? untoldRightsDoubt(subject, "") : SOME_PARTS;
    return unverified({ ...finding, message: `${finding.message} ${doubt}` });
  }
  const repairs = percentRepairs(subject, denominator);
  const nearly = nearlyRight(match, { ...finding, repairs });
  if (nearly !== null) return fail(nearly);
  if (limitSpokenOf(subject.filing) !== null && rights.shares.gt(0))
    return unverified({ ...finding, message: `${finding.message} ${LIMIT}` });
  const other = otherBaseThatFits(subject);
  const elsewhere =
    other === null
      ? commonClassWords(subject)
      : ` On the ${withSeparators(other)} shares that the filing itself states it is right.`;
  return fail({
    ...finding,
    repairs,
    ...(isBaseCertain(subject) && !open ? {} : { severity: "warning" as const }),
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

const SOME_PARTS =
  "The text names some parts of the holding only, so other rights to acquire may account for the difference.";
const LIMIT = "The text tells a limit on exercise or conversion, which may leave shares out of the figures.";
