import type { Finding } from "../../src/audit/rule.js";
import { withSeparators, ZERO, type Decimal } from "../../src/figures/decimal.js";
import type { Filing, Person, PowerName } from "../../src/filing/filing.js";
import { row, SOLE_AND_SHARED } from "../../src/filing/rows.js";
import { stated } from "../../src/filing/words/wording.js";
import type { Sums } from "./row-sum-explained.js";

/** One pair of powers of one person beside the total. */
export interface RowSum {
  readonly kind: "voting" | "dispositive";
  readonly filing: Filing;
  readonly person: Person;
  readonly sums: Sums;
  /** The one of the two rows that states no figure. */
  readonly blank: PowerName | undefined;
  readonly finding: Omit<Finding, "message">;
  /** What the rows state, as a sentence without its end. */
  readonly sentence: string;
}

/** What is compared; `null` where the total or both rows state no figure. */
export function rowSum(kind: "voting" | "dispositive", filing: Filing, person: Person): RowSum | null {
  const [sole, shared] = SOLE_AND_SHARED[kind];
  if (person.aggregateAmount === null || (person[sole] === null && person[shared] === null)) return null;
  const figure = (name: PowerName): Decimal => person[name]?.value ?? ZERO;
  const other = SOLE_AND_SHARED[kind === "voting" ? "dispositive" : "voting"];
  const sums: Sums = {
    own: figure(sole).plus(figure(shared)),
    other: other.every((name) => person[name] === null) ? null : figure(other[0]).plus(figure(other[1])),
    aggregate: person.aggregateAmount.value,
    bothHeld: figure(sole).gt(0) && figure(shared).gt(0),
  };
  const [own, aggregate] = [withSeparators(sums.own), withSeparators(sums.aggregate)];
  return {
    kind,
    filing,
    person,
    sums,
    blank: [sole, shared].find((name) => person[name] === null),
    finding: {
      person,
      at: stated([person.aggregateAmount, person[sole], person[shared]]),
      working: `${withSeparators(figure(sole))} + ${withSeparators(figure(shared))} = ${own}`,
      expected: own,
      actual: aggregate,
    },
    sentence: `${row(filing, sole)} and ${row(filing, shared)} add up to ${own}; ${row(filing, "aggregateAmount")} states ${aggregate}`,
  };
}
