import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { cusipCheckDigit } from "../../src/figures/cusip.js";
import type { Fact } from "../../src/filing/fact.js";

/** The ninth character of a CUSIP or CINS is computed from the other eight, so a slip of the pen shows. */
export default defineRule({
  id: "cusip-check-digit",
  title: "The CUSIP's last digit is the one that its other characters demand",
  group: "identity",
  severity: "warning",
  authority: ["ANSI X9.6 (CUSIP), modulus 10 double add double", "17 CFR 240.13d-101, cover page"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const seen = new Set<string>();
    for (const cusip of filing.cusips) {
      if (!seen.has(cusip.value)) yield verdict(cusip, context);
      seen.add(cusip.value);
    }
  },
});

function verdict(cusip: Fact<string>, { pass, fail, unverified }: RuleContext): Verdict {
  const at = [cusip];
  if (/^0+$/.test(cusip.value)) {
    return unverified({ at, message: `The CUSIP is given as ${cusip.printed}, which stands for none.` });
  }
  if (cusip.value.length === 8) {
    return fail({
      at,
      severity: "info",
      message: `The CUSIP ${cusip.printed} has eight characters; the ninth, its check digit, is missing.`,
    });
  }
  const expected = cusip.value.length === 9 ? cusipCheckDigit(cusip.value) : null;
  if (expected === null) {
    return unverified({ at, message: `${cusip.printed} is not of the form of a CUSIP of nine characters.` });
  }
  const actual = cusip.value.slice(8);
  const finding = { at, expected: String(expected), actual };
  if (actual === String(expected))
    return pass({ ...finding, message: `The CUSIP ${cusip.printed} ends with its check digit ${actual}.` });
  return fail({
    ...finding,
    message: `The CUSIP ${cusip.printed} ends with ${actual}; its first eight characters demand the check digit ${String(expected)}. One of the nine is probably mistyped.`,
  });
}
