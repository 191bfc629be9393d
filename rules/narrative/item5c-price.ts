import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Decimal } from "../../src/figures/decimal.js";
import { groupedBy } from "../../src/filing/grouped.js";
import { dollars, type Money } from "../../src/filing/money.js";
import type { ToldTransactions } from "../../src/filing/transaction.js";

/** With fewer others, what their prices have in common may be chance. */
const OTHERS = 3;
/** How far apart the others' prices may lie, and how far beyond them the price that is meant. */
const [SPREAD, BEYOND] = [1.5, 1.1];
/** A round price may be that of another security: $10.00 for a unit, $1.00 for a warrant. */
const DIGITS = 4;

/** A price of a list which, its point moved one place, lies where those of all other trades there do. */
export function* misplacedPoints(
  { transactions }: ToldTransactions,
  { fail }: RuleContext,
): Generator<Verdict> {
  for (const trades of groupedBy(transactions, ({ list }) => String(list))) {
    const prices = trades.flatMap(({ price }) => price ?? []);
    const inOrder = prices.toSorted((a, b) => a.value.cmp(b.value));
    if (prices.length <= OTHERS || new Set(prices.map(({ currency }) => currency)).size > 1) continue;
    for (const price of prices) {
      const [least, most] = endsWithout(price, inOrder);
      const meant = meantAmong(price.value, least.value, most.value);
      if (meant === null) continue;
      const [other] = prices.filter((each) => each !== price);
      yield fail({
        at: other === undefined ? [price] : [price, other],
        expected: dollars({ ...price, value: meant }),
        actual: dollars(price),
        repairs: [{ fact: price, value: meant }],
        message: `Item 5(c) tells of a trade at ${price.printed}; the other ${String(prices.length - 1)} prices there lie between ${dollars(least)} and ${dollars(most)}. The point of the number was probably misplaced.`,
      });
    }
  }
}

/** The least and the most of the prices but one. */
function endsWithout(price: Money, inOrder: readonly Money[]): [Money, Money] {
  const least = inOrder[0] === price ? inOrder[1] : inOrder[0];
  const most = inOrder.at(-1) === price ? inOrder.at(-2) : inOrder.at(-1);
  return [least ?? price, most ?? price];
}

/** The price with its point moved, where that lies near the others, which lie near one another; else `null`. */
function meantAmong(value: Decimal, low: Decimal, high: Decimal): Decimal | null {
  if (value.precision() < DIGITS || high.gt(low.times(SPREAD))) return null;
  const isNear = (price: Decimal): boolean => price.gte(low.div(BEYOND)) && price.lte(high.times(BEYOND));
  return isNear(value) ? null : ([value.div(10), value.times(10)].find(isNear) ?? null);
}
