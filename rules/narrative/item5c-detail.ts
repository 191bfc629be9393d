import { isAmendment } from "../../src/filing/amended.js";
import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { tellingsOf, type Telling } from "../../src/filing/telling.js";
import type { ToldTransactions, Transaction } from "../../src/filing/transaction.js";
import { totalAmong } from "../../src/filing/trades/transaction-totals.js";
import { isPriced } from "../../src/filing/trades/price-words.js";
import { lacksOf, type Lack } from "../../src/filing/trades/untold-details.js";
import { list } from "../../src/filing/words/wording.js";
import { misplacedPoints } from "./item5c-price.js";
import { outOfRange } from "./item5c-range.js";
import { described, ofTotal, UNCLEAR } from "./item5c-told.js";

/** Item 5(c) asks of each transaction who made it, when, of how much, at what price, where and how. */
export default defineRule({
  id: "item5c-detail",
  title: "Each transaction of Item 5(c) has its day, its price per share, and where and how it was made",
  group: "narrative",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Item 5(c) and its Instruction"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { transactions: told } = filing;
    if (told === null) return;
    const tellings = tellingsOf(told);
    for (const telling of tellings) yield verdict(filing, told, telling, context);
    yield* misplacedPoints(told, context);
    yield* outOfRange(told, context);
    if (tellings.length === 0) yield* unread(told, context);
  },
});

/** Where no transaction could be read: the list stands in another file, or the words are not plain. */
function* unread(
  { none, references, paragraphs }: ToldTransactions,
  { unverified }: RuleContext,
): Generator<Verdict> {
  const away = references.find(({ value }) => AWAY.test(value));
  if (away !== undefined)
    yield unverified({
      at: [away],
      message: `Item 5(c) refers to ${away.value} for transactions; no list of them could be read in this file.`,
    });
  else if ([...none, ...references].length === 0 && paragraphs.some(({ value }) => DEALT.test(value)))
    yield unverified({
      at: paragraphs.slice(0, 1),
      message: "What Item 5(c) tells could not be read as transactions.",
    });
}

const AWAY = /Schedule|Annex|Appendix|Exhibit|Attachment/;
const DEALT = /\b(?:purchase|bought|sold|sale|acqui|dispos|transact)/i;

function verdict(filing: Filing, told: ToldTransactions, telling: Telling, context: RuleContext): Verdict {
  const { pass, fail, unverified } = context;
  const { trades, others, unclear } = telling;
  const all = [...trades, ...unclear, ...others];
  const person = personOf(filing, all);
  const finding = { ...(person && { person }), at: all.slice(0, 1).map(({ place }) => place) };
  const total = others.length > 0 ? null : totalAmong(told, all);
  if (total !== null) return ofTotal(finding, total, context);
  const [by] = trades.length > 0 ? [] : unclear.map(({ stranger }) => stranger);
  if (by !== undefined && unclear.every(({ stranger }) => stranger === by))
    return unverified({
      ...finding,
      message: `Item 5(c) tells what was done by ${by}: it asks for the transactions of those named in Item 2.`,
    });
  if (trades.length === 0)
    return unclear.every(isPriced)
      ? pass({
          ...finding,
          message: "What is told here is no purchase or sale for money, or has its price.",
        })
      : unverified({
          ...finding,
          message: `Item 5(c) tells of ${described(unclear, UNCLEAR)} without a price; whether for money is not plain from the words.`,
        });
  const lacks = lacksOf(filing, told, telling);
  const [lack] = lacks;
  if (lack === undefined)
    return pass({
      ...finding,
      message: `Of ${described(trades)} the day, the price, and where and how are told.`,
    });
  const missing = lacks.filter(({ doubt }) => doubt === null).map(({ detail }) => WORDS[detail]);
  if (missing.length === 0)
    return unverified({
      ...finding,
      message: `Item 5(c) tells of ${described(lack.of ?? trades)}, but not ${WORDS[lack.detail]}: ${String(lack.doubt)}.`,
    });
  const weighsLess = isAmendment(filing) && missing.every((words) => words === WORDS.place);
  return fail({
    ...finding,
    ...(weighsLess && { severity: "info" }),
    expected: list(missing),
    actual: "not told",
    message: `Item 5(c) tells of ${described(trades)}, but not ${missing.join(", nor ")}. Its Instruction asks of each transaction who made it, the day, the amount, the price per share, and where and how it was made.`,
  });
}

const WORDS: Readonly<Record<Lack["detail"], string>> = {
  amount: "of how many shares",
  price: "at what price per share",
  day: "on what day",
  place: "where and how",
};

/** The one reporting person whose transactions they are. */
function personOf({ persons }: Filing, transactions: readonly Transaction[]): Person | undefined {
  return persons.find(({ name }) => transactions.every(({ person }) => person === name.value));
}
