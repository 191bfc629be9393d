import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Filing } from "../../src/filing/filing.js";
import { once } from "../../src/filing/once.js";
import { sameFigure, type RestatedRow } from "../../src/filing/totals/restated.js";
import { COUNTED_ROWS, row, rowNumber } from "../../src/filing/rows.js";
import type { RowReference } from "../../src/filing/thirteen-g.js";

/** Where Item 4 of a 13G asks for each row, and in which words. */
const ASKED: Readonly<Record<RestatedRow, string>> = {
  aggregateAmount: "Item 4(a) asks for the amount beneficially owned",
  percentOfClass: "Item 4(b) asks for the percent of class",
  soleVotingPower: "Item 4(c)(i) asks for the sole power to vote",
  sharedVotingPower: "Item 4(c)(ii) asks for the shared power to vote",
  soleDispositivePower: "Item 4(c)(iii) asks for the sole power to dispose",
  sharedDispositivePower: "Item 4(c)(iv) asks for the shared power to dispose",
};

/** The answers to Item 4 that refer to a row which states something else. */
export function* wrongRows(filing: Filing, { fail }: RuleContext): Generator<Verdict> {
  for (const { asked, number, place } of misreferred(filing)) {
    const [right, told] = [row(filing, asked), `Row ${String(number)}`];
    yield fail({
      severity: "warning",
      at: [place],
      expected: right,
      actual: told,
      message: `${ASKED[asked]}; the answer refers to ${told} of the cover page, but ${right} states it.`,
    });
  }
}

/** References to the row of another question, unless everybody's two rows state the same. */
export const misreferred = once((filing: Filing): readonly RowReference[] => {
  const references = filing.thirteenG?.rowsReferred ?? [];
  const byForm = (schedule: Filing["schedule"]) =>
    references.filter((reference) => !isRight(reference, schedule));
  // Who fills in a cover page of Schedule 13D refers to its rows.
  if (filing.format === "printed" && byForm("13D").length === 0) return [];
  return byForm("13G").filter((reference) => !statesTheSame(filing, reference));
});

function isRight({ asked, number }: RowReference, schedule: Filing["schedule"]): boolean {
  return rowNumber(schedule, asked) === number;
}

function statesTheSame({ persons }: Filing, { asked, number }: RowReference): boolean {
  const told = COUNTED_ROWS.find((name) => rowNumber("13G", name) === number);
  if (told === undefined || asked === "percentOfClass") return false;
  return persons.every(({ [asked]: own, [told]: other }) => own && other && sameFigure(own, other));
}
