import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { percentWords } from "../../src/figures/percent.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { impliedClass, percentageDoubt, type ImpliedClass } from "../../src/filing/item5/ownership-told.js";
import type { OwnershipTold } from "../../src/filing/thirteen-g.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";

type Failing = Parameters<RuleContext["fail"]>[0];

/** A failure, unless something told leaves it open. */
export function failUnless(
  doubt: string | null,
  { fail, unverified }: RuleContext,
  finding: Failing,
): Verdict {
  return doubt === null ? fail(finding) : unverified({ ...finding, message: `${finding.message} ${doubt}` });
}

/** A count and its percentage, or the count of the class that the filing tells. */
interface Known extends ImpliedClass {
  readonly at: readonly Figure[];
  readonly words: string;
}

/** Number and percentage are of a class as large as the cover pages' are. */
export function ofClass(filing: Filing, told: OwnershipTold, context: RuleContext): Verdict | null {
  const { shares, percent, sentence } = told;
  const own = percent && impliedClass(shares, percent);
  const known = classesOf(filing);
  const [first] = known;
  if (percent === null || own === null || first === undefined) return null;
  const fitting = known.find(({ from, to }) => own.from.lte(to) && from.lte(own.to));
  const states = `${whereabouts(filing, sentence)} states ${count(shares)} shares or ${percentWords(percent.value)}`;
  if (fitting !== undefined)
    return context.pass({
      at: [shares, percent, ...fitting.at],
      message: `${states}, which fits ${fitting.words}.`,
    });
  const message = `${states}, which makes a class of ${range(own)} shares, where ${first.words} make one of ${range(first)}: one of the figures is probably mistyped.`;
  return failUnless(percentageDoubt(filing, told), context, {
    at: [shares, percent, ...first.at],
    expected: range(first),
    actual: range(own),
    message,
  });
}

function range({ from, to }: ImpliedClass): string {
  return from.eq(to) ? withSeparators(from) : `${withSeparators(from)} to ${withSeparators(to)}`;
}

function classesOf(filing: Filing): Known[] {
  const ofPersons = filing.persons.flatMap((person): Known[] => {
    const { aggregateAmount, percentOfClass } = person;
    const implied = aggregateAmount && percentOfClass && impliedClass(aggregateAmount, percentOfClass);
    if (aggregateAmount === null || percentOfClass === null || implied === null) return [];
    const words = `the ${count(aggregateAmount)} shares or ${percentWords(percentOfClass.value)} on the cover page of ${person.name.value}`;
    return [{ ...implied, at: [aggregateAmount], words }];
  });
  const told = filing.bases.map(({ shares }): Known => ({
    from: shares.value,
    to: shares.value,
    at: [shares],
    words: `the ${count(shares)} shares outstanding`,
  }));
  return [...ofPersons, ...told];
}
