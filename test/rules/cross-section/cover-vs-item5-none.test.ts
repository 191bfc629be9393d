/** Item 5 says in words that nothing is owned: the cover page states nought, or the two differ. */
import { expect, it } from "@jest/globals";
import aggregate from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import percent from "../../../rules/cross-section/cover-vs-item5-percent.js";
import powers from "../../../rules/cross-section/cover-vs-item5-powers.js";
import everyone from "../../../rules/persons/item5-covers-everyone.js";
import { audit, readFiling } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const NONE = {
  soleVoting: "0",
  sharedVoting: "0",
  soleDispositive: "0",
  sharedDispositive: "0",
  aggregate: "0",
  percent: "0.0%",
};
const BOTH = [LARKSPUR, ROE].map((person) => ({ ...person, item5: null, notes: [] }));
const EXITED = BOTH.map((person) => ({ ...person, ...NONE }));

const verdicts = (item5: string, persons: typeof BOTH): string[] => {
  const filing = readFiling(filingText({ persons, outstanding: "", item5 }));
  const { report } = audit(filing, [aggregate, percent, powers, everyone]);
  return report.checks.map(({ verdict, severity }) => (verdict === "fail" ? severity : verdict));
};
const each = (state: string, ...others: string[]): string[] => [...Array<string>(6).fill(state), ...others];

it.each([
  ["none of them owns any", "None of the Reporting Persons beneficially owns any Shares."],
  ["no reporting person", "(a) No Reporting Person is the beneficial owner of any Shares of the Issuer."],
  [
    "no longer, after a sale",
    "As a result of the sale of such shares, the Reporting Persons no longer beneficially own any Shares.",
  ],
  [
    "ceased, on a day of May",
    "On May 5, 2025, the Reporting Persons ceased to have beneficial ownership of any Shares.",
  ],
  ["do not own", "The Reporting Persons do not beneficially own any securities of the Issuer."],
  ["no shares", "Each of the Reporting Persons beneficially owns no shares of Common Stock."],
  ["by their names", "Neither Larkspur Holdings LLC nor Jane M. Roe beneficially owns any Shares."],
])("nobody owns any: %s", (_, item5) => {
  expect(verdicts(item5, EXITED)).toEqual(each("pass", "pass", "pass"));
  expect(verdicts(`${item5}\n\n(e) March 3, 2025.`, BOTH)).toEqual(each("error", "pass", "pass"));
});

it("the one who is named owns none any more, and the other is not spoken of", () => {
  expect(verdicts("Jane M. Roe no longer beneficially owns any Shares.", EXITED)).toEqual([
    "pass",
    "pass",
    "pass",
    "unverified",
    "pass",
  ]);
});

it.each([
  ["not beneficially", "The Reporting Persons own no Shares.\n\n(e) March 3, 2025."],
  [
    "a cover page that may count others' shares",
    "None of the Reporting Persons beneficially owns any Shares.",
  ],
  [
    "shares that they may be deemed to own",
    "The Reporting Persons no longer beneficially own any Shares. By the agreement they may be deemed to vote those of the seller.",
  ],
  [
    "the number of the cover pages, told of the time before",
    "The Reporting Persons sold 650,000 Shares and 81,000 Shares. The Reporting Persons no longer beneficially own any Shares.",
  ],
])("where the cover page states a number, it may be right: %s", (_, item5) => {
  const states = verdicts(item5, BOTH);
  expect(states.slice(0, 4)).toEqual(each("unverified").slice(0, 4));
  expect(states).not.toContain("error");
});

it.each([
  ["all of the shares are sold", "The Reporting Persons have sold all of their Shares."],
  [
    "but for those set out elsewhere",
    "Except as set out in Item 4, none of the Reporting Persons owns any Shares.",
  ],
  ["of one who is no reporting person", "The mother of Ms. Roe no longer owns any Shares."],
  ["but for some of them", "The Reporting Persons no longer own any Shares, other than those of the trust."],
  ["what will be", "Upon the closing, the Reporting Persons will no longer own any Shares."],
])("words that leave open of whom or of what: %s", (_, item5) => {
  expect(verdicts(item5, EXITED)).toEqual(Array<string>(5).fill("unverified"));
});
