import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { ZERO } from "../../src/figures/decimal.js";
import { longDate } from "../../src/figures/date.js";
import { percentWords } from "../../src/figures/percent.js";
import { isAsFraction } from "../../src/filing/percent/as-fraction.js";
import { isRestedOnThoughOld } from "../../src/filing/bases/counts-beside.js";
import { mayTellClass } from "../../src/filing/bases/unread-class.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { percentCase } from "../../src/filing/percent/percent-case.js";
import { baseOf } from "../../src/filing/percent/person-base.js";
import { row } from "../../src/filing/rows.js";
import { classByClass } from "./class-by-class.js";
import { orBeyondReach } from "./percent-beyond-reach.js";
import { asFraction } from "./percent-finding.js";
import { withMistypedBase } from "./percent-base-slip.js";
import { judgeItem4 } from "./percent-in-item4.js";
import { judgeItem5 } from "./percent-in-item5.js";
import { judgeReferenced } from "./percent-referenced.js";
import { judgeWithRights } from "./percent-with-rights.js";
import { judgeWithoutRights } from "./percent-without-rights.js";

/**
 * Row 13 (11) must be Row 11 (9) over the class outstanding plus the shares that this person, and nobody
 * else, has a right to acquire within sixty days.
 */
export default defineRule({
  id: "percent-recompute",
  title:
    "The percentage of the class is the aggregate amount over the class plus the person's own rights to acquire",
  group: "arithmetic",
  severity: "error",
  authority: [
    "17 CFR 240.13d-3(d)(1)(i)",
    "17 CFR 240.13d-1(j)",
    "17 CFR 240.13d-101, Rows (11) and (13) and Item 5(a)",
    "17 CFR 240.13d-102, Rows (9) and (11)",
  ],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const verdicts = [
      ...classByClass(filing, (person, ofClass) => verdict(ofClass, person, context, ofClass === filing)),
    ];
    yield* withMistypedBase(filing, verdicts, context);
    yield* judgeItem5(filing, context);
    yield* judgeReferenced(filing, context);
    yield* judgeItem4(filing, verdicts, context);
  },
});

/** @param isWhole whether it is the filing itself, not what it tells of one of several classes */
function verdict(filing: Filing, person: Person, context: RuleContext, isWhole: boolean): Verdict {
  const { percentOfClass: printed, aggregateAmount: aggregate } = person;
  if (printed === null || aggregate === null) {
    const missing = row(filing, printed === null ? "percentOfClass" : "aggregateAmount");
    return context.unverified({ person, at: [person.name], message: `${missing} states no figure.` });
  }
  if (aggregate.value.isZero()) return ofNothing(filing, person, printed, aggregate, context);
  const subject = percentCase(filing, person);
  if (subject === null) {
    const message =
      baseOf(filing, person) === null
        ? untoldClass(filing, isWhole)
        : "The count of shares outstanding as told leaves nothing of the class.";
    return context.unverified({ person, at: [printed], message });
  }
  if (isAsFraction(subject)) return asFraction(subject, context);
  const { rights } = subject;
  const judged = rights.known
    ? judgeWithRights(subject, rights, context)
    : judgeWithoutRights(subject, rights, context);
  return orBeyondReach(subject, judged, context);
}

/** Why there is no class to divide by, in words. */
function untoldClass(filing: Filing, isWhole: boolean): string {
  const rested = filing.countsBeside.find(isRestedOnThoughOld);
  const asOf = rested?.asOf ?? null;
  return rested === undefined || asOf === null
    ? `${noClass(filing, isWhole)}, so the percentage cannot be recomputed.${besideWords(filing)}`
    : `The text rests it on ${rested.shares.printed} shares outstanding as of ${longDate(asOf.value)}, too long before to be the class (see base-recent), and the percentages do not bear that number out.`;
}

function noClass(filing: Filing, isWhole: boolean): string {
  return isWhole && filing.countsBeside.length === 0 && mayTellClass(filing)
    ? "No count of the shares of the class outstanding could be read"
    : "The filing does not state how many shares of the class are outstanding";
}

/** What is told to be outstanding, and is not the class by its words, in a sentence. */
function besideWords({ countsBeside: [first] }: Filing): string {
  if (first === undefined) return "";
  const { standing, shares } = first;
  return standing === "another"
    ? ` The ${shares.printed} that it tells are of another day, company or class, or a part.`
    : ` Nothing ties the ${shares.printed} that it tells to its percentages, and they do not bear them out.`;
}

/** No shares are 0 % of any class, whatever is outstanding. */
function ofNothing(
  filing: Filing,
  person: Person,
  printed: NonNullable<Person["percentOfClass"]>,
  aggregate: Fact<unknown>,
  { pass, fail }: RuleContext,
): Verdict {
  const { relation, value } = printed.value;
  const working = "0 / the class outstanding = 0 %";
  const finding = {
    person,
    at: [printed, aggregate],
    working,
    expected: "0 %",
    actual: percentWords(printed.value),
  };
  const message = `${row(filing, "aggregateAmount")} states 0 shares; ${row(filing, "percentOfClass")} states ${percentWords(printed.value)}.`;
  const right = relation === "less" || (relation === "equal" && value.isZero());
  return right
    ? pass({ ...finding, message })
    : fail({
        ...finding,
        message,
        repairs: [{ fact: printed, value: { ...printed.value, relation: "equal", value: ZERO } }],
        follows: "aggregate-unsupported",
      });
}
