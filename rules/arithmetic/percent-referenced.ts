import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { Decimal, ZERO } from "../../src/figures/decimal.js";
import { roundingOf } from "../../src/figures/number.js";
import { percentWords, type Percent } from "../../src/figures/percent.js";
import { areReordered, printedSlip } from "../../src/figures/typing-slip.js";
import { classOutstanding, type Base } from "../../src/filing/base.js";
import { namesSeveralClasses, rangeOf, speaksOfOtherMeasure } from "../../src/filing/percent/comparable.js";
import { isWithin } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { baseOf } from "../../src/filing/percent/person-base.js";
import type { Recital, RecitedFigure } from "../../src/filing/recital.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";

/** Shares that a swap, a forward or the like refers to, and what part of the class the sentence calls them. */
export function* judgeReferenced(filing: Filing, context: RuleContext): Generator<Verdict> {
  if (namesSeveralClasses(filing) || speaksOfOtherMeasure(filing)) return;
  for (const recital of filing.recitals)
    for (const told of referencedIn(recital)) yield* verdict(filing, recital, told, context);
}

interface Referenced {
  readonly shares: RecitedFigure;
  readonly percent: RecitedFigure;
  readonly printed: Percent;
  /** What else in the sentence the percentage may be of: the counts ahead of them. */
  readonly ahead: readonly RecitedFigure[];
  /** Whether they are told as a part of something. */
  readonly isPart: boolean;
}

/** "22,176,000 shares underlying the put/call pairs, constituting approximately 4.994%": the words between the two, and behind. */
const BETWEEN =
  /^ (?:\S+ ){0,4}?(?:shares?|stock)(?: \S+){0,3}? (?:underlying|referenced|subject to|covered by|notionally)(?: \S+){1,8}? (?:represent(?:s|ing)?|constitut(?:es|e|ing)|equal to|or)(?: (?:an?|the|economic|exposure|to|aggregate|of|in|beneficial|ownership|comparable))* (approximately |about )?$/;
const DERIVATIVE = / (?:swaps?|forwards?|derivatives?|options?|calls?|puts?|notional|exposure) /;
const BEHIND = /^ of (?:\S+ ){0,6}?(?:outstanding|class) /;
/** Of what would be, was, or is more than the class. */
const OTHERWISE =
  / (?:would|could|if|assuming|previously|prior|diluted|converted|combined|together|respectively|excluding|minus) /;

/** "3,999,311 shares, including 1,115,000 shares underlying call options, constituting": the percentage is of the whole. */
const AS_PART =
  / (?:includ(?:es?|ed|ing)|inclusive of|of (?:which|these|those|them)|(?:consist|compris|compos)\w+(?: of)?|together with|plus|as well as)(?: \S+){0,4} $/;

function referencedIn({ figures, words }: Recital): Referenced[] {
  return figures.flatMap((percent, index): Referenced[] => {
    const shares = figures[index - 1];
    if (!percent.isPercent || shares === undefined || shares.isPercent) return [];
    const between = ` ${words.slice(shares.at + 1, percent.at).join(" ")} `;
    const behind = ` ${words.slice(percent.at + 1, percent.at + 10).join(" ")} `;
    const approximate = BETWEEN.exec(between)?.[1] !== undefined;
    const whole = ` ${words.join(" ")} `;
    if (!BETWEEN.test(between) || !BEHIND.test(behind)) return [];
    if (!DERIVATIVE.test(whole) || OTHERWISE.test(whole)) return [];
    const decimals = percent.printed.split(".")[1]?.length ?? 0;
    const printed: Percent = { relation: "equal", value: percent.value, decimals, approximate };
    const before = ` ${words.slice(0, shares.at).join(" ")} `;
    const ahead = figures.slice(0, index - 1).filter(({ isPercent }) => !isPercent);
    return [{ shares, percent, printed, ahead, isPart: AS_PART.test(before) }];
  });
}

function* verdict(
  filing: Filing,
  recital: Recital,
  { shares, percent, printed, ahead, isPart }: Referenced,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const [first] = filing.persons;
  const own = filing.bases.find((base) => isWithin(base.shares, recital.place));
  const base = own ?? (first === undefined ? null : baseOf(filing, first));
  if (base === null) return;
  const outstanding = classOutstanding(base);
  const exact = shares.value.times(100).div(outstanding);
  const finding = {
    at: [percent, shares, base.shares],
    expected: `${exact.toFixed(printed.decimals)} %`,
    actual: percentWords(printed),
    message: `${whereabouts(filing, recital.place)} calls ${count(shares)} shares ${percentWords(printed)} of the class; recomputed: ${count(shares)} / ${count(base.shares)} = ${exact.toFixed(6)} %.`,
  };
  const rounded = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].map((way) =>
    exact.toDecimalPlaces(printed.decimals, way),
  );
  const right = rounded.find((value) => isSlip(printed, value));
  if (makesUp(shares, base, printed, ZERO)) yield pass(finding);
  else if (makesUp(shares, base, printed, shares.value))
    yield pass({ ...finding, remark: "with these shares counted in the class, too" });
  else if (isPart || ahead.some((whole) => makesUp(whole, base, printed, ZERO))) return;
  else if (right !== undefined && own !== undefined)
    yield fail({
      ...finding,
      severity: "warning",
      repairs: [{ fact: percent, value: right }],
    });
  else yield unverified({ ...finding, message: `${finding.message} On another count it may be right.` });
}

function isSlip({ value, decimals }: Percent, right: Decimal): boolean {
  const scale = new Decimal(10).pow(decimals);
  return (
    printedSlip(value, right, decimals, true) !== null || areReordered(value.times(scale), right.times(scale))
  );
}

/** Whether the shares may be the printed part of the class and what is counted with it, as far as the count is rounded. */
function makesUp(shares: RecitedFigure, base: Base, printed: Percent, besides: Decimal): boolean {
  const { from, to } = rangeOf(printed);
  const off = roundingOf(base.shares.printed);
  const whole = classOutstanding(base).plus(besides);
  const part = (count: Decimal): Decimal => shares.value.times(100).div(count);
  return part(whole.minus(off)).gte(from) && part(whole.plus(off)).lte(to);
}
