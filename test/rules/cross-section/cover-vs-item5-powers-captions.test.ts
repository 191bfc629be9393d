/** Item 5(b) in captions: one set for all whose cover pages are alike, or each caption answered by name. */
import rule from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const SHARES = "653,100";
const OWNED = "(a) The Reporting Persons beneficially own 653,100 Shares.";
const blank = { notes: [], item5: null, sharedVoting: SHARES, sharedDispositive: SHARES, aggregate: SHARES };

/** Two who share every power, with Item 5(b) in these lines. */
const alike = (...lines: readonly string[]): string =>
  filingText({
    persons: [LARKSPUR, ROE].map((person) => ({
      ...person,
      ...blank,
      soleVoting: "0",
      soleDispositive: "0",
    })),
    item5: [OWNED, ...lines].join("\n\n"),
  });
const four = (last: string): string =>
  alike(
    "(i) sole power to vote or to direct the vote: 0",
    `(ii) shared power to vote or to direct the vote: ${SHARES}`,
    "(iii) sole power to dispose or direct the disposition of: 0",
    `(iv) shared power to dispose or direct the disposition of: ${last}`,
  );

/** Larkspur has shared power alone, Ms. Roe sole power over 120,000 besides. */
const unlike = (...lines: readonly string[]): string =>
  filingText({
    persons: [
      { ...LARKSPUR, ...blank, soleVoting: "0", soleDispositive: "0" },
      { ...ROE, ...blank, soleVoting: "120,000", soleDispositive: "120,000", aggregate: "773,100" },
    ],
    item5: ["(a) See Row 11 of each cover page.", ...lines].join("\n\n"),
  });
const nameFirst = (last: string): string =>
  unlike(
    "Sole voting power: Larkspur Holdings LLC 0; Jane M. Roe 120,000",
    `Shared voting power: Larkspur Holdings LLC ${SHARES}; Jane M. Roe ${SHARES}`,
    "Sole dispositive power: Larkspur Holdings LLC 0; Jane M. Roe 120,000",
    `Shared dispositive power: Larkspur Holdings LLC ${SHARES}; Jane M. Roe ${last}`,
  );

testRule(rule, {
  passing: [
    { name: "four captions for all", filing: four(SHARES), passes: 2 },
    {
      name: "one caption of both powers for all",
      filing: alike(`Shared power to vote and dispose: ${SHARES}.`),
      passes: 2,
    },
    {
      name: "one caption for each Reporting Person",
      filing: alike(`Shared voting and dispositive power: ${SHARES} shares for each Reporting Person.`),
      passes: 2,
    },
    {
      name: "the power to dispose before the power to vote",
      filing: alike(`The Reporting Persons share the power to dispose of, and to vote, ${SHARES} shares.`),
      passes: 2,
    },
    { name: "each caption by name", filing: nameFirst(SHARES), passes: 2 },
    {
      name: "each caption by name in brackets, one behind the other",
      filing: unlike(
        `1. Sole Voting Power: 0 (Larkspur Holdings LLC); 120,000 (Jane M. Roe) 2. Shared Voting Power: ${SHARES} (Larkspur Holdings LLC); ${SHARES} (Jane M. Roe)`,
      ),
      passes: 2,
    },
    {
      name: "several names behind one figure",
      filing: unlike(`Shared voting power: ${SHARES} for Larkspur Holdings LLC and Jane M. Roe`),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "one of four captions for all is off",
      filing: four("653,010"),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }, { person: "JANE M. ROE" }],
    },
    {
      name: "one name's figure is off",
      filing: nameFirst("653,010"),
      failures: [{ person: "JANE M. ROE" }],
    },
  ],
  notApplicable: [
    {
      name: "a caption by the name of somebody else",
      filing: unlike(`Shared voting power: Thorne Fund LP ${SHARES}; Jane M. Roe 1,000`),
    },
  ],
});
