import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing } from "../../src/filing/filing.js";
import { kindsOf, sumsOf } from "../../src/filing/item3/funds-wording.js";
import { isInitial, isLoan } from "../../src/filing/item3/funds.js";
import { amountDoubt, sourceDoubt } from "../../src/filing/item3/item3-doubt.js";
import { accountsHeldIn, sourcesPaidFrom } from "../../src/filing/persons/margin-account.js";
import type { Money } from "../../src/filing/money.js";
import type { SourceOfFunds, ToldSource } from "../../src/filing/source-of-funds.js";
import { lacking, type Lacking } from "./item3-lack.js";
import { accountsOnly, loanOf } from "./item3-loan.js";
import { neither, unanswered } from "./item3-no-money.js";

/** Item 3 tells both how much was paid and where it came from, and of a loan who lent it or on what terms. */
export default defineRule({
  id: "item3-source-and-amount",
  title: "Item 3 tells the source and the amount of the funds, and of a loan its lender or its terms",
  group: "narrative",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Item 3"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const told = filing.sourceOfFunds;
    if (told?.notApplicable !== null || told.sentences.length === 0) {
      if (isInitial(filing)) yield unanswered(filing, told, context);
      return;
    }
    const sums = told.sentences.flatMap(({ paid }) => paid);
    const sources = told.sentences.flatMap(sourcesPaidFrom);
    const money = sources.filter((source) => source.money);
    const loans = sources.filter(isLoan);
    const accounts = told.sentences.flatMap(accountsHeldIn);
    if (sums.length > 0) yield sourceOf(filing, told, sums, money, context);
    else if (money.length > 0) yield amountOf(filing, told, money, context);
    else yield neither(told, sources, context);
    if (loans.length > 0) yield loanOf(told, loans, context);
    else if (accounts.length > 0 && !denies(told)) yield accountsOnly(accounts, context);
  },
});

/** Sums are told: so must be where they came from. */
function sourceOf(
  filing: Filing,
  told: SourceOfFunds,
  sums: readonly Money[],
  [source]: readonly ToldSource[],
  context: RuleContext,
): Verdict {
  const paid = `Item 3 tells what was paid (${sumsOf(sums)})`;
  if (source !== undefined)
    return context.pass({
      at: [...sums, source.place],
      message: `${paid} and names a source, ${source.kind}.`,
    });
  const lack: Lacking = {
    at: sums,
    words: `${paid}, but not where the money came from${denies(told) ? "" : ", nor whether any of it was borrowed"}`,
    expected: "the source of the funds",
    asks: "Item 3 asks for the source as well as for the amount.",
    doubt: sourceDoubt(filing, told),
  };
  return lacking(lack, context, told.heading);
}

function denies({ sentences }: SourceOfFunds): boolean {
  return sentences.some(({ denied }) => denied.some(isLoan));
}

/** A source is told: so must be how much it gave. */
function amountOf(
  filing: Filing,
  told: SourceOfFunds,
  money: readonly ToldSource[],
  context: RuleContext,
): Verdict {
  const places = money.map(({ place }) => place);
  const named = `Item 3 names the source of the funds (${kindsOf(money)})`;
  const printed = told.sentences.find(({ hasMoney }) => hasMoney);
  if (printed !== undefined)
    return context.pass({ at: [...places, printed.place], message: `${named} and a price or a sum.` });
  const lack: Lacking = {
    at: places,
    words: `${named}, but no amount, neither a sum nor a price`,
    expected: "the amount of the funds",
    asks: "Item 3 asks for the amount as well as for the source.",
    doubt: amountDoubt(filing, told),
  };
  return lacking(lack, context, told.heading);
}
