import { sum, withSeparators, type Decimal } from "../../figures/decimal.js";
import { numberAtStart } from "../../figures/number.js";
import type { Filing, Person } from "../filing.js";
import { COUNTED_ROWS, row, rowNumber, type CountedRow } from "../rows.js";

/** One of the addends that Row 11 (9) names: another row, or a number of its own. */
export interface Addend {
  readonly name: CountedRow | null;
  /** `Row 5`, or the number as printed. */
  readonly words: string;
  readonly value: Decimal;
}

/** What Row 11 (9) says that it is the total of. */
export interface RowFormula {
  readonly addends: readonly Addend[];
  readonly total: Decimal;
}

const OPENS = /\b(?:total|sum)\s+of\s+(?=(?:(?:rows?|items?|lines?|boxes)\s+)?\(?\d)/i;
const ROW = /^\s*(?:(?:row|item|line|box)s?\s+)?\(?(\d{1,2})\)?(?![\d,.])/i;
const PLUS = /^\s*(?:\+|,\s*and\b|[,&]|and\b|plus\b)/i;
/** What may stand behind a number: what it counts, without another number. */
const UNIT = /^\s+(?:shares|common\s+shares)\b/i;

/** "65,535,361 (Total of 5 + 6 + 438,251 shares - right to acquire …)", or `null` where the row gives no formula that is wholly read. */
export function rowFormula(filing: Filing, person: Person): RowFormula | null {
  const printed = person.answers.aggregateAmount?.printed?.printed.replace(/\s+/g, " ") ?? "";
  const opening = OPENS.exec(printed);
  const addends = opening && addendsOf(printed.slice(opening.index + opening[0].length), filing, person);
  if (addends === null || addends.length < 2 || !addends.some(({ name }) => name !== null)) return null;
  return { addends, total: sum(addends.map(({ value }) => value)) };
}

/** More addends than this are no formula of a cover page. */
const MOST = 6;

function addendsOf(text: string, filing: Filing, person: Person): Addend[] | null {
  const addends: Addend[] = [];
  let rest = text;
  while (addends.length < MOST) {
    const found = addendAt(rest, filing, person);
    if (found === null) return null;
    addends.push(found.addend);
    const behind = rest.slice(found.length).replace(UNIT, "");
    const plus = PLUS.exec(behind)?.[0];
    // Another number behind the last addend may be one more that is not read.
    if (plus === undefined) return /\d/.test(behind) ? null : addends;
    rest = behind.slice(plus.length);
  }
  return null;
}

function addendAt(text: string, filing: Filing, person: Person): { addend: Addend; length: number } | null {
  const match = ROW.exec(text);
  if (match !== null) {
    const name = COUNTED_ROWS.find((each) => rowNumber(filing.schedule, each) === Number(match[1]));
    const value = name === undefined || name === "aggregateAmount" ? undefined : person[name]?.value;
    if (name === undefined || value === undefined) return null;
    return { addend: { name, words: row(filing, name), value }, length: match[0].length };
  }
  const number = numberAtStart(text);
  if (number === null || number.value.lt(100)) return null;
  const words = withSeparators(number.value);
  return { addend: { name: null, words, value: number.value }, length: number.end };
}
