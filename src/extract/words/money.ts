import type { PrintedMoney } from "../../figures/money.js";
import type { Money } from "../../filing/money.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "./fact-maker.js";

/** The fact of an amount of money printed in `text`. */
export function moneyFact(make: FactMaker, text: MappedText, money: PrintedMoney): Money {
  const { value, unit, currency, start, end } = money;
  return { ...make(value, text, start, end), unit, currency };
}
