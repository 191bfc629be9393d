import type { Finding, RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators, ZERO, type Decimal } from "../../src/figures/decimal.js";
import type { PercentMatch } from "../../src/figures/percent-match.js";
import { percentWords } from "../../src/figures/percent.js";
import { fieldLimitation } from "../../src/filing/words/explanations.js";
import { limitSpokenOf } from "../../src/filing/rights/limits.js";
import { compare, type PercentCase, type PercentOfClass } from "../../src/filing/percent/percent-case.js";
import { percentRight } from "../../src/filing/percent/percent-repairs.js";
import { isBaseCertain } from "../../src/filing/bases/plain-base.js";
import { dividesReceiptsByShares } from "../../src/filing/rights/receipts.js";
import { row } from "../../src/filing/rows.js";
import { lettered } from "../../src/filing/share-class.js";
import { unreadRight } from "../../src/filing/rights/unread-rights.js";
import type { StaleBase } from "../../src/filing/bases/stale-base.js";
import { count } from "../../src/filing/words/wording.js";
import { quotientWords, workingOf } from "../../src/filing/words/working.js";

/** What every verdict on a percentage says. */
export type PercentFinding = ReturnType<typeof percentFinding>;

/** A percentage as printed, and as it comes out with so many shares added to the class. */
export function percentFinding(subject: PercentCase, added: Decimal, how = "recomputed") {
  const { filing, person, printed, aggregate, base, outstanding } = subject;
  const words = aggregate.value.gt(outstanding.plus(added)) ? BEYOND : how;
  return {
    person,
    at: [printed, aggregate, base.shares],
    actual: percentWords(printed.value),
    working: workingOf(subject, added),
    message: `${row(filing, "percentOfClass")} states ${percentWords(printed.value)}; ${words}: ${quotientWords(subject, added)}.`,
  };
}

/** Such a quotient is nobody's percentage: a figure is mistyped, or rights to acquire are told elsewhere or not at all. */
const BEYOND = "with the figures as told the shares would be more than the whole class";

/** A pass, with what a careful reader would add to it. */
export function sound(
  { filing, issuedSince }: PercentOfClass,
  match: "agrees" | "truncated" | "double-rounded",
  finding: Finding,
  { pass }: RuleContext,
): Verdict {
  if (issuedSince !== undefined) {
    const remark = `the ${withSeparators(issuedSince)} shares bought from the issuer since the count are added to it`;
    return pass({ ...finding, remark });
  }
  if (match === "agrees") return pass(finding);
  const explained =
    fieldLimitation(filing) !== null
      ? "; the text gives the limits of the form's field as the reason"
      : limitSpokenOf(filing) !== null
        ? "; the text tells a limit on exercise or conversion, which a figure rounded up would pass"
        : "";
  return pass({ ...finding, remark: REMARKS[match] + explained });
}

/**
 * A pass on the class outstanding alone; open where the text tells of a right to acquire that was not read, which may be
 * counted in the amount and lacking in the class.
 */
export function soundAlone(
  subject: PercentCase,
  match: "agrees" | "truncated" | "double-rounded",
  finding: PercentFinding,
  context: RuleContext,
): Verdict {
  const other = dividesReceiptsByShares(subject) ? RECEIPTS : isOfAllClasses(subject) ? ALL_CLASSES : null;
  if (other !== null) return context.unverified({ ...finding, message: `${finding.message} ${other}` });
  const told = unreadRight(subject);
  if (told === null) return sound(subject, match, finding, context);
  return context.unverified({
    ...finding,
    message: `${finding.message} That is right only if no right to acquire is counted in the amount; the text speaks of one: “${told}”`,
  });
}

/** Whether the count is told of all classes, and the title page names one of them. */
function isOfAllClasses({ filing, base }: PercentCase): boolean {
  const wanted = lettered(filing.securityClass?.value ?? "");
  return base.allClasses && wanted !== null && lettered(base.class ?? "") !== wanted;
}

const ALL_CLASSES = "But the count is told of all classes together, of which the title page names one.";
const RECEIPTS =
  "But the holding is told in depositary shares, and the count in the shares that they stand for.";

const REMARKS = {
  truncated: "truncated: cut off at the last printed place instead of rounded",
  "double-rounded": "double-rounded: rounded once more than needed",
};

/** The failure of a figure that is the right one with two digits transposed: whatever else is told, that is no chance. */
export function transposed(
  subject: PercentCase,
  finding: PercentFinding,
  denominator: Decimal,
  { fail }: Pick<RuleContext, "fail">,
): Verdict {
  const message = `${finding.message} The printed figure is that with two digits transposed.`;
  return fail({ ...finding, severity: "warning", repairs: percentRight(subject, denominator), message });
}

/** The failure of a figure that contradicts the count of the class which the text rests it on, where something told makes it less than certain. */
export function againstOwnCount(
  subject: PercentCase,
  finding: PercentFinding,
  why: string,
  { fail }: Pick<RuleContext, "fail">,
): Verdict {
  const failed = { ...finding, severity: "warning" as const };
  return fail(
    nearlyRight(compare(subject, subject.outstanding), failed) ?? {
      ...failed,
      message: `${finding.message} ${why}`,
    },
  );
}

/** The failure of a figure that is the fraction of the class: Row 11 (13) asks for the percentage. */
export function asFraction(subject: PercentCase, { fail }: Pick<RuleContext, "fail">): Verdict {
  const { rights, outstanding } = subject;
  const added = rights.known ? rights.joining : ZERO;
  const finding = percentFinding(subject, added);
  return fail({
    ...finding,
    message: `${finding.message} The printed figure is a hundredth of that, the fraction instead of the percentage: no rights to acquire account for it.`,
    repairs: percentRight(subject, outstanding.plus(added)),
    ...(rights.known || isBaseCertain(subject) ? {} : { severity: "warning" as const }),
  });
}

/** The failure of a percentage that is another person's, of more shares. */
export function ofAnother(
  subject: PercentCase,
  { person, aggregate }: PercentCase,
  finding: PercentFinding,
  { fail }: Pick<RuleContext, "fail">,
): Verdict {
  const gives = `The printed figure is that of ${person.name.value}, right for the ${count(aggregate)} shares stated there: the amount or the percentage may be left over from an earlier filing.`;
  const repairs = [
    ...percentRight(subject, subject.outstanding),
    { fact: subject.aggregate, value: aggregate.value },
  ];
  return fail({ ...finding, severity: "warning", repairs, message: `${finding.message} ${gives}` });
}

/** The failure of a figure on the count alone, to which the text itself adds the shares issued since (17 CFR 240.13d-1(j)). */
export function onStaleBase(
  subject: PercentCase,
  { denominator, name }: StaleBase,
  finding: PercentFinding,
  { fail }: Pick<RuleContext, "fail">,
): Verdict {
  const gives = `The printed figure is what ${count(subject.aggregate)} / ${withSeparators(denominator)} gives: ${name}.`;
  return fail({ ...finding, severity: "warning", message: `${finding.message} ${gives}` });
}

/** The failure of a figure that is only nearly right, with what it may be; `null` where it is wrong by more. */
export function nearlyRight<T extends Finding>(match: PercentMatch, finding: T) {
  return match === "near" || match === "threshold-hidden"
    ? { ...finding, severity: "warning" as const, message: `${finding.message} ${HINTS[match]}` }
    : null;
}

const HINTS = {
  near: "The printed figure is one unit of its last place off.",
  "threshold-hidden": "The printed figure is low and hides that a threshold is reached.",
};
