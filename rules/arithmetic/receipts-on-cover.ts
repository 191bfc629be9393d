import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { Decimal, withSeparators } from "../../src/figures/decimal.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { POWERS, row } from "../../src/filing/rows.js";
import { count } from "../../src/filing/words/wording.js";

/** A note that tells all shares of the cover page as receipts: what "includes" or "consists of" some tells of a part. */
const AS_RECEIPTS =
  /^\W*(?:\w{1,2}\)\s*)?(?:represented\s+by|represents|(?:held\s+)?in\s+the\s+form\s+of)\s+(\d{1,3}(?:,\d{3})+|\d{4,})\s+(?:ADSs|American\s+Depositary\s+Shares)\b(?!\s+and\s+(?:\d|an?\b))/i;

/** A cover page's amount, told in its note as a count of depositary shares of which each stands for so many. */
export function* receiptsOnCover(filing: Filing, context: RuleContext): Generator<Verdict> {
  const ratios = filing.exchanges.filter(({ depositary }) => depositary).map(({ ratio }) => ratio);
  const [ratio] = ratios;
  if (ratio === undefined || ratios.some(({ value }) => !value.eq(ratio.value))) return;
  for (const person of filing.persons) {
    const verdict = ofPerson(filing, person, ratio, context);
    if (verdict !== null) yield verdict;
  }
}

function ofPerson(
  filing: Filing,
  person: Person,
  ratio: Filing["exchanges"][number]["ratio"],
  { pass, fail, unverified }: RuleContext,
): Verdict | null {
  const { aggregateAmount: amount, footnotes } = person;
  const note = footnotes.find(({ text }) => AS_RECEIPTS.test(text.value))?.text;
  if (note === undefined || amount === null) return null;
  const receipts = new Decimal((AS_RECEIPTS.exec(note.value)?.[1] ?? "0").replaceAll(",", ""));
  const product = receipts.times(ratio.value);
  const working = `${withSeparators(receipts)} × ${ratio.printed} = ${withSeparators(product)}`;
  const told = `The note tells ${withSeparators(receipts)} ADSs; ${working}`;
  const finding = { person, at: [note, amount, ratio], working };
  const rows = [amount, ...POWERS.flatMap((power) => person[power] ?? [])];
  if (rows.some(({ value }) => value.eq(product)))
    return pass({ ...finding, message: `${told}, as the cover page states.` });
  const against = `${told}, but ${row(filing, "aggregateAmount")} states ${count(amount)}`;
  const meant = amount.value.div(ratio.value);
  const slip = meant.isInteger() ? typingSlip(receipts, meant) : null;
  return slip === null
    ? unverified({ ...finding, message: `${against}. The note may tell of a part of them.` })
    : fail({
        ...finding,
        severity: "warning",
        expected: withSeparators(meant),
        actual: withSeparators(receipts),
        message: `${against}, which would be ${withSeparators(meant)} ADSs: ${slip}.`,
      });
}
