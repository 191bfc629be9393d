/** Item 5 states figures of which none could be given to a person: that is not that there is nothing to compare. */
import { expect, it } from "@jest/globals";
import aggregate from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import percent from "../../../rules/cross-section/cover-vs-item5-percent.js";
import powers from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { audit, readFiling } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const PERSONS = [LARKSPUR, ROE].map((person) => ({ ...person, item5: null, notes: [] }));
const verdicts = (item5: string): (string | undefined)[] => {
  const { report } = audit(readFiling(filingText({ persons: PERSONS, outstanding: "", item5 })), [
    aggregate,
    percent,
    powers,
  ]);
  return report.checks.map(({ verdict }) => verdict);
};

it("a holding, a percentage and a power of somebody who could not be told are unverified", () => {
  const item5 =
    "(a) The family owns 641,300 Shares, or 6.4% of the class, and votes 641,300 Shares with shared voting power.";
  expect(verdicts(item5)).toEqual(["unverified", "unverified", "unverified"]);
});

it("shares that are counted once in another Item and called by a term in Item 5 are unverified", () => {
  const item5 =
    "(a) The Subject Shares represented approximately 6.5% of the class. (b) The family shares the power to vote the Subject Shares.";
  expect(verdicts(item5)).toEqual(["unverified", "unverified", "unverified"]);
});

it("figures of a table whose captions could not be told apart are unverified", () => {
  const table = [
    "Of the family Voting and Dispositive Power Percent",
    "Aunt Mae and the others 641,300 641,300 6.4%",
  ];
  const item5 = `(a) and (b) What is beneficially owned:\n\n${table.join("\n\n")}`;
  expect(verdicts(item5)).toEqual(["unverified", "unverified", "unverified"]);
});

it("an Item 5 that tells of no holding has nothing to compare", () => {
  expect(verdicts("(c) None of them bought or sold any Shares in the past sixty days.")).toEqual([
    "not-applicable",
    "not-applicable",
    "not-applicable",
  ]);
});
