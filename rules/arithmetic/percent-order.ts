import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { percentWords } from "../../src/figures/percent.js";
import {
  areLooselyTold,
  areOneMeasure,
  areSurelyComparable,
  comparablePersons,
  MAY_DIFFER,
  ownDenominators,
  type Comparable,
} from "../../src/filing/percent/comparable.js";
import type { Filing } from "../../src/filing/filing.js";
import { row } from "../../src/filing/rows.js";
import { count } from "../../src/filing/words/wording.js";

/** Who owns more of a class owns a larger or equal part of it. */
export default defineRule({
  id: "percent-order",
  title: "A larger amount of the same class is not a smaller percentage of it",
  group: "arithmetic",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Rows (11) and (13)", "17 CFR 240.13d-102, Rows (9) and (11)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const group of comparablePersons(filing)) {
      const sorted = [...group].sort((a, b) => b.aggregate.value.cmp(a.aggregate.value));
      for (const less of sorted) {
        const larger = sorted.filter(({ aggregate }) => aggregate.value.gt(less.aggregate.value));
        const nearest = larger.at(-1);
        if (nearest !== undefined) yield verdict(filing, against(larger, less) ?? nearest, less, context);
      }
    }
  },
});

/** Whether no rounding or cutting off brings the larger holding's percentage up to the smaller one's. */
function contradicts(more: Comparable, less: Comparable): boolean {
  return more.range.to.lte(less.range.from);
}

/**
 * Whether no count of the class gives both, and even a larger holding of nothing but rights to acquire, which its owner alone adds to the
 * class, would not account for that: 12,368,423 and 10,064,186 shares, both 6.9 %.
 */
function isBeyondRights(more: Comparable, less: Comparable): boolean {
  if (less.range.from.isZero()) return false;
  const least = more.aggregate.value.times(100).div(more.range.to);
  const most = less.aggregate.value.times(100).div(less.range.from);
  return least.minus(most).gt(more.aggregate.value);
}

/** The larger holding that says most against the smaller one, if any does. */
function against(larger: readonly Comparable[], less: Comparable): Comparable | undefined {
  return (
    larger.findLast((more) => contradicts(more, less)) ??
    larger.findLast((more) => isBeyondRights(more, less) || isBeyondRights(less, more))
  );
}

function verdict(
  filing: Filing,
  more: Comparable,
  less: Comparable,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const [amount, percent] = [row(filing, "aggregateAmount"), row(filing, "percentOfClass")];
  const finding = {
    persons: [more.person, less.person],
    at: [more.printed, less.printed, more.aggregate, less.aggregate],
  };
  const told = `${more.person.name.value} states ${count(more.aggregate)} shares (${amount}) and ${percentWords(more.printed.value)} (${percent}); ${less.person.name.value} states ${count(less.aggregate)} and ${percentWords(less.printed.value)}`;
  const against = `${told}: more shares, but a smaller part of the class.`;
  const certain = more.certain && less.certain;
  const doubt = areSurelyComparable(filing, [more, less])
    ? certain
      ? null
      : ownDenominators(filing)
    : MAY_DIFFER;
  if (contradicts(more, less))
    return doubt === null
      ? fail({
          ...finding,
          ...(areLooselyTold([more, less]) && { severity: "warning" }),
          message: against,
        })
      : unverified({ ...finding, message: `${against} ${doubt}` });
  if (isBeyondRights(more, less) || isBeyondRights(less, more))
    return areOneMeasure(filing, [more, less])
      ? fail({
          ...finding,
          severity: "warning",
          at: oddFirst(filing, more, less),
          message: `${told}: ${NO_COUNT} ${ONE_IS_WRONG}`,
        })
      : unverified({ ...finding, message: `${told}: ${NO_COUNT} ${NOT_TOLD}` });
  return pass({ ...finding, message: `${told}: the percentages are in the order of the shares.` });
}

/** The figures, those in front of whoever states an amount that no other page does, where the percentage stands on others. */
function oddFirst({ persons }: Filing, more: Comparable, less: Comparable) {
  const states = ({ aggregate }: Comparable): number =>
    persons.filter(({ aggregateAmount }) => aggregateAmount?.value.eq(aggregate.value) === true).length;
  const [odd, other] = states(more) < states(less) ? [more, less] : [less, more];
  return [odd.aggregate, odd.printed, other.aggregate, other.printed];
}

const NO_COUNT =
  "the percentages are in the order of the shares, but no count of the class gives both, whatever rights to acquire are counted with it.";
const ONE_IS_WRONG = "One of these figures is wrong, or left from another day.";
const NOT_TOLD = "Which of the figures is wrong, or what else the text adjusts, is not told.";
