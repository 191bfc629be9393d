import { moneyIn } from "../../figures/money.js";
import { numbersIn } from "../../figures/number.js";
import type { Purchase } from "../../filing/purchase.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { moneyFact } from "../words/money.js";
import { isQuantity, isUnitPrice, MIXED, NEAR } from "../purchases/purchase-words.js";

const RIGHT_TO_BUY = /\b(?:option|right|warrant)s?\b[^.]{1,200}?\bto\s+(?:purchase|acquire|buy)\b/i;
/** "If Hollin were to exercise the Option in full, the funds required would be approximately $1.79 billion". */
const IN_FULL =
  /\b(?:exercised?\b[^.;$]{1,80}\bin\s+full|full\s+exercise)\b[^.;$]{1,200}\b(?:would|will)\s+(?:be|equal|amount\s+to)\s+(?:approximately\s+|about\s+)?$/i;

/** What an option costs in all, told in the sentence right behind the one with its shares and their price. */
export function exercisedInFull(sentences: readonly MappedText[], make: FactMaker): Purchase[] {
  return sentences.flatMap((second, index) => {
    const first = sentences[index - 1];
    const purchase = first === undefined ? null : together(first, second, make);
    return purchase === null ? [] : [purchase];
  });
}

function together(first: MappedText, second: MappedText, make: FactMaker): Purchase | null {
  const [total, otherTotal] = [...moneyIn(second.text)];
  if (total === undefined || otherTotal !== undefined) return null;
  if (!IN_FULL.test(second.text.slice(0, total.start)) || !RIGHT_TO_BUY.test(first.text)) return null;
  const [price, otherPrice] = [...moneyIn(first.text)];
  const [quantity, otherQuantity] = [...numbersIn(first.text)].filter((each) => isQuantity(first.text, each));
  if (price === undefined || quantity === undefined || !isUnitPrice(first.text, price)) return null;
  if ((otherPrice ?? otherQuantity) !== undefined || price.currency !== total.currency) return null;
  return {
    quantity: markedFigure(make, first, 0, quantity),
    price: moneyFact(make, first, price),
    total: moneyFact(make, second, total),
    near: NEAR.test(second.text),
    mixed: MIXED.test(second.text),
    place: textFact(make, second),
  };
}
