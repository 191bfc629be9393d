import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { isLoan, partlyTold, tellsOfLoan } from "./funds.js";
import { accountsHeldIn } from "../persons/margin-account.js";
import type { FundsSentence, SourceOfFunds } from "../source-of-funds.js";
import { priceToldElsewhere, sourceToldElsewhere } from "./told-prices.js";

/** Why what Item 3 seems to lack may be told after all, or need not be. */
export interface Item3Doubt {
  readonly reason: string;
  readonly at: Fact<unknown>;
}

/** Why no source need be missing where sums are told and none was read, or `null`. */
export function sourceDoubt(filing: Filing, told: SourceOfFunds): Item3Doubt | null {
  const part = partlyTold(filing, told);
  if (part !== null) return part;
  const hinting = told.sentences.find(
    (each) => each.hints.includes("WC") || each.hints.includes("PF") || accountsHeldIn(each).length > 0,
  );
  if (hinting !== undefined) return { reason: "some of its words may tell of one", at: hinting.place };
  const elsewhere = sourceToldElsewhere(filing);
  if (elsewhere !== null) return { reason: "another Item speaks of money that may be it", at: elsewhere };
  return told.sentences.some(isPlainPurchase)
    ? null
    : { reason: "what it tells may be no purchase for money", at: told.heading };
}

/** Bought for money, and nothing beside it that the sum may be the value of, or that may be a source. */
function isPlainPurchase({ paid, sources, prospective, hints }: FundsSentence): boolean {
  const open = prospective || hints.includes("AF") || hints.includes("BK");
  return paid.length > 0 && sources.length === 0 && !open;
}

/** Why no amount need be missing where a source is told and neither a sum nor a price, or `null`. */
export function amountDoubt(filing: Filing, told: SourceOfFunds): Item3Doubt | null {
  const part = partlyTold(filing, told);
  if (part !== null) return part;
  const definite = told.sentences.some(
    ({ bought, prospective, sources }) => bought && !prospective && sources.some(({ money }) => money),
  );
  if (!definite) return { reason: "whether anything was bought with it is not plain", at: told.heading };
  const inKind = told.sentences.flatMap(({ sources }) => sources).find(({ money }) => !money);
  if (inKind !== undefined)
    return { reason: "some of the shares may not have been bought", at: inKind.place };
  const elsewhere = priceToldElsewhere(filing);
  return elsewhere === null ? null : { reason: "another Item tells of what was paid", at: elsewhere };
}

/** Words by which a loan pays for what is bought, where its sentence tells of no purchase. */
const PAYS =
  /\b(?:borrow(?:ed|s|ings?)|proceeds|fund(?:ed|ing|s)|financ(?:ed|ing|es)|obtain(?:ed|s)|drawn|drew|used|incurred|secured|credit|margin)\b/i;

/** "Working capital, including margin borrowings", "working capital and margin credit": the credit of the account in which other securities lie, too. */
const PART_ON_MARGIN =
  /\b(?:includ(?:es?|ing)|(?:capital|funds|cash|assets),?\s+(?:and(?:\/or)?|or|as\s+well\s+as))\s+(?:[a-z]+\s+){0,4}margin\b|\bordinary\s+margin\b|\bmargin\s+(?:[a-z]+\s+){0,2}and\s+(?:[a-z]+\s+){0,3}(?:capital|funds|cash)\b/i;

/** "As the margin accounts hold other securities, the amount borrowed cannot be told." */
const MINGLED =
  /\bmargin\s+accounts?\b.{1,120}\bother\s+securities\b|\bother\s+securities\b.{1,120}\bmargin\b/i;

function isPartOnMargin({ place, sources }: FundsSentence): boolean {
  return (
    MINGLED.test(place.value) ||
    (PART_ON_MARGIN.test(place.value) &&
      sources.filter(isLoan).every((loan) => /margin/i.test(loan.place.value)))
  );
}

/** Why a loan without lender and terms may be none of the filer's, or be told of elsewhere; or `null`. */
export function loanDoubt({ sentences, refersTo, heading }: SourceOfFunds): Item3Doubt | null {
  if (refersTo !== null) return { reason: "it refers to another place, which may tell of it", at: refersTo };
  const loans = sentences.filter((sentence) => !sentence.prospective && tellsOfLoan(sentence));
  const [first] = loans;
  if (first === undefined) return { reason: "it may speak of what is only possible", at: heading };
  if (!loans.some(({ bought, place }) => bought || PAYS.test(place.value)))
    return { reason: "that the shares were paid for with it is not told", at: first.place };
  const margin = loans.find(isPartOnMargin);
  if (margin !== undefined && loans.every(isPartOnMargin))
    return { reason: "the credit of an ordinary margin account may be all that is meant", at: margin.place };
  const denial = sentences.flatMap(({ denied }) => denied).find(isLoan);
  return denial === undefined
    ? null
    : { reason: "other words deny that money was borrowed", at: denial.place };
}
