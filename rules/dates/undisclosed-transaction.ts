import { isAmendment } from "../../src/filing/amended.js";
import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { longDate, type IsoDate } from "../../src/figures/date.js";
import { latestSignature } from "../../src/filing/days/dates.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import {
  buyersIn,
  recentPurchaseDoubt,
  recentPurchases,
  type RecentPurchase,
} from "../../src/filing/trades/recent-purchase.js";
import {
  exceptsDeed,
  itemSpeaksOf,
  printsName,
  tellsOf,
  transactionsExcepted,
} from "../../src/filing/trades/transaction-match.js";
import type { ToldTransactions } from "../../src/filing/transaction.js";
import { count } from "../../src/filing/words/wording.js";

const WINDOW = 60;

/** A purchase of the last sixty days that another Item tells is one of the transactions that Item 5(c) asks for. */
export default defineRule({
  id: "undisclosed-transaction",
  title: "A purchase of the past sixty days that Items 3, 4 or 6 tell is in Item 5(c), too",
  group: "dates",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Item 5(c)", "17 CFR 240.12b-20"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { transactions: told } = filing;
    const signed = latestSignature(filing);
    if (told === null || signed === null) return;
    for (const bought of recentPurchases(filing, signed.value, WINDOW))
      yield verdict(filing, told, bought, context);
  },
});

function verdict(
  filing: Filing,
  told: ToldTransactions,
  bought: RecentPurchase,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { item, day, at } = bought;
  const shares = bought.lot?.shares ?? null;
  const what = `${item} tells of ${shares === null ? "a purchase" : `the purchase of ${count(shares)} shares`} on ${longDate(day)}`;
  if (tellsOf(told, day, shares)) return pass({ at, message: `${what}, and so does Item 5(c).` });
  const excepted = transactionsExcepted(told);
  const reference =
    referenceTo(filing, told, bought) ?? excepted.find(({ value }) => printsName(bought.place.value, value));
  if (reference !== undefined)
    return pass({
      at: [...at, reference],
      message: `${what}, and Item 5(c) refers to what is told in another place.`,
      remark: `“${reference.printed}”`,
    });
  if (isBeforeTheLastFiling(filing, day))
    return pass({
      at,
      message: `${what}, before the last filing, since which Item 5(c) asks for transactions.`,
    });
  const doubt =
    isAmendment(filing) && lastFiling(filing) === null
      ? "the day of the last filing, since which transactions are asked for, is not told"
      : recentPurchaseDoubt(filing, bought);
  if (doubt !== null)
    return unverified({ at, message: `${what}, which is not found in Item 5(c): ${doubt}.` });
  const missing = { expected: "the purchase, or a reference to it" };
  const buyers = buyersIn(filing, bought).map(({ name }) => name.value);
  const flat = told.none.find(
    ({ ofFilers, limited, person }) => ofFilers && !limited && (person === null || buyers.includes(person)),
  );
  if (flat !== undefined && told.none.every(({ excepting }) => !excepting)) {
    const unasked = NOT_APPLICABLE.test(flat.place.value);
    return fail({
      ...missing,
      at: [flat.place, ...at],
      // What was agreed before may be meant to be a transaction of that day.
      ...((unasked || shares === null || bought.buyers !== undefined) && { severity: "warning" }),
      actual: unasked ? "not applicable" : "no transactions",
      message: `${what}, within the sixty days before the signature; but Item 5(c) says that ${unasked ? "it is not applicable" : "there were no transactions"}. One of the two must be wrong.`,
    });
  }
  const exception = exceptionIn(told, excepted);
  if (exception !== null)
    return unverified({
      at: [...at, ...excepted],
      message: `${what}, which is not found in Item 5(c); but this ${exception}, which may be it.`,
    });
  const dated = told.transactions.filter(({ date }) => date !== null);
  if (dated.length > 0 && dated.length === told.transactions.length)
    return fail({
      ...missing,
      at: [...at, ...dated.slice(0, 1).map(({ place }) => place)],
      severity: "warning",
      actual: "other transactions only",
      message: `${what}, within the sixty days before the signature; the transactions of Item 5(c) have neither this day nor this number, and it refers to no other place.`,
    });
  return unverified({ at, message: `${what}, which is not found in Item 5(c): what it says is not plain.` });
}

/** What Item 5(c) excepts from what it tells, which may be the purchase; `null` where nothing. */
function exceptionIn(told: ToldTransactions, [named]: readonly Fact<string>[]): string | null {
  if (named !== undefined) return `speaks of “${named.value}”`;
  return exceptsDeed(told) ? "excepts a purchase" : null;
}

/** Where Item 5(c) refers to another place for it: an Item that speaks of it, or what is not read here. */
function referenceTo(
  { items }: Filing,
  { references }: ToldTransactions,
  { day, lot }: RecentPurchase,
): ToldTransactions["references"][number] | undefined {
  return references.find(
    ({ value }) =>
      !value.startsWith("Item ") ||
      items.some(
        (item) => value.startsWith(`Item ${item.number}`) && itemSpeaksOf(item, day, lot?.shares ?? null),
      ),
  );
}

/** "Not applicable", which denies nothing, for an answer that is due. */
const NOT_APPLICABLE = /\b(?:not\s+applicable|inapplicable|n\/a)\b/i;

/** The day of the last filing as the history tells it in full; `null` in an initial filing, and where it does not. */
function lastFiling({ history }: Filing): IsoDate | null {
  return history?.complete === true ? ((history.amendments.at(-1) ?? history.original)?.value ?? null) : null;
}

function isBeforeTheLastFiling(filing: Filing, day: IsoDate): boolean {
  const last = lastFiling(filing);
  return isAmendment(filing) && last !== null && day <= last;
}
