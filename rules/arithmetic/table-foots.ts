import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators, type Decimal } from "../../src/figures/decimal.js";
import type { Filing } from "../../src/filing/filing.js";
import { footingsOf, sumOf, type Footing } from "../../src/filing/footing.js";
import { asSum } from "../../src/filing/repair.js";
import { whereabouts } from "../../src/filing/whereabouts.js";

/** A row of a table that is labelled Total adds up the rows above it, column by column. */
export default defineRule({
  id: "table-foots",
  title: "The total of a printed table is the sum of its column",
  group: "arithmetic",
  severity: "error",
  authority: ["17 CFR 240.12b-20", "17 CFR 240.13d-101, signature"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const footing of footingsOf(filing)) {
      if ("above" in footing) yield verdict(filing, footing, context);
      else
        yield context.unverified({
          at: [footing.total],
          message: `${whereabouts(filing, footing.row.place)} prints a table with a total; which of its figures stand below one another cannot be told.`,
        });
    }
  },
});

/** Longer sums are told by their first and last figures. */
const MOST_ADDENDS = 12;

function verdict(filing: Filing, footing: Footing, { pass, fail, unverified }: RuleContext): Verdict {
  const { total, above, caption, foots, nearly, doubt } = footing;
  const added = sumOf(above);
  const where = `${whereabouts(filing, footing.row.place)} prints a total of ${withSeparators(total.value)}${caption === "" ? "" : ` under "${caption}"`}`;
  const adds = `the ${String(above.length)} figures above it add up to ${withSeparators(added)}`;
  const finding = {
    at: [total, ...above],
    expected: withSeparators(added),
    actual: withSeparators(total.value),
    working: `${addends(above.map(({ value }) => value))} = ${withSeparators(added)}`,
  };
  if (foots) return pass({ ...finding, message: `${where}: it is the sum of the figures above it.` });
  if (nearly)
    return unverified({
      ...finding,
      message: `${where}; ${adds}. The difference is what rounding each line would make.`,
    });
  if (doubt !== null) return unverified({ ...finding, message: `${where}; ${adds}. ${doubt}` });
  const off = added.minus(total.value).abs();
  return fail({
    ...finding,
    message: `${where}; ${adds}, a difference of ${withSeparators(off)}. The total or one of the figures is wrong.`,
    repairs: asSum(total, above, added),
  });
}

function addends(values: readonly Decimal[]): string {
  const words = values.map((value) =>
    value.isNegative() ? `(${withSeparators(value.abs())})` : withSeparators(value),
  );
  if (words.length <= MOST_ADDENDS) return words.join(" + ");
  return [...words.slice(0, 3), "…", ...words.slice(-1)].join(" + ");
}
