import { ZERO, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { countsTold } from "../bases/counts-beside.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { once } from "../once.js";
import { valuesIn } from "../totals/restated.js";
import { item4Of } from "./item4-wording.js";

/** A count of shares, no row, year or section. */
const COUNT = /^(?:\d{1,3}(?:,\d{3})+|\d{5,})/;

/** A number of shares that a paragraph tells, and where in it. */
export interface CountTold {
  readonly place: Fact<string>;
  readonly shares: Decimal;
  readonly start: number;
  readonly end: number;
}

/** The numbers of shares that a paragraph tells, in order. */
export const countsToldIn = once((place: Fact<string>): readonly CountTold[] =>
  [...numbersIn(place.value)]
    .filter(({ start, end }) => COUNT.test(place.value.slice(start, end)))
    .map(({ value, start, end }) => ({ place, shares: value, start, end })),
);

/** "The foregoing excludes 916,987 shares", right before the number. */
const LEFT_OUT =
  /\b(?:exclud(?:es?|ing)|do(?:es)?\s+not\s+include)\s+(?:up\s+to\s+|approximately\s+|an?\s+(?:aggregate|total)\s+of\s+)?$/i;

/** Whether a number is told to be left out. */
export function isLeftOut({ place, start }: CountTold): boolean {
  return LEFT_OUT.test(place.value.slice(Math.max(0, start - 60), start));
}

/** Numbers that a paragraph of Item 4 tells one behind the other, and Row 9 of a cover page, which they make. */
interface PartsTold {
  readonly total: Decimal;
  readonly parts: readonly CountTold[];
}

/** No list of parts is longer, and no paragraph that tells them tells more numbers. */
const [LONGEST, MOST] = [40, 400];

/** A smaller number may be anything's. */
const LEAST = 100;

/** "106,918 shares held by Roe Fund; and 618,188 shares held by Oak LP": what adds up to Row 9 of a cover page. */
const partsOfAmounts = once((filing: Filing): readonly PartsTold[] => {
  const amounts = valuesIn("aggregateAmount", filing.persons);
  const outstanding = new Set(countsTold(filing).map(({ shares }) => shares.value.toFixed()));
  return item4Of(filing).flatMap((place) => {
    const counts = countsToldIn(place).filter(({ shares }) => !outstanding.has(shares.toFixed()));
    return counts.length > MOST ? [] : runsThatMake(amounts, counts);
  });
});

/** The numbers that are such parts, and all that are told, in one or as their sum. */
const told = once((filing: Filing) => {
  const inParts = partsOfAmounts(filing);
  const alone = item4Of(filing).flatMap(countsToldIn);
  return {
    parts: new Set(inParts.flatMap(({ parts }) => parts.map(({ shares }) => shares.toFixed()))),
    amounts: new Set(
      [...inParts.map(({ total }) => total), ...alone.map(({ shares }) => shares)].map((each) =>
        each.toFixed(),
      ),
    ),
  };
});

/** Whether a number is one of such parts. */
export function isPartTold(filing: Filing, shares: Decimal): boolean {
  return told(filing).parts.has(shares.toFixed());
}

/** The parts that a paragraph tells of an amount, or `null`. */
export function partsThatMake(filing: Filing, amount: Decimal): readonly CountTold[] | null {
  return partsOfAmounts(filing).find(({ total }) => total.eq(amount))?.parts ?? null;
}

/** Whether Item 4 tells the amount that a person's cover page states, in one number or in its parts. */
export function isAmountTold(filing: Filing, { aggregateAmount: amount }: Person): boolean {
  return amount !== null && told(filing).amounts.has(amount.value.toFixed());
}

/** More different amounts than these are not set against one another. */
const FEW = 20;

/** Whether a sentence tells the number of shares by which one cover page's amount is more than another's: a part of what that person owns. */
export function tellsWhatParts({ persons }: Filing, sentence: string): boolean {
  const amounts = new Map(valuesIn("aggregateAmount", persons).map((amount) => [amount.toFixed(), amount]));
  if (amounts.size > FEW) return false;
  return [...numbersIn(sentence)].some(
    ({ value }) =>
      value.gte(LEAST) && [...amounts.values()].some((amount) => amounts.has(amount.plus(value).toFixed())),
  );
}

function runsThatMake(amounts: readonly Decimal[], counts: readonly CountTold[]): PartsTold[] {
  const wanted = new Set(amounts.map((amount) => amount.toFixed()));
  const most = amounts.reduce((one, other) => (other.gt(one) ? other : one), ZERO);
  return counts.flatMap((_, from): PartsTold[] => {
    const found: PartsTold[] = [];
    let total = ZERO;
    for (let to = from; to < Math.min(counts.length, from + LONGEST) && total.lt(most); to += 1) {
      total = total.plus(counts[to]?.shares ?? ZERO);
      if (to > from && wanted.has(total.toFixed())) found.push({ total, parts: counts.slice(from, to + 1) });
    }
    return found;
  });
}
