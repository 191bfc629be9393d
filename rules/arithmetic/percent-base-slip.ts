import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators, ZERO } from "../../src/figures/decimal.js";
import { percentWords } from "../../src/figures/percent.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { mistypedBase } from "../../src/filing/bases/mistyped-base.js";
import { row } from "../../src/filing/rows.js";
import { quotientWords } from "../../src/filing/words/working.js";
import { count, list } from "../../src/filing/words/wording.js";

/**
 * The verdicts on the persons' percentages. Where none is certain to be wrong, but all of them are right over the count of the class
 * without a slip of the typist and some are not over the count as told, that one number is the finding, in the place of theirs.
 */
export function withMistypedBase(
  filing: Filing,
  verdicts: readonly Verdict[],
  { fail }: RuleContext,
): readonly Verdict[] {
  const found = verdicts.some(isCertain) ? null : mistypedBase(filing);
  if (found === null || found.wrong.some(({ person }) => isRight(person, verdicts))) return verdicts;
  const { base, right, slip, wrong } = found;
  const percents = [...new Set(wrong.map(({ printed }) => percentWords(printed.value)))];
  const [are, all] = percents.length === 1 ? ["is", "it is"] : ["are", "all of them are"];
  const working = wrong.map(
    (subject) =>
      `${subject.person.name.value}: ${percentWords(subject.printed.value)} printed; ${quotientWords(subject, subject.rights.known ? subject.rights.joining : ZERO)}`,
  );
  return [
    ...verdicts.filter((each) => each.verdict === "pass"),
    fail({
      persons: wrong.map(({ person }) => person),
      at: [base, ...wrong.map(({ printed }) => printed)],
      severity: "warning",
      expected: withSeparators(right),
      actual: count(base),
      working: working.join("\n"),
      repairs: [{ fact: base, value: right }],
      message: `The text counts ${count(base)} shares outstanding, over which ${list(percents)} (${row(filing, "percentOfClass")}) ${are} not right. It is probably ${withSeparators(right)} ${slip}: over that number ${all}.`,
    }),
  ];
}

/** Whether the percentage is right after all, by another reading of the rights or cut off. */
function isRight(person: Person, verdicts: readonly Verdict[]): boolean {
  return verdicts.some((each) => each.person === person && each.verdict === "pass");
}

function isCertain(verdict: Verdict): boolean {
  return verdict.verdict === "fail" && (verdict.severity ?? "error") === "error";
}
