/** Figures of a table by person: each column is told by its caption, so that the others in its row are no doubt of it. */
import aggregate from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import percent from "../../../rules/cross-section/cover-vs-item5-percent.js";
import powers from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const HEADS = "Reporting Person\tBeneficial Ownership\tPercent\tSole Voting Power\tShared Voting Power";
const TODAY = "What each Reporting Person owns today:";
const OTHER_DAY = "What each Reporting Person owned as of January 3, 2020:";
const OF_THE_CLASS =
  "According to its report for the quarter ended September 30, 2019, there were 10,000,000 Shares outstanding.";
const OTHER_TIME = "may tell of another time, or of a case that is assumed";

const table = (lead: string, amount: string, shared: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ notes: [], item5: null, aggregate: "653,100", soleVoting: "0", sharedVoting: "653,100" },
      },
    ],
    item5: [lead, HEADS, `Larkspur Holdings LLC\t${amount}\t6.5%\t0\t${shared}`].join("\n\n"),
  });

testRule(aggregate, {
  passing: [{ name: "the same in its column", filing: table(TODAY, "653,100", "653,100"), passes: 1 }],
  failing: [
    {
      name: "another in its column, below a sentence on the class by an earlier report",
      filing: table(`${OF_THE_CLASS} ${TODAY}`, "635,100", "653,100"),
      failures: [{ expected: "653,100", actual: "635,100" }],
    },
    {
      name: "another in its column",
      filing: table(TODAY, "635,100", "653,100"),
      failures: [{ expected: "653,100", actual: "635,100" }],
    },
  ],
  unverified: [
    {
      name: "a table of another day",
      filing: table(OTHER_DAY, "635,100", "653,100"),
      message: OTHER_TIME,
    },
  ],
});

/** Captions that count shares without a word on who owns them: the lead says it. */
const plain = (heads: string, amount: string) =>
  filingText({
    persons: [{ ...LARKSPUR, notes: [], item5: null, aggregate: "653,100" }],
    item5: [
      "The Reporting Persons beneficially own those Securities as follows:",
      heads,
      `Larkspur Holdings LLC\t${amount}\t6.5%`,
    ].join("\n\n"),
  });
const ON_ONE_LINE = "Name\tShares of Common Stock\t% of Class of Common";
const ON_TWO_LINES = "Shares of\t% of Class of\n\nName\tCommon Stock\tCommon";

testRule(aggregate, {
  passing: [
    {
      name: "plain captions below a lead on what is owned",
      filing: plain(ON_ONE_LINE, "653,100"),
      passes: 1,
    },
    { name: "the same on two lines", filing: plain(ON_TWO_LINES, "653,100"), passes: 1 },
  ],
  failing: [
    {
      name: "another below plain captions",
      filing: plain(ON_ONE_LINE, "635,100"),
      failures: [{ expected: "653,100", actual: "635,100" }],
    },
  ],
});

testRule(powers, {
  passing: [{ name: "the same in their columns", filing: table(TODAY, "653,100", "653,100"), passes: 1 }],
  failing: [
    {
      name: "another in a column",
      filing: table(TODAY, "653,100", "644,900"),
      failures: [{ message: "644,900" }],
    },
  ],
  unverified: [
    {
      name: "powers of another day",
      filing: table(OTHER_DAY, "653,100", "644,900"),
      message: OTHER_TIME,
    },
  ],
});

/** Rows that a typewriter set without blank lines between. */
const rows = (share: string) =>
  filingText({
    persons: [LARKSPUR, ROE].map((person) => ({ ...person, notes: [], item5: null, percent: "6.5%" })),
    item5: [
      TODAY,
      HEADS,
      `Larkspur Holdings LLC 650,000 6.5% 650,000 -0- ${ROE.name} 650,000 ${share} 650,000 -0-`,
    ].join("\n\n"),
  });

testRule(percent, {
  passing: [{ name: "the same in each row", filing: rows("6.5%"), passes: 2 }],
  failing: [
    {
      name: "another in the second row",
      filing: rows("5.6%"),
      failures: [{ expected: "6.5 %", actual: "5.6 %" }],
    },
  ],
});
