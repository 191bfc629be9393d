import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { Decimal, withSeparators } from "../../src/figures/decimal.js";
import { factsIn, isWithin, type Figure } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { areTransposed, typingSlip } from "../../src/figures/typing-slip.js";
import { outstandingSums, type OutstandingSum } from "../../src/filing/bases/outstanding-sum.js";
import { asSum, type Repair } from "../../src/filing/repair.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";

/** The class that percentages rest on is often told as a sum: what a report counts, and what was issued since. */
export default defineRule({
  id: "outstanding-sum-foots",
  title: "The parts into which the text takes the shares outstanding apart add up to them",
  group: "arithmetic",
  severity: "error",
  authority: ["17 CFR 240.12b-20", "17 CFR 240.13d-1(j)", "17 CFR 240.13d-101, Item 5(a)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const told of outstandingSums(filing)) yield verdict(filing, told, context);
  },
});

function verdict(
  filing: Filing,
  { total, place, terms, added, open }: OutstandingSum,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const parts = terms.map(({ shares }) => shares);
  const words = terms.map(
    ({ shares, subtracts }, index) =>
      `${index === 0 ? "" : subtracts ? " - " : " + "}${withSeparators(shares.value)}`,
  );
  const working = `${words.join("")} = ${withSeparators(added)}`;
  const where = `${whereabouts(filing, place)} counts ${withSeparators(total.value)} shares outstanding`;
  const finding = {
    at: [total, ...parts],
    expected: withSeparators(added),
    actual: withSeparators(total.value),
    working,
  };
  const taken = terms.some(({ subtracts }) => subtracts);
  const off = added.minus(total.value).abs();
  if (off.isZero())
    return pass({
      ...finding,
      message: `${where}, ${taken ? "what the parts that it names come to" : "the sum of the parts that it names"}.`,
    });
  const told = taken
    ? `${String(parts.length)} parts added and taken away, which come to`
    : `the sum of ${String(parts.length)} parts, which add up to`;
  const message = `${where} as ${told} ${withSeparators(added)}: ${working}, a difference of ${withSeparators(off)}.`;
  if (off.lte(parts.length))
    return unverified({ ...finding, message: `${message} Fractions of shares may account for it.` });
  // Some of the parts are never more than the whole.
  const transposed =
    !taken && added.gt(total.value) && parts.some((part) => isTransposed(part, added.minus(total.value)));
  if (open && !transposed && typingSlip(total.value, added, true) === null)
    return unverified({ ...finding, message: `${message} The words may name some of the parts only.` });
  return fail({
    ...finding,
    message: `${message} One of these numbers is wrong.`,
    repairs: taken ? [] : repairsOf(filing, { place, total }, parts, added),
  });
}

/** Whether a part without what it has too much is the same number with two digits transposed. */
function isTransposed({ value }: Figure, surplus: Decimal): boolean {
  return areTransposed(value, value.minus(surplus), true);
}

type Whole = Pick<OutstandingSum, "place" | "total">;

/** Where every part stands elsewhere, too, the total alone is left to be wrong: it may have been copied from another page. */
function repairsOf(filing: Filing, sum: Whole, parts: readonly Figure[], added: Decimal): Repair[] {
  const { total } = sum;
  return parts.every((each) => isToldElsewhere(filing, sum, each))
    ? [{ fact: total, value: added }]
    : asSum(total, parts);
}

/** Whether a cover page, an Item or a sum with another total states the part; a copy of the same words is no witness. */
function isToldElsewhere({ persons, bases }: Filing, { place, total }: Whole, part: Figure): boolean {
  const others = bases.filter(({ shares }) => !shares.value.eq(total.value));
  return [...factsIn({ persons, others })].some(
    ([, fact]) => fact.value instanceof Decimal && fact.value.eq(part.value) && !isWithin(fact, place),
  );
}
