import type { Fact } from "../../filing/fact.js";
import { isLoan, tellsOfLoan } from "../../filing/item3/funds.js";
import { sourcesPaidFrom } from "../../filing/persons/margin-account.js";
import type { FundsSentence, ToldSource } from "../../filing/source-of-funds.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";

/** Interest, maturity, security, an instrument; or a loan of the ordinary course, which needs no more. */
const TERMS =
  /%|\b(?:interest|rates?|matur\w+|(?:un)?secured|pledg\w+|collateral|repa(?:id|y\w*)|payable|demand|due|terms?|conditions?|(?:loan|credit|pledge|security|margin|financing|note|facility)\s+agreements?|facilit(?:y|ies)|promissory|notes?|revolv\w+|lines?\s+of\s+credit|exhibits?|libor|sofr|ordinary\s+course|polic(?:y|ies)|regulations?|debit\s+balances?|Items?\s+6)\b/i;
/** Behind the loan, its lender: "from First Hollin Bank", "with Hollin Securities". */
const LENDER =
  /\b(?:from|by)\s+(?!time\b|which\b)[\w$]|\b(?:with|at|through)\s+(?:(?:the|an?|its|his|her|their|one)\s+)?(?!(?:Shares?|Issuer|Common|Class|Series|Item|Statement|Schedule)\b)[A-Z][A-Za-z&.'’-]+/;
/** Lenders by their trade or by what they are to the borrower. */
const KIND_OF_LENDER =
  /\b(?:prime\s+brokers?|[Bb]rokers?|[Bb]rokerage|[Bb]roker-[Dd]ealers?|[Ll]enders?|financial\s+institutions?|banks|Bank|family|friends?|father|mother|spouse|brother|sister|affiliat\w+|shareholders?|stockholders?|parent|partners?|members?)\b/;

/** Beside margin borrowing its lender is who keeps the account: "held in a margin account at Hollin Securities". */
const MARGIN_ACCOUNT_AT =
  /\bmargin\s+accounts?\s+(?:\w+\s+){0,3}?(?:at|with)\s+(?:(?:the|an?|its|his|her|their|one)\s+)?(?!(?:Shares?|Issuer|Common|Class|Series|Item|Statement|Schedule)\b)[A-Z][A-Za-z&.'’-]+/;
const ON_MARGIN = /\bmargin\b/i;

/** Where Item 3 tells of a lender or of terms, in the sentences on its loans and behind them; `null` where it does not. */
export function loanTermsIn(
  told: readonly MappedText[],
  sentences: readonly FundsSentence[],
  make: FactMaker,
): Fact<string> | null {
  const first = sentences.findIndex(tellsOfLoan);
  if (first < 0) return null;
  const from = told.slice(first);
  const telling =
    from.find(
      ({ text }, index) => TERMS.test(text) || namesLender(text, sourcesOf(sentences[first + index])),
    ) ?? marginAccount(told, sentences);
  return telling === undefined ? null : textFact(make, telling);
}

/** The sentence that names who keeps the margin account, where all that was borrowed was borrowed on margin. */
function marginAccount(
  told: readonly MappedText[],
  sentences: readonly FundsSentence[],
): MappedText | undefined {
  const loans = sentences.flatMap(sourcesPaidFrom).filter(isLoan);
  return loans.every(({ place }) => ON_MARGIN.test(place.value))
    ? told.find(({ text }) => MARGIN_ACCOUNT_AT.test(text))
    : undefined;
}

function sourcesOf(sentence: FundsSentence | undefined): readonly ToldSource[] {
  return sentence === undefined ? [] : sourcesPaidFrom(sentence);
}

function namesLender(text: string, sources: readonly ToldSource[]): boolean {
  return sources
    .filter(isLoan)
    .some(({ place }) => KIND_OF_LENDER.test(text) || LENDER.test(text.slice(text.indexOf(place.printed))));
}
