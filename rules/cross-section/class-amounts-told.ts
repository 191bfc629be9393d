import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { matchesIn } from "../../src/figures/matches.js";
import { numbersIn } from "../../src/figures/number.js";
import { areTransposed } from "../../src/figures/typing-slip.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { itemTexts } from "../../src/filing/words/prose.js";
import { row } from "../../src/filing/rows.js";
import { lettered } from "../../src/filing/share-class.js";
import { count } from "../../src/filing/words/wording.js";

/** A count with the class's letter behind it. */
const OF_CLASS = /\d[\d,]{2,20}\d\s+(?:shares\s+of\s+)?(?:class|series)\s+[a-z\d]{1,2}\b/gi;

/** Whether Item 5 repeats Row 11 of each class: a count that differs may be that of a part, save where two digits changed places. */
export function* classAmountsTold(
  filing: Filing,
  person: Person,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const counts = itemTexts(filing, "5").flatMap((text) => matchesIn(text, OF_CLASS).map(([told]) => told));
  for (const { ofClass, aggregateAmount: cover } of person.classes ?? []) {
    if (cover === null) continue;
    const told = counts
      .filter((words) => lettered(words) === lettered(ofClass))
      .flatMap((words) => [...numbersIn(words)].slice(0, 1).map(({ value }) => value));
    const slip = told.find((value) => areTransposed(value, cover.value));
    const message = `${ofClass}: ${row(filing, "aggregateAmount")} states ${count(cover)}`;
    const finding = { person, at: [cover] };
    if (told.some((value) => value.eq(cover.value)))
      yield pass({ ...finding, message: `${message}, as Item 5 does.` });
    else if (slip === undefined)
      yield unverified({ ...finding, message: `${message}, which Item 5 does not repeat plainly.` });
    else
      yield fail({
        ...finding,
        severity: "warning",
        message: `${message}, Item 5 ${withSeparators(slip)}: two digits changed places.`,
      });
  }
}
