import { moneyIn } from "../../figures/money.js";
import type { Money } from "../../filing/money.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { moneyFact } from "../words/money.js";
import { isSumAlone } from "./item3-answer.js";

const PAID =
  /\b(?:purchase\s+prices?|purchas(?:ed|es|ing)|bought|pa(?:id|ys?)|costs?|expend(?:ed|s|itures?)|invest(?:ed|ments?)|subscri(?:bed|ptions?)|sold\s+to|for\s+cash|in\s+cash|used\s+(?:[^\s;]+\s+){0,12}?(?:to\s+(?:purchase|acquire|buy)|(?:for|in)\s+(?:the\s+)?(?:purchase|acquisition)))\b/i;
const ACQUIRED_FOR = /\bacquired\b[^.;]{1,160}?\bfor\s+(?:[a-z]+\s+){0,6}[$€£]/i;
/** "Larkspur Fund II: $1,250,000.00": a line of a list of what each paid. */
const LISTED = /^\W*[A-Z][\w .,&'’()-]{1,60}:\s*[$€£]\s?\d[\d,]{4,20}(?:\.\d\d)?\W*$/;
/** Paid in kind, or with a value put on it; or bought by the issuer itself. */
const IN_KIND =
  /\b(?:valued|deemed\s+(?:value|price)|fair\s+(?:market\s+)?value|services|in\s+lieu|worth|by\s+(?:the\s+)?(?:issuing|issuance|delivery|delivering)|(?:paid|payable|satisfied|settled)\s+(?:by\s+the\s+(?:issuer|company)|in\s+(?:the\s+form\s+of\s+)?(?:\w+\s+)?(?:shares|stock|securities))|asset\s+purchase|acquired\s+by\s+the\s+issuer|(?:issuer|company|corporation)\s+(?:has\s+|had\s+)?(?:purchased|bought|paid|acquired|redeemed|repurchased))\b/i;
const OF_A_UNIT =
  /^\s*(?:(?:in\s+cash\s*)?(?:per|for\s+each|\/)\s*(?!annum|year|month)|each\b|apiece\b|a\s+(?:share|unit)\b|stated\s+value|principal|par\b|liquidation)/i;
const NO_PRICE =
  /\b(?:principal|face|stated\s+value|par\s+value|conversion|exercise|strike|liquidation|market\s+value|prices?\s+(?:per\s+share\s+)?(?:ranging\s+)?(?:from|between)|range)\b[^,;]{0,40}$/i;
/** "CHF 423'217'533": a grouping that is not read. */
const GOES_ON = /^['’]\d{3}/;

/** The sums that a sentence tells to have been paid for securities: no unit's price, no principal, no par value. */
export function readAmountsPaid(sentence: MappedText, make: FactMaker): Money[] {
  const { text } = sentence;
  const isPaid = [PAID, ACQUIRED_FOR, LISTED].some((words) => words.test(text)) || isSumAlone(text);
  if (!isPaid || IN_KIND.test(text)) return [];
  return [...moneyIn(text)]
    .filter(
      ({ value, start, end }) =>
        !value.isZero() &&
        !GOES_ON.test(text.slice(end)) &&
        !OF_A_UNIT.test(text.slice(end, end + 40)) &&
        !NO_PRICE.test(text.slice(Math.max(0, start - 80), start)),
    )
    .map((money) => moneyFact(make, sentence, money));
}
