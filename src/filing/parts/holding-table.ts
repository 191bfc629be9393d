import { sum, type Decimal } from "../../figures/decimal.js";
import type { Filing } from "../filing.js";

/** Whether the rows add up to all that a cover page states, or the total is what the only one states: nothing in them is shared. */
export function addsUpToHolding({ persons }: Filing, values: readonly Decimal[], total: Decimal): boolean {
  const whole = persons.length === 1 ? [sum(values), total] : [sum(values)];
  return persons.some(({ aggregateAmount: held }) => whole.some((each) => held?.value.eq(each) === true));
}
