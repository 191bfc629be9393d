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

/** A buyer to whom holders have promised their votes, and who has the power to vote 2,630,000 shares. */
const promised = (dispositive: string, denial: string): string =>
  filingText({
    persons: [
      {
        ...ROE,
        soleVoting: "0",
        sharedVoting: SHARES,
        soleDispositive: "0",
        sharedDispositive: dispositive,
        aggregate: SHARES,
        notes: [],
        item5: null,
      },
    ],
    item5: `(b) Ms. Roe shares the power to vote ${SHARES} Shares. ${denial}`,
  });

/** Item 5(b) in words of many filers. */
testRule(rule, {
  passing: [
    ...wordings(SHARES).map(([how, filing]) => ({ name: how, filing, passes: 1 })),
    {
      name: "a power that Item 5 denies, and none on the cover page",
      filing: promised("0", "The Reporting Person has no power to dispose of any Shares."),
      passes: 1,
    },
    {
      name: "a power that is denied over some shares, or alone, or not at all",
      filing: promised(
        SHARES,
        "Ms. Roe has no power to dispose of any Shares of the trust. She has no sole power to vote any Shares. Except as promised, Ms. Roe has no power to dispose of any Shares. No Reporting Person has no power to dispose of any Shares.",
      ),
      passes: 1,
    },
  ],
  failing: [
    ...wordings("2,603,000").map(([how, filing]) => ({
      name: `${how}, another number`,
      filing,
      failures: [
        {
          message: "Item 5(b) states sole voting power of 2,603,000 and sole dispositive power of 2,603,000",
        },
      ],
    })),
    ...[
      "The Reporting Person has no power to dispose of any Shares.",
      "Ms. Roe does not have any power to dispose or to direct the disposition of any shares of Common Stock.",
      "Neither Reporting Person has any dispositive power over any of the Shares.",
    ].map((denial) => ({
      name: `shared power on the cover page that Item 5 denies: ${denial}`,
      filing: promised(SHARES, denial),
      failures: [
        {
          message: `${denial}” But Row 10 of the cover page states ${SHARES}.`,
          severity: "warning" as const,
        },
      ],
    })),
  ],
  unverified: [
    {
      name: "sole power without its kind, and whose it is is not read",
      filing: filingText({
        persons: [LARKSPUR, ROE].map((person) => ({ ...person, item5: null })),
        item5:
          "(a) See the cover pages. Of these 120,000 Shares are owned by a trust.\n\n(b) The trust has sole power as to its 120,000 Shares.",
      }),
      message: "Item 5 tells of powers over numbers of shares, but whose they are could not be read.",
    },
  ],
});
