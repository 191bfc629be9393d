import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { dateIn } from "../../src/figures/date.js";
import type { Filing, SignaturePage } from "../../src/filing/filing.js";

/** So many paragraphs around the page may have its date. */
const BESIDE = 2;

/** Signatures without a date, which may stand beside the page. */
export function undatedSignatures(
  { paragraphs }: Filing,
  { heading, text, signatures }: SignaturePage,
  { fail, unverified }: RuleContext,
): Verdict {
  const at = [heading, ...signatures.map(({ person }) => person)];
  // A date may stand above the heading, or behind what was taken for the end of the page.
  const above = paragraphs.filter(({ span }) => span.end <= heading.span.start).slice(-BESIDE);
  const below = paragraphs.filter(({ span }) => span.start >= text.span.end).slice(0, BESIDE);
  const beside = [...above, ...below].some(({ value }) => dateIn(value) !== null);
  if (beside || /\d{2}|\b(?:date|day)\b/i.test(text.value))
    return unverified({ at, message: "No date of the signatures could be read." });
  return fail({
    severity: "warning",
    at,
    expected: "a date",
    actual: "none",
    message: "The statement is signed, but the signature page bears no date.",
  });
}
