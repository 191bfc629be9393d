import rule from "../../../rules/narrative/item5c-detail.js";
import { testRule } from "../../../src/index.js";
import { BOUGHT, told } from "./item5c-cases.js";

const OWN = `${BOUGHT} in the open market at $14.05 per Share.`;

/** Transactions of others than the reporting persons, told in Item 5(c). */
testRule(rule, {
  passing: [{ name: "the reporting person's own", filing: told(OWN), passes: 1 }],
  failing: [
    ...[
      "Ms. Roe, a director, sold 700 Shares on February 4, 2025.",
      "Larkspur Holdings LLC, of which Mr. Vance is a member, sold 700 Shares on February 4, 2025.",
      "On February 4, 2025, the Issuer sold 700 Shares to Ms. Roe.",
      "Shares of the Company sold on February 4, 2025, by Ms. Roe were 700 Shares.",
    ].map((sentence) => ({
      name: `a reporting person's, told with somebody else: ${sentence}`,
      filing: told(`(c) ${sentence}`),
      failures: [{ message: /but not at what price per share/ }],
    })),
    {
      name: "a director's whom Item 2 names",
      filing: told("(c) On February 4, 2025, Mr. Vance sold 700 Shares.", {
        item2: ["Paul Vance is a director of Larkspur Holdings LLC."],
      }),
      failures: [{ message: /but not at what price per share/ }],
    },
  ],
  unverified: [
    ["the Issuer", "On February 4, 2025, the Issuer sold 700 Shares to the public."],
    ["the Issuer", "On February 4, 2025 the Issuer bought back 700 Shares, which raised Ms. Roe's part."],
    ["The Issuer's chairman", "The Issuer's chairman bought 700 Shares on February 4, 2025."],
    [
      "Mr. Paul Vance",
      "Mr. Paul Vance, a member of the Issuer's board, sold 700 Shares on February 4, 2025.",
    ],
    ["Mr. Vance", "Mr. Vance had bought them on February 4, 2025."],
    ["Ms. Roe's mother", "Ms. Roe's mother sold 700 Shares on February 4, 2025; Ms. Roe disclaims them."],
  ]
    .map(([who = "", sentence = ""]) => ({
      name: `somebody else's: ${sentence}`,
      filing: told(`${OWN} ${sentence}`),
      message: `${who} made it, and Item 5(c) asks for the transactions of those named in Item 2`,
    }))
    .concat({
      name: "the issuer's repurchase from another holder",
      filing: told(
        `${OWN} On February 4, 2025, the Issuer repurchased 700 Shares from another holder, by which Ms. Roe's part rose.`,
      ),
      message: "tells what was done by the Issuer: it asks for the transactions of those named in Item 2",
    }),
});
