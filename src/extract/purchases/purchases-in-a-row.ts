import { datesIn } from "../../figures/date.js";
import { moneyIn } from "../../figures/money.js";
import { numbersIn } from "../../figures/number.js";
import type { Purchase } from "../../filing/purchase.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { moneyFact } from "../words/money.js";
import { isQuantity, isUnitPrice, MIXED, NEAR } from "./purchase-words.js";

const OF_SHARES_AT = /^\s+(?:common\s+|ordinary\s+)?(?:shares?|units?|ADSs?)\b[^.;:%$€£\d]{0,100}\sat\s+$/i;
/** "per share, for an aggregate purchase price of $5,000", "per share ($5,000)". */
const PER_SHARE_FOR =
  /^\s+(?:per|a)\s+(?:share|unit|ADS)(?:,?\s+for\s+(?:an?\s+(?:aggregate|total)\s+(?:purchase\s+)?(?:price|consideration|cost)\s+of\s+)?|\s+\()$/i;
const ENDS = /^(?:[,;.)]|$)(?!\s*(?:including|plus|less|net|together|which\s+includes?)\b)/i;

/**
 * "1,000 Shares in a private placement on May 2, 2022 at $12.00 per Share, for $12,000": the trades of a clause told by number,
 * price and total in a row, whatever else the clause tells.
 */
export function purchasesInARow(clause: MappedText, make: FactMaker): Purchase[] {
  const { text } = clause;
  const amounts = [...moneyIn(text)];
  const undated = withoutDays(text);
  const totals = amounts.map((price, index) => {
    const total = amounts[index + 1];
    const follows =
      price.currency === total?.currency &&
      PER_SHARE_FOR.test(text.slice(price.end, total.start)) &&
      ENDS.test(text.slice(total.end));
    return follows ? total : null;
  });
  // A price before it without a total of its own shares the next: "5,000 Shares at $4.00 a share and 2,000 at $4.25 a share, for $28,500".
  const shared = amounts.findIndex((money, index) => totals[index] === null && isUnitPrice(text, money));
  return amounts.slice(0, shared < 0 ? undefined : shared).flatMap((price, index) => {
    const total = totals[index] ?? null;
    const from = amounts[index - 1]?.end ?? 0;
    // Another number before it may share the total: "1,000 Shares in May and 2,000 in June at $12.00 per Share, for $36,000".
    const [quantity, ...others] = [...numbersIn(undated.slice(0, price.start))].filter(
      ({ start, value }) => start >= from && value.gte(100),
    );
    if (total === null || quantity === undefined || others.length > 0) return [];
    const between = undated.slice(quantity.end, price.start);
    if (!OF_SHARES_AT.test(between) || !isQuantity(text, quantity) || MIXED.test(between)) return [];
    return {
      quantity: markedFigure(make, clause, 0, quantity),
      price: moneyFact(make, clause, price),
      total: moneyFact(make, clause, total),
      near: NEAR.test(text),
      mixed: false,
      place: textFact(make, clause),
    };
  });
}

/** The text with blanks for its days, whose numbers count nothing. */
function withoutDays(text: string): string {
  return [...datesIn(text)].reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}
