import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

/** Whose holding of 650,000 shares is told below a lettered heading that the filing does not define. */
const headed = (heading: string, ...names: readonly string[]): string[] => {
  const item5 = `A. ${heading}\n\n(a) As of the close of business on March 3, 2025, ${heading} beneficially owned 650,000 Shares.`;
  const persons = names.map((name) => ({ ...LARKSPUR, name, notes: [], item5: null }));
  return readFiling(filingText({ persons: [...persons, { ...ROE, item5: null }], filedBy: [], item5 }))
    .persons.filter((person) => person.item5?.aggregateAmount?.value.eq(650_000) === true)
    .map(({ name }) => name.value);
};
const MASTER = "LARKSPUR VALUE AND OPPORTUNITY MASTER FUND LTD";
const SERIES = "LARKSPUR VALUE AND OPPORTUNITY S LLC";
const MANAGER = "LARKSPUR VALUE LP";

it.each([
  ["Larkspur V&O Fund", MASTER],
  ["Larkspur S LLC", SERIES],
  ["Larkspur Value", MANAGER],
])("%s is the one whose name it shortens", (heading, name) => {
  expect(headed(heading, MASTER, SERIES, MANAGER)).toEqual([name]);
});

it.each([
  ["fits two names", "Larkspur Fund", MASTER, "LARKSPUR OFFSHORE FUND LTD"],
  ["ends otherwise", "Larkspur V&O Account", MASTER, MANAGER],
  ["begins otherwise", "Value Fund", MASTER, MANAGER],
  ["has its words in another order", "Larkspur Opportunity Value Fund", MASTER, MANAGER],
])("a heading that %s names nobody", (_name, heading, ...names) => {
  expect(headed(heading, ...names)).toEqual([]);
});
