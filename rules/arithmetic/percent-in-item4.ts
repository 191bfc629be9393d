import { isSound } from "../../src/figures/percent-match.js";
import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { ZERO } from "../../src/figures/decimal.js";
import { percentWords, type Percent } from "../../src/figures/percent.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import { compare, percentCase, rightsTried } from "../../src/filing/percent/percent-case.js";
import { printedIn } from "../../src/filing/totals/restated.js";
import { row } from "../../src/filing/rows.js";
import { quotientWords, workingOf } from "../../src/filing/words/working.js";

/** Item 4(b) of a 13G with more decimals than Row 11: where Row 11 is right as far as it goes, by one of `verdicts`, they must be, too. */
export function* judgeItem4(
  filing: Filing,
  verdicts: readonly Verdict[],
  { fail }: RuleContext,
): Generator<Verdict> {
  for (const [index, person] of filing.persons.entries()) {
    const verdict = verdicts.find((each) => each.person === person);
    const printed = finerPercent(person, person.item4 ?? (index === 0 ? statedForAll(filing) : null));
    const subject = percentCase(filing, person);
    if (verdict?.verdict !== "pass" || printed === null || subject === null) continue;
    const rights = rightsTried(subject) ?? ZERO;
    const working = workingOf(subject, rights);
    // The pass may rest on another denominator.
    if (verdict.working !== working) continue;
    if (isSound(compare({ ...subject, printed }, subject.outstanding.plus(rights)))) continue;
    const cover = subject.printed;
    const padded = printed.value.value.eq(cover.value.value);
    const actual = percentWords(printed.value);
    const remark = padded
      ? `The figure of ${row(filing, "percentOfClass")} was probably written with zeros for digits that were not worked out.`
      : `${row(filing, "percentOfClass")}, which is rounded, hides it.`;
    yield fail({
      person,
      severity: padded ? "info" : "warning",
      at: [printed, subject.aggregate, subject.base.shares],
      actual,
      working,
      message: `Item 4(b) states ${actual}; recomputed: ${quotientWords(subject, rights)}. ${remark}`,
    });
  }
}

/** What Item 4 states once for persons whose cover pages all have the same figures. */
function statedForAll({ persons: [first, ...others], thirteenG }: Filing): Item5Statement | null {
  const alike = others.every((each) =>
    (["aggregateAmount", "percentOfClass"] as const).every(
      (name) => first !== undefined && printedIn(name, each) === printedIn(name, first),
    ),
  );
  return alike ? (thirteenG?.item4 ?? null) : null;
}

/** The percentage of Item 4 that has the cover page's within it, and further decimals; what contradicts the cover page is told elsewhere. */
function finerPercent(
  { percentOfClass: cover, aggregateAmount }: Person,
  item4: Item5Statement | null,
): Fact<Percent> | null {
  const { percentOfClass: printed = null, aggregateAmount: amount = null } = item4 ?? {};
  if (cover === null || printed === null || printed.value.approximate) return null;
  if (amount !== null && aggregateAmount?.value.eq(amount.value) !== true) return null;
  if (printed.value.relation !== "equal" || printed.value.decimals <= cover.value.decimals) return null;
  return ["same", "precision"].includes(percentAgreement(cover.value, printed.value)) ? printed : null;
}
