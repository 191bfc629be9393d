import { withSeparators } from "../../figures/decimal.js";
import type { PercentOfClass } from "../percent/percent-case.js";
import { proseOf } from "../words/prose.js";

/** The title of a class of depositary receipts, each of which stands for more or less than one share. */
const OF_RECEIPTS = /\b(?:AD[SR]s?|Depositary)\b(?!.*\srepresent\w*\s(?:one|1)\b)/is;

/**
 * Whether a filing on depositary receipts tells the holding as so many of them, and the count that the percentage rests on as one of
 * the shares they stand for: the quotient of the two is no percentage of either.
 */
export function dividesReceiptsByShares({ filing, aggregate, base }: PercentOfClass): boolean {
  const [, behind = ""] = base.place.value.split(base.shares.printed);
  const receipts = new RegExp(String.raw`\b${withSeparators(aggregate.value)}\s(?:ADSs|American\sDep)`, "i");
  return (
    OF_RECEIPTS.test(filing.securityClass?.value ?? "") &&
    /^\s(?:(?:issued|outstanding|and|Class\s[A-Z])\s){0,4}(?:ordinary|common)\sshares\b/i.test(behind) &&
    proseOf(filing).some(({ value }) => receipts.test(value))
  );
}
