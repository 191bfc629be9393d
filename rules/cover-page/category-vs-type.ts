import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { INSTITUTIONS } from "../../src/filing/cover/printed-codes.js";
import { textAround } from "../../src/filing/words/prose.js";
import { row } from "../../src/filing/rows.js";
import { list } from "../../src/filing/words/wording.js";

/** The codes of the letters of Item 3 that have been the same on every edition of the form; `h` to `k` have moved. */
const CODES = new Map(Object.entries({ a: "BD", b: "BK", c: "IC", d: "IV", e: "IA", f: "EP", g: "HC" }));
/** The words of the form for each, without which a letter may be a slip. */
const WORDS = new Map([
  ["BD", /\bbroker\b/i],
  ["BK", /\bbank\b/i],
  ["IC", /\binsurance\s+company\b/i],
  ["IV", /\binvestment\s+company\b/i],
  ["IA", /\binvestment\s+advis[eo]r\b/i],
  ["EP", /\bemployee\s+benefit\b/i],
  ["HC", /\bparent\s+holding\b/i],
]);
/** One entry of the list; longer is the list itself. */
const LONGEST_ENTRY = 200;

/** Whether the entry that is checked is of this code by its words, whatever its letter. */
function isInWords(filing: Filing, category: Fact<string>, code: string): boolean {
  const entry = textAround(filing, category);
  const fitting = [...WORDS].filter(([, words]) => words.test(entry)).map(([each]) => each);
  return entry.length <= LONGEST_ENTRY && fitting.length === 1 && fitting[0] === code;
}

/** Open to institutions of every kind: a parent, and a foreign institution, which is an adviser, a bank and so on as well. */
const OF_ANY_KIND: ReadonlySet<string> = new Set(["HC", "FI"]);

/** Item 3 refers to a place that may tell the categories of other persons. */
const REFERS = /\b(?:exhibit|annex|appendix|attach\w+|schedule\s+[a-z])\b/i;

/**
 * What is wrong where Row 12 names an institution that Item 3 does not check, and Item 3 checks a category that no Row 12 names;
 * `null` where either is among the other, or may stand for what is not told here.
 */
export function categoryAgainstType(
  filing: Filing,
  categories: readonly Fact<string>[],
  { fail, unverified }: RuleContext,
): Verdict | null {
  const checked = categories.map(({ value }) => CODES.get(value.toLowerCase()) ?? value.toUpperCase());
  if (categories.length === 0 || !checked.every((code) => INSTITUTIONS.has(code))) return null;
  const types = filing.persons.flatMap(({ typeOfReportingPerson: type }) => type ?? []);
  const institutions = types.filter(({ value }) => value.some((code) => INSTITUTIONS.has(code)));
  const told = [
    ...new Set(institutions.flatMap(({ value }) => value.filter((code) => INSTITUTIONS.has(code)))),
  ];
  if (told.length === 0) return null;
  const both = told.some((code) => checked.includes(code));
  // A parent checks the categories of its subsidiaries, too: what a cover page states must be left out as well.
  const lacking = told.filter((code) => !both || (!OF_ANY_KIND.has(code) && !checked.includes(code)));
  const surplus = checked.filter((code) => !both || (!OF_ANY_KIND.has(code) && !told.includes(code)));
  if (lacking.length === 0 || surplus.length === 0) return null;
  const typeRow = row(filing, "typeOfReportingPerson");
  const at = [...institutions, ...categories];
  const states = `${typeRow} states ${list(lacking)}, but the category that Item 3 checks is ${list([...new Set(surplus)])}`;
  const inWords = lacking.find((code) => categories.some((category) => isInWords(filing, category, code)));
  const message =
    inWords === undefined
      ? `${states}: ${typeRow} is answered from the list of Item 3.`
      : `${states}. The words of Item 3 tell of what ${inWords} stands for: its letter is probably wrong.`;
  const refers = filing.items
    .filter(({ number }) => number === "3")
    .flatMap(({ paragraphs }) => paragraphs)
    .some(({ value }) => REFERS.test(value));
  return types.length < filing.persons.length || refers
    ? unverified({ at, message: `${message} The categories of other persons may be told elsewhere.` })
    : fail({ at, message, expected: list([...new Set(surplus)]), actual: list(lacking) });
}
