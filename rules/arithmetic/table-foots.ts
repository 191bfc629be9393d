import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import type { Filing } from "../../src/filing/filing.js";
import { footingsOf, sumOf, type Footing } from "../../src/filing/parts/footing.js";
import { linesWithTotal } from "../../src/filing/parts/lines-with-total.js";
import { printedSums, type PrintedSum } from "../../src/filing/parts/printed-sums.js";
import { asSum } from "../../src/filing/repair.js";
import { totalLine, type TotalLine } from "../../src/filing/trades/total-line.js";
import { transactionTotals } from "../../src/filing/trades/transaction-totals.js";
import type { ToldTransactions } from "../../src/filing/transaction.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { addends } from "./addends.js";
import { ofLines } from "./lines-foot.js";

/** A row of a table that is labelled Total adds up the rows above it; a sum of Item 5(c) what it tells one by one. */
export default defineRule({
  id: "table-foots",
  title:
    "The total of a printed table, of transactions told one by one, or of figures with plus signs, is their sum",
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
    for (const total of filing.transactions === null ? [] : totalsOf(filing.transactions))
      yield ofTransactions(filing, total, context);
    for (const each of printedSums(filing)) yield ofPrinted(filing, each, context);
    for (const each of linesWithTotal(filing)) yield ofLines(filing, each, context);
  },
});

/** The sums that sentences tell, and the total below the transactions. */
function totalsOf(told: ToldTransactions): TotalLine[] {
  const line = totalLine(told);
  return [
    ...transactionTotals(told).filter(({ adds, certain }) => adds || certain),
    ...(line === null ? [] : [line]),
  ];
}

/** "In total, 92,430 Shares were sold", beside the sales told one by one. */
function ofTransactions(
  filing: Filing,
  { total, parts, sum: added, adds }: TotalLine,
  { pass, fail }: RuleContext,
): Verdict {
  const where = `${whereabouts(filing, total)} tells of ${withSeparators(total.value)} shares in all`;
  const told = `the ${String(parts.length)} transactions told one by one add up to ${withSeparators(added)}`;
  const finding = {
    at: [total, ...parts],
    expected: withSeparators(added),
    actual: withSeparators(total.value),
    working: `${addends(parts.map(({ value }) => value))} = ${withSeparators(added)}`,
  };
  if (adds) return pass({ ...finding, message: `${where}: the sum of the transactions told one by one.` });
  return fail({
    ...finding,
    message: `${where}; ${told}, a difference of ${withSeparators(added.minus(total.value).abs())}. The sum or one of the numbers is wrong.`,
    repairs: asSum(total, parts, added),
  });
}

/** "2,103,200 + 258,700 = 2,361,900", as the text prints it. */
function ofPrinted(
  filing: Filing,
  { printed, added, total, rounding, place }: PrintedSum,
  { pass, fail }: RuleContext,
): Verdict {
  const where = `${whereabouts(filing, place)} prints the sum ${printed}`;
  if (added.minus(total).abs().lte(rounding))
    return pass({ at: [place], message: `${where}, which is right.` });
  return fail({
    at: [place],
    expected: withSeparators(added),
    actual: withSeparators(total),
    message: `${where}; the figures add up to ${withSeparators(added)}, a difference of ${withSeparators(added.minus(total).abs())}. The total or one of the figures is wrong.`,
  });
}

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
