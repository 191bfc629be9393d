import { sum, type Decimal } from "../../figures/decimal.js";
import { moneyIn, type PrintedMoney } from "../../figures/money.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";

/** A debt that a paragraph tells with its principal, and what was converted or repaid of it, the last of it "the remaining". */
export interface DebtInParts {
  readonly principal: PrintedMoney;
  readonly parts: readonly PrintedMoney[];
  readonly total: Decimal;
  readonly place: Fact<string>;
}

const PRINCIPAL = /\bprincipal\s+(?:amount|sum)\s+of\s+$/i;
const TAKEN =
  /\b(?:converted|repaid|prepaid|redeemed|exchanged)\s+(?:(?:an?\s+(?:aggregate|total)|the\s+(?:final|last))\s+(?:of\s+)?)?(?<rest>the\s+(?:remaining|outstanding|rest\s+of\s+the|balance\s+of)\s+)?$/i;
const OF_DEBT =
  /^\s+(?:in\s+|of\s+)?(?:(?:the|such|its|that|outstanding|aggregate)\s+){0,3}(?:principal|(?:[A-Z]\w*\s+){0,3}(?:Note|Debenture|Loan|Bond))\b/;
/** What makes a debt more or less than its principal. */
const CHANGES =
  /\b(?:interest|accru\w+|capitali[sz]\w+|premium|increas\w+|reduc\w+|additional|further|another|second|third|amended|forg[ai]v\w+|cancel\w+|advance[ds]?|tranches?|each)\b/i;

/** The debts of Items 3 to 6 that are told down to the last of them in one paragraph. */
export function debtsInParts({ items }: Filing): DebtInParts[] {
  return items
    .filter(({ number }) => /^[3-6]/.test(number))
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ value }) => /\bprincipal\b/i.test(value) && /\bremaining\b|\bbalance\b|\brest\b/i.test(value))
    .flatMap((place) => inParagraph(place) ?? []);
}

function inParagraph(place: Fact<string>): DebtInParts | null {
  const text = place.value;
  if (CHANGES.test(text)) return null;
  const amounts = [...moneyIn(text)];
  const lead = ({ start }: PrintedMoney): string => text.slice(Math.max(0, start - 80), start);
  const [principal, more] = amounts.filter((money) => PRINCIPAL.test(lead(money)));
  if (principal === undefined || more !== undefined) return null;
  const parts = amounts.filter(
    (money) => money.start > principal.end && TAKEN.test(lead(money)) && OF_DEBT.test(text.slice(money.end)),
  );
  const rests = parts.map((money) => TAKEN.exec(lead(money))?.groups?.["rest"] !== undefined);
  const isTold = parts.length > 1 && rests.indexOf(true) === parts.length - 1;
  const areExact = [principal, ...parts].every(
    ({ currency, rounding }) => currency === principal.currency && rounding.isZero(),
  );
  return isTold && areExact ? { principal, parts, total: sum(parts.map(({ value }) => value)), place } : null;
}
