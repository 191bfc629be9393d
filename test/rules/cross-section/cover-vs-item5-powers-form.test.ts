/** Item 5(b) in the form's own words with their commas, by "power" alone, and in captions with the shared power first. */
import rule from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** A fund and its manager, who share power over 804,150 shares. */
const shared = (item5b: string): string =>
  filingText({
    persons: [LARKSPUR, ROE].map((person) => ({
      ...person,
      soleVoting: "0",
      sharedVoting: "804,150",
      soleDispositive: "0",
      sharedDispositive: "804,150",
      aggregate: "804,150",
      notes: [],
      item5: null,
    })),
    item5: `(a) See the cover pages.\n\n(b) ${item5b}`,
  });

/** A fund with sole power to vote 804,150.94 shares, printed to the hundredth. */
const fraction = (told: string): string =>
  filingText({
    persons: [{ ...LARKSPUR, soleVoting: "804,150.94", aggregate: "850,000.00", notes: [], item5: null }],
    item5: `(a) See the cover pages.\n\n(b) Each of the Reporting Persons may be deemed to have sole voting power over ${told} Shares.`,
  });

/** Ways to say so with this number of shares. */
const wordings = (shares: string): readonly (readonly [string, string])[] => [
  [
    "the form's own words between commas",
    `Each Reporting Person has shared power to vote, or to direct the vote of, and shared power to dispose, or to direct the disposition of, ${shares} Shares.`,
  ],
  [
    "both powers behind one “shared”",
    `Each Reporting Person has the shared power to vote, or direct the vote of, and to dispose of, or direct the disposition of, ${shares} Shares.`,
  ],
  [
    "four verbs in a row",
    `Each Reporting Person has the shared power to vote, direct the vote, dispose and direct the disposition of ${shares} Shares.`,
  ],
  ["power alone", `Each Reporting Person has shared power over all ${shares} Shares.`],
  ["who share power", `Larkspur Holdings LLC and Ms. Roe share power over ${shares} Shares.`],
  [
    "captions with the shared power first",
    `Shared voting and dispositive power: ${shares} Shares. Sole voting and dispositive power: nil.`,
  ],
];

testRule(rule, {
  passing: wordings("804,150").map(([name, item5b]) => ({ name, filing: shared(item5b), passes: 2 })),
  failing: [
    ...wordings("840,150").map(([how, item5b]) => ({
      name: `${how}, another number`,
      filing: shared(item5b),
      failures: [1, 2].map(() => ({
        message: "shared voting power of 840,150 and shared dispositive power of 840,150; Rows 8 and 10",
      })),
    })),
    {
      name: "two digits transposed in a fraction that is printed to more places",
      filing: fraction("804,510.937806"),
      failures: [{ message: "sole voting power of 804,510.937806" }],
    },
  ],
  notApplicable: [
    {
      name: "power over the voting of shares is none to dispose of them",
      filing: shared("The committee has shared power over the voting of 120,000 Shares of the plan."),
    },
  ],
});
