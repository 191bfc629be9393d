import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { isInitial, isLoan, isUnpaid, partlyTold } from "../../src/filing/funds.js";
import { dollars, type Money } from "../../src/filing/money.js";
import type { FundsSentence, SourceOfFunds, ToldSource } from "../../src/filing/source-of-funds.js";
import { priceToldElsewhere } from "../../src/filing/told-prices.js";
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
    if (told === null || told.notApplicable !== null || told.sentences.length === 0) {
      if (isInitial(filing)) yield unanswered(filing, told, context);
      return;
    }
    const sums = told.sentences.flatMap(({ paid }) => paid);
    const sources = told.sentences.flatMap((each) => each.sources);
    const money = sources.filter((source) => source.money);
    if (sums.length > 0) yield sourceOf(filing, told, sums, money, context);
    else if (money.length > 0) yield amountOf(filing, told, money, context);
    else yield* neither(told, sources, context);
    if (sources.some(isLoan)) yield loanOf(told, sources.filter(isLoan), context);
  },
});

function unanswered(filing: Filing, told: SourceOfFunds | null, { unverified }: RuleContext): Verdict {
  const at: Fact<unknown> = told?.notApplicable ?? told?.heading ?? filing.formType;
  const message =
    told?.notApplicable === null || told === null
      ? "No answer to Item 3 was read in this filing."
      : "Item 3 says only that it is not applicable; whether nothing was bought is not plain.";
  return unverified({ at: [at], message });
}

/** Sums are told: so must be where they came from. */
function sourceOf(
  filing: Filing,
  told: SourceOfFunds,
  sums: readonly Money[],
  money: readonly ToldSource[],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const [source] = money;
  if (source !== undefined)
    return pass({
      at: [...sums, source.place],
      message: `Item 3 tells what was paid, ${shown(sums)}, and names a source, ${source.kind}.`,
    });
  const hinting = told.sentences.find(({ hints }) => hints.includes("WC") || hints.includes("PF"));
  const clean = told.sentences.filter(isPlainPurchase);
  const part = partlyTold(filing, told);
  const unsure = (reason: string, at: Fact<unknown>): Verdict =>
    unverified({
      at: [...sums, at],
      message: `Item 3 tells what was paid, ${shown(sums)}, but no source of the money that could be read: ${reason}.`,
    });
  if (part !== null) return unsure(part.reason, part.at);
  if (hinting !== undefined) return unsure("some of its words may tell of one", hinting.place);
  if (clean.length === 0) return unsure("what it tells may be no purchase for money", told.heading);
  return fail({
    at: [...sums, told.heading],
    expected: "the source of the funds",
    actual: "none",
    message: `Item 3 tells what was paid, ${shown(sums)}, but nowhere where the money came from, nor whether any of it was borrowed. Item 3 asks for the source as well as for the amount.`,
  });
}

/** Bought for money, and nothing beside it that the sum may be the value of, or that may be a source. */
function isPlainPurchase({ paid, sources, prospective, hints }: FundsSentence): boolean {
  return (
    paid.length > 0 && sources.length === 0 && !prospective && !hints.includes("AF") && !hints.includes("BK")
  );
}

/** A source is told: so must be how much it gave. */
function amountOf(
  filing: Filing,
  told: SourceOfFunds,
  money: readonly ToldSource[],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const places = money.map(({ place }) => place);
  const kinds = list([...new Set(money.map(({ kind }) => kind))]);
  const printed = told.sentences.find(({ hasMoney }) => hasMoney);
  if (printed !== undefined && told.sentences.some(({ bought }) => bought))
    return pass({
      at: [...places, printed.place],
      message: `Item 3 names a source, ${kinds}, and a price or a sum.`,
    });
  const unsure = (reason: string, at: Fact<unknown>): Verdict =>
    unverified({
      at: [...places, at],
      message: `Item 3 names a source, ${kinds}, but no amount: ${reason}.`,
    });
  const part = partlyTold(filing, told);
  if (part !== null) return unsure(part.reason, part.at);
  const definite = told.sentences.find(
    ({ bought, prospective, sources }) => bought && !prospective && sources.some((source) => source.money),
  );
  if (definite === undefined) return unsure("whether anything was bought with it is not plain", told.heading);
  const inKind = told.sentences.flatMap(({ sources }) => sources).find((source) => !source.money);
  if (inKind !== undefined) return unsure("some of the shares were acquired otherwise", inKind.place);
  const elsewhere = priceToldElsewhere(filing);
  if (elsewhere !== null) return unsure("another Item tells of what was paid", elsewhere);
  return fail({
    at: [...places, told.heading],
    expected: "the amount of the funds",
    actual: "none",
    message: `Item 3 names the source of the funds, ${kinds}, but no amount, neither a sum nor a price. Item 3 asks for the amount as well as for the source.`,
  });
}

/** Neither a sum nor money: shares that were awarded, given, exchanged, need neither. */
function* neither(
  told: SourceOfFunds,
  sources: readonly ToldSource[],
  { pass, unverified }: RuleContext,
): Generator<Verdict> {
  const unpaid = sources.filter(isUnpaid);
  const [first] = unpaid;
  if (first !== undefined && !told.sentences.some(({ bought }) => bought))
    yield pass({
      at: unpaid.map(({ place }) => place),
      message: `Item 3 tells of ${list([...new Set(unpaid.map(({ kind }) => kind))])}, and of nothing that was bought, so that no amount need be told.`,
    });
  else
    yield unverified({
      at: [told.heading],
      message: "Neither a source nor an amount could be read in Item 3.",
    });
}

/** Money was borrowed: Item 3 asks for the parties and the terms. */
function loanOf(
  told: SourceOfFunds,
  loans: readonly ToldSource[],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const places = loans.map(({ place }) => place);
  const [loan] = places;
  if (told.loanTerms !== null)
    return pass({
      at: [...places, told.loanTerms],
      message: "Item 3 tells of borrowed money with its lender or its terms.",
    });
  const definite = told.sentences.some(({ sources, prospective }) => !prospective && sources.some(isLoan));
  const words = `Item 3 speaks of borrowed money (“${loan?.value ?? ""}”), but names neither a lender nor terms`;
  if (!definite || told.refersTo !== null)
    return unverified({
      at: [...places, told.refersTo ?? told.heading],
      message: `${words}; ${definite ? "it refers to another place, which may" : "it may speak of what is only possible"}.`,
    });
  return fail({
    at: [...places, told.heading],
    expected: "the lender or the terms",
    actual: "neither",
    message: `${words}. Item 3 asks for a description of the loan and for the names of its parties.`,
  });
}

function shown(sums: readonly Money[]): string {
  const printed = [
    ...new Set(sums.map((sum) => (sum.printed.includes("illion") ? sum.printed : dollars(sum)))),
  ];
  return printed.length > SUMS ? `${list(printed.slice(0, 1))} and other sums` : list(printed);
}
