import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators, ZERO, type Decimal } from "../../src/figures/decimal.js";
import { percentWords, type Percent } from "../../src/figures/percent.js";
import { rightsSpokenOf, speaksOfOptions } from "../../src/filing/words/explanations.js";
import type { Fact, Figure } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import {
  namesSeveralClasses,
  ownDenominators,
  rangeOf,
  speaksOfOtherMeasure,
  speaksOfUnits,
} from "../../src/filing/percent/comparable.js";
import { proseOf } from "../../src/filing/words/prose.js";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";
import { count, list } from "../../src/filing/words/wording.js";

/** A person's percentage and the class that it allows. */
interface Implied {
  readonly person: Person;
  readonly printed: Fact<Percent>;
  readonly aggregate: Figure;
  readonly from: Decimal;
  readonly to: Decimal;
  /** Whether the rights to acquire are told in full. */
  readonly certain: boolean;
}

/** Where no count of the class is printed, the percentages of several persons must still rest on one. */
export default defineRule({
  id: "percent-implied-base",
  title: "The percentages of all persons can rest on one count of the class, where none is stated",
  group: "arithmetic",
  severity: "warning",
  authority: ["17 CFR 240.13d-3(d)(1)(i)", "17 CFR 240.13d-1(j)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    if (filing.bases.length > 0 || namesSeveralClasses(filing)) return;
    const implied = filing.persons.flatMap((person) => impliedBy(person) ?? []);
    const amounts = new Set(implied.map(({ aggregate }) => aggregate.value.toFixed()));
    if (amounts.size > 1) yield verdict(filing, implied, context);
  },
});

const rightsTold = (filing: Filing): boolean => rightsSpokenOf(filing) !== null || speaksOfOptions(filing);

/** What else may account for two percentages that no one count gives, in a sentence, or `null`. */
function doubtOf(filing: Filing, highest: Implied, lowest: Implied): string | null {
  if (beyondRights(highest, lowest) !== null && rightsTold(filing))
    return mayMeasureOtherwise(filing, [highest, lowest]) ? SPEAKS_OF_OTHERS : null;
  return rightsTold(filing)
    ? SPEAKS_OF_RIGHTS
    : (ownDenominators(filing) ?? untoldRights(filing, highest, lowest));
}

const SPEAKS_OF_RIGHTS = "The text speaks of rights to acquire, which may account for it.";

function impliedBy(person: Person): Implied | null {
  const { percentOfClass: printed, aggregateAmount: aggregate } = person;
  const rights = rightsToAcquire(person);
  if (printed === null || aggregate === null || (!rights.known && rights.mentioned)) return null;
  if (printed.value.relation !== "equal" || printed.value.value.lt(1) || aggregate.value.lte(0)) return null;
  const own = rights.known ? rights.joining : ZERO;
  const { from, to } = rangeOf(printed.value);
  const base = (percent: Decimal): Decimal => aggregate.value.times(100).div(percent).minus(own);
  return {
    person,
    printed,
    aggregate,
    from: base(to).ceil(),
    to: base(from).floor(),
    certain: rights.known && rights.certain,
  };
}

function verdict(
  filing: Filing,
  implied: readonly Implied[],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const highest = implied.reduce((most, each) => (each.from.gt(most.from) ? each : most));
  const lowest = implied.reduce((least, each) => (each.to.lt(least.to) ? each : least));
  const working = implied
    .map(
      ({ person, printed, aggregate, from, to }) =>
        `${person.name.value}: ${count(aggregate)} at ${percentWords(printed.value)} needs a class of ${withSeparators(from)} to ${withSeparators(to)} shares`,
    )
    .join("\n");
  if (highest.from.lte(lowest.to)) {
    const persons = implied.map(({ person }) => person);
    const message = `All percentages can rest on one count of the class, from ${withSeparators(highest.from)} to ${withSeparators(lowest.to)}.`;
    return pass({ persons, at: implied.map(({ printed }) => printed), working, message });
  }
  const pair = [highest, lowest];
  const message =
    `No count of the class could be read, and no single one gives the percentages of both ${list(pair.map(({ person }) => person.name.value))}: ` +
    `${percentWords(highest.printed.value)} needs a class of at least ${withSeparators(highest.from)} shares, ${percentWords(lowest.printed.value)} one of at most ${withSeparators(lowest.to)}.`;
  const finding = {
    persons: pair.map(({ person }) => person),
    at: pair.flatMap(({ printed, aggregate }) => [printed, aggregate]),
    working,
    message,
  };
  const told = pair.every(({ certain }) => certain);
  const doubt = doubtOf(filing, highest, lowest);
  const only = told ? "" : onlyRights(highest, lowest, rightsTold(filing));
  return told || doubt === null
    ? fail({ ...finding, message: `${message}${only}` })
    : unverified({ ...finding, message: `${message} ${doubt}` });
}

/** How many shares rights to acquire would have to be, where these are more than all that the person reports, as no such rights are. */
function beyondRights({ aggregate, from }: Implied, { to }: Implied): Decimal | null {
  const least = from.minus(to);
  return least.gt(aggregate.value) ? least : null;
}

const SPEAKS_OF_OTHERS =
  "The text speaks of units, of preferred stock or of voting power, or tells a percentage as approximate, which may account for it.";

function mayMeasureOtherwise(filing: Filing, among: readonly Implied[]): boolean {
  return (
    speaksOfOtherMeasure(filing) ||
    speaksOfUnits(filing) ||
    proseOf(filing).some(({ value }) => /\bpreferred\b/i.test(value)) ||
    among.some(({ printed }) => printed.value.approximate)
  );
}

/**
 * Item 4 of a Schedule 13G asks for the amount with the rights to acquire in it, not which of the shares these are, as Item 5(a) of a 13D
 * does. What one person reports beyond the other may then be such rights, which enlarge that person's class alone.
 */
function untoldRights({ schedule }: Filing, highest: Implied, lowest: Implied): string | null {
  const least = highest.from.minus(lowest.to);
  const beyond = highest.aggregate.value.minus(lowest.aggregate.value);
  if (schedule !== "13G" || least.gt(beyond)) return null;
  const { name } = highest.person;
  return `If ${withSeparators(least)} or more of the ${withSeparators(beyond)} shares that ${name.value} reports beyond those of ${lowest.person.name.value} are rights to acquire, which a Schedule 13G need not tell, it is right.`;
}

/** What alone would account for it, where that is not told (17 CFR 240.13d-3(d)(1)(i)). */
function onlyRights(highest: Implied, lowest: Implied, told: boolean): string {
  const { person, aggregate, from } = highest;
  const beyond = beyondRights(highest, lowest);
  if (beyond === null)
    return ` Only a right of ${person.name.value} to acquire ${withSeparators(from.minus(lowest.to))} shares or more would account for it, and the text tells of none.`;
  return told
    ? ` Rights to acquire do not account for it: they would have to be ${withSeparators(beyond)} shares or more, and ${person.name.value} reports ${count(aggregate)}.`
    : "";
}
