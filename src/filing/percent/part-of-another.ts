import { withSeparators } from "../../figures/decimal.js";
import { accountsOf } from "../parts/accounts.js";
import { countedAmong, rightsAmong, sharesOf } from "../parts/holdings.js";
import { row } from "../rows.js";
import type { KnownRights } from "../rights/rights.js";
import type { PercentCase } from "./percent-case.js";

/**
 * Why rights to acquire may be among the shares that a person is told to hold, in a sentence: one part, told without a word of
 * them, is all that another reports, and that one's holding has some. `null` where none is.
 */
export function partOfAnotherDoubt(
  { filing, person }: PercentCase,
  { holdings }: KnownRights,
): string | null {
  const parts = countedAmong(holdings).filter(({ kind }) => kind === "outstanding");
  for (const other of filing.persons) {
    const whole = other.aggregateAmount?.value;
    if (other === person || whole === undefined || whole.lt(TELLING)) continue;
    const rights = accountsOf(other).some((account) => rightsAmong(account.holdings).length > 0);
    if (!rights || !parts.some((part) => sharesOf(part).eq(whole))) continue;
    return `Of the shares ${withSeparators(whole)} are what ${row(filing, "aggregateAmount")} of ${other.name.value} states, rights to acquire among them; whether these are this person's, too, is not told plainly.`;
  }
  return null;
}

/** A count as large as this is not met twice by chance. */
const TELLING = 1000;
