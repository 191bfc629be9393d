/** Percentages of Item 5(a) that stand behind the base or the parts of their count, beside words on votes, and in answers without a verb. */
import rule from "../../../rules/cross-section/cover-vs-item5-percent.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const alone = (item5: string): string =>
  filingText({ persons: [{ ...LARKSPUR, percent: "6.5%", notes: [], item5: null }], item5 });
const two = (item5: string): string =>
  filingText({
    persons: [LARKSPUR, { ...ROE, aggregate: "650,000" }].map((person) => ({
      ...person,
      percent: "6.5%",
      notes: [],
      item5: null,
    })),
    item5,
  });

type Telling = (percent: string) => string;
const WORDINGS: readonly (readonly [string, Telling])[] = [
  [
    "the count, its base in a which-clause, its percentage",
    (percent) =>
      `(a) Larkspur is the record owner of 650,000 Shares, which, based on 10,000,000 Shares outstanding on March 3, 2025, represent ${percent} of the outstanding Shares.`,
  ],
  [
    "the count, its parts, its percentage",
    (percent) =>
      `(a) Larkspur directly owns 650,000 Shares, comprising 600,000 Shares and 50,000 Shares represented by 25,000 receipts, ${percent} of the outstanding Shares.`,
  ],
  [
    "of the outstanding Shares, in a sentence on power to vote",
    (percent) =>
      `(a) By reason of the Voting Agreements, Larkspur may be deemed to have shared voting power over, and to beneficially own, an aggregate of 650,000 Shares, representing ${percent} of the outstanding Shares.`,
  ],
  [
    "a count and a percentage parted by a semicolon",
    (percent) => `(a) 650,000 Shares; ${percent} (of 10,000,000 Shares outstanding, as told by the Issuer).`,
  ],
  ["a count and a percentage parted by a stroke", (percent) => `(a) 650,000 Shares / ${percent}`],
];

const captioned = (percent: string): string =>
  two(
    [
      `Larkspur: amount beneficially owned: 650,000; percent of class: ${percent}; sole power to vote and dispose: 650,000.`,
      "Ms. Roe: amount beneficially owned: 650,000; percent of class: 6.5%; sole power to vote and dispose: 650,000.",
    ].join("\n\n"),
  );
const they = (percent: string): string =>
  two(
    `(a) The Reporting Persons own no Shares of record. They may be deemed to beneficially own the 650,000 Shares that are subject to the Support Agreements, or ${percent} of the 10,000,000 Shares outstanding on March 3, 2025.`,
  );

testRule(rule, {
  passing: [
    ...WORDINGS.map(([name, told]) => ({ name, filing: alone(told("6.5%")), passes: 1 })),
    { name: "captions of the form behind each name", filing: captioned("6.5%"), passes: 2 },
    { name: "they, behind a sentence on all of them", filing: they("6.5%"), passes: 2 },
  ],
  failing: [
    ...WORDINGS.map(([name, told]) => ({
      name: `${name}, which is another`,
      filing: alone(told("7.1%")),
      failures: [{ expected: "6.5 %", actual: "7.1 %" }],
    })),
    {
      name: "captions of the form behind a name, with another percentage",
      filing: captioned("7.1%"),
      failures: [{ person: LARKSPUR.name, actual: "7.1 %" }],
    },
    {
      name: "they, behind a sentence on all of them, with another percentage",
      filing: they("7.1%"),
      failures: [{ actual: "7.1 %" }, { actual: "7.1 %" }],
    },
  ],
  unverified: [
    {
      name: "the parts, and a percentage that the last of them gives",
      filing: alone(
        "(a) Larkspur directly owns 650,000 Shares, comprising 600,000 Shares and 50,000 restricted Shares, constituting 0.5% of the outstanding Shares.",
      ),
      message: "may speak of a part of the holding only",
    },
    {
      name: "the percentage of the last part alone",
      filing: alone(
        "(a) Larkspur directly owns 650,000 Shares, comprising 600,000 Shares and 50,000 Shares, or 0.5% of the class, held by its pension plan.",
      ),
      message: "No percentage of this person's own could be read in Item 5 to compare.",
    },
  ],
});
