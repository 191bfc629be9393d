/** Item 4 states once, for all, what the cover pages of several add up to. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { both } from "./item4-cases.js";

const SISTER = {
  soleVoting: "100000",
  sharedVoting: "20000",
  soleDispositive: "110000",
  sharedDispositive: "10000",
  aggregate: "120000",
  percent: "1.2",
};
/** 650,000 and 120,000 shares, by each row. */
const SUMS = {
  amount: "770,000",
  percent: "7.7%",
  soleVoting: "500,000",
  sharedVoting: "20,000",
  soleDispositive: "710,000",
  sharedDispositive: "60,000",
};
const added = (changes: object = {}, sister: object = {}) =>
  both({ ...SUMS, ...changes }, { ...SISTER, ...sister });

/** On paper, each question headed as an Item of its own. */
const headed = (amount: string) => {
  const held = { ...LARKSPUR, notes: [], soleVoting: "650,000", soleDispositive: "650,000" };
  const less = {
    ...held,
    soleVoting: "120,000",
    soleDispositive: "120,000",
    aggregate: "120,000",
    percent: "1.2%",
  };
  return filingText({
    schedule: "13G",
    persons: [
      { ...held, aggregate: "650,000" },
      { ...less, name: "HOLLIN LIFE INSURANCE COMPANY" },
    ],
    outstanding: "",
    body: [
      "Item 3.  This Schedule is being filed in accordance with Rule 13d-1(b).",
      `Item 4(a).  Amount Beneficially Owned: ${amount} shares`,
      "Item 4(b).  Percent of Class: 7.7 percent pursuant to Rule 13d-3(d)(1).",
      "Item 4(c).  Number of shares as to which such person has:",
      "(i) Sole Power to vote or to direct the vote: 770,000",
      "(ii) Shared power to vote or to direct the vote: 0",
      "(iii) Sole Power to dispose or to direct disposition of: 770,000",
      "(iv) Shared Power to dispose or to direct disposition of: 0",
    ],
  });
};

testRule(rule, {
  passing: [
    {
      name: "all five numbers",
      filing: added(),
      passes: 1,
      message: /^Item 4 states what the cover pages add up to in Rows 9, 5, 7 and 8\.$/,
    },
    { name: "an amount that one cover page has", filing: added({ amount: "650,000" }), passes: 1 },
    { name: "on paper, each question headed as an Item", filing: headed("770,000"), passes: 1 },
  ],
  failing: [
    {
      name: "an amount with two digits transposed among powers that are sums",
      filing: added({ amount: "707,000" }),
      failures: [
        {
          severity: "warning",
          expected: "770,000",
          actual: "707,000",
          working: "650,000 + 120,000 = 770,000",
          message:
            /^Item 4\(a\) states 707,000; Row 9 of the cover pages adds up to 770,000, and in Rows 5, 7 and 8 Item 4 states their sum\.$/,
        },
      ],
    },
    {
      name: "on paper",
      filing: headed("707,000"),
      failures: [{ severity: "warning", expected: "770,000", actual: "707,000" }],
    },
  ],
});
