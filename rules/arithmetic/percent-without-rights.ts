import { isSound } from "../../src/figures/percent-match.js";
import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators, ZERO } from "../../src/figures/decimal.js";
import { callsPercentOfAllClasses } from "../../src/filing/bases/all-classes.js";
import { rightsTold } from "../../src/filing/base.js";
import { besideBaseDoubt } from "../../src/filing/percent/beside-base.js";
import { commonClassWords } from "../../src/filing/percent/common-class.js";
import { speaksOfRights } from "../../src/filing/rights/speaks-of-rights.js";
import { isClassOpen, isDenominatorOpen, isToldInFull } from "../../src/filing/bases/full-denominator.js";
import {
  addsOwnRights,
  compare,
  mistakeBehind,
  otherBaseThatFits,
  rightsTried,
  type PercentCase,
} from "../../src/filing/percent/percent-case.js";
import { isBaseCertain } from "../../src/filing/bases/plain-base.js";
import { isAbove, isBelowLeast, isOutOfReach, percentReach } from "../../src/filing/percent/percent-reach.js";
import { againstCount, belowLeast, isBelowInSilence } from "../../src/filing/bases/against-count.js";
import { percentOfAnother } from "../../src/filing/percent/percent-of-another.js";
import { printsLimit } from "../../src/filing/percent/percent-doubt.js";
import { percentRepairs } from "../../src/filing/percent/percent-repairs.js";
import { isTransposed } from "../../src/filing/percent/percent-slip.js";
import type { UnknownRights } from "../../src/filing/rights/rights.js";
import { staleBase } from "../../src/filing/bases/stale-base.js";
import {
  untoldRightsDoubt,
  ENLARGES,
  isSilentOnRights,
  mayBeAccountedFor,
  tellsNoExplanation,
} from "../../src/filing/percent/untold-rights.js";
import { quotientWords } from "../../src/filing/words/working.js";
import {
  againstOwnCount,
  nearlyRight,
  ofAnother,
  onStaleBase,
  percentFinding,
  sound,
  soundAlone,
  transposed,
} from "./percent-finding.js";

/**
 * Judges a percentage where the filing does not tell the person's rights to acquire (RULES B.8). Where it
 * speaks of none, none is tried first; then the rights that the text adds to the base. A failure is
 * certain only where no number of rights could give the printed figure.
 */
export function judgeWithoutRights(
  subject: PercentCase,
  unknown: UnknownRights,
  context: RuleContext,
): Verdict {
  const { aggregate, outstanding } = subject;
  const tried = rightsTried(subject);
  if (tried !== null) {
    const match = compare(subject, outstanding.plus(tried));
    const judge = tried.isZero() ? soundAlone : sound;
    if (isSound(match)) return judge(subject, match, percentFinding(subject, tried), context);
  }
  const { differing = [] } = unknown;
  const [one] = differing;
  if (one !== undefined && differing.every((added) => isSound(compare(subject, outstanding.plus(added)))))
    return context.pass({ ...percentFinding(subject, one), remark: EITHER });
  if (tried === null && isAgainstText(subject)) return againstText(subject, context);
  const mistake = mistakeBehind(subject);
  if (mistake !== null && !(mistake.id === "all-classes" && callsPercentOfAllClasses(subject.filing))) {
    const gives = `The printed figure is what ${withSeparators(aggregate.value)} / ${withSeparators(mistake.denominator)} gives: ${mistake.name}. The figures of all persons fit it.`;
    const alone = percentFinding(subject, ZERO, "on the class outstanding alone");
    return context.fail({ ...alone, severity: "warning", message: `${alone.message} ${gives}` });
  }
  if (isToldForAll(subject)) return againstDenominator(subject, context, "warning");
  return isToldInFull(subject)
    ? againstDenominator(subject, context)
    : undecided(subject, unknown, compare(subject, outstanding), context);
}

const EITHER = "the text tells different rights to acquire shares; with each of them the percentage is right";

/** Whether the figure is right only without the rights that the person's own text adds to the class. */
function isAgainstText(subject: PercentCase): boolean {
  return addsOwnRights(subject) && isSound(compare(subject, subject.outstanding));
}

function againstText(subject: PercentCase, { fail, unverified }: RuleContext): Verdict {
  const told = rightsTold(subject.base);
  const finding = percentFinding(subject, told, OVER_THE_TOLD);
  const message = `${finding.message} It is right only without the ${withSeparators(told)} shares to be acquired that the text adds to the class: ${quotientWords(subject, ZERO)}.`;
  return isDenominatorOpen(subject)
    ? unverified({ ...finding, message: `${message} Which of them it rests on is not told.` })
    : fail({
        ...finding,
        severity: "warning",
        expected: quotientWords(subject, told),
        message,
      });
}

const OVER_THE_TOLD = "over the denominator that the text tells";

/** "The percentages reported in this Schedule 13G are based upon …": whoever's they are. */
const OF_ALL =
  /\bpercentages?\b[^.;]{1,60}\b(?:reported|set\s+forth|stated|shown|used|disclosed|contained)\b[^.;]{1,100}\b(?:based|calculated|computed)\s+(?:up)?on\b/i;

/** Whether all percentages are told to rest on one count that holds the rights which it names. */
function isToldForAll(subject: PercentCase): boolean {
  const { base, printed } = subject;
  return (
    printed.value.relation === "equal" &&
    base.forPercentages &&
    base.plus.length === 0 &&
    base.includes.every(({ kind }) => kind !== "untold") &&
    rightsTold(base).gt(0) &&
    OF_ALL.test(base.place.value) &&
    !printsLimit(subject) &&
    !isClassOpen(subject)
  );
}

/** The figure is right neither over the denominator that the text tells nor over the class alone. */
function againstDenominator(
  subject: PercentCase,
  { fail }: RuleContext,
  severity: "error" | "warning" = "error",
): Verdict {
  const told = rightsTold(subject.base);
  const denominator = subject.outstanding.plus(told);
  const finding = {
    ...percentFinding(subject, told, OVER_THE_TOLD),
    expected: quotientWords(subject, told),
    repairs: percentRepairs(subject, denominator),
  };
  const nearly = nearlyRight(compare(subject, denominator), finding);
  if (nearly !== null) return fail(nearly);
  return fail({ ...finding, severity: isBaseCertain(subject) ? severity : "warning" });
}

const NONE_TOLD =
  "Only rights to acquire would make the percentage smaller, and the text tells of none: the percentage or the count may be that of an earlier filing.";
const NONE_SPOKEN_OF =
  "Only rights to acquire would make the percentage smaller, and all the shares are told to be held: it may be that of an earlier filing.";

/** Why a percentage smaller than the class gives is none of rights that nobody tells of, in a sentence; or `null`. */
function againstSilence(subject: PercentCase): string | null {
  if (isSilentOnRights(subject)) return NONE_SPOKEN_OF;
  if (isBelowLeast(subject) && tellsNoExplanation(subject)) return belowLeast(subject);
  return isBelowInSilence(subject) ? NONE_TOLD : null;
}

function undecided(
  subject: PercentCase,
  unknown: UnknownRights,
  none: ReturnType<typeof compare>,
  { fail, unverified }: RuleContext,
): Verdict {
  const added = addsOwnRights(subject) ? rightsTold(subject.base) : ZERO;
  const finding = percentFinding(subject, added, added.isZero() ? undefined : OVER_THE_TOLD);
  const stale = isAbove(subject) ? staleBase(subject) : null;
  if (stale !== null) return onStaleBase(subject, stale, finding, { fail });
  const beside = besideBaseDoubt(subject);
  if (beside !== null) return unverified({ ...finding, message: `${finding.message} ${beside}` });
  const other = otherBaseThatFits(subject);
  if (other !== null || !isOutOfReach(subject) || mayBeAccountedFor(subject)) {
    const denominator = subject.outstanding.plus(added);
    if (isTransposed(subject, denominator)) return transposed(subject, finding, denominator, { fail });
    const owner = percentOfAnother(subject);
    if (owner !== null) return ofAnother(subject, owner, finding, { fail });
    const against = againstCount(subject) ?? (unknown.mentioned ? null : againstSilence(subject));
    if (against !== null) return againstOwnCount(subject, finding, against, { fail });
    const elsewhere =
      other === null
        ? commonClassWords(subject)
        : ` On the ${withSeparators(other)} shares that the filing states elsewhere it would be right.`;
    return unverified({
      ...finding,
      message: `${finding.message} ${untoldRightsDoubt(subject, unknown.reason)}${elsewhere}`,
    });
  }
  const repairs = percentRepairs(subject, subject.outstanding);
  const failure = { ...finding, repairs, expected: percentReach(subject) };
  const nearly = none === "near" ? nearlyRight(none, failure) : null;
  if (nearly !== null) return fail(nearly);
  const message = `${finding.message} No number of shares that there is a right to acquire gives the printed figure.${commonClassWords(subject)}`;
  // What is said of rights may mean that Row 13 counts shares that Row 11 leaves out: no less a fault, but another.
  return speaksOfRights(subject.filing)
    ? fail({ ...failure, severity: "warning", message: `${message} ${ENLARGES}` })
    : fail({ ...failure, message, severity: isBaseCertain(subject) ? "error" : "warning" });
}
