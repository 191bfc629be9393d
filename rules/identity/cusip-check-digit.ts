import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { cusipCheckDigit, cusipInIsin, hasCheckDigit } from "../../src/figures/cusip.js";
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
    const other = OTHER_NUMBER.test(filing.titleAnswers.cusip?.printed?.value ?? "");
    const seen = new Set<string>();
    for (const cusip of filing.cusips) {
      if (!seen.has(cusip.value)) yield verdict(cusip, other, context);
      seen.add(cusip.value);
    }
  },
});

/** Numbers of other systems, which foreign issuers give for want of a CUSIP. */
const OTHER_NUMBER = /\b(?:ISIN|SEDOL|WKN|valor|common\s+code)\b/i;

const LENGTH = 9;
const WORDS: Readonly<Record<number, string>> = { 6: "six", 7: "seven", 8: "eight", 10: "ten" };

function verdict(cusip: Fact<string>, other: boolean, context: RuleContext): Verdict {
  const { value, printed } = cusip;
  const at = [cusip];
  if (/^(.)\1*$/.test(value))
    return context.unverified({ at, message: `The CUSIP is given as ${printed}, which stands for none.` });
  const expected = value.length === LENGTH ? cusipCheckDigit(value) : null;
  if (expected === null) return ofOtherLength(cusip, other, context);
  const actual = value.slice(LENGTH - 1);
  const finding = { at, expected: String(expected), actual };
  if (actual === String(expected))
    return context.pass({ ...finding, message: `The CUSIP ${printed} ends with its check digit ${actual}.` });
  if (other) return context.unverified({ at, message: mayBeOther(printed) });
  return context.fail({
    ...finding,
    message: `The CUSIP ${printed} ends with ${actual}; its first eight characters demand the check digit ${String(expected)}. One of the nine is probably mistyped.`,
  });
}

/** No CUSIP is longer; a shorter one is cut short, which misleads nobody. */
function ofOtherLength(cusip: Fact<string>, other: boolean, { fail, unverified }: RuleContext): Verdict {
  const { value, printed } = cusip;
  const at = [cusip];
  const length = WORDS[value.length];
  if (other) return unverified({ at, message: mayBeOther(printed) });
  const within = cusipInIsin(value);
  if (within !== null)
    return fail({
      at,
      expected: within,
      actual: value,
      message: `${printed} has the form of an ISIN, a number of another system with twelve characters; the CUSIP in it is ${within}.`,
    });
  const marked = [value.slice(0, LENGTH), value.slice(-LENGTH)].some(isWhole);
  if (length === undefined || value.length === 7 || (value.length > LENGTH && marked))
    return unverified({ at, message: `${printed} is not of the form of a CUSIP of nine characters.` });
  const finding = { at, expected: "nine characters", actual: length };
  if (value.length > LENGTH)
    return fail({
      ...finding,
      message: `${printed} has ${length} characters; a CUSIP has nine. It was probably mistyped.`,
    });
  const zeros = "0".repeat(LENGTH - value.length) + value;
  const missing =
    value.length === 8
      ? "the ninth, its check digit, is missing"
      : "those of the issue, the last three, are missing";
  const lost = isWhole(zeros)
    ? `, or zeros in front of it were lost: ${zeros} ends with its check digit`
    : "";
  return fail({
    ...finding,
    severity: "info",
    message: `The CUSIP ${printed} has ${length} characters; ${missing}${lost}.`,
  });
}

function mayBeOther(printed: string): string {
  return `${printed} may be a number of another system, which the title page names beside the CUSIP.`;
}

function isWhole(cusip: string): boolean {
  return cusip.length === LENGTH && hasCheckDigit(cusip);
}
