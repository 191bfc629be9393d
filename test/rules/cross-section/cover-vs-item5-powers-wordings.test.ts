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
    "over what is directed",
    told(`(b) Ms. Roe has the sole power to direct the voting and disposition of the ${shares} Shares.`),
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

/** A fund and its manager, who share power over 2,630,000 shares, and the answer to Item 5(b) in captions run on. */
const runOn = (dispositive: string, heading: readonly string[] = []): string =>
  filingText({
    persons: [LARKSPUR, ROE].map((person) => ({
      ...person,
      soleVoting: "0",
      sharedVoting: SHARES,
      soleDispositive: "0",
      sharedDispositive: SHARES,
      aggregate: SHARES,
      notes: [],
      item5: null,
    })),
    item5: [
      `(a) The Reporting Persons beneficially own ${SHARES} Shares.`,
      ...heading,
      `Sole power to vote: 0. Shared power to vote: ${SHARES}. Sole power to dispose: 0. Shared power to dispose: ${dispositive}.`,
    ].join("\n\n"),
  });

/** Ms. Roe, who has 2,600,000 shares herself and 30,000 with her brother. */
const withBrother = (sole: string): string =>
  filingText({
    persons: [
      {
        ...ROE,
        soleVoting: "2,612,345",
        sharedVoting: "30,000",
        soleDispositive: "2,612,345",
        sharedDispositive: "30,000",
        aggregate: "2,642,345",
        notes: [],
        item5: null,
      },
    ],
    item5: `(b) Ms. Roe has sole voting and dispositive power over ${sole} Shares and shares voting and dispositive power with her brother over 30,000 Shares.`,
  });

/** Item 5(b) in words of many filers. */
testRule(rule, {
  passing: [
    { name: "captions run on for all reporting persons", filing: runOn(SHARES), passes: 2 },
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
    {
      name: "shared power on the cover page that Item 5 denies over the shares of the sentence before",
      filing: promised(
        SHARES,
        `Ms. Roe may be deemed to share the power to vote ${SHARES} Shares. Ms. Roe has no power to dispose of them.`,
      ),
      failures: [
        { severity: "warning", expected: "0", message: "Ms. Roe has no power to dispose of them.” But Row" },
      ],
    },
    {
      name: "captions run on for all reporting persons, another number",
      filing: runOn("2,360,000"),
      failures: [
        { message: "Item 5(b) states shared dispositive power of 2,360,000; Row 10" },
        { message: "Item 5(b) states shared dispositive power of 2,360,000; Row 10" },
      ],
    },
    {
      name: "a digit changed in the sole power, beside the shared power over the rest",
      filing: withBrother("2,412,345"),
      failures: [{ actual: "2,412,345 and 2,412,345", expected: "2,612,345 and 2,612,345" }],
    },
    {
      name: "who alone may vote and sell, two digits transposed",
      filing: told("(b) She alone has the power to vote and to sell all 2,360,000 Shares."),
      failures: [
        { message: "sole voting power of 2,360,000 and sole dispositive power of 2,360,000; Rows 7 and 9" },
      ],
    },
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
    {
      name: "shared power that Item 5 denies the company that the sentence before is about",
      filing: promised(
        SHARES,
        `The Reporting Person may be deemed to share the power to vote ${SHARES} Shares with the holders named in Item 4. It has no power to dispose of them.`,
      ),
      failures: [{ message: "It has no power to dispose of them.”", severity: "warning" as const }],
    },
  ],
  unverified: [
    {
      name: "shares of the class, to be had by exercise of another security",
      filing: told(
        "(b) Ms. Roe has sole power to vote and to dispose of 3,400,000 shares of Common Stock obtainable upon exercise of the Warrants.",
      ),
      message: "tells of shares that are to be acquired, of which the cover page may count more or fewer",
    },
    {
      name: "shared power on the cover page that Item 5 denies a company which the sentence before tells of, too",
      filing: promised(
        SHARES,
        `The Reporting Person may be deemed to share the power to vote ${SHARES} Shares with Thorne Trust. It has no power to dispose of them.`,
      ),
      message: "Of whom the sentence is said is not plain.",
    },
    {
      name: "shared power on the cover page that Item 5 denies in a sentence without a name",
      filing: promised(
        SHARES,
        `Ms. Roe may be deemed to share the power to vote ${SHARES} Shares. She has no power to dispose of them.`,
      ),
      message: "Of whom the sentence is said is not plain.",
    },
    {
      name: "captions run on below the name of a fund that does not report",
      filing: runOn("1,200", ["Finch Capital Fund L.P."]).replace(
        "The Reporting Persons beneficially own",
        "They own",
      ),
      message: "Item 5 tells of powers over shares, but over how many and whose they are could not be read.",
    },
    {
      name: "a part of the sole power, beside the shared power over the rest",
      filing: withBrother("1,000,345"),
      message: "may speak of part of the holding only",
    },
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
