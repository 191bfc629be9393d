import { moneyIn } from "../figures/money.js";
import type { Money } from "../filing/money.js";
import type { MappedText } from "../source/mapped-text.js";
import type { FactMaker } from "./fact-maker.js";
import { moneyFact } from "./money.js";

const OF_A_UNIT =
  /^\s*(?:(?:in\s+cash\s*)?(?:per|for\s+each|\/)\s*(?!annum|year|month)|each\b|apiece\b|a\s+(?:share|unit)\b|stated\s+value|principal|par\b|liquidation)/i;
const NO_PRICE =
  /\b(?:principal|face|stated\s+value|par\s+value|conversion|exercise|strike|liquidation|market\s+value|prices?\s+(?:per\s+share\s+)?(?:ranging\s+)?(?:from|between)|range)\b[^,;]{0,40}$/i;

/** The sums that a sentence on a purchase tells to have been paid: no unit's price, no principal, no par value. */
export function readAmountsPaid(sentence: MappedText, make: FactMaker): Money[] {
  const { text } = sentence;
  return [...moneyIn(text)]
    .filter(
      ({ value, start, end }) =>
        !value.isZero() &&
        !/^['’]\d{3}/.test(text.slice(end)) &&
        !OF_A_UNIT.test(text.slice(end, end + 40)) &&
        !NO_PRICE.test(text.slice(Math.max(0, start - 80), start)),
    )
    .map((money) => moneyFact(make, sentence, money));
}
