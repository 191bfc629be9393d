import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { Decimal } from "../../src/figures/decimal.js";
import { dollars } from "../../src/filing/money.js";
import type { PriceRange, ToldTransactions, Transaction } from "../../src/filing/transaction.js";

/** Of this many ranges the others show which price a list puts first. */
const OTHERS = 2;
/** An average with commissions, or after them, may lie so far beyond the prices themselves. */
const COSTS = /\b(?:commissions?|fees|costs|expenses|brokerage|net)\b/i;
const BY_COSTS = 0.02;
/** Those that take filings, and charge nothing for a trade: "the staff of the Securities and Exchange Commission". */
const AUTHORITY = /\b(?:[Ee]xchange|EXCHANGE|[Tt]he)\s+(?:Commission|COMMISSION)\b/g;

/** An average lies between the lowest and the highest price, and a range goes from the one to the other. */
export function* outOfRange(told: ToldTransactions, context: RuleContext): Generator<Verdict> {
  for (const transaction of told.transactions) {
    const { range, price, average } = transaction;
    if (range === null || range.low.currency !== range.high.currency) continue;
    const verdict =
      (price !== null && average && isAlone(told, transaction)
        ? ofAverage(told, transaction, price, range, context)
        : null) ?? ofOrder(told, range, context);
    if (verdict !== null) yield verdict;
  }
}

/** Whether no other trade has the one or the other: "1,000 at an average of $10.00 and 2,000 at prices from $11.00 to $12.00". */
function isAlone(told: ToldTransactions, { price, range }: Transaction): boolean {
  const [one, low] = [price?.span.start, range?.low.span.start];
  return (
    told.transactions.filter(
      (other) => other.price?.span.start === one || other.range?.low.span.start === low,
    ).length === 1
  );
}

function ofAverage(
  told: ToldTransactions,
  { place }: Transaction,
  price: NonNullable<Transaction["price"]>,
  range: PriceRange,
  { fail, unverified }: RuleContext,
): Verdict | null {
  const { low, high } = range;
  // Which of the two prices is printed first is a matter of style.
  const [least, most] = [Decimal.min(low.value, high.value), Decimal.max(low.value, high.value)];
  const rounding = Decimal.max(price.unit, low.unit, high.unit);
  const off = Decimal.max(least.minus(price.value), price.value.minus(most));
  if (price.currency !== low.currency || off.lte(rounding)) return null;
  const message = `Item 5(c) tells of an average price of ${dollars(price)} and of prices from ${dollars(low)} to ${dollars(high)}: an average lies between the lowest and the highest.`;
  const at = [price, low, high];
  const words = [place, ...told.paragraphs, ...told.lists.flatMap((list) => list.words)];
  if (
    off.lte(price.value.times(BY_COSTS)) &&
    words.some(({ value }) => COSTS.test(value.replace(AUTHORITY, " ")))
  )
    return unverified({
      at,
      message: `${message} Commissions, of which the text speaks, may account for it.`,
    });
  return fail({
    at,
    expected: `${dollars({ ...low, value: least })} to ${dollars({ ...high, value: most })}`,
    actual: dollars(price),
    message: `${message} One of the three is wrong.`,
  });
}

/** A range from the higher price to the lower, where all others go upwards. */
function ofOrder(told: ToldTransactions, { low, high }: PriceRange, { fail }: RuleContext): Verdict | null {
  if (low.value.lte(high.value)) return null;
  const others = told.transactions.flatMap(({ range }) =>
    range === null || range.low.span.start === low.span.start ? [] : [range],
  );
  if (others.length < OTHERS || others.some((other) => other.low.value.gt(other.high.value))) return null;
  return fail({
    at: [low, high],
    message: `Item 5(c) tells of prices from ${dollars(low)} to ${dollars(high)}: the first is the higher one, while the other ${String(others.length)} ranges there go from the lower to the higher. One of the two is probably mistyped.`,
  });
}
