/** Item 5 states others' figures, and none that could be read of one whom it may speak of: that is not that there is nothing to compare. */
import { expect, it } from "@jest/globals";
import aggregate from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import percent from "../../../rules/cross-section/cover-vs-item5-percent.js";
import powers from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { audit, readFiling } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const PERSONS = [LARKSPUR, ROE].map((person) => ({ ...person, item5: null, notes: [] }));
const LARKSPUR_ALONE =
  "(a) Larkspur Holdings LLC beneficially owns 650,000 Shares, or 6.5% of the class, and has sole voting power over 650,000 Shares.";
const ofRoe = (item5: string): (string | undefined)[] => {
  const filing = readFiling(filingText({ persons: PERSONS, outstanding: "", item5 }));
  const { report } = audit(filing, [aggregate, percent, powers]);
  return report.checks.filter(({ persons }) => persons[0] === "JANE M. ROE").map(({ verdict }) => verdict);
};

it("one whom Item 5 names without a figure that could be read is unverified", () => {
  const item5 = `${LARKSPUR_ALONE} As its manager, Jane M. Roe may be deemed to own the same.`;
  expect(ofRoe(item5)).toEqual(["unverified", "unverified", "unverified"]);
});

it("of one of whom it does not speak there is nothing to compare", () => {
  expect(ofRoe(LARKSPUR_ALONE)).toEqual([]);
});
