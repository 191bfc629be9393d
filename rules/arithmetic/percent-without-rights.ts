import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators, ZERO } from "../../src/figures/decimal.js";
import { percentOf } from "../../src/figures/percent.js";
import { baseDoubt, speaksOfRights } from "../../src/filing/certainty.js";
import { speaksOfOtherMeasure } from "../../src/filing/comparable.js";
import { limitSpokenOf } from "../../src/filing/limits.js";
import {
  allowedBy,
  compare,
  isBaseCertain,
  isSound,
  mistakeBehind,
  otherBaseThatFits,
  rightsNeeded,
  rightsTried,
  type PercentCase,
} from "../../src/filing/percent-case.js";
import { percentRepairs } from "../../src/filing/percent-repairs.js";
import type { UnknownRights } from "../../src/filing/rights.js";
import { basics, HINTS, sound } from "./percent-with-rights.js";

/** A printed figure this far below what all shares being rights would give is out of reach. */
const MARGIN = 1;

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
    if (isSound(match)) return sound(subject, match, basics(subject, tried), context);
  }
  const mistake = mistakeBehind(subject);
  if (mistake !== null) {
    const gives = `The printed figure is what ${withSeparators(aggregate.value)} / ${withSeparators(mistake.denominator)} gives: ${mistake.name}. The figures of all persons fit it.`;
    const alone = basics(subject, ZERO, "on the class outstanding alone");
    return context.fail({ ...alone, severity: "warning", message: `${alone.message} ${gives}` });
  }
  return undecided(subject, unknown, compare(subject, outstanding), context);
}

function undecided(
  subject: PercentCase,
  { reason }: UnknownRights,
  none: ReturnType<typeof compare>,
  { fail, unverified }: RuleContext,
): Verdict {
  const finding = basics(subject, ZERO);
  const needed = rightsNeeded(subject);
  const other = otherBaseThatFits(subject);
  if (
    other !== null ||
    !isOutOfReach(subject) ||
    !isBaseCertain(subject) ||
    baseDoubt(subject) !== null ||
    speaksOfRights(subject.filing) ||
    speaksOfOtherMeasure(subject.filing) ||
    limitSpokenOf(subject.filing) !== null
  ) {
    const range =
      needed === null
        ? ""
        : ` It would take from ${withSeparators(needed[0])} to ${withSeparators(needed[1])} shares that there is a right to acquire.`;
    const elsewhere =
      other === null
        ? ""
        : ` On the ${withSeparators(other)} shares that the filing states elsewhere it would be right.`;
    const doubt = `Whether rights to acquire account for the difference is not told: ${reason}.${range}${elsewhere}`;
    return unverified({ ...finding, message: `${finding.message} ${doubt}` });
  }
  const repairs = percentRepairs(subject, subject.outstanding);
  const failure = { ...finding, repairs, expected: reach(subject) };
  return none === "near"
    ? fail({ ...failure, severity: "warning", message: `${finding.message} ${HINTS.near}` })
    : fail({
        ...failure,
        message: `${finding.message} No number of shares that there is a right to acquire gives the printed figure.`,
      });
}

/** Whether the printed figure lies above what no rights give, or well below what the most would. */
function isOutOfReach({ printed, aggregate, outstanding }: PercentCase): boolean {
  const { from, to } = allowedBy(printed.value);
  const most = percentOf(aggregate.value, outstanding);
  const least = percentOf(aggregate.value, outstanding.plus(aggregate.value));
  return from.gt(most) || to?.lt(least.minus(MARGIN)) === true;
}

function reach({ aggregate, outstanding }: PercentCase): string {
  const least = percentOf(aggregate.value, outstanding.plus(aggregate.value));
  return `${least.toFixed(2)} % to ${percentOf(aggregate.value, outstanding).toFixed(2)} %`;
}
