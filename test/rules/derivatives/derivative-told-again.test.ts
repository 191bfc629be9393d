/** The person's own rights, which the text adds to the class in other words, are added once. */
import rule from "../../../rules/derivatives/derivative-in-denominator.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** 400,000 and 250,000 under options; with the 50,000 new shares 2,000,000 / 10,700,000 = 18.6916 %. */
const told = (percent: string, added: string, lead = "Percentages are based on") =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        percent,
        aggregate: "2,000,000",
        soleVoting: "2,000,000",
        soleDispositive: "2,000,000",
        notes: [],
        item5: {
          owns: "2,000,000 Shares, consisting of 1,350,000 Shares, 400,000 Shares issuable upon exercise of options and 250,000 Shares issuable upon exercise of warrants",
        },
      },
    ],
    outstanding: `${lead} 10,000,000 Shares outstanding as of March 3, 2025, ${added}.`,
  });

const ISSUED = "plus 50,000 Shares issued in the Offering on March 20, 2025, plus";

const ADDED: readonly (readonly [name: string, percent: string, added: string, lead?: string])[] = [
  ["the shares described above", "18.7%", `${ISSUED} the 650,000 Shares described above`],
  ["such shares, with no new ones", "18.8%", "plus such 650,000 Shares"],
  ["the foregoing shares", "18.8%", "plus the foregoing 650,000 Shares"],
  ["option shares", "18.7%", `${ISSUED} the 400,000 option shares and the 250,000 Warrant Shares`],
  [
    "options for so many shares",
    "18.7%",
    `${ISSUED} options for 400,000 Shares and the 250,000 Conversion Shares`,
  ],
  [
    "shares repurchased since",
    "18.9%",
    "less the 50,000 Shares repurchased on March 20, 2025, plus the 650,000 Shares described above",
  ],
  [
    "a third numbered part that may be acquired",
    "18.7%",
    "(ii) 50,000 Shares issued to Larkspur and others on March 20, 2025 and (iii) 650,000 Shares that may be acquired by Larkspur",
    "Percentages are based on (i)",
  ],
  [
    "deemed outstanding by the rule",
    "18.7%",
    "as adjusted for 50,000 Shares issued on March 20, 2025 and 650,000 Shares deemed outstanding under Rule 13d-3(d)(1)",
  ],
  [
    "without a word of adding",
    "18.8%",
    "as reported in the Issuer's Form 10-Q filed on March 4, 2025, and the 650,000 Shares mentioned above",
  ],
  ["the total printed behind", "18.8%", "plus the 650,000 Shares described above, or 10,650,000 Shares"],
];

testRule(rule, {
  passing: ADDED.map(([name, percent, added, lead]) => ({
    name,
    filing: told(percent, added, lead),
    passes: 1,
  })),
  failing: [
    {
      name: "shares of the same sentence that the Issuer has issued are none to be acquired",
      filing: told("19.9%", "plus 50,000 Shares issued on March 20, 2025"),
      failures: [{ expected: "2,000,000 / 10,700,000 = 18.691589 %" }],
    },
  ],
  unverified: [
    {
      name: "added shares of which no words tell what they are, and as many as no right",
      filing: told("19.6%", "plus the 200,000 Shares described above"),
      message:
        "Whether the 200,000 shares that the text adds to the count are issued, or only to be acquired, is not told.",
    },
    {
      name: "rights added twice in the percentage: 2,000,000 / 11,300,000",
      filing: told("17.7%", "plus the 650,000 Shares described above"),
      message: "fits neither with the 650,000 shares",
    },
  ],
});
