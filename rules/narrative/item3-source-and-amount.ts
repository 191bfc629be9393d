import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { isInitial, isLoan, isUnpaid } from "../../src/filing/funds.js";
import { amountDoubt, loanDoubt, sourceDoubt, type Item3Doubt } from "../../src/filing/item3-doubt.js";
import { dollars, type Money } from "../../src/filing/money.js";
import type { SourceOfFunds, ToldSource } from "../../src/filing/source-of-funds.js";
import { list } from "../../src/filing/wording.js";

/** More sums than this are not listed in a message. */
const SUMS = 6;

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
    const sources = told.sentences.flatMap((each) => each.sources);
    const money = sources.filter((source) => source.money);
    const loans = sources.filter(isLoan);
    if (sums.length > 0) yield sourceOf(filing, told, sums, money, context);
    else if (money.length > 0) yield amountOf(filing, told, money, context);
    else yield neither(told, sources, context);
    if (loans.length > 0) yield loanOf(told, loans, context);
  },
});

function unanswered(filing: Filing, told: SourceOfFunds | null, { unverified }: RuleContext): Verdict {
  const answer = told?.notApplicable ?? null;
  return unverified({
    at: [answer ?? told?.heading ?? filing.formType],
    message:
      answer === null
        ? "No answer to Item 3 was read in this filing."
        : "Item 3 says only that it is not applicable; whether nothing was bought is not plain.",
  });
}

interface Lacking {
  readonly at: readonly Fact<unknown>[];
  /** What Item 3 tells and what it does not, without a stop. */
  readonly words: string;
  readonly expected: string;
  readonly asks: string;
  readonly doubt: Item3Doubt | null;
}

function lacking(
  { at, words, expected, asks, doubt }: Lacking,
  { fail, unverified }: RuleContext,
  heading: Fact<string>,
): Verdict {
  return doubt === null
    ? fail({ at: [...at, heading], expected, actual: "none", message: `${words}. ${asks}` })
    : unverified({ at: [...at, doubt.at], message: `${words}: ${doubt.reason}.` });
}

/** Sums are told: so must be where they came from. */
function sourceOf(
  filing: Filing,
  told: SourceOfFunds,
  sums: readonly Money[],
  [source]: readonly ToldSource[],
  context: RuleContext,
): Verdict {
  const paid = `Item 3 tells what was paid (${shown(sums)})`;
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

/** Neither a sum nor money: shares that were awarded, given or exchanged need neither. */
function neither(
  { sentences, heading }: SourceOfFunds,
  sources: readonly ToldSource[],
  { pass, unverified }: RuleContext,
): Verdict {
  const unpaid = sources.filter(isUnpaid);
  const boughtAt = sentences.find(({ bought }) => bought)?.place ?? null;
  if (unpaid.length === 0 || boughtAt !== null)
    return unverified({
      at: [boughtAt ?? heading],
      message: "Neither a source of money nor a sum paid could be read in Item 3.",
    });
  return pass({
    at: unpaid.map(({ place }) => place),
    message: `Item 3 tells of ${kindsOf(unpaid)} and of nothing that was bought, so that no amount need be told.`,
  });
}

/** Money was borrowed: Item 3 asks for the parties and the terms. */
function loanOf(told: SourceOfFunds, loans: readonly ToldSource[], context: RuleContext): Verdict {
  const places = loans.map(({ place }) => place);
  if (told.loanTerms !== null)
    return context.pass({
      at: [...places, told.loanTerms],
      message: "Item 3 tells of borrowed money with its lender or its terms.",
    });
  const lack: Lacking = {
    at: places,
    words: `Item 3 speaks of borrowed money (“${list([...new Set(places.map(({ value }) => value))])}”), but names neither a lender nor terms`,
    expected: "the lender or the terms",
    asks: "Item 3 asks for a description of the loan and for the names of its parties.",
    doubt: loanDoubt(told),
  };
  return lacking(lack, context, told.heading);
}

function kindsOf(sources: readonly ToldSource[]): string {
  return list([...new Set(sources.map(({ kind }) => kind))]);
}

function shown(sums: readonly Money[]): string {
  const printed = [...new Set(sums.map((sum) => (/illion/i.test(sum.printed) ? sum.printed : dollars(sum))))];
  return printed.length > SUMS ? `${printed[0] ?? ""} and other sums` : list(printed);
}
