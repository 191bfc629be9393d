import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { OwnNumber } from "../../src/filing/filing.js";
import { list } from "../../src/filing/words/wording.js";

/** The number on the title page is the one by which the rest of the filing calls itself. */
export default defineRule({
  id: "amendment-no-in-text",
  title: "The filing calls itself by one amendment number throughout",
  group: "amendments",
  severity: "error",
  authority: ["17 CFR 240.13d-101 and 240.13d-102, cover page", "17 CFR 240.12b-20"],
  applies: { amendment: true },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { amendment } = filing;
    const elsewhere = filing.ownNumbers.filter(({ number }) => number.span.start !== amendment?.span.start);
    if (amendment === null || elsewhere.length === 0) return;
    const onTitle = elsewhere.filter(({ where }) => where === "title page");
    if (onTitle.some(({ number }) => number.value !== amendment.value)) {
      // A combined Schedule TO, or two schedules amended by one document, bears the number of each.
      const bears = [...new Set([amendment, ...onTitle.map(({ number }) => number)].map(named))];
      const message = `The title page bears more than one amendment number (${list(bears)}); which one the text means is not told.`;
      yield context.unverified({ at: [amendment, ...onTitle.map(({ number }) => number)], message });
      return;
    }
    yield* verdicts(amendment, elsewhere, context);
  },
});

const named = ({ value }: Fact<number>): string => `No. ${String(value)}`;

function* verdicts(
  amendment: Fact<number>,
  elsewhere: readonly OwnNumber[],
  { pass, fail }: RuleContext,
): Generator<Verdict> {
  const printed = named(amendment);
  const same = elsewhere.filter(({ number }) => number.value === amendment.value);
  if (same.length > 0) {
    yield pass({
      at: [amendment, ...same.map(({ number }) => number)],
      message: `The title page states Amendment ${printed}, and so the filing calls itself elsewhere.`,
    });
  }
  for (const [value, others] of byNumber(elsewhere)) {
    if (value === amendment.value) continue;
    const other = `No. ${String(value)}`;
    const where = others.some((each) => each.where === "text")
      ? "the text speaks of itself as"
      : "a page head states";
    const kept =
      same.length > 0
        ? ` It is Amendment ${printed} elsewhere in the text: probably the number of an earlier filing was left in.`
        : "";
    yield fail({
      at: [...others.map(({ number }) => number), amendment],
      expected: printed,
      actual: other,
      message: `The title page states Amendment ${printed}, but ${where} Amendment ${other}.${kept}`,
    });
  }
}

function byNumber(numbers: readonly OwnNumber[]): Map<number, OwnNumber[]> {
  const groups = new Map<number, OwnNumber[]>();
  for (const each of numbers) groups.set(each.number.value, [...(groups.get(each.number.value) ?? []), each]);
  return groups;
}
