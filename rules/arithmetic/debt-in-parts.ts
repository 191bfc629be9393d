import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { grouped } from "../../src/figures/decimal.js";
import type { PrintedMoney } from "../../src/figures/money.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import { debtsInParts } from "../../src/filing/item3/debt-parts.js";
import type { Filing } from "../../src/filing/filing.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";

/** What was converted of a debt, "the remaining" the last of it, comes to its principal; where it is less, some may be told elsewhere. */
export function* debtInParts(filing: Filing, { pass, fail, unverified }: RuleContext): Generator<Verdict> {
  for (const { principal, parts, total, place } of debtsInParts(filing)) {
    const sign = principal.currency;
    const working = `${parts.map(printed).join(" + ")} = ${sign}${grouped(total.toFixed())}`;
    const finding = {
      at: [place],
      expected: printed(principal),
      actual: `${sign}${grouped(total.toFixed())}`,
      working,
      message: `${whereabouts(filing, place)} tells a principal of ${printed(principal)} down to what remained of it: ${working}.`,
    };
    const rights = parts.map(({ value }) => [value, value.plus(principal.value).minus(total)] as const);
    const isSlip = rights.some(([value, right]) => right.gt(0) && typingSlip(value, right) !== null);
    if (total.eq(principal.value)) yield pass(finding);
    else if (total.gt(principal.value) || isSlip)
      yield fail({
        ...finding,
        severity: "warning",
        message: `${finding.message} One of these amounts is wrong.`,
      });
    else
      yield unverified({
        ...finding,
        message: `${finding.message} What else was converted may be told elsewhere.`,
      });
  }
}

function printed({ currency, value }: PrintedMoney): string {
  return `${currency}${grouped(value.toFixed())}`;
}
