import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators, ZERO } from "../../src/figures/decimal.js";
import { percentOf } from "../../src/figures/percent.js";
import { baseDoubt, speaksOfRights } from "../../src/filing/certainty.js";
import {
  namesSeveralClasses,
  speaksOfOtherMeasure,
  speaksOfOtherUnits,
} from "../../src/filing/comparable.js";
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
import { HINTS, percentFinding, sound } from "./percent-finding.js";

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
    if (isSound(match)) return sound(subject, match, percentFinding(subject, tried), context);
  }
  const mistake = mistakeBehind(subject);
  if (mistake !== null) {
    const gives = `The printed figure is what ${withSeparators(aggregate.value)} / ${withSeparators(mistake.denominator)} gives: ${mistake.name}. The figures of all persons fit it.`;
    const alone = percentFinding(subject, ZERO, "on the class outstanding alone");
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
  const finding = percentFinding(subject, ZERO);
  const other = otherBaseThatFits(subject);
  if (other !== null || !isOutOfReach(subject) || isOpen(subject)) {
    const elsewhere =
      other === null
        ? ""
        : ` On the ${withSeparators(other)} shares that the filing states elsewhere it would be right.`;
    return unverified({
      ...finding,
      message: `${finding.message} ${doubtWords(subject, reason)}${elsewhere}`,
    });
  }
  const repairs = percentRepairs(subject, subject.outstanding);
  const failure = { ...finding, repairs, expected: reach(subject) };
  if (none === "near")
    return fail({ ...failure, severity: "warning", message: `${finding.message} ${HINTS.near}` });
  const message = `${finding.message} No number of shares that there is a right to acquire gives the printed figure.`;
  // What is said of rights may mean that Row 13 counts shares that Row 11 leaves out: no less a fault, but another.
  return speaksOfRights(subject.filing)
    ? fail({ ...failure, severity: "warning", message: `${message} ${ENLARGES}` })
    : fail({ ...failure, message });
}

const ENLARGES =
  "Rights to acquire enlarge the class that is divided by, so that they never raise a percentage.";

/** Whether anything told may account for a difference that no rights account for. */
function isOpen(subject: PercentCase): boolean {
  const { filing } = subject;
  const told = isAbove(subject)
    ? speaksOfOtherUnits(filing) || namesSeveralClasses(filing)
    : speaksOfRights(filing);
  return (
    told ||
    !isBaseCertain(subject) ||
    baseDoubt(subject) !== null ||
    speaksOfOtherMeasure(filing) ||
    limitSpokenOf(filing) !== null
  );
}

function doubtWords(subject: PercentCase, reason: string): string {
  if (isAbove(subject))
    return `${ENLARGES} But the text may count or adjust the class, or the shares, in a way that is not read.`;
  const needed = rightsNeeded(subject);
  const range =
    needed === null
      ? ""
      : ` It would take from ${withSeparators(needed[0])} to ${withSeparators(needed[1])} shares that there is a right to acquire.`;
  return `Whether rights to acquire account for the difference is not told: ${reason}.${range}`;
}

/** Whether the printed figure lies above what no rights give, or well below what the most would. */
function isOutOfReach(subject: PercentCase): boolean {
  const { printed, aggregate, outstanding } = subject;
  const { to } = allowedBy(printed.value);
  const least = percentOf(aggregate.value, outstanding.plus(aggregate.value));
  return isAbove(subject) || to?.lt(least.minus(MARGIN)) === true;
}

/** Whether the printed figure lies above what the class outstanding alone gives. */
function isAbove({ printed, aggregate, outstanding }: PercentCase): boolean {
  return allowedBy(printed.value).from.gt(percentOf(aggregate.value, outstanding));
}

function reach({ aggregate, outstanding }: PercentCase): string {
  const least = percentOf(aggregate.value, outstanding.plus(aggregate.value));
  return `${least.toFixed(2)} % to ${percentOf(aggregate.value, outstanding).toFixed(2)} %`;
}
