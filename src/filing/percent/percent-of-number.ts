import { ZERO, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { percentFigures } from "../../figures/percent.js";
import { classOutstanding } from "../base.js";
import { countsTold } from "../bases/counts-beside.js";
import { isWithin } from "../fact.js";
import type { Filing } from "../filing.js";
import { once, onceTold } from "../once.js";
import { allowedBy } from "./percent-bounds.js";
import type { PercentCase } from "./percent-case.js";
import { proseOf } from "../words/prose.js";

/** Fewer shares, a year or a day are no count. */
const LEAST = 1000;

/** Every number that the text prints, from the least to the most, each once. */
const numbersTold = onceTold((filing: Filing): readonly Decimal[] => {
  const told = new Map<string, Decimal>();
  for (const { value: words } of proseOf(filing))
    for (const { value } of numbersIn(words)) if (value.gte(LEAST)) told.set(value.toFixed(), value);
  return [...told.values()].sort((a, b) => a.cmp(b));
});

/** The amounts of all persons, from the least to the most. */
const amountsStated = once(({ persons }: Filing): readonly Decimal[] =>
  persons.flatMap(({ aggregateAmount }) => aggregateAmount?.value ?? []).sort((a, b) => a.cmp(b)),
);

/** Whether one of `sorted` lies between two bounds, both counted in. */
function hasWithin(sorted: readonly Decimal[], from: Decimal, to: Decimal): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]?.lt(from) === true) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.lte(to) === true;
}

/**
 * Whether a printed percentage may be one of other shares, or over another class, than the person's Row 9 (11) and the base: some
 * number of the text, as the class or added to it or taken from it, or as the shares, gives it.
 */
export function mayBeOfAnotherNumber(subject: PercentCase): boolean {
  const { filing, printed, aggregate, outstanding } = subject;
  const { from, to } = allowedBy(printed.value);
  if (to === null || from.lte(0)) return true;
  const numbers = numbersTold(filing);
  const whole = aggregate.value;
  const [least, most] = [whole.times(100).div(to), whole.times(100).div(from)];
  const over = (by: Decimal): boolean => hasWithin(numbers, least.minus(by), most.minus(by));
  const isOverNumber = over(ZERO) || over(whole) || over(outstanding) || over(outstanding.plus(whole));
  const isTakenFrom = hasWithin(numbers, outstanding.minus(most), outstanding.minus(least));
  const counts = [outstanding, ...countsTold(filing).map(classOutstanding)];
  const amounts = amountsStated(filing);
  const isOfNumber = counts.some((count) => {
    const [few, many] = [count.times(from).div(100), count.times(to).div(100)];
    return hasWithin(numbers, few, many) || hasWithin(amounts, few, many);
  });
  return isOverNumber || isTakenFrom || isOfNumber;
}

/** Whether the text tells the printed percentage elsewhere than where it repeats the cover page: of what is open. */
export function isToldElsewhere({ filing, person, printed }: PercentCase): boolean {
  const { value } = printed.value;
  const repeated = [person.item4?.percentOfClass, person.item5?.percentOfClass, printed].filter(
    (fact) => fact !== null && fact !== undefined,
  );
  return proseOf(filing).some(
    (place) =>
      !repeated.some((fact) => isWithin(fact, place)) &&
      percentFigures(place.value).some((figure) => value.eq(figure)),
  );
}
