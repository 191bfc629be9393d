import { sum, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { areTransposed } from "../../figures/typing-slip.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import type { Count } from "./recited-counts.js";

/** Lines of a name and a number of shares each, with the line of their total. */
export interface LinesWithTotal {
  readonly parts: readonly Count[];
  readonly total: Count;
  readonly added: Decimal;
  /** Whether two digits that changed places, of the total or of one line, make the difference. */
  readonly transposed: boolean;
}

/** "Larkspur Securities LLC (BD) - 35,400 shares", "Total: 650,000": nothing behind the number but its percentage. */
const LINE =
  /^\W{0,6}(?<name>[A-Z][^:\d]{1,80}?[^\s:–—-])\s*(?:\s[-–—]|:|\.{2,60}|…)\s*(?<count>\d{1,3}(?:,\d{3})+)(?:\s+(?:common\s+|ordinary\s+)?(?:shares|units|ADSs))?(?:\s(?:\(|[-–—]\s)?\d{1,2}(?:\.\d{1,4})?\s?%\)?)?[\s.;,]*$/i;
const TOTAL = /^(?:(?:grand|aggregate|combined)\s+)?total(?:\s+(?:shares|holdings|number\s+of\s+shares))?$/i;
/** Rows that are no parts of what is owned: powers, and what is sold. */
const NO_PART = /\b(?:power|sold|purchased|price|outstanding|class|less|date)\b/i;
const FEWEST = 2;
/** The Items that tell what is owned, and by whom. */
const ITEMS = { "13D": "56", "13G": "4678" } as const;

/** The lists of an Item that end in a total. */
export const linesWithTotal = onceTold(({ items, schedule }: Filing): readonly LinesWithTotal[] =>
  items.flatMap(({ number, paragraphs }) => {
    if (!ITEMS[schedule].includes(number.charAt(0))) return [];
    const found: LinesWithTotal[] = [];
    let parts: Count[] = [];
    for (const paragraph of paragraphs) {
      const line = lineOf(paragraph);
      if (line === null) parts = [];
      else if (!line.isTotal) parts.push(line.count);
      else {
        if (parts.length >= FEWEST) found.push(withTotal(parts, line.count));
        parts = [];
      }
    }
    return found;
  }),
);

function lineOf(paragraph: Fact<string>): { readonly count: Count; readonly isTotal: boolean } | null {
  const { name = "", count = "" } = LINE.exec(paragraph.value)?.groups ?? {};
  const [number] = [...numbersIn(count)];
  if (number === undefined || NO_PART.test(name)) return null;
  return { count: { ...paragraph, value: number.value, printed: count }, isTotal: TOTAL.test(name.trim()) };
}

function withTotal(parts: readonly Count[], total: Count): LinesWithTotal {
  const added = sum(parts.map(({ value }) => value));
  const off = total.value.minus(added);
  const transposed =
    !off.isZero() &&
    (areTransposed(total.value, added, true) ||
      parts.some(({ value }) => value.plus(off).gt(0) && areTransposed(value, value.plus(off), true)));
  return { parts, total, added, transposed };
}
