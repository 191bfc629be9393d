import { Decimal } from "../../figures/decimal.js";
import type { Percent } from "../../figures/percent.js";
import { rangeOf } from "./comparable.js";

/**
 * Whether a printed percentage surely is more than a threshold, or surely is not; `null` where its rounding
 * leaves both open: 5.0 % may be 4.96 %, 5.0 % or 5.04 %.
 */
export function exceeds(printed: Percent, threshold: number): boolean | null {
  const { from, to } = boundsOf(printed);
  if (from.gt(threshold) || (printed.relation === "more" && from.eq(threshold))) return true;
  return to.lte(threshold) ? false : null;
}

/** The same of at least as much: 20.0 % may be 19.96 %. */
export function reaches(printed: Percent, threshold: number): boolean | null {
  const { from, to } = boundsOf(printed);
  if (from.gte(threshold)) return true;
  return to.lte(threshold) ? false : null;
}

/** What the exact percentage may be, rounded or cut off as printed; it stays below `to`. */
function boundsOf(printed: Percent): { from: Decimal; to: Decimal } {
  switch (printed.relation) {
    case "less":
      return { from: new Decimal(0), to: printed.value };
    case "more":
      return { from: printed.value, to: new Decimal(Infinity) };
    case "equal":
      return rangeOf(printed);
  }
}
