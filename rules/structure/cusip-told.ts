import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { hasCheckDigit } from "../../src/figures/cusip.js";
import { slipBetween } from "../../src/figures/typing-slip.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { textAround } from "../../src/filing/words/prose.js";
import { asEachOther } from "../../src/filing/repair.js";
import type { Structure } from "../../src/filing/structure.js";

/** A CUSIP in the free text is that of the fields. */
export function* checkToldCusips(
  filing: Filing,
  { told }: Structure,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const fields = filing.cusips;
  for (const cusip of told.cusips) {
    const at: Fact<unknown>[] = [cusip, ...fields];
    const [field] = fields
      .map((each) => ({ each, off: apart(each.value, cusip.value) }))
      .sort((a, b) => a.off - b.off);
    if (field === undefined) return;
    if (field.off === 0)
      yield pass({ at, message: `The text prints the CUSIP ${cusip.value}, as the field does.` });
    else if (field.off > MISTYPED)
      yield unverified({
        at,
        message: `The text prints the CUSIP ${cusip.value}, the field ${field.each.value}; they may be of two securities.`,
      });
    else if (isTakenBack(filing, cusip))
      yield unverified({
        at,
        message: `The text prints the CUSIP ${cusip.value}, the field ${field.each.value}; its words may tell of a former number, or of one that was stated in error.`,
      });
    else
      yield fail({
        at,
        expected: field.each.value,
        actual: cusip.value,
        // The number of another security may be the mistyped one.
        ...(isOtherIssue(offIn(field.each.value, cusip.value)) ? { severity: "warning" as const } : {}),
        message: `The text prints the CUSIP ${cusip.value}, the field ${field.each.value}. One of them is probably mistyped.`,
        repairs: asEachOther(cusip, field.each),
      });
  }
}

/** "Former CUSIP", "was stated as … in error": the words of a number that is no longer, or never was, the right one. */
const TAKEN_BACK =
  /\b(?:former\w*|previous\w*|prior|old|earlier|originally|until|(?:in|by)\s+(?:error|mistake)|errors?|erroneous\w*|incorrect\w*|mis(?:stated|typed|printed)|wrong\w*|correct\w*|changed?|replac\w+|supersed\w+|instead|rather)\b/i;
const AROUND = 120;

function isTakenBack(filing: Filing, cusip: Fact<string>): boolean {
  const text = textAround(filing, cusip);
  const at = text.indexOf(cusip.printed);
  return TAKEN_BACK.test(text.slice(Math.max(0, at - AROUND), at + cusip.printed.length + AROUND));
}

/** The characters that name the issuer, and those before the check digit. */
const ISSUER = 6;
const WITHOUT_CHECK_DIGIT = 8;
/** A slip changes one character or exchanges two. */
const MISTYPED = 2;

/** In how many characters two CUSIPs differ; endlessly far where they are two issues of one issuer. */
function apart(field: string, told: string): number {
  const off = offIn(field, told);
  const otherIssue = isOtherIssue(off) && !isMistypedIssue(field, told);
  return otherIssue || field.length !== told.length ? Infinity : off.length;
}

const offIn = (a: string, b: string): number[] =>
  [...a].flatMap((character, index) => (character === b.charAt(index) ? [] : [index]));

const isOtherIssue = (off: readonly number[]): boolean =>
  off.length > 0 && off.every((index) => index >= ISSUER) && off[0] !== WITHOUT_CHECK_DIGIT;

/** Whether the number of the text is of no issue, by its check digit, and is the field's with one digit changed or two exchanged. */
function isMistypedIssue(field: string, told: string): boolean {
  return slipBetween(field, told) !== null && !hasCheckDigit(told);
}
