import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { longDate } from "../../src/figures/date.js";
import type { Person } from "../../src/filing/filing.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Transaction } from "../../src/filing/transaction.js";
import type { TransactionTotal } from "../../src/filing/trades/transaction-totals.js";
import { count } from "../../src/filing/words/wording.js";

interface Place {
  readonly person?: Person;
  readonly at: readonly Fact<unknown>[];
}

/** A sum of transactions that are told one by one: their days and prices are told there. */
export function ofTotal(
  finding: Place,
  { total, parts, adds, transaction }: TransactionTotal,
  { pass, unverified }: RuleContext,
): Verdict {
  if (adds)
    return pass({
      ...finding,
      message: `Item 5(c) tells of ${described([transaction], SUMS)}: the sum of what is told one by one (${parts.map(count).join(" + ")}).`,
    });
  return unverified({
    ...finding,
    message: `Item 5(c) tells of ${described([transaction])} without a day of its own: ${count(total)} may be meant as a sum of what is told one by one.`,
  });
}

/** "a purchase of 10,000 shares on Monday, June 17, 2024", "12 transactions". */
export function described(transactions: readonly Transaction[], nouns = TRADES): string {
  const [only, ...others] = transactions;
  if (only === undefined || others.length > 0) return `${String(transactions.length)} transactions`;
  const { side, quantity, date, from } = only;
  const noun = side === null ? "a transaction" : nouns[side];
  const day = date && longDate(date.value);
  const when = from === null ? day && `on ${day}` : `from ${longDate(from.value)} to ${String(day)}`;
  return [noun, quantity && `of ${count(quantity)} shares`, when].filter(Boolean).join(" ");
}

const TRADES = { acquired: "a purchase", disposed: "a sale" };
export const UNCLEAR = { acquired: "an acquisition", disposed: "a disposal" };
const SUMS = { acquired: "purchases", disposed: "sales" };
