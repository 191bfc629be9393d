import { numbersIn } from "../../figures/number.js";
import { sum, type Decimal } from "../../figures/decimal.js";
import type { Fact, Figure } from "../fact.js";
import type { ToldTransactions } from "../transaction.js";
import { isReadWhole } from "./transaction-totals.js";

/** A line of Item 5(c) that is nothing but the total of the transactions told above it, one by one. */
export interface TotalLine {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly sum: Decimal;
  readonly adds: boolean;
}

/** "Total: 3,500 shares", "Total ADSs sold: 3,500". */
const LINE =
  /^\W{0,3}(?:grand\s)?total(?:\s(?:shares|units|ADSs))?(?:\s(?:sold|purchased|bought|acquired))?\s?[:=–-]?\s?\d{1,3}(?:,\d{3}){0,4}(?:\s(?:(?:ordinary|common)\s)?(?:shares|units|ADSs))?(?:\sof\scommon\sstock)?\W{0,2}$/i;

/** The one total line, where all that stands in Item 5(c) was read, above it, of one person and on one side. */
export function totalLine(told: ToldTransactions): TotalLine | null {
  const { transactions, lists, references, paragraphs } = told;
  const [line, ...others] = paragraphs.filter(({ value }) => LINE.test(value));
  const [first] = transactions;
  if (line === undefined || first === undefined || others.length + lists.length + references.length > 0)
    return null;
  const parts = transactions.flatMap(({ quantity, side, person, date, from, place }) => {
    const fits = side !== null && side === first.side && person === first.person;
    const isDay = date !== null && from === null && place.span.end <= line.span.start;
    return quantity !== null && fits && isDay ? [quantity] : [];
  });
  const isWhole = paragraphs.every((each) => each === line || isReadWhole(told, each));
  if (parts.length < 2 || parts.length < transactions.length || !isWhole) return null;
  const total = figureOf(line);
  const added = sum(parts.map(({ value }) => value));
  return total === null ? null : { total, parts, sum: added, adds: added.eq(total.value) };
}

function figureOf(line: Fact<string>): Figure | null {
  const [number] = [...numbersIn(line.value)];
  return number === undefined ? null : { ...line, value: number.value, marks: [] };
}
