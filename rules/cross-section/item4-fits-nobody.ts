import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { Decimal } from "../../src/figures/decimal.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { percentWords, type Percent } from "../../src/figures/percent.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Item5Statement } from "../../src/filing/filing.js";
import { hasDigitsTransposed } from "../../src/filing/percent/about-percent.js";
import { percentDoubt } from "../../src/filing/item4/item4-percent-doubt.js";
import { limitSpokenOf } from "../../src/filing/rights/limits.js";
import { textAround } from "../../src/filing/words/prose.js";
import { printedIn } from "../../src/filing/totals/restated.js";
import { row } from "../../src/filing/rows.js";
import { list, stated } from "../../src/filing/words/wording.js";

/** The answer to Item 4(b) that is a percentage and nothing else. */
const BARE =
  /^\W*(?:b\)\s*)?(?:percent(?:age)?\s+of\s+(?:the\s+)?class\W*)?(?:approximately\s+)?\d{1,3}\.\d+\W*$/i;

/**
 * A bare percentage in Item 4(b) beside cover pages of which none states it. What several hold together may be more than what
 * the largest page states, and never less: below that it fits nobody, and so it does where it has the digits of a page transposed.
 */
export function* percentOfNobody(
  filing: Filing,
  item4: Item5Statement,
  { fail, unverified }: RuleContext,
): Generator<Verdict> {
  const told = item4.percentOfClass;
  const covers = stated(filing.persons.map(({ percentOfClass }) => percentOfClass));
  if (told?.value.relation !== "equal" || !isAlone(filing, item4, told)) return;
  if (
    covers.length < filing.persons.length ||
    covers.some(({ value }) => percentAgreement(value, told.value) !== "different")
  )
    return;
  const largest = Decimal.max(...covers.map(({ value }) => value.value));
  const isSlip = covers.some(({ value }) => hasDigitsTransposed(value, told.value));
  const printed = [...new Set(filing.persons.map((person) => printedIn("percentOfClass", person)))];
  const finding = {
    persons: filing.persons,
    at: [told, ...covers],
    expected: list(printed),
    actual: percentWords(told.value),
    message: `Item 4(b) states ${percentWords(told.value)} without naming anybody, and no cover page states that in ${row(filing, "percentOfClass")}: they state ${list(printed)}.`,
  };
  const doubt = doubtOf(filing, item4, told, isSlip || told.value.value.lt(largest));
  yield doubt === null
    ? fail({ ...finding, severity: "warning" })
    : unverified({ ...finding, message: `${finding.message} ${doubt}` });
}

/** Whether the answer is this one figure, and Item 4 gives nobody an amount that it may be of. */
function isAlone(filing: Filing, { aggregateAmount }: Item5Statement, told: Fact<Percent>): boolean {
  return aggregateAmount === null && BARE.test(textAround(filing, told));
}

function doubtOf(
  filing: Filing,
  item4: Item5Statement,
  told: Fact<Percent>,
  isCertain: boolean,
): string | null {
  const [first] = filing.persons;
  if (first === undefined) return null;
  if (!isCertain) return "It may be what several of them hold together.";
  if (limitSpokenOf(filing) !== null)
    return "The text tells a limit on exercise or conversion, which it may be worked out without.";
  return percentDoubt(filing, first, item4, told);
}
