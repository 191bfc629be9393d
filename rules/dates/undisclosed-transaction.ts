import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addDays, datesIn, longDate, type IsoDate } from "../../src/figures/date.js";
import { isOfTheClass, withoutRepeats, type Closing, type Lot } from "../../src/filing/closing.js";
import { namesSeveralClasses } from "../../src/filing/comparable.js";
import { latestSignature } from "../../src/filing/dates.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { mentions } from "../../src/filing/naming.js";
import { lettered } from "../../src/filing/share-class.js";
import type { NoTransactions, ToldTransactions } from "../../src/filing/transaction.js";
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
    for (const closing of withoutRepeats(filing.closings)) {
      const lot = closing.lots.find((each) => isOfTheClass(each) && !each.underlying);
      const { days } = closing;
      if (lot === undefined || days.length === 0) continue;
      if (days.every((day) => day >= addDays(signed.value, -WINDOW) && day <= signed.value))
        yield verdict(filing, told, { closing, lot, days }, context);
    }
  },
});

interface Purchase {
  readonly closing: Closing;
  readonly lot: Lot;
  readonly days: readonly IsoDate[];
}

function verdict(
  filing: Filing,
  told: ToldTransactions,
  purchase: Purchase,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { closing, lot, days } = purchase;
  const at = [closing.when, lot.shares, ...told.paragraphs.slice(0, 1)];
  const what = `${closing.item} tells of the purchase of ${count(lot.shares)} shares on ${days.map(longDate).join(", ")}`;
  if (isTold(told, purchase)) return pass({ at, message: `${what}, and so does Item 5(c).` });
  const reference = told.references.find(
    ({ value }) => value === "elsewhere" || value === closing.item || !value.startsWith("Item "),
  );
  if (reference !== undefined)
    return pass({
      at: [closing.when, lot.shares, reference],
      message: `${what}, and Item 5(c) refers to what is told in another place.`,
      remark: `“${reference.printed}”`,
    });
  const earlier = beforeTheLastFiling(filing, days);
  if (earlier === true)
    return pass({
      at,
      message: `${what}, before the last filing, since which Item 5(c) asks for transactions.`,
    });
  const unsure = (doubt: string): Verdict =>
    unverified({ at, message: `${what}, which is not found in Item 5(c): ${doubt}.` });
  if (earlier === null)
    return unsure("the day of the last filing, since which transactions are asked for, is not told");
  const doubt = doubtOf(filing, purchase);
  if (doubt !== null) return unsure(doubt);
  const buyers = buyersOf(filing, closing);
  const flat = told.none.find((none) => denies(none, buyers));
  if (flat !== undefined && !told.none.some(({ excepting }) => excepting))
    return fail({
      at: [flat.place, closing.when, lot.shares],
      expected: "the purchase, or a reference to it",
      actual: "no transactions",
      message: `${what}, within the sixty days before the signature; but Item 5(c) says that there were no transactions. One of the two must be wrong.`,
    });
  if (told.transactions.length > 0 && told.transactions.every(({ date }) => date !== null))
    return fail({
      at: [closing.when, lot.shares, ...told.transactions.slice(0, 1).map(({ place }) => place)],
      severity: "warning",
      expected: "the purchase, or a reference to it",
      actual: "other transactions only",
      message: `${what}, within the sixty days before the signature; the transactions of Item 5(c) have neither this day nor this number, and it refers to no other place.`,
    });
  return unsure("what it says is not plain");
}

/** Whether Item 5(c) tells of a transaction on the day, or of the same number. */
function isTold({ transactions, paragraphs, lists }: ToldTransactions, { lot, days }: Purchase): boolean {
  const words = [...paragraphs, ...lists.flatMap((list) => list.words)];
  return (
    transactions.some(
      ({ date, from, quantity }) =>
        quantity?.value.eq(lot.shares.value) === true ||
        days.some((day) => (date !== null && day === date.value) || spans(from?.value, date?.value, day)),
    ) || words.some(({ value }) => standsIn(value, lot.shares.printed.trim()))
  );
}

/** Whether a number stands in a text by itself, not in a longer one. */
function standsIn(text: string, number: string): boolean {
  return text.split(number).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !/[\d,.]$/.test(before) && !/^,?\d/.test(after);
  });
}

function spans(from: IsoDate | undefined, to: IsoDate | undefined, day: IsoDate): boolean {
  return from !== undefined && to !== undefined && from <= day && day <= to;
}

/** Whether the purchase lies before the last filing; `null` where an amendment does not tell its day. */
function beforeTheLastFiling({ amendment, history }: Filing, days: readonly IsoDate[]): boolean | null {
  if (amendment === null) return false;
  const last = history?.amendments.at(-1) ?? history?.original ?? null;
  if (last === null || history?.complete !== true) return null;
  return days.every((day) => day <= last.value);
}

/** Why the purchase may be none that Item 5(c) asks for. */
function doubtOf(filing: Filing, { closing, lot, days }: Purchase): string | null {
  if (lot.series !== null && lot.series !== lettered(filing.securityClass?.value ?? ""))
    return "it may be of another class";
  if (namesSeveralClasses(filing)) return "the text names several classes, and it may be of another";
  if (closing.days.length > 1) return "it is told for several days at once";
  if (buyersOf(filing, closing).length === 0) return "who made it is not plain";
  if (!PAID_FOR.test(closing.place.value))
    return "it may be no purchase, but an issue, a conversion or an exchange";
  if (speaksOf(filing, days)) return "another part of Item 5 speaks of the day";
  return null;
}

function speaksOf({ items }: Filing, days: readonly IsoDate[]): boolean {
  return items
    .filter(({ number }) => number.startsWith("5"))
    .flatMap(({ paragraphs }) => paragraphs.map(({ value }) => value))
    .some((value) => [...datesIn(value)].some((date) => days.includes(date.value)));
}

const PAID_FOR = /\b(?:purchased|bought)\b|\bsold\s+to\b/;
const BOUGHT = /\b(?:purchased|bought|acquired)\b/;
const SOLD_TO = /\b(?:sold|issued)\s+to\s+/;

/** The reporting persons told to have bought: by name before the verb, or behind "sold to". */
function buyersOf({ persons }: Filing, { place }: Closing): Person[] {
  const { value } = place;
  const bought = BOUGHT.exec(value);
  const sold = SOLD_TO.exec(value);
  const behind = sold === null ? "" : value.slice(sold.index, sold.index + 60 + sold[0].length);
  const before = bought === null ? "" : (/[^,;]{0,100}$/.exec(value.slice(0, bought.index))?.[0] ?? "");
  const words = bought === null ? behind : before;
  const [only] = persons;
  if (/\bthe\s+Reporting\s+Person\s+$/i.test(words) && persons.length === 1 && only !== undefined)
    return [only];
  return persons.filter((person) => mentions(words, person));
}

/** Whether the sentence says of one of the buyers, or of all, that there were none, excepting nothing. */
function denies({ excepting, ofFilers, person }: NoTransactions, buyers: readonly Person[]): boolean {
  return !excepting && ofFilers && (person === null || buyers.some(({ name }) => name.value === person));
}
