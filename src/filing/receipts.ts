import { withSeparators } from "../figures/decimal.js";
import type { PercentOfClass } from "./percent-case.js";
import { proseOf } from "./prose.js";

/** The title of a class of depositary receipts, each of which stands for more or less than one share. */
const OF_RECEIPTS = /\b(?:ADSs?|ADRs?|American\s+Depositary\s+(?:Shares?|Receipts?))\b/i;
const ONE_FOR_ONE = /\brepresent(?:s|ing)?\s+(?:the\s+right\s+to\s+receive\s+)?(?:one|1)\b/i;
/** Behind a count, the shares that the receipts stand for. */
const OF_SHARES = /^\s+(?:(?:issued|outstanding|and|Class\s+[A-Z])\s+){0,4}(?:ordinary|common)\s+shares\b/i;

/**
 * Whether a filing on depositary receipts tells the holding as so many of them, and the count that the percentage rests on as one of
 * the shares they stand for: the quotient of the two is no percentage of either.
 */
export function dividesReceiptsByShares({ filing, aggregate, base }: PercentOfClass): boolean {
  const title = filing.securityClass?.value ?? "";
  if (!OF_RECEIPTS.test(title) || ONE_FOR_ONE.test(title)) return false;
  const { value: words } = base.place;
  const at = words.indexOf(base.shares.printed);
  if (at < 0 || !OF_SHARES.test(words.slice(at + base.shares.printed.length))) return false;
  const amount = withSeparators(aggregate.value);
  return proseOf(filing).some(({ value }) => {
    const told = value.indexOf(amount);
    return told >= 0 && /^\s+(?:ADSs|American\s+Depositary\s)/i.test(value.slice(told + amount.length));
  });
}
