import type { Finding, RuleContext, Verdict } from "../../src/audit/rule.js";
import { ZERO, type Decimal } from "../../src/figures/decimal.js";
import { percentOf } from "../../src/figures/percent.js";
import { rightsTold } from "../../src/filing/base.js";
import { rightsAmong } from "../../src/filing/parts/holdings.js";
import {
  binds,
  limitKept,
  limitLifted,
  limitWithoutEffect,
  type HighestLimit,
} from "../../src/filing/rights/limits.js";
import type { PercentCase } from "../../src/filing/percent/percent-case.js";
import { workingOf } from "../../src/filing/words/working.js";

/** A person's amount beside the highest limit. */
export interface LimitedCase {
  readonly subject: PercentCase;
  readonly highest: HighestLimit;
  /** The rights that join the class outstanding. */
  readonly joining: Decimal;
  readonly exact: Decimal;
  /** That there is a limit, as the beginning of a sentence. */
  readonly told: string;
  readonly finding: Omit<Finding, "message">;
}

/** That there is a limit, as the beginning of a sentence. */
export const limitTold = (percent: Decimal): string =>
  `The text tells a limit of ${percent.toFixed()} % on exercise or conversion`;

/** The amount as a percentage, with the rights that count for it, beside the limit. */
export function limitedCase(subject: PercentCase, highest: HighestLimit): LimitedCase {
  const { person, printed, rights, aggregate, base, outstanding } = subject;
  const percent = highest.limit.percent.toFixed();
  const inBase = rightsTold(base);
  const joining = rights.known ? rights.joining : inBase.lte(aggregate.value) ? inBase : ZERO;
  const exact = percentOf(aggregate.value, outstanding.plus(joining));
  return {
    subject,
    highest,
    joining,
    exact,
    told: limitTold(highest.limit.percent),
    finding: {
      person,
      at: [aggregate, printed, highest.limit.place],
      working: workingOf(subject, joining),
      actual: `${exact.toFixed(2)} %`,
      expected: `${percent} % at most`,
    },
  };
}

/** Beyond a limit that the text does not say to be lifted, as it does of another; `null` where there is none such. */
export function besideLifted(
  { subject, exact, finding }: LimitedCase,
  tolerance: Decimal,
  { unverified }: RuleContext,
): Verdict | null {
  const { filing, rights } = subject;
  const kept = limitKept(filing);
  const off = limitLifted(filing);
  if (kept === null || off === null || exact.lte(kept.percent.plus(tolerance))) return null;
  if (rights.known && !rightsAmong(rights.holdings).some((holding) => binds(kept, holding))) return null;
  const percent = `${kept.percent.toFixed()} %`;
  return unverified({
    ...finding,
    at: [...finding.at, kept.place, off],
    expected: `${percent} at most`,
    message: `The text tells a limit of ${percent} on exercise or conversion, and says of another limit that it no longer holds. Whether the limit of ${percent} still bears on the shares that are counted is not told.`,
  });
}

/** The text says that the limit no longer holds, may be raised, or is not given effect; `null` where it says none of these. */
export function lifted(
  { subject, highest, exact, told, finding }: LimitedCase,
  { pass, unverified }: RuleContext,
): Verdict | null {
  const { ceiling } = highest;
  const off = limitLifted(subject.filing);
  if (off !== null)
    return pass({
      ...finding,
      at: [...finding.at, off],
      remark: "the limit is told to be lifted",
      message: `${told}; the text also says that it no longer holds.`,
    });
  if (ceiling !== null && exact.lte(ceiling.percent))
    return unverified({
      ...finding,
      at: [...finding.at, ceiling.place],
      message: `${told}, which may be raised up to ${ceiling.percent.toFixed()} %; whether that was done is not told.`,
    });
  const open = limitWithoutEffect(subject.filing);
  if (open === null) return null;
  return unverified({
    ...finding,
    at: [...finding.at, open],
    message: `${told}; the text also says that figures do not give effect to it, so that the shares that count are not told.`,
  });
}
