import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum, type Decimal } from "../../src/figures/decimal.js";
import { areTransposed } from "../../src/figures/typing-slip.js";
import type { Filing } from "../../src/filing/filing.js";
import { dollars, type Money } from "../../src/filing/money.js";

/** "For $4,800,000 and $15,198,100, respectively, or $19,998,100 in total": sums that a sentence of Item 3 adds up, or takes apart, itself. */
export function* paidInTotal({ sourceOfFunds }: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  for (const { place, paid } of sourceOfFunds?.sentences ?? []) {
    const told = totalAmong(place.value, paid);
    if (told === null) continue;
    const { total, parts } = told;
    const added = sum(parts.map(({ value }) => value));
    const expected = dollars({ ...total, value: added });
    const working = `${parts.map(dollars).join(" + ")} = ${expected}`;
    const finding = { at: [total, ...parts], expected, actual: dollars(total), working };
    if (added.eq(total.value))
      yield pass({ ...finding, message: `Item 3 states ${dollars(total)} in all: ${working}.` });
    // Whether these are all that the total is of is not told, so that only two transposed digits prove a slip.
    else if (isTransposed(total, parts, added))
      yield fail({
        ...finding,
        repairs: [
          { fact: total, value: added },
          ...parts.map((part) => ({ fact: part, value: part.value.plus(total.value).minus(added) })),
        ].filter(({ fact, value }) => areTransposed(fact.value, value)),
        message: `Item 3 states ${dollars(total)} in all; ${working}: two digits are transposed.`,
      });
  }
}

function isTransposed(total: Money, parts: readonly Money[], added: Decimal): boolean {
  const gap = total.value.minus(added);
  return (
    areTransposed(total.value, added) || parts.some(({ value }) => areTransposed(value, value.plus(gap)))
  );
}

const LEADS_TO_TOTAL = /\b(?:aggregate|total(?:l?ing)?|together|in\s+all|or)\b[^.,;:]{0,40}$/i;
const TOTAL_BEHIND = /^[\s,]{0,4}(?:in\s+(?:total|all|(?:the\s+)?aggregate)|together|combined)\b/i;

/** "$6,820,000, or $22.00 per share, of which $4,000,000 came from his savings": what goes before the first of the parts. */
const TAKEN_APART =
  /^[^.;:]{0,60}(?:\.\d{1,4}[^.;:]{0,40})?\b(?:of\s+which|consist(?:s|ing|ed)\s+of|compris(?:es|ing|ed\s+of))\b[^.;:\d]{0,60}$/i;
/** Behind these words a sum is a further one. */
const MORE = /\b(?:plus|in\s+addition|additional|further|another|also|fees?|commissions?|expenses)\b/i;

/** The first or the last of several sums of one currency, where the words make it the total of the others; else `null`. */
function totalAmong(
  sentence: string,
  paid: readonly Money[],
): { readonly total: Money; readonly parts: readonly Money[] } | null {
  const [first] = paid;
  const last = paid.at(-1);
  if (first === undefined || last === undefined || paid.length < 3) return null;
  if (paid.some(({ currency }) => currency !== last.currency)) return null;
  if (isTotalOf(sentence, last, paid.slice(0, -1))) return { total: last, parts: paid.slice(0, -1) };
  return isTakenApart(sentence, first, paid.slice(1)) ? { total: first, parts: paid.slice(1) } : null;
}

function isTotalOf(sentence: string, total: Money, parts: readonly Money[]): boolean {
  if (parts.some(({ value }) => value.gte(total.value))) return false;
  const at = sentence.lastIndexOf(total.printed);
  const isTotal =
    LEADS_TO_TOTAL.test(sentence.slice(0, at)) ||
    TOTAL_BEHIND.test(sentence.slice(at + total.printed.length));
  return at >= 0 && isTotal;
}

function isTakenApart(sentence: string, total: Money, parts: readonly Money[]): boolean {
  const from = sentence.indexOf(total.printed) + total.printed.length;
  const to = sentence.indexOf(parts[0]?.printed ?? "", from);
  return (
    parts.every(({ value }) => value.lt(total.value)) &&
    to > from &&
    TAKEN_APART.test(sentence.slice(from, to)) &&
    !MORE.test(sentence.slice(from))
  );
}
