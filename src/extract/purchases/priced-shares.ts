import { moneyIn } from "../../figures/money.js";
import { numbersIn } from "../../figures/number.js";
import type { PricedShares } from "../../filing/source-of-funds.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { moneyFact } from "../words/money.js";
import { isQuantity, isUnitPrice, NEAR } from "./purchase-words.js";

/** The one number of shares that a sentence tells with the price of each, where it prints no other amount of money; else `null`. */
export function pricedSharesIn(sentence: MappedText, make: FactMaker): PricedShares | null {
  const { text } = sentence;
  const [price, otherPrice] = [...moneyIn(text)];
  if (price === undefined || otherPrice !== undefined || !isUnitPrice(text, price) || NEAR.test(text))
    return null;
  const [quantity, otherQuantity] = [...numbersIn(text)].filter((number) => isQuantity(text, number));
  return quantity === undefined || otherQuantity !== undefined
    ? null
    : { quantity: markedFigure(make, sentence, 0, quantity), price: moneyFact(make, sentence, price) };
}
