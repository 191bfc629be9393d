import rule from "../../../rules/cross-section/shares-told-again.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** Ms. Roe bought 90,000 shares on March 3, 2025, and a founder alone gave away 120,000 on the day. */
const BOUGHT = "(c) On March 3, 2025, Ms. Roe bought 90,000 Shares at \\$5.00 a share in the open market.";
const GAVE = "(c) On March 3, 2025, Ms. Roe gave 120,000 Shares to a foundation.";
const telling = (item: "item3" | "item6", words: string, item5 = BOUGHT): string =>
  filingText({
    persons: [{ ...ROE, aggregate: "121,450", item5: { owns: "121,450 Shares" } }],
    item5,
    [item]: words.replaceAll("$", "\\$"),
  });

/** What else is done with shares on the day, or by whom else. */
const OTHER_ACTS = [
  "On March 3, 2025, Ms. Roe pledged 40,000 Shares to a bank.",
  "40,000 Shares are held in a margin account as of March 3, 2025.",
  "On March 3, 2025, Ms. Roe placed 40,000 Shares in escrow.",
  "On March 3, 2025, Ms. Roe loaned 40,000 Shares to her son.",
  "On March 3, 2025, Ms. Roe gave her sister a proxy for 40,000 Shares.",
  "On March 3, 2025, Ms. Roe entered into swaps with respect to 40,000 notional Shares.",
  "On March 3, 2025, Ms. Roe granted a participation in 40,000 Shares.",
  "On March 3, 2025, the Issuer announced that it had bought 40,000 Shares.",
  "On March 3, 2025, Ms. Lane, a director, bought 40,000 Shares.",
  "On March 3, 2025, Kite Fund, which is not a Reporting Person, acquired 40,000 Shares.",
  "On March 3, 2025, the Issuer issued 40,000 Shares to its chief executive.",
  "Holders approved on March 3, 2025 an increase of the plan by 40,000 Shares.",
  "At the meeting of March 3, 2025, 40,000 Shares were voted against the proposal.",
];
const RIGHTS = "(i) 612,340 Shares and (ii) 50,200 Shares issuable upon exercise of warrants";
const holdingRights = (item6: string): string =>
  filingText({
    persons: [
      { ...LARKSPUR, aggregate: "662,540", item5: { owns: `662,540 Shares, consisting of ${RIGHTS}` } },
    ],
    item6,
  });

testRule(rule, {
  passing: [
    {
      name: "the trade of the day",
      filing: telling("item6", "On March 3, 2025, Ms. Roe bought 90,000 Shares."),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the trade of the day with another number, paid for by whom Item 3 speaks",
      filing: telling("item3", "The 40,000 Shares bought on March 3, 2025 cost $450,000."),
      failures: [{ message: "Item 3 tells of 40,000 shares; Item 5(c) has 90,000" }],
    },
    ...[
      "On March 3, 2025, Ms. Roe acquired 40,000 Shares.",
      "On March 3, 2025, she bought an aggregate of 40,000 Shares from the Issuer.",
      "The purchase of 40,000 Shares on March 3, 2025 brought the Reporting Person above 5%.",
    ].map((words) => ({
      name: words,
      filing: telling("item6", words),
      failures: [{ expected: "90,000", actual: "40,000" }],
    })),
  ],
  unverified: [
    "exercised warrants for 50,100 Shares",
    "holds warrants for 50,100 Shares that lapse in July",
    "also holds warrants for 50,100 Shares",
    "holds Series C warrants for 50,100 Shares",
    "holds warrants, not yet exercisable, for 50,100 Shares",
  ].map((words) => ({
    name: words,
    filing: holdingRights(`Larkspur Holdings LLC ${words}.`),
    message: "The sentence may speak of another time, or of others.",
  })),
  notApplicable: [
    ...OTHER_ACTS.map((words) => ({ name: words, filing: telling("item6", words) })),
    {
      name: "a pledge on the day of a gift",
      filing: telling("item6", "On March 3, 2025, Ms. Roe pledged 420,000 Shares to a bank.", GAVE),
    },
    {
      name: "a purchase on the day of a gift",
      filing: telling("item6", "On March 3, 2025, Ms. Roe bought 420,000 Shares.", GAVE),
    },
  ],
});
