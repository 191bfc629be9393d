import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators } from "../../src/figures/decimal.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { ownershipDoubt } from "../../src/filing/item5/ownership-told.js";
import { row } from "../../src/filing/rows.js";
import { slippedParts } from "../../src/filing/parts/slipped-parts.js";
import type { OwnershipTold } from "../../src/filing/thirteen-g.js";
import { count } from "../../src/filing/words/wording.js";
import { failUnless } from "./class-implied.js";

/**
 * What Item 7 tells each subsidiary of the only reporting person to hold: its Row 9, taken apart. Where it is not, two digits
 * of one part must be transposed for a finding: what the parent holds itself need not be told, and two may share the same shares.
 */
export function* partsOfParent(filing: Filing, context: RuleContext): Generator<Verdict> {
  const [person, ...others] = filing.persons;
  const item7 = filing.items.find(({ number }) => number.startsWith("7"));
  const cover = person?.aggregateAmount ?? null;
  const told = (filing.thirteenG?.ownershipTold ?? []).filter(
    ({ shares, percent }) =>
      percent !== null &&
      item7 !== undefined &&
      item7.span.start <= shares.span.start &&
      shares.span.end <= item7.span.end,
  );
  const [first, second] = told;
  if (
    person === undefined ||
    others.length > 0 ||
    cover === null ||
    first === undefined ||
    second === undefined
  )
    return;
  const parts = told.map(({ shares }) => ({ shares, each: null }));
  const added = sum(told.map(({ shares }) => shares.value));
  const working = `${told.map(({ shares }) => count(shares)).join(" + ")} = ${withSeparators(added)}`;
  const finding = { person, at: [cover, ...told.map(({ shares }): Figure => shares)], working };
  const named = row(filing, "aggregateAmount");
  if (added.eq(cover.value)) {
    yield context.pass({
      ...finding,
      message: `The holdings that Item 7 tells add up to ${named}: ${working}.`,
    });
    return;
  }
  const slipped = slippedParts(parts, cover.value.minus(added)).filter(
    ({ slip }) => slip === "two digits transposed",
  );
  const [only, more] = slipped;
  if (only === undefined || more !== undefined) return;
  const { part, right } = only;
  const message = `The holdings that Item 7 tells add up to ${working}; ${named} states ${count(cover)}. With ${withSeparators(right)} in the place of ${count(part.shares)}, two digits of which are transposed, they would be the same.`;
  yield failUnless(doubtOn(filing, told), context, {
    ...finding,
    at: [part.shares, cover],
    expected: withSeparators(right),
    actual: count(part.shares),
    repairs: [{ fact: part.shares, value: right }],
    message,
  });
}

function doubtOn(filing: Filing, told: readonly OwnershipTold[]): string | null {
  return told.map((each) => ownershipDoubt(filing, each)).find((doubt) => doubt !== null) ?? null;
}
