import type { Filing } from "../../src/index.js";
import type { Money } from "../../src/filing/money.js";
import type { ToldTransactions, Transaction } from "../../src/filing/transaction.js";

const money = (amount: Money | null): string =>
  amount === null ? "" : `${amount.currency}${amount.value.toFixed()}`;

/** A transaction in one line: `ROE acquired 1000 2025-02-03 $14.05 open market`. */
export function inWords(transaction: Transaction): string {
  const { person, side, quantity, date, from, price, average, range, total, manner } = transaction;
  return [
    /LARKSPUR|ROE/.exec(person?.toUpperCase() ?? "")?.[0] ?? "–",
    side ?? "–",
    quantity?.value.toFixed() ?? "–",
    `${from === null ? "" : `${from.value}..`}${date?.value ?? "–"}`,
    average ? "average" : "",
    money(price),
    range === null ? "" : `${money(range.low)}-${money(range.high)}`,
    total === null ? "" : `for ${money(total)}`,
    manner?.value ?? "",
  ]
    .filter((word) => word !== "")
    .join(" ");
}

/** What Item 5(c) tells; the test fails where the filing has none. */
export function toldIn({ transactions }: Filing): ToldTransactions {
  if (transactions === null) throw new Error("no Item 5(c) was read");
  return transactions;
}
