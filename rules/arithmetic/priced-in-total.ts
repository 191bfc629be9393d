import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { Decimal, sum, withSeparators } from "../../src/figures/decimal.js";
import { transpositionsOf } from "../../src/figures/typing-slip.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { dollars, type Money } from "../../src/filing/money.js";
import type { FundsSentence, PricedShares } from "../../src/filing/source-of-funds.js";
import { count } from "../../src/filing/words/wording.js";

/** Purchases that Item 3 tells with their prices only, and the sum that it tells for all of them. */
interface Told {
  readonly total: Money;
  readonly parts: readonly PricedShares[];
}

/** "Bought 100,000 shares at $4.00 per share. … Bought 50,000 at $6.00 per share. The total amount paid for these purchases is $700,000.00." */
export function* pricedInTotal(
  { sourceOfFunds }: Filing,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const told = toldIn(sourceOfFunds?.sentences ?? []);
  if (told === null) return;
  const { total, parts } = told;
  const added = sum(parts.map(productOf));
  const expected = dollars({ ...total, value: added });
  const working = `${parts.map(({ quantity, price }) => `${count(quantity)} × ${dollars(price)}`).join(" + ")} = ${expected}`;
  const at = [total, ...parts.flatMap(({ quantity, price }) => [quantity, price])];
  const finding = { at, expected, actual: dollars(total), working };
  const message = `Item 3 states ${dollars(total)} for all purchases; ${working}`;
  if (added.minus(total.value).abs().lte(allowed(told))) {
    yield pass({ ...finding, message: `${message}.` });
    return;
  }
  const repairs = transposed(told);
  const [repair] = repairs;
  if (repair === undefined)
    yield unverified({ ...finding, message: `${message}. The total may be of other purchases, too.` });
  else
    yield fail({
      ...finding,
      repairs,
      message: `${message}. With two digits of ${repair.fact.printed} exchanged, ${withSeparators(repair.value)}, they agree.`,
    });
}

const productOf = ({ quantity, price }: PricedShares): Decimal => quantity.value.times(price.value);

/** How far the total may be off by the printed places of the prices, and by its own. */
function allowed({ total, parts }: Told): Decimal {
  return sum(parts.map(({ quantity, price }) => quantity.value.times(price.unit.div(2)))).plus(
    total.unit.div(2),
  );
}

/** The words of a sum for all. */
const IN_ALL =
  /\b(?:total|aggregate)\s+(?:amounts?|(?:purchase\s+)?price|consideration|costs?|sum|funds)\b|\b(?:amount|sum)\s+paid\b[^.]{1,80}\b(?:transactions|purchases)\b/i;

/** The purchases and their total, where Item 3 prints one sum only, told by words as that of all, for several priced purchases of one currency. */
function toldIn(sentences: readonly FundsSentence[]): Told | null {
  const parts = sentences.flatMap(({ priced, prospective }) => (prospective ? [] : (priced ?? [])));
  const sums = sentences.flatMap((sentence, index) =>
    sentence.priced === null ? sentence.paid.map((total) => ({ total, index })) : [],
  );
  const [only, another] = sums;
  if (only === undefined || another !== undefined || parts.length < 2) return null;
  const { total, index } = only;
  const words = sentences.slice(Math.max(0, index - 1), index + 1).map(({ place }) => place.value);
  const isOfAll =
    IN_ALL.test(words.join(" ")) &&
    parts.every((part) => part.price.currency === total.currency && productOf(part).lt(total.value));
  return isOfAll ? { total, parts } : null;
}

/** The figures of which two exchanged digits make up the difference, each with the number that it should be. */
function transposed(told: Told): { readonly fact: Fact<Decimal>; readonly value: Decimal }[] {
  const { total, parts } = told;
  const near = allowed(told);
  const gap = total.value.minus(sum(parts.map(productOf)));
  const placesOf = ({ unit }: Money): number => Math.max(0, unit.decimalPlaces());
  const figures: { fact: Fact<Decimal>; each: Decimal; places: number }[] = [
    { fact: total, each: new Decimal(-1), places: placesOf(total) },
    ...parts.flatMap(({ quantity, price }) => [
      { fact: quantity, each: price.value, places: quantity.value.decimalPlaces() },
      { fact: price, each: quantity.value, places: placesOf(price) },
    ]),
  ];
  return figures.flatMap(({ fact, each, places }) =>
    variantsOf(fact.value, places)
      .filter((value) => value.minus(fact.value).times(each).minus(gap).abs().lte(near))
      .map((value) => ({ fact, value })),
  );
}

/** The numbers that a printed one becomes where two neighbouring digits change places. */
function variantsOf(value: Decimal, places: number): Decimal[] {
  const scale = new Decimal(10).pow(places);
  return transpositionsOf(value.times(scale).toFixed(0)).map((digits) => new Decimal(digits).div(scale));
}
