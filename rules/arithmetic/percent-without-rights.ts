import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { ZERO } from "../../src/figures/decimal.js";
import { matchPercent } from "../../src/figures/percent-match.js";
import { percentOf, percentWords, type Percent } from "../../src/figures/percent.js";
import type { Fact, Figure } from "../../src/filing/fact.js";
import type { Base, Filing, Person } from "../../src/filing/filing.js";
import { blocker } from "../../src/filing/explanations.js";
import { quotient, type UnknownRights } from "../../src/filing/percentage.js";
import { row } from "../../src/filing/rows.js";

/** What the recomputation of a percentage needs, all of it stated. */
export interface PercentCase {
  readonly filing: Filing;
  readonly person: Person;
  readonly printed: Fact<Percent>;
  readonly aggregate: Figure;
  readonly base: Base;
}

/** A printed figure this far below what all shares being rights would give is out of reach. */
const MARGIN = 1;

/**
 * Judges a percentage where the filing does not tell the rights to acquire (RULES B.8). Where it speaks
 * of none, none is tried first, and a match passes. A failure is certain only where no number of rights
 * could give the printed figure.
 */
export function judgeWithoutRights(
  { filing, person, printed, aggregate, base }: PercentCase,
  { reason, mentioned }: UnknownRights,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const most = percentOf(aggregate.value, base.shares.value);
  const least = percentOf(aggregate.value, base.shares.value.plus(aggregate.value));
  const at = [printed, aggregate, base.shares];
  const working = `${quotient(aggregate.value, base.shares.value, ZERO)} = ${most.toFixed(4)} %`;
  const message = `${row(filing, "percentOfClass")} states ${percentWords(printed.value)}; without rights to acquire: ${working}.`;
  const match = matchPercent(printed.value, most);
  if (!mentioned && match === "agrees") return pass({ person, at, working, message });
  if (!mentioned && match === "truncated") {
    return pass({
      person,
      at,
      working,
      message,
      remark: "truncated: cut off at the last printed place instead of rounded",
    });
  }
  const { relation, value } = printed.value;
  const outOfReach =
    relation === "equal" && match === "differs" && (value.lt(least.minus(MARGIN)) || value.gt(most));
  if (!outOfReach || filing.bases.length > 1 || blocker(filing) !== null) {
    const doubt = `Whether rights to acquire account for the difference is not told: ${reason}.`;
    return unverified({ person, at, working, message: `${message} ${doubt}` });
  }
  return fail({
    person,
    at,
    working,
    expected: `${least.toFixed(2)} % to ${most.toFixed(2)} %`,
    actual: percentWords(printed.value),
    message: `${message} No number of shares that there is a right to acquire gives the printed figure.`,
  });
}
