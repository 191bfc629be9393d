import { Decimal, ZERO } from "../../figures/decimal.js";
import { isSound, matchPercent } from "../../figures/percent-match.js";
import { percentOf, type Percent } from "../../figures/percent.js";
import { printedSlip } from "../../figures/typing-slip.js";
import { classOutstanding, rightsTold, roundedBy, toldDenominator } from "../base.js";
import { besideBaseDoubt } from "./beside-base.js";
import { namesSeveralClasses, speaksOfOtherMeasure, speaksOfUnits } from "./comparable.js";
import { countsTold } from "../bases/counts-beside.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { once, onceTold } from "../once.js";
import { allowedBy } from "./percent-bounds.js";
import { otherBaseThatFits, type PercentCase } from "./percent-case.js";
import { printsLimit } from "./percent-doubt.js";
import { isToldElsewhere, mayBeOfAnotherNumber } from "./percent-of-number.js";
import { digitsOf } from "./percent-slip.js";
import { isPlainBase } from "../bases/plain-base.js";
import { proseOf } from "../words/prose.js";
import { everyonesRights } from "../rights/rights.js";
import { splitSpokenOf } from "../bases/splits.js";

/** A percentage that no reading of the law gives: what it was meant to be, and what shows it. */
export interface BeyondReach {
  readonly denominator: Decimal;
  readonly kind: "point" | "transposed" | "told";
  /** Another place of the filing that states the right percentage of the same shares. */
  readonly told: Fact<Percent> | null;
}

/** So many times more or less than any count gives is no matter of another day, or of shares left out. */
const TIMES = 5;
/** One digit is that of too many percentages. */
const TELLING = 2;

/**
 * Why a percentage cannot be one of the shares in Row 11 (9), whatever rights to acquire there are up to all of them (17 CFR 240.13d-3(d)(1)(i)), over
 * any count that the filing tells: it is ten times or a tenth of what is recomputed, or that with two digits transposed, or five times off
 * while another place states the right one. `null` where it lies within reach, or may be of another unit, class, measure or number.
 */
export function beyondReach(subject: PercentCase): BeyondReach | null {
  const times = timesBeyond(subject);
  if (times === null || mayBeOfAnother(subject)) return null;
  const { filing, outstanding, rights, base } = subject;
  // Where the text itself rests the percentage on the count of the own class, it is of no other class.
  const open = mayBeOfAnotherMeasure(subject);
  if (tellsVotes(filing) || (open && !isPlainBase(subject))) return null;
  const added = [rights.known ? rights.joining : rightsTold(base), ZERO];
  const told = toldRight(subject);
  for (const denominator of added.map((each) => outstanding.plus(each))) {
    const kind = isPointMisplaced(subject, denominator)
      ? "point"
      : areDigitsTransposed(subject, denominator)
        ? "transposed"
        : null;
    if (kind !== null) return { denominator, kind, told };
  }
  return !open && told !== null && times.gte(TIMES)
    ? { denominator: outstanding.plus(added[0] ?? ZERO), kind: "told", told }
    : null;
}

/** How many times more or less a percentage is than any reading of the counts gives; `null` where one reaches it. */
function timesBeyond({ filing, printed, aggregate, outstanding, base }: PercentCase): Decimal | null {
  if (printed.value.relation !== "equal" || printed.value.value.isZero()) return null;
  const { from, to } = allowedBy(printed.value);
  const { least, most } = countsOf(filing);
  const off = roundedBy(base);
  const low = Decimal.min(least ?? outstanding, outstanding).minus(off);
  const rights = Decimal.max(everyonesRights(filing) ?? ZERO, aggregate.value);
  const high = Decimal.max(most ?? outstanding, outstanding)
    .plus(off)
    .plus(rights);
  if (low.lte(0) || to === null) return null;
  const [highest, lowest] = [percentOf(aggregate.value, low), percentOf(aggregate.value, high)];
  if (from.gt(highest)) return from.div(highest);
  return to.lt(lowest) ? lowest.div(to) : null;
}

/** The smallest and the largest class that any count of the filing tells, with what it adds or takes away. */
const countsOf = once((filing: Filing): { least: Decimal | null; most: Decimal | null } => {
  const counts = countsTold(filing)
    .flatMap((base) => [base.shares.value, classOutstanding(base), toldDenominator(base)])
    .filter((count) => count.gt(0));
  return counts.length === 0
    ? { least: null, most: null }
    : { least: Decimal.min(...counts), most: Decimal.max(...counts) };
});

/** Whether the printed figure may be one of other shares, over another count or of another unit than Row 11 (9) and the base. */
function mayBeOfAnother(subject: PercentCase): boolean {
  const { filing, base } = subject;
  return (
    speaksOfUnits(filing) ||
    base.allClasses ||
    splitSpokenOf(filing) !== null ||
    otherBaseThatFits(subject) !== null ||
    printsLimit(subject) ||
    besideBaseDoubt(subject) !== null ||
    isToldElsewhere(subject) ||
    mayBeOfAnotherNumber(subject)
  );
}

/** Whether the text speaks of voting power, of non-voting stock or of another class. */
function mayBeOfAnotherMeasure({ filing }: PercentCase): boolean {
  return speaksOfOtherMeasure(filing) || namesSeveralClasses(filing);
}

const VOTES =
  /\b(?:votes?\s+(?:per|for\s+each|on\s+all)|(?:\d+|one|two|five|ten|twenty)\s+votes?)\b|\b(?:total|combined|aggregate)\s+voting\s+power\b|\bof\s+the\s+voting\s+power\b|\bvoting\s+power\s+of\s+(?:all|the)\b/i;

const tellsVotes = onceTold((filing: Filing): boolean =>
  proseOf(filing).some(({ value }) => VOTES.test(value)),
);

/** Whether the digits are those of the recomputed percentage, and the point alone is not where it belongs. */
function isPointMisplaced({ printed, aggregate }: PercentCase, denominator: Decimal): boolean {
  const { value } = printed.value;
  if (value.precision() < TELLING) return false;
  const exact = percentOf(aggregate.value, denominator);
  return [-2, -1, 1, 2].some((places) => {
    const moved = value.times(new Decimal(10).pow(places));
    return isSound(
      matchPercent(
        { ...printed.value, approximate: false, value: moved, decimals: moved.decimalPlaces() },
        exact,
      ),
    );
  });
}

function areDigitsTransposed(subject: PercentCase, denominator: Decimal): boolean {
  const { printed, aggregate } = subject;
  const { value, decimals } = printed.value;
  const exact = percentOf(aggregate.value, denominator);
  return (
    digitsOf(subject) >= TELLING &&
    [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].some(
      (rounding) =>
        printedSlip(exact.toDecimalPlaces(decimals, rounding), value, decimals, true) ===
        "two digits transposed",
    )
  );
}

/** The right percentage of the same shares as Item 4 or 5 states it, or the cover page of another person. */
function toldRight(subject: PercentCase): Fact<Percent> | null {
  const { filing, person, aggregate } = subject;
  const isRightOne = (percent: Fact<Percent> | null | undefined): percent is Fact<Percent> =>
    percent?.value.relation === "equal" &&
    [
      subject.outstanding,
      ...(subject.rights.known ? [subject.outstanding.plus(subject.rights.joining)] : []),
    ].some((denominator) => isSound(matchPercent(percent.value, percentOf(aggregate.value, denominator))));
  for (const told of [person.item4, person.item5])
    if (told?.aggregateAmount?.value.eq(aggregate.value) === true && isRightOne(told.percentOfClass))
      return told.percentOfClass;
  const other = filing.persons.find(
    (each) =>
      each !== person &&
      each.aggregateAmount?.value.eq(aggregate.value) === true &&
      isRightOne(each.percentOfClass),
  );
  return other?.percentOfClass ?? null;
}
