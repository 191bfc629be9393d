import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { someAddUpTo } from "../../src/figures/nearly-sum.js";
import { areReordered, typingSlip } from "../../src/figures/typing-slip.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import type { Recital, RecitedFigure } from "../../src/filing/recital.js";
import { row } from "../../src/filing/rows.js";
import type { ToldExclusion } from "../../src/filing/told-exclusion.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";

/** More counts than these are not tried in every choice. */
const MOST = 12;

/**
 * What the reporting persons would own without the limits on exercise: what they do own and, of the shares that the sentence before
 * leaves out, all or those that the limits alone keep out.
 */
export function* withoutLimits(filing: Filing, { pass, fail, unverified }: RuleContext): Generator<Verdict> {
  for (const { recital, total } of totalsWithout(filing)) {
    const told = exclusionBefore(filing, recital);
    const owned = amountOfAll(filing);
    if (told === null || owned === null) continue;
    const parts = told.counts.length > MOST ? [] : told.counts;
    const all = owned.value.plus(sum(parts));
    const working = `${[owned.value, ...parts].map(withSeparators).join(" + ")} = ${withSeparators(all)}`;
    const finding = {
      persons: filing.persons,
      at: [total, owned, told.place],
      expected: withSeparators(all),
      actual: count(total),
      working,
      message: `${whereabouts(filing, recital.place)} tells that without the limits it would be ${count(total)} shares; ${row(filing, "aggregateAmount")} and the shares left out come to ${working}.`,
    };
    if (parts.length === 0) continue;
    if (total.value.eq(all)) yield pass(finding);
    else if (someAddUpTo(parts, total.value.minus(owned.value)))
      yield pass({
        ...finding,
        remark: "some of the shares left out are none that the limits alone keep out",
      });
    else if (isSlipped(total.value, all, parts) && !tellsNumber(filing, total.value.minus(all).abs()))
      yield fail({ ...finding, severity: "warning", message: `${finding.message} ${ONE_IS_WRONG}` });
    else yield unverified({ ...finding, message: `${finding.message} ${MAY_BE_OTHERS}` });
  }
}

const ONE_IS_WRONG = "One of these figures is a slip of the keys off.";
const MAY_BE_OTHERS = "Whether other shares are kept out is not told.";

/** A sentence that opens with the limits thought away, of which all, or the one person, have one number of shares. */
const WITHOUT =
  /^(?:(?:without|but for|absent|if not for|disregarding)(?: (?:regard|giving effect) to)?|in the absence of)(?: (?:any|all|such|the|these|those|each|of|foregoing|above|aforementioned|contractual|beneficial|ownership|exercise|conversion|percentage|blocker|maximum|#)){0,8} (?:blockers?|limitations?|limits?|caps?|restrictions?|provisions?)\b/;
const OPENS = /^(?:without|but|absent|if|disregarding|in)$/;
const OWNS = / (?:own|owns|owned|owner|ownership)(?: (?!more|less|least)\S+){0,6} $/;

function totalsWithout({ recitals }: Filing): { recital: Recital; total: RecitedFigure }[] {
  return recitals.flatMap((recital) => {
    const { words, figures } = recital;
    if (!OPENS.test(words[0] ?? "") || !WITHOUT.test(words.join(" "))) return [];
    const [total, more] = figures.filter(({ isPercent }) => !isPercent);
    if (total === undefined || more !== undefined) return [];
    return OWNS.test(` ${words.slice(0, total.at).join(" ")} `) ? [{ recital, total }] : [];
  });
}

/** The sentence that leaves shares out under a limit, where one alone does, before the other. */
function exclusionBefore({ exclusions }: Filing, { place }: Recital): ToldExclusion | null {
  const before = exclusions.filter(
    ({ kind, counts, place: { span } }) =>
      kind === "left-out" && counts.length > 0 && span.start < place.span.start,
  );
  const [only, more] = before;
  return more === undefined && only?.why === "not-owned" ? only : null;
}

/** The aggregate amount that every cover page states, or `null`. */
function amountOfAll({ persons: [first, ...others] }: Filing): Figure | null {
  const amount = first?.aggregateAmount ?? null;
  const isOfAll = others.every(({ aggregateAmount: other }) => amount && other?.value.eq(amount.value));
  return isOfAll ? amount : null;
}

/** Whether a slip of the keys put right, in the total or in one of the counts left out, makes the total right. */
function isSlipped(total: Decimal, all: Decimal, parts: readonly Decimal[]): boolean {
  const gap = total.minus(all);
  const rights = parts.map((part) => [part, part.plus(gap)] as const).filter(([, right]) => right.gt(0));
  return [[total, all] as const, ...rights].some(
    ([printed, right]) => typingSlip(printed, right) !== null || areReordered(printed, right),
  );
}
