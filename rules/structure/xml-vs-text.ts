import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { percentWords } from "../../src/figures/percent.js";
import type { Filing } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import type { Structure, ToldShare } from "../../src/filing/structure.js";
import { count, list } from "../../src/filing/words/wording.js";
import { checkClassTitle } from "./class-title.js";
import { checkToldCusips } from "./cusip-told.js";

/** What a structured filing states in fields of their own is told again in its free text. */
export default defineRule({
  id: "xml-vs-text",
  title: "The fields of a structured filing and its free text tell the same",
  group: "structure",
  severity: "error",
  authority: ["17 CFR 240.12b-20", "17 CFR 240.13d-101 and 240.13d-102"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { structure } = filing;
    if (structure === null) return;
    yield* amendmentNumber(filing, structure, context);
    yield* checkToldCusips(filing, structure, context);
    yield* checkClassTitle(structure.securityClass, context);
    for (const share of structure.told.shares) yield* shares(filing, share, context);
  },
});

function* amendmentNumber(
  { amendment }: Filing,
  { told }: Structure,
  { pass, fail }: RuleContext,
): Generator<Verdict> {
  const others = told.amendments.filter(({ value }) => value !== amendment?.value);
  const [other] = others;
  if (amendment === null || told.amendments.length === 0) return;
  if (other === undefined) {
    const message = `The text calls the filing Amendment No. ${String(amendment.value)}, as the field does.`;
    yield pass({ at: [...told.amendments, amendment], message });
    return;
  }
  // Beside the right number another may stand in a passage that is repeated from an earlier filing.
  const all = others.length === told.amendments.length;
  yield fail({
    at: [...others, amendment],
    ...(all ? {} : { severity: "warning" }),
    expected: `No. ${String(amendment.value)}`,
    actual: `No. ${list([...new Set(others.map(({ value }) => String(value)))])}`,
    message: `The field amendmentNo says ${String(amendment.value)}; the text calls the filing Amendment No. ${String(other.value)}.${all ? "" : " Elsewhere it has the number of the field."} One of them was probably left from another filing.`,
    follows: "amendment-no-in-text",
    repairs: asEachOther(amendment, other),
  });
}

function* shares(
  { persons }: Filing,
  { amount, percent, dated }: ToldShare,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const { start } = amount.span;
  const person = persons.find(({ footnotes }) =>
    footnotes.some(({ text: { span } }) => span.start <= start && start < span.end),
  );
  if (person === undefined) return;
  const { aggregateAmount: aggregate, percentOfClass: field } = person;
  if (aggregate === null || field === null) return;
  // A count that is not the row's is a part of it, another's, or another day's.
  if (!amount.value.eq(aggregate.value) || amount.value.isZero()) return;
  const at = [percent, field, amount, aggregate];
  const both = `The comment calls ${count(amount)} shares ${percentWords(percent.value)} of the class, the field for the same shares says ${percentWords(field.value)}`;
  if (percentAgreement(percent.value, field.value) !== "different")
    yield pass({ person, at, message: `${both}.` });
  else if (dated) yield unverified({ person, at, message: `${both}; the comment may speak of another day.` });
  else
    yield fail({
      person,
      at,
      expected: percentWords(field.value),
      actual: percentWords(percent.value),
      message: `${both}. One of them was probably not brought up to date.`,
      repairs: asEachOther(percent, field),
    });
}
