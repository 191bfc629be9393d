import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { percentWords, type Percent } from "../../src/figures/percent.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import { agreesIn, printedIn } from "../../src/filing/totals/restated.js";
import { row } from "../../src/filing/rows.js";
import { list } from "../../src/filing/words/wording.js";

/** A person whose percentage in Item 4(b) is the cover page's, told to more places. */
interface Told {
  readonly person: Person;
  readonly percent: Fact<Percent>;
}

/**
 * Percentages of Item 4(b) that all agree with the cover pages, as far as those are printed, and yet differ among persons
 * of one amount and one percentage there: the same shares are the same part of the class.
 */
export function* unlikeSameAmount(filing: Filing, { fail }: RuleContext): Generator<Verdict> {
  for (const same of bySameRows(filing)) {
    const values = new Set(same.map(({ percent }) => percent.value.value.toFixed()));
    const at = same.map(({ percent }) => percent);
    if (values.size < 2 || new Set(at.map(({ span }) => span.start)).size < at.length) continue;
    const told = same.map(({ person, percent }) => `${percentWords(percent.value)} for ${person.name.value}`);
    const [first] = same;
    if (first === undefined) continue;
    const amount = printedIn("aggregateAmount", first.person);
    yield fail({
      persons: same.map(({ person }) => person),
      severity: "warning",
      at,
      repairs: asEachOther(...at),
      message: `Item 4(b) states ${list(told)}, ${same.length > 2 ? "all" : "both"} with ${amount} shares (${row(filing, "aggregateAmount")}) and ${printedIn("percentOfClass", first.person)} (${row(filing, "percentOfClass")}) on the cover page: the same shares are the same part of the class.`,
    });
  }
}

/** The persons whose cover pages state one amount and percentage, and whose Item 4(b) goes to as many places. */
function bySameRows({ persons }: Filing): Told[][] {
  const groups = new Map<string, Told[]>();
  for (const person of persons) {
    const { aggregateAmount: amount, percentOfClass: cover, item4 } = person;
    const percent = item4?.percentOfClass ?? null;
    if (item4 === null || percent === null || cover === null || amount === null) continue;
    if (amount.value.isZero() || percent.value.relation !== "equal" || percent.value.approximate) continue;
    if (agreesIn("percentOfClass", person, item4) !== true) continue;
    const key = [amount.value.toFixed(), printedIn("percentOfClass", person), percent.value.decimals].join(
      " ",
    );
    groups.set(key, [...(groups.get(key) ?? []), { person, percent }]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
