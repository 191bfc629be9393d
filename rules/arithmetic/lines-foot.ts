import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import type { Filing } from "../../src/filing/filing.js";
import type { LinesWithTotal } from "../../src/filing/parts/lines-with-total.js";
import { asSum } from "../../src/filing/repair.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { addends } from "./addends.js";

/** A name and a number in each line, and the total in the last: two lines may be of the same shares, and some not told. */
export function ofLines(
  filing: Filing,
  { parts, total, added, transposed }: LinesWithTotal,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const where = `${whereabouts(filing, total)} lists a total of ${withSeparators(total.value)}`;
  const finding = {
    at: [total, ...parts],
    expected: withSeparators(added),
    actual: withSeparators(total.value),
    working: `${addends(parts.map(({ value }) => value))} = ${withSeparators(added)}`,
  };
  if (added.eq(total.value))
    return pass({ ...finding, message: `${where}: it is the sum of the lines above it.` });
  const adds = `${where}; the ${String(parts.length)} lines above it add up to ${withSeparators(added)}`;
  if (!transposed)
    return unverified({
      ...finding,
      message: `${adds}. Two lines may tell of the same shares, or not every holder have a line.`,
    });
  return fail({
    ...finding,
    severity: "warning",
    message: `${adds}. In the total or in one of the lines two digits are probably transposed.`,
    repairs: asSum(total, parts, added),
  });
}
