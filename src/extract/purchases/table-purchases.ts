import type { Purchase } from "../../filing/purchase.js";
import type { Table, TableFigure } from "../../filing/table.js";

const NOT_TRADED =
  /\b(?:held|owned|beneficial|following|after|outstanding|balance|cumulative|remaining|market)\b/i;
const QUANTITY =
  /\b(?:shares?|quantity|number|units?|ADSs?|securities|amount\s+of\s+(?:shares|securities))\b/i;
const UNIT_PRICE = /\bprice\b|\bper\s+(?:share|unit|ADS)\b/i;
const TOTAL = /\b(?:aggregate|total|cost|proceeds|consideration|value|amount|gross|net)\b/i;
const NEAR = /\b(?:average|avg|weighted|approx\w*|commissions?|fees?|net)\b/i;
const MIXED = /\bhigh\b|\blow\b|\brange\b/i;

/** The trades of tables whose columns are headed as a number, a price and a total. */
export function purchasesInTables(tables: readonly Table[]): Purchase[] {
  return tables.flatMap((table) => {
    const columns = table.aligned ? columnsOf(table.captions) : null;
    if (columns === null) return [];
    const captions = table.captions.join(" ");
    const trades = table.rows
      .filter(({ adds }) => !adds)
      .flatMap(({ figures, place }): Purchase[] => {
        const [quantity, price, total] = columns.map((column) => figures[column] ?? null);
        if (!isFigure(quantity) || !isFigure(price) || !isFigure(total)) return [];
        const currency = total.currency || price.currency || "$";
        return [
          {
            quantity: { ...quantity, value: quantity.value.abs(), marks: [] },
            price: { ...price, currency },
            total: { ...total, value: total.value.abs(), currency },
            near: NEAR.test(captions),
            mixed: MIXED.test(captions),
            place,
          },
        ];
      });
    const agreeing = trades.filter(agrees).length;
    // Where most rows are off, the total holds costs, or the price is of something else.
    const systematic = trades.length > 1 && agreeing * 2 < trades.length;
    return systematic ? trades.map((trade) => ({ ...trade, mixed: true })) : trades;
  });
}

/** Whether number times price is the total but for the price's printed places. */
function agrees({ quantity, price, total }: Purchase): boolean {
  const off = quantity.value.times(price.value).minus(total.value).abs();
  return off.lte(quantity.value.times(price.unit).plus(total.unit));
}

/** The one column of each, or `null`. */
function columnsOf(captions: readonly string[]): [quantity: number, price: number, total: number] | null {
  const kinds = captions.map((words) => {
    if (NOT_TRADED.test(words)) return "other";
    // "Total Price" and "Aggregate Purchase Price" are totals, "Price per Share" is none.
    const total = TOTAL.test(words);
    if (UNIT_PRICE.test(words) && (/\bper\b/i.test(words) || !total)) return "price";
    if (QUANTITY.test(words) && !/\b(?:cost|proceeds|consideration|value|price)\b/i.test(words))
      return "quantity";
    return total ? "total" : "other";
  });
  const columns = (["quantity", "price", "total"] as const).map((kind) =>
    kinds.flatMap((each, column) => (each === kind ? [column] : [])),
  );
  const [[quantity, ...others] = [], [price, ...prices] = [], [total, ...totals] = []] = columns;
  if (quantity === undefined || price === undefined || total === undefined) return null;
  return others.length + prices.length + totals.length > 0 ? null : [quantity, price, total];
}

function isFigure(figure: TableFigure | null | undefined): figure is TableFigure {
  return figure !== null && figure !== undefined && figure.kind !== "percent";
}
