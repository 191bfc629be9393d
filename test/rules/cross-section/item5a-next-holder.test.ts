import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { both, HOLDING } from "./item4-cases.js";

/** Item 4(a) of two persons, the second of whom holds 311,204 shares of its own. */
const told = (amount: string) =>
  both({ amount }, { ...HOLDING, aggregate: "311204", sharedVoting: "311204", sharedDispositive: "311204" });

const PASS = "The parts that Item 4(a) names do not exceed its total of 650,000: 41,200 = 41,200.";

testRule(rule, {
  passing: [
    {
      name: "behind “including” another holder and the sum of both are no parts of the first holding",
      filing: told(
        "Thorne Advisers LP beneficially owns 650,000 shares, including 41,200 shares bought on May 6, 2025, and Thorne Group Inc. 311,204 shares, for 961,204 shares in the aggregate.",
      ),
      message: PASS,
    },
    {
      name: "“including” in brackets takes apart nothing behind the brackets",
      filing: told(
        "Thorne Advisers LP beneficially owns 650,000 shares (this number includes 41,200 shares bought on the event date) and, as told below, the Mill Securities arm 311,204 shares, together 961,204 shares.",
      ),
      message: PASS,
    },
    {
      name: "what takes a part apart to the last share is counted once",
      filing: told(
        "Thorne Advisers LP beneficially owns 650,000 shares, including 600,000 shares managed by Thorne Group Inc.: 400,000 shares of the Mill Fund and 200,000 shares of an account.",
      ),
      passes: 1,
      message: "The parts that Item 4(a) names do not exceed its total of 650,000: 600,000 = 600,000.",
    },
    ...[
      "The Issuer granted its chief executive officer options to purchase 500,000 shares.",
      "The Issuer has also issued warrants for 900,000 shares to others.",
      "Not included are 900,000 shares underlying restricted stock units that vest in 2027.",
    ].map((next) => ({
      name: `a list without a full stop, to which the next sentence is joined: ${next}`,
      filing: told(
        `650,000 shares, of which 600,000 shares are held in client accounts and 50,000 shares by Thorne Group LLC ${next}`,
      ),
      passes: 1,
      message: "600,000 + 50,000 = 650,000",
    })),
    {
      name: "the next holder behind “of which” has a verb of its own",
      filing: told(
        "Thorne Advisers LP owns 650,000 shares, of which 41,200 are held in client accounts, Thorne Group Inc. holds 311,204 shares, and the sum of 961,204 shares is attributable to Mr. Thorne.",
      ),
    },
  ],
  failing: [
    {
      name: "a capital within a list begins no sentence: the part behind it counts",
      filing: told(
        "650,000 shares, consisting of 600,000 shares held by the Mill Fund and 500,000 shares held by The Mill Trust.",
      ),
      failures: [{ severity: "error", expected: "1,100,000" }],
    },
    {
      name: "a mistyped total of what two other reporting persons own in all",
      filing: told(
        "Thorne Advisers LP beneficially owns 650,000 shares, including 311,204 shares of Thorne Group Inc. and 369,796 shares of the Mill Fund.",
      ),
      failures: [{ severity: "error", expected: "681,000" }],
    },
    {
      name: "parts of one holder's own that exceed what includes them",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            item5: {
              owns: "650,000 Shares, including 600,000 Shares held by the Mill Fund and 500,000 Shares issuable upon exercise of options",
            },
          },
        ],
      }),
      failures: [{ severity: "error" }],
    },
  ],
  unverified: [
    {
      name: "a manager's and its fund's whole holdings, of which the one is in the other",
      filing: both(
        {
          amount:
            "The aggregate is 650,000 shares, including 650,000 shares managed by Thorne Advisers LP and 311,204 shares held by Thorne Group Inc.",
        },
        { ...HOLDING, aggregate: "311204", sharedVoting: "311204", sharedDispositive: "311204" },
      ),
      message: "They are what other reporting persons own, one perhaps through another.",
    },
    {
      name: "two counts that come to a part, one of them behind a verb",
      filing: told(
        "Thorne Advisers LP beneficially owns 650,000 shares, of which it owns 50,000 directly and 600,000 through Thorne Group Inc., which owns 400,000 through the Mill Fund and 200,000 through an account.",
      ),
      message: "The words of the sentence may mean more or less than the counts that were read in it.",
    },
  ],
});
