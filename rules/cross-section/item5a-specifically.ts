import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import type { Filing } from "../../src/filing/filing.js";
import { specifiedTotals } from "../../src/filing/words/specified-list.js";
import { areTransposed, typingSlip, type TypingSlip } from "../../src/figures/typing-slip.js";

/**
 * What the persons own together, beside the list of what each of them owns. Shares that two of them own are in the list
 * twice, so that no more than a slip of the keys is a contradiction.
 */
export function* specifiedParts(filing: Filing, { pass, fail, unverified }: RuleContext): Generator<Verdict> {
  const item = filing.schedule === "13D" ? "Item 5(a)" : "Item 4(a)";
  for (const { told, parts, at, whole } of specifiedTotals(filing)) {
    const added = withSeparators(sum(parts));
    const working = `${parts.map(withSeparators).join(" + ")} = ${added}`;
    const those = whole ? "the list of what each of them owns adds" : "those that it names add";
    const owned = whole ? "the reporting persons own together" : "some of them own together";
    const finding = { at, working, expected: added, actual: withSeparators(told) };
    const message = `${item} states ${withSeparators(told)} shares as what ${owned}; ${those} up to ${added}: ${working}`;
    const slip = slipBetween(told, parts);
    if (told.eq(sum(parts)))
      yield pass({
        ...finding,
        message: `What ${owned} by ${item} is the sum of its parts: ${working}.`,
      });
    else if (slip === null)
      yield unverified({
        ...finding,
        message: `${message}. Shares that two of them own may be listed twice.`,
      });
    else yield fail({ ...finding, message: `${message}. The two differ by ${slip}.` });
  }
}

/** The slip of the keys in the total, or by which two digits of a part changed places. What is listed twice may be a round number. */
function slipBetween(told: Decimal, parts: readonly Decimal[]): TypingSlip | null {
  const added = sum(parts);
  const slip = typingSlip(told, added);
  const swapped = parts.some((part) => areTransposed(part, told.minus(added.minus(part))));
  if (slip !== "two digits transposed" && swapped) return "two digits transposed";
  return slip === "two digits transposed" || told.gt(added) ? slip : null;
}
