import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { INSTITUTIONS } from "../../src/filing/printed-codes.js";
import { row } from "../../src/filing/rows.js";
import { list } from "../../src/filing/wording.js";

/** The codes of the letters of Item 3 that have been the same on every edition of the form; `h` to `k` have moved. */
const CODES = new Map(Object.entries({ a: "BD", b: "BK", c: "IC", d: "IV", e: "IA", f: "EP", g: "HC" }));
/** Item 3 refers to a place that may tell the categories of other persons. */
const REFERS = /\b(?:exhibit|annex|appendix|attach\w+|schedule\s+[a-z])\b/i;

/**
 * What is wrong where Row 12 names institutions and Item 3 checks categories, and none of the one is among the other; `null`
 * where any is, or where either may stand for what is not told here.
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
  if (told.length === 0 || told.some((code) => checked.includes(code))) return null;
  const typeRow = row(filing, "typeOfReportingPerson");
  const at = [...institutions, ...categories];
  const message = `${typeRow} states ${list(told)}, but the category that Item 3 checks is ${list([...new Set(checked)])}: ${typeRow} is answered from the list of Item 3.`;
  const refers = filing.items
    .filter(({ number }) => number === "3")
    .flatMap(({ paragraphs }) => paragraphs)
    .some(({ value }) => REFERS.test(value));
  return types.length < filing.persons.length || refers
    ? unverified({ at, message: `${message} The categories of other persons may be told elsewhere.` })
    : fail({ at, message, expected: list([...new Set(checked)]), actual: list(told) });
}
