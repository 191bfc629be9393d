import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { longDate, type IsoDate } from "../../src/figures/date.js";
import type { Fact } from "../../src/filing/fact.js";
import { isAmendment } from "../../src/filing/amended.js";
import type { Filing } from "../../src/filing/filing.js";
import type { CoveredTime, ToldTransactions } from "../../src/filing/transaction.js";

/** The days before the signature for which Item 5(c) asks. */
export const WINDOW = 60;

/** The time that Item 5(c) says it covers, in an initial filing: sixty days at least. */
export function* timeCovered(
  filing: Filing,
  { covers }: ToldTransactions,
  signed: Fact<IsoDate>,
  { pass, fail }: RuleContext,
): Generator<Verdict> {
  const [first] = covers;
  const enough = covers.find(({ value }) => value.sinceFiling || reach(value, signed) >= WINDOW);
  if (enough !== undefined)
    yield pass({
      at: [enough],
      message: `Item 5(c) says that it covers ${timeOf(enough.value)}.`,
    });
  else if (first !== undefined && !isAmendment(filing))
    yield fail({
      severity: "info",
      at: [first, signed],
      expected: `the past ${String(WINDOW)} days`,
      actual: first.printed,
      message: `Item 5(c) speaks of transactions for ${String(reach(first.value, signed))} days only (“${first.printed}”). It is to cover the past sixty days.`,
    });
}

/** The time that is told, which is long enough. */
function timeOf({ since, sinceFiling }: CoveredTime): string {
  return since === null || sinceFiling
    ? "the past sixty days, or the time since the last filing"
    : `the time since ${longDate(since)}, which is the past sixty days at least`;
}

const DAY = 86_400_000;

/** How many days back the words go; the last filing may lie any time back. */
export function reach({ days: told, since }: CoveredTime, signed: Fact<IsoDate>): number {
  return told ?? (since === null ? Infinity : (Date.parse(signed.value) - Date.parse(since)) / DAY);
}
