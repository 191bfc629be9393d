import { moneyIn, type PrintedMoney } from "../../figures/money.js";
import type { Purchase } from "../../filing/purchase.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { moneyFact } from "../words/money.js";
import { isUnitPrice, MIXED, NEAR } from "./purchase-words.js";
import { quantitiesIn } from "../transactions/transaction-quantities.js";

const RESPECTIVELY = /\brespectively\b/gi;
const JOINT = /^\s*(?:,\s*(?:and\s+)?|and\s+)$/i;

/**
 * "… purchased 500 and 600 Shares, respectively, at $4.00 per share, for $2,000 and $2,400, respectively": as many numbers
 * as totals, each with the price of its own or the one price of all.
 */
export function purchasesRespectively(clause: MappedText, make: FactMaker): Purchase[] {
  const { text } = clause;
  if (text.search(RESPECTIVELY) < 0) return [];
  const amounts = [...moneyIn(text)];
  const prices = amounts.filter((money) => isUnitPrice(text, money));
  const totals = listed(text, amounts).filter((money) => !prices.includes(money));
  const quantities = quantitiesIn(text, []);
  if (totals.length < 2 || quantities.length !== totals.length) return [];
  if (prices.length !== 1 && prices.length !== totals.length) return [];
  return totals.flatMap((total, index) => {
    const [quantity, price] = [quantities[index], prices[index] ?? prices[0]];
    if (quantity === undefined || price === undefined) return [];
    return {
      quantity: markedFigure(make, clause, 0, quantity),
      price: moneyFact(make, clause, price),
      total: moneyFact(make, clause, total),
      near: NEAR.test(text),
      mixed: MIXED.test(text.replace(RESPECTIVELY, " ")),
      place: textFact(make, clause),
    };
  });
}

/** The amounts of the list that stands straight before the last "respectively". */
function listed(text: string, amounts: readonly PrintedMoney[]): PrintedMoney[] {
  const end = text.toLowerCase().lastIndexOf("respectively");
  const list: PrintedMoney[] = [];
  let next = end;
  for (const money of amounts.filter((each) => each.end <= end).reverse()) {
    const joint = text.slice(money.end, next);
    if (list.length === 0 ? !/^,?\s*$/.test(joint) : !JOINT.test(joint)) break;
    list.unshift(money);
    next = money.start;
  }
  return list;
}
