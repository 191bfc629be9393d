import rule from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const SHARES = "2,630,000";

/** Ms. Roe alone, who has sole power over 2,630,000 shares, with Item 5(b) in these words. */
const told = (...item5b: readonly string[]): string =>
  filingText({
    persons: [
      { ...ROE, soleVoting: SHARES, soleDispositive: SHARES, aggregate: SHARES, notes: [], item5: null },
    ],
    item5: item5b.join("\n\n"),
  });

/** The wordings of one answer with this number of shares. */
const wordings = (shares: string): readonly (readonly [string, string])[] => [
  [
    "in one sentence of what is hers",
    told(`(b) Ms. Roe has sole power to vote and dispose of her ${shares} Shares.`),
  ],
  [
    "with dots that lead to the figures",
    told(
      "(b) Number of shares as to which Ms. Roe has",
      `(i) sole power to vote ........... ${shares}`,
      "(ii) shared power to vote . . . . . none",
      `(iii) sole power to dispose ...... ${shares}`,
    ),
  ],
  [
    "in captions without colons, one behind the other",
    told(`(b) Sole Voting Power ${shares} Shared Voting Power 0 Sole Dispositive Power ${shares}`),
  ],
];

/** Item 5(b) in words of many filers. */
testRule(rule, {
  passing: wordings(SHARES).map(([how, filing]) => ({ name: how, filing, passes: 1 })),
  failing: wordings("2,603,000").map(([how, filing]) => ({
    name: `${how}, another number`,
    filing,
    failures: [
      { message: "Item 5(b) states sole voting power of 2,603,000 and sole dispositive power of 2,603,000" },
    ],
  })),
  unverified: [
    {
      name: "sole power without its kind, and whose it is is not read",
      filing: filingText({
        persons: [LARKSPUR, ROE].map((person) => ({ ...person, item5: null })),
        item5:
          "(a) See the cover pages. Of these 120,000 Shares are owned by a trust.\n\n(b) The trust has sole power as to its 120,000 Shares.",
      }),
      message: "Item 5 tells of powers over shares, but over how many and whose they are could not be read.",
    },
    {
      name: "power over shares that are counted once in Item 4 and called by a term in Item 5",
      filing: filingText({
        persons: [LARKSPUR, ROE].map((person) => ({ ...person, item5: null })),
        item5:
          "Larkspur may be deemed to have shared power to vote the Subject Shares, which it beneficially owns.",
      }),
      message: "Item 5 tells of powers over shares, but over how many and whose they are could not be read.",
    },
  ],
});
