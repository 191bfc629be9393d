import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { numberFault, type NumberFault } from "../../src/filing/words/number-fault.js";
import { digitsOf, printedCounts, type PrintedCount } from "../../src/filing/words/printed-counts.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { POWERS } from "../../src/filing/rows.js";
import { list, rows, stated } from "../../src/filing/words/wording.js";

/** From this length on groups of three and India's groups differ. */
const TELLING = 6;

/** A count with a misplaced separator, or a letter among its digits, is read differently by everyone. */
export default defineRule({
  id: "number-format",
  title: "Every number is printed with its separators in their usual places",
  group: "identity",
  severity: "warning",
  authority: ["17 CFR 240.12b-20", "17 CFR 240.13d-101 and 240.13d-102, cover page and Items 4 and 5"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const counts = printedCounts(filing);
    const byCommas =
      counts.some((count) => count.form === "comma" && digitsOf(count).length >= TELLING) ||
      figuresInItems(filing).some(({ printed }) =>
        /^(?:\d{3}|\d{1,3},\d{3}(?:,\d{3})*),\d{3}$/.test(printed),
      );
    const faulty = new Map<string, { fault: NumberFault; counts: PrintedCount[] }>();
    const usual: PrintedCount[] = [];
    for (const count of counts) {
      const fault = borneOut(filing, count, numberFault(count, counts, byCommas));
      if (fault === null) usual.push(count);
      else faulty.set(count.number, { fault, counts: [...(faulty.get(count.number)?.counts ?? []), count] });
    }
    if (usual.length > 0) {
      const message = `The cover pages print ${String(usual.length)} numbers in a usual form.`;
      yield context.pass({ at: usual.map(({ fact }) => fact), message });
    }
    for (const [number, { fault, counts: same }] of faulty) yield verdict(number, same, fault, context);
  },
});

/** What may be a usual number of India's is one where the percentages are right over it, and none where it is the one count of the class and they are not. */
function borneOut(
  { bases, countsBeside }: Filing,
  { form, number }: PrintedCount,
  fault: NumberFault | null,
): NumberFault | null {
  if (fault === null || fault.certain || form !== "lakh") return fault;
  if (bases.some(({ shares }) => shares.printed === number)) return null;
  const isTheClass =
    bases.length === 0 &&
    countsBeside.some(({ standing, shares }) => standing !== "another" && shares.printed === number);
  if (!isTheClass) return fault;
  return { certain: true, trifling: false, words: `${fault.words} The percentages are not right over it.` };
}

function verdict(
  number: string,
  same: readonly PrintedCount[],
  { certain, trifling, words }: NumberFault,
  { fail, unverified }: RuleContext,
): Verdict {
  const places = [...new Set(same.map(({ where }) => where))];
  const inRows = places.filter((place) => place.startsWith("Row ")).sort(byNumber);
  const elsewhere = places.filter((place) => !inRows.includes(place));
  const where = list([...(inRows.length === 0 ? [] : [rows(inRows)]), ...elsewhere]);
  const finding = {
    persons: [...new Set(same.flatMap(({ person }) => person ?? []))],
    at: same.map(({ fact }) => fact),
    actual: number,
    message: `${where} ${places.length === 1 ? "prints" : "print"} ${number}. ${words}`,
  };
  if (!certain) return unverified(finding);
  return fail(trifling ? { ...finding, severity: "info" } : finding);
}

/** The numbers that the Items state: fields of EDGAR's own hold no separators, so that the Items alone show the custom. */
function figuresInItems({ bases, persons }: Filing): Fact<unknown>[] {
  const told = persons.flatMap(({ item4, item5, holdings }) => [
    ...[item4, item5].flatMap((each) =>
      each === null ? [] : [each.aggregateAmount, ...POWERS.map((power) => each[power])],
    ),
    ...holdings.map(({ shares }) => shares),
  ]);
  return stated([...bases.map(({ shares }) => shares), ...told]);
}

function byNumber(a: string, b: string): number {
  return Number(a.slice("Row ".length)) - Number(b.slice("Row ".length));
}
