import { moneyIn } from "../../figures/money.js";
import type { Fact } from "../../filing/fact.js";
import type { FundsSentence, SourceOfFunds, ToldSource } from "../../filing/source-of-funds.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { readAmountsPaid } from "./amounts-paid.js";
import { item3Answer } from "./item3-answer.js";
import { pricedSharesIn } from "../purchases/priced-shares.js";
import { acquirersIn, nameFinder, withoutNames, type RawMention } from "../names/raw-names.js";
import { blanked, hintsIn, sourcesIn } from "./told-sources.js";
import type { Named } from "../names/subject.js";
import { loanTermsIn } from "./loan-terms.js";

/** Item 3 as the readers of either format find it. */
export interface Item3Source {
  readonly heading: Fact<string>;
  /** The heading's line where it may go on with the answer, then the paragraphs. */
  readonly texts: readonly MappedText[];
}

const NOT_APPLICABLE =
  /^\W*(?:(?:this\s+item|item\s+3)\s+is\s+)?(?:not\s+applicable|inapplicable|n\/?a|none|no\s+(?:material\s+)?changes?|not\s+amended|unchanged|same\s+as\s+before)\W*$/i;
const RESTATES =
  /\brestat\w+|\b(?:replaced|superseded|deleted)\b.{1,80}\b(?:entirety|following)\b|\bin\s+(?:its|their)\s+entirety\b/i;
const ADDS =
  /\b(?:supplement\w*|add(?:ed|ing|s|ition)?|as\s+follows\s+at\s+the\s+end|(?:first|second|third|last)\s+paragraph)\b/i;
const REFERS =
  /\bincorporated\s+(?:\w+\s+){0,5}?by\s+(?:this\s+)?reference\b|\b(?:see|refer(?:s|red|ence)?|set\s+forth|described|disclosed|contained|discussed|stated|listed|reported|identified|shown|provided|defined|indicated|response|pursuant)\s+(?:[\w,]+\s+){0,5}?(?:Items?\s+[124-7]|(?:rows?|lines?)\s+\(?4|(?<!\bthis\s)Schedules?\s+(?:[A-Z\d]|13D)|Annex|Appendix|Exhibits?|Sections?\s+\d|the\s+(?:cover|original|initial|prior|previous)|previously)\b|\bItems?\s+(?:[124-7]|5\s?\(c\))(?:\s*\([a-f]\))?\s+(?:below|above|hereof|of\s+this|is|are)\b|\boffer\s+to\s+purchase\b|\bpreviously\s+(?:reported|disclosed|filed)\b/i;
const TOGETHER =
  /\b(?:the|each|all|both|such)\s+(?:of\s+)?(?:the\s+)?(?:reporting|filing)\s+persons?\b|\b(?:each|the)\s+undersigned\b/i;
const RIGHTS =
  /\b(?:options?|rights?|warrants?)\s+(?:[\w-]+\s+){0,4}?to\s+(?:purchase|acquire|buy|subscribe)\b|\b(?:exercise|strike|conversion)\s+prices?(?:\s+[a-z]+){0,3}(?:\s*[$€£]\s?[\d.,]+)?|\bpar\s+value(?:\s+of)?(?:\s*\\?[$€£]\s?[\d.,]+)?|\bnot\s+(?:been\s+)?(?:purchased|bought|paid)\b/gi;
const BOUGHT =
  /\b(?:purchas(?:ed?|es|ers?|ing)|bought|buys?|paid|pays?|payments?|prices?|costs?|expend\w*|invest(?:ed|ment|ments|ing)?|subscri\w+|sold\s+to|open[\s-]+market|private\s+placement|(?:for|in)\s+cash|exercised|(?:up)?on\s+(?:the\s+|his\s+|her\s+|its\s+)?exercise|acquired\s+(?:in|on|over|through)\s+(?:the\s+)?(?:market|exchange|new\s+york|nasdaq|brok\w+)|reinvest\w*|stock\s+exchange)\b|[$€£]|\bUSD\b/i;
const PROSPECTIVE =
  /\b(?:would|will|may(?!\s+\d)|might|could|if|unless|anticipat\w+|expect(?:s|ed)?|intends?|proposes?|contemplat\w+|to\s+be\s+(?:used|paid|obtained|provided|funded|financed|required))\b/i;
const ANY_MONEY =
  /[$€£¥]|\b(?:USD|EUR|CAD|GBP|RMB|CNY|NIS|ILS|HKD|CHF|JPY|AUD|NZD|SEK|DKK|NOK|INR|BRL|MXN|ZAR|KRW|SGD|TWD|THB|RUB|Rs|shekels?|rupees?|francs?|kron(?:or|er|e)|reais|pesos|dollars?|pounds|euros?|yen|million|per\s+(?:share|unit|ADS)|prices?\s+(?:of|per|ranging|between)|nominal|par\s+value)\b|\d['’]\d{3}/i;

/** Reads what Item 3 tells, sentence by sentence. */
export function readSourceOfFunds(
  { heading, texts }: Item3Source,
  persons: readonly Named[],
  make: FactMaker,
): SourceOfFunds {
  const { told, amending, complete } = item3Answer(texts);
  const findNames = nameFinder(persons);
  const sentences = told.map((sentence) => read(sentence, findNames(sentence.text), persons, make));
  const notApplicable = told.length === 1 ? told.find(({ text }) => NOT_APPLICABLE.test(text)) : undefined;
  const referring = told.find(({ text }) => REFERS.test(text));
  const restating = amending.find(({ text }) => RESTATES.test(text) && !ADDS.test(text));
  return {
    heading,
    sentences,
    notApplicable: notApplicable === undefined ? null : textFact(make, notApplicable),
    refersTo: referring === undefined ? null : textFact(make, referring),
    complete,
    restated: restating !== undefined,
    loanTerms: loanTermsIn(told, sentences, make),
  };
}

function read(
  sentence: MappedText,
  mentions: readonly RawMention[],
  persons: readonly Named[],
  make: FactMaker,
): FundsSentence {
  const masked = withoutNames(sentence.text, mentions);
  const nameOf = (person: number): string[] => persons.slice(person, person + 1).map(({ name }) => name);
  const named = [...new Set(mentions.map(({ person }) => person))].flatMap(nameOf);
  const found = sourcesIn(masked);
  const told = (one: (typeof found)[number]): ToldSource => ({
    kind: one.wording.kind,
    money: one.wording.money,
    codes: one.wording.codes,
    tolerated: one.wording.tolerated,
    place: textFact(make, sentence, one.start, one.end),
  });
  const plain = found.reduce(
    (text, { wording, start, end }) => (wording.kind === "no payment" ? blanked(text, start, end) : text),
    masked,
  );
  const bought = BOUGHT.test(plain.replace(RIGHTS, " "));
  return {
    place: textFact(make, sentence),
    concerns: TOGETHER.test(sentence.text) ? persons.map(({ name }) => name) : named,
    acquirers: acquirersIn(masked, mentions).flatMap(nameOf),
    sources: found.filter(({ stance }) => stance === "affirmed").map(told),
    denied: found.filter(({ stance }) => stance === "denied").map(told),
    hints: hintsIn(masked, found),
    bought,
    prospective: PROSPECTIVE.test(masked),
    paid: bought ? readAmountsPaid(sentence, make) : [],
    priced: bought ? pricedSharesIn(sentence, make) : null,
    hasMoney: ANY_MONEY.test(masked) || [...moneyIn(masked)].length > 0,
  };
}
