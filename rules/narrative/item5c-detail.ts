import { defineRule, type Finding, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { longDate } from "../../src/figures/date.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { tellingsOf, type Telling } from "../../src/filing/telling.js";
import type { ToldTransactions, Transaction } from "../../src/filing/transaction.js";
import { isPriced, lacksOf, type Lack } from "../../src/filing/untold-details.js";
import { count, list } from "../../src/filing/wording.js";

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
    for (const telling of tellings) yield* verdict(filing, told, telling, context);
    if (tellings.length === 0) yield* unread(told, context);
  },
});

/** What Item 5(c) tells where no transaction could be read: that there were none, what stands in another place, or what is not plain. */
function* unread(
  { none, references, paragraphs }: ToldTransactions,
  { unverified }: RuleContext,
): Generator<Verdict> {
  const away = references.find(({ value }) => /^(?:Schedule|Annex|Appendix|Exhibit|Attachment)/.test(value));
  const [first] = paragraphs;
  if (away !== undefined)
    yield unverified({
      at: [away],
      message: `Item 5(c) refers to ${away.value} for transactions; no list of them could be read in this file.`,
    });
  else if (none.length === 0 && references.length === 0 && first !== undefined && DEALT.test(first.value))
    yield unverified({ at: [first], message: "What Item 5(c) tells could not be read as transactions." });
}

const DEALT = /\b(?:purchas\w+|bought|sold|sales?|acquired|dispos\w+|transact\w+)\b/i;

function* verdict(
  filing: Filing,
  told: ToldTransactions,
  telling: Telling,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const { trades, others, unclear } = telling;
  const all = [...trades, ...unclear, ...others];
  const at = places(trades.length > 0 ? trades : all);
  const person = personOf(filing, all);
  const whose = person === undefined ? {} : { person };
  if (trades.length === 0) {
    yield withoutTrade(telling, { ...whose, at }, { pass, unverified });
    return;
  }
  const lacks = lacksOf(filing, told, telling);
  const certain = lacks.filter(({ doubt }) => doubt === null);
  const [doubtful] = lacks.filter(({ doubt }) => doubt !== null);
  const missing = certain.map(({ detail }) => WORDS[detail]);
  if (certain.length > 0)
    yield fail({
      ...whose,
      at,
      ...(certain.every(({ detail }) => detail === "place") && filing.amendment !== null
        ? { severity: "info" as const }
        : {}),
      expected: list(missing),
      actual: "not told",
      message: `Item 5(c) tells of ${described(telling)}, but not ${missing.join(", nor ")}. Its Instruction asks of each transaction who made it, the day, the amount, the price per share, and where and how it was made.`,
    });
  else if (doubtful !== undefined)
    yield unverified({
      ...whose,
      at,
      message: `Item 5(c) tells of ${described(telling)}, but not ${WORDS[doubtful.detail]}: ${doubtful.doubt ?? ""}.`,
    });
  else
    yield pass({ ...whose, at, message: `${described(telling, true)}: day, price, where and how are told.` });
}

/** What is no purchase or sale, or may be none. */
function withoutTrade(
  telling: Telling,
  finding: Pick<Finding, "person" | "at">,
  { pass, unverified }: Pick<RuleContext, "pass" | "unverified">,
): Verdict {
  const { unclear } = telling;
  if (unclear.length === 0)
    return pass({
      ...finding,
      message: "What is told here is no purchase or sale for money, so that no price is asked.",
    });
  return unclear.every(isPriced)
    ? pass({ ...finding, message: `${described(telling, true)}: the price is told.` })
    : unverified({
        ...finding,
        message: `Item 5(c) tells of ${described(telling)} without a price; whether for money is not plain from the words.`,
      });
}

/** The one reporting person whose transactions they are. */
function personOf({ persons }: Filing, transactions: readonly Transaction[]): Person | undefined {
  const [name, ...others] = new Set(transactions.map(({ person }) => person));
  return others.length > 0 ? undefined : persons.find((each) => each.name.value === name);
}

const WORDS: Readonly<Record<Lack["detail"], string>> = {
  price: "at what price per share",
  day: "on what day",
  place: "where and how",
};

function places(transactions: readonly Transaction[]): Fact<unknown>[] {
  const [first, ...rest] = transactions;
  return first === undefined ? [] : [first.place, ...rest.slice(-1).map(({ place }) => place)];
}

/** "the purchase of 10,000 shares on Monday, June 17, 2024", "12 transactions in a list". */
function described({ trades, unclear, list: number }: Telling, opens = false): string {
  const told = trades.length > 0 ? trades : unclear;
  const [only, ...others] = told;
  const words =
    number !== null || others.length > 0 || only === undefined
      ? `${String(told.length)} ${told.length === 1 ? "transaction" : "transactions"}${number === null ? "" : " in a list"}`
      : `${NOUNS[trades.length > 0 && only.side !== null ? only.side : "neither"]}${only.quantity === null ? "" : ` of ${count(only.quantity)} shares`}${only.date === null ? "" : ` on ${longDate(only.date.value)}`}`;
  return opens ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

const NOUNS = { acquired: "a purchase", disposed: "a sale", neither: "a transaction" };
