import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, longDate, type IsoDate } from "../../src/figures/date.js";
import { isOfTheClass, withoutRepeats, type Closing, type Lot } from "../../src/filing/closing.js";
import { buyersOf, countsTheClass, isPurchase } from "../../src/filing/closing-buyers.js";
import { namesSeveralClasses } from "../../src/filing/comparable.js";
import { latestSignature } from "../../src/filing/dates.js";
import type { Filing } from "../../src/filing/filing.js";
import { lettered } from "../../src/filing/share-class.js";
import { itemSpeaksOf, itemTellsPurchaseOn, tellsOf } from "../../src/filing/transaction-match.js";
import type { ToldTransactions } from "../../src/filing/transaction.js";
import { count } from "../../src/filing/wording.js";

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
    const opens = addDays(signed.value, -WINDOW);
    for (const closing of withoutRepeats(filing.closings)) {
      const lot = closing.lots.find((each) => isOfTheClass(each) && !each.underlying);
      const [day] = closing.days;
      if (lot !== undefined && day !== undefined && day >= opens && day <= signed.value)
        yield verdict(filing, told, { closing, lot, day }, context);
    }
  },
});

interface Bought {
  readonly closing: Closing;
  readonly lot: Lot;
  readonly day: IsoDate;
}

function verdict(
  filing: Filing,
  told: ToldTransactions,
  bought: Bought,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { closing, lot, day } = bought;
  const at = [closing.when, lot.shares];
  const what = `${closing.item} tells of the purchase of ${count(lot.shares)} shares on ${longDate(day)}`;
  if (tellsOf(told, day, lot.shares)) return pass({ at, message: `${what}, and so does Item 5(c).` });
  const reference = told.references.find(
    ({ value }) =>
      !value.startsWith("Item ") ||
      filing.items.some(
        (item) => value.startsWith(`Item ${item.number}`) && itemSpeaksOf(item, day, lot.shares),
      ),
  );
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
  const doubt = doubtOf(filing, bought);
  if (doubt !== null)
    return unverified({ at, message: `${what}, which is not found in Item 5(c): ${doubt}.` });
  const buyers = buyersOf(filing, closing).map(({ name }) => name.value);
  const flat = told.none.find(
    ({ ofFilers, limited, person }) => ofFilers && !limited && (person === null || buyers.includes(person)),
  );
  if (flat !== undefined && told.none.every(({ excepting }) => !excepting))
    return fail({
      at: [flat.place, ...at],
      expected: "the purchase, or a reference to it",
      actual: "no transactions",
      message: `${what}, within the sixty days before the signature; but Item 5(c) says that there were no transactions. One of the two must be wrong.`,
    });
  const dated = told.transactions.filter(({ date }) => date !== null);
  if (dated.length > 0 && dated.length === told.transactions.length)
    return fail({
      at: [...at, ...dated.slice(0, 1).map(({ place }) => place)],
      severity: "warning",
      expected: "the purchase, or a reference to it",
      actual: "other transactions only",
      message: `${what}, within the sixty days before the signature; the transactions of Item 5(c) have neither this day nor this number, and it refers to no other place.`,
    });
  return unverified({ at, message: `${what}, which is not found in Item 5(c): what it says is not plain.` });
}

/** The day of the last filing as the history tells it in full; `null` in an initial filing, and where it does not. */
function lastFiling({ history }: Filing): IsoDate | null {
  return history?.complete === true ? ((history.amendments.at(-1) ?? history.original)?.value ?? null) : null;
}

function isBeforeTheLastFiling(filing: Filing, day: IsoDate): boolean {
  const last = lastFiling(filing);
  return filing.amendment !== null && last !== null && day <= last;
}

/** Why the purchase may be none that Item 5(c) asks for. */
function doubtOf(filing: Filing, { closing, lot, day }: Bought): string | null {
  if (filing.amendment !== null && lastFiling(filing) === null)
    return "the day of the last filing, since which transactions are asked for, is not told";
  if (lot.series !== null && lot.series !== lettered(filing.securityClass?.value ?? ""))
    return "it may be of another class";
  if (!countsTheClass(filing, closing, lot)) return "it may be of other securities";
  if (namesSeveralClasses(filing)) return "the text names several classes, and it may be of another";
  if (closing.days.length > 1) return "it is told for several days at once";
  if (buyersOf(filing, closing).length === 0) return "who made it is not plain";
  if (!isPurchase(closing))
    return "it may be an issue, a conversion or an exchange, or an agreement of that day";
  const spoken = filing.items.some((item) => item.number === "5" && itemTellsPurchaseOn(item, day));
  return spoken ? "another part of Item 5 speaks of a purchase on the day" : null;
}
