import { addDays, type IsoDate } from "../../figures/date.js";
import type { Fact } from "../fact.js";
import type { SignaturePage } from "../filing.js";

/** Dates so far apart differ by a mistyped year rather than by a day or a month. */
const YEAR = 300;
/** A date further off than a mistyped year may be of something else: of a trust, of a power of attorney. */
const MISTYPED = 400;

/** Whether the year of one of two dates is probably mistyped. */
export function differsByYear(first: Fact<IsoDate>, last: Fact<IsoDate>): boolean {
  return last.value > addDays(first.value, YEAR);
}

/** Whether, on a typed page, one of two dates may be none of a signature. */
export function mayBeOfSomethingElse(
  { inFields }: SignaturePage,
  first: Fact<IsoDate>,
  last: Fact<IsoDate>,
): boolean {
  return !inFields && last.value > addDays(first.value, MISTYPED);
}
