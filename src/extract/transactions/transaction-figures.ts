import type { Cell } from "../../document/document.js";
import { Decimal } from "../../figures/decimal.js";
import type { Role } from "./transaction-captions.js";
import { pricesIn } from "./transaction-prices.js";

/** A figure of a row: a count, or an amount. */
export interface RowFigure {
  readonly value: Decimal;
  readonly unit: Decimal;
  readonly money: boolean;
  readonly currency: string;
  readonly start: number;
  readonly end: number;
  /** The upper end where the cell prints a range of prices. */
  readonly to?: Decimal;
  /** What it is by the words of its cell. */
  readonly told?: Role;
}

const WITH_UNIT =
  /^(?:(\()\s*|\s+)?(?:(\$)\s*)?(?:(\d{1,3}(?:[,'’]\d{3})+|\d+)?(\.\d+)?(?<=\d)\s*)?(?:\)\s*)?(?:shares?|ADSs?|units?|(?:per|\/)\s*(?:share|unit|ADS)|each|average|avg|USD)\b/i;
const PRICES = /^\$?\s*(\d{1,6}(?:\.\d+)?)\s*(?:[-–—]|to)\s*(?:\$\s*)?(\d{1,6}(?:\.\d+)?)\W*$/i;
const COUNT_LEADS = /^\(?[\d,]+\)?\s*(?:[a-z-]+\s+){0,3}?(?:shares?|ADSs?|units?)\b/i;
/** "2,000-": sold. */
const SOLD = /^(\d{1,3}(?:,\d{3})+|\d+)\s?-$/;
const FRACTION = /^(\$)?\s*(\d{1,5})(?:\s|-|\s-\s)(\d{1,2})\/(\d{1,2})$/;

/** "15,000 shares at $5.48 per share": what one cell tells of a count and of its price, of a range of prices or of a total. */
export function figuresInWords(printed: string, { start, end }: Cell): RowFigure[] {
  const { units, ranges, totals } = pricesIn(printed);
  const [amount, ...others] = [
    ...units.map(({ money }) => ({ ...money, to: null, told: "price" as const })),
    ...ranges.map(([low, high]) => ({ ...low, to: high.value, end: high.end, told: "price" as const })),
    ...totals.map((money) => ({ ...money, to: null, told: "total" as const })),
  ].sort((a, b) => a.start - b.start);
  const lead = amount === undefined ? "" : printed.slice(0, amount.start);
  const count = COUNT_LEADS.exec(lead)?.[0].length ?? 0;
  const counted = count === 0 ? null : figureInWords(printed.slice(0, count), { start, end: start + count });
  if (amount === undefined || others.length > 0 || counted === null) {
    const figure = figureInWords(printed, { start, end });
    return figure === null ? [] : [figure];
  }
  const { value, unit, currency, told, to } = amount;
  const at = { start: start + amount.start, end: start + amount.end };
  const priced: RowFigure = { value, unit, currency, told, money: true, ...at };
  return [{ ...counted, told: "quantity" }, to === null ? priced : { ...priced, to }];
}

/** A figure that the reader of tables takes for words: with its unit, as a range or with a fraction. */
export function figureInWords(printed: string, { start, end }: Cell): RowFigure | null {
  const prices = PRICES.exec(printed);
  const fraction = FRACTION.exec(printed);
  const counted = WITH_UNIT.exec(printed);
  const at = { start, end };
  if (prices !== null) {
    const [low = "", high = ""] = [prices[1], prices[2]];
    const unit = new Decimal(10).pow(-(low.split(".")[1]?.length ?? 0));
    return { value: new Decimal(low), to: new Decimal(high), unit, money: true, currency: "$", ...at };
  }
  if (fraction !== null && Number(fraction[4]) !== 0) {
    const part = new Decimal(fraction[3] ?? 0).div(fraction[4] ?? 1);
    const unit = new Decimal(1).div(fraction[4] ?? 1);
    return { value: new Decimal(fraction[2] ?? 0).plus(part), unit, money: true, currency: "$", ...at };
  }
  const sold = SOLD.exec(printed);
  if (sold !== null)
    return {
      value: new Decimal((sold[1] ?? "").replace(/,/g, "")).negated(),
      unit: new Decimal(1),
      money: false,
      currency: "",
      ...at,
    };
  if (counted === null || (counted[3] === undefined && counted[4] === undefined)) return null;
  const [, open, sign, whole = "0", decimals = ""] = counted;
  const value = new Decimal(`${whole.replace(/[,'’]/g, "")}${decimals}`);
  return {
    value: open === undefined ? value : value.negated(),
    unit: new Decimal(10).pow(-Math.max(0, decimals.length - 1)),
    money: sign !== undefined || /\bper\b|\/|\beach\b|\baverage\b|\bavg\b|USD/i.test(printed),
    currency: "$",
    ...at,
  };
}

/** What each figure is: by the captions where they are as many, else by its shape. */
export function rolesOf(figures: readonly (RowFigure | null)[], captioned: readonly Role[]): (Role | null)[] {
  const told = figures.map((figure) => figure?.told ?? null);
  if (told.some((role) => role !== null)) return told;
  if (captioned.length === figures.length) return [...captioned];
  const roles: (Role | null)[] = figures.map(() => null);
  const counts = figures.flatMap((figure, index) =>
    figure !== null && !figure.money && figure.value.isInteger() && figure.unit.eq(1) ? [index] : [],
  );
  const [quantity = figures.findIndex((figure) => figure !== null)] = counts;
  roles[quantity] = "quantity";
  const amounts = figures
    .flatMap((figure, index) => (figure === null || index === quantity ? [] : [{ figure, index }]))
    .filter(({ figure }) => figure.money || figure.unit.lt(1) || captioned.includes("price"))
    .sort((a, b) => a.figure.value.comparedTo(b.figure.value));
  const [smallest, ...larger] = amounts;
  if (smallest !== undefined) roles[smallest.index] = "price";
  const largest = larger.at(-1);
  if (largest !== undefined && captioned.includes("total")) roles[largest.index] = "total";
  return roles;
}
