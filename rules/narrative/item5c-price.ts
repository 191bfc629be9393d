import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Decimal } from "../../src/figures/decimal.js";
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
  for (const list of new Set(transactions.map((each) => each.list))) {
    const prices = transactions.flatMap(({ list: own, price }) =>
      own === list && price !== null ? [price] : [],
    );
    for (const price of prices) {
      const others = prices.filter((other) => other !== price);
      const meant = meantAmong(price, others);
      if (meant === null) continue;
      yield fail({
        at: [price, ...others.slice(0, 1)],
        expected: dollars({ ...price, value: meant }),
        actual: dollars(price),
        repairs: [{ fact: price, value: meant }],
        message: `Item 5(c) tells of a trade at ${price.printed}; the other ${String(others.length)} prices there lie between ${dollars(least(others))} and ${dollars(most(others))}. The point of the number was probably misplaced.`,
      });
    }
  }
}

/** The price with its point moved, where that lies near the others, which lie near one another; else `null`. */
function meantAmong({ value, currency }: Money, others: readonly Money[]): Decimal | null {
  if (others.length < OTHERS || others.some((other) => other.currency !== currency)) return null;
  const [low, high] = [least(others).value, most(others).value];
  if (value.precision() < DIGITS || high.gt(low.times(SPREAD))) return null;
  const isNear = (price: Decimal): boolean => price.gte(low.div(BEYOND)) && price.lte(high.times(BEYOND));
  return isNear(value) ? null : ([value.div(10), value.times(10)].find(isNear) ?? null);
}

function least(prices: readonly Money[]): Money {
  return prices.reduce((one, other) => (other.value.lt(one.value) ? other : one));
}

function most(prices: readonly Money[]): Money {
  return prices.reduce((one, other) => (other.value.gt(one.value) ? other : one));
}
