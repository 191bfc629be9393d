/** Figures that Item 4 gives to nobody by name are held against cover pages that all state one and the same. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G, THORNE, THORNE_ITEM4 } from "../../support/structured-13g.js";
import { both, HOLDING } from "./item4-cases.js";

const NOBODYS = "Item 4 states no figure that is certainly this person's.";

/** On paper: a fund and its adviser with the same 650,000 shares, and one set of answers. */
const printed = (answers: Partial<Record<"amount" | "percent", string>>, ...more: readonly string[]) => {
  const held = {
    ...LARKSPUR,
    notes: [],
    soleVoting: "650,000",
    soleDispositive: "650,000",
    aggregate: "650,000",
  };
  return filingText({
    schedule: "13G",
    persons: [held, { ...held, name: "LARKSPUR ADVISERS LLC" }],
    body: [
      "Item 4. Ownership.",
      `(a) Amount beneficially owned: ${answers.amount ?? "650,000"}`,
      `(b) Percent of class: ${answers.percent ?? "6.5%"}`,
      "(c) Number of shares as to which the person has:",
      "(i) Sole power to vote or to direct the vote: 650,000",
      "(ii) Shared power to vote or to direct the vote: 0",
      "(iii) Sole power to dispose or to direct the disposition of: 650,000",
      "(iv) Shared power to dispose or to direct the disposition of: 0",
      ...more,
    ],
  });
};

/** A bank and its parent, whose Item 4 tells what they owned on a day of its own. */
const ofAnotherDay = (sharedVoting: string, soleVoting = "588,417") => {
  const bank = {
    ...LARKSPUR,
    notes: [],
    soleVoting: "588,417",
    sharedVoting: "21,300",
    soleDispositive: "402,755",
    sharedDispositive: "233,910",
    aggregate: "661,717",
    percent: "6.6%",
  };
  return filingText({
    schedule: "13G",
    persons: [bank, { ...bank, name: "THREE RIVERS BANK" }],
    body: [
      "Item 4. Ownership.",
      "The following information is as of December 31, 1994:",
      "(a) Amount beneficially owned: 661,717",
      "(b) Percent of class: 6.6%",
      "(c) Number of shares as to which the person has:",
      `(i) Sole power to vote or to direct the vote: ${soleVoting}`,
      `(ii) Shared power to vote or to direct the vote: ${sharedVoting}`,
      "(iii) Sole power to dispose or to direct the disposition of: 402,755",
      "(iv) Shared power to dispose or to direct the disposition of: 233,910",
    ],
  });
};

testRule(rule, {
  passing: [
    {
      name: "figures given to nobody, which every cover page states",
      filing: both({}),
      passes: 2,
      message: "Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11. It names nobody.",
    },
    { name: "on paper", filing: printed({}), passes: 2, message: "It names nobody." },
    {
      name: "a sentence on the percentage of a part of what is reported",
      filing: both({
        percent:
          "See Row 11 of each cover page.\nThe reported shares held directly by the fund represent 5.6% of the class.",
      }),
      passes: 2,
    },
    {
      name: "a row that no cover page states",
      filing: both({ sharedVoting: "5,000" }, { sharedVoting: "" }, { sharedVoting: "" }),
      passes: 2,
      remark: "Row 6 could not be compared",
    },
  ],
  failing: [
    {
      name: "a sentence on the percentage of all that is reported, beside a reference to the cover pages",
      filing: both({
        percent:
          "See Row 11 of each cover page.\nThe reported securities represent 5.6% of the outstanding shares of Common Stock.",
      }),
      failures: [
        {
          severity: "warning",
          message: "Item 4(b) states 5.6 % without naming anybody; Row 11 of every cover page states 6.5 %.",
        },
      ],
    },
    {
      name: "on paper, two digits transposed in the amount",
      filing: printed({ amount: "605,000" }),
      failures: [
        {
          severity: "warning",
          message:
            /^Item 4\(a\) states 605,000 without naming anybody; Row 9 of every cover page states 650,000\.$/,
        },
      ],
    },
    {
      name: "a power given to nobody, unlike the one that both cover pages state",
      filing: both({ sharedDispositive: "55,000" }),
      failures: [
        {
          severity: "warning",
          persons: ["Thorne Advisers LP", "Thorne Group Inc."],
          message:
            /^Item 4\(c\) states 55,000 without naming anybody; Row 8 of every cover page states 50,000\.$/,
          expected: "50,000",
          actual: "55,000",
          line: 52,
          at: ["55,000", "50000", "50000"],
          repairs: ["55,000 => 50,000"],
        },
      ],
    },
    {
      name: "a percentage given to nobody",
      filing: both({ percent: "5.6%" }),
      failures: [
        {
          severity: "warning",
          message: "Item 4(b) states 5.6 % without naming anybody",
          expected: "6.5 %",
          actual: "5.6 %",
        },
      ],
    },
    {
      name: "an amount given to nobody",
      filing: both({ amount: "605,000" }),
      failures: [
        {
          message:
            /^Item 4\(a\) states 605,000 without naming anybody; Row 9 of every cover page states 650,000\.$/,
        },
      ],
    },
    {
      name: "one row with two digits transposed, in an Item 4 of another day that agrees in all else",
      filing: ofAnotherDay("23,100"),
      failures: [
        {
          message: "Item 4(c) states 23,100 without naming anybody; Row 6 of every cover page states 21,300.",
        },
      ],
    },
    {
      name: "two rows with the same two figures are one failure",
      filing: both(
        { soleVoting: "66,000", soleDispositive: "66,000" },
        { soleVoting: "600000" },
        { soleVoting: "600000" },
      ),
      failures: [
        {
          message:
            /^Item 4\(c\) states 66,000 without naming anybody; Rows 5 and 7 of every cover page state 600,000\.$/,
          repairs: ["66,000 => 600,000 and 66,000 => 600,000"],
        },
      ],
    },
    {
      name: "two rows with other figures are two failures",
      filing: both({ soleVoting: "440,000", sharedDispositive: "55,000" }),
      failures: [{ actual: "440,000" }, { actual: "55,000" }],
    },
  ],
  unverified: [
    {
      name: "two rows that differ, in an Item 4 of another day",
      filing: ofAnotherDay("23,100", "585,417"),
      message: "Item 4 may tell of another day than the cover page.",
    },
    {
      name: "an amount in a sentence, and one that would be owned but for a limit",
      filing: printed({
        amount:
          "each of the Reporting Persons may be deemed to have beneficial ownership of 650,000 shares of Common Stock. Without the limit, each of the Reporting Persons may be deemed to have beneficial ownership of 900,000 shares of Common Stock.",
      }),
      message: "No figure for Row 9 that is certainly this person's could be read in Item 4.",
    },
    {
      name: "figures given to nobody where the cover pages differ",
      filing: both({}, { aggregate: "700000", percent: "7.0" }),
      message: NOBODYS,
    },
    {
      name: "a third cover page that differs",
      filing: structured13G({
        item4: { ...THORNE_ITEM4, sharedDispositive: "55,000" },
        persons: [THORNE, HOLDING, { ...HOLDING, name: "Thorne Fund LP", sharedDispositive: "60000" }],
      }),
      message: NOBODYS,
    },
    {
      name: "a figure that one of two cover pages does not state",
      filing: both({ sharedDispositive: "55,000" }, { sharedDispositive: "" }),
      message: NOBODYS,
    },
    {
      name: "the sum of what the cover pages state",
      filing: both({ amount: "1,300,000" }),
      message: NOBODYS,
    },
    { name: "the sum of the percentages", filing: both({ percent: "13.0%" }), message: NOBODYS },
    {
      name: "two percentages in one answer",
      filing: both({ percent: "5.6% (or 6.4% of another count)" }),
      message:
        "Item 4(b) states 5.6 % without naming anybody; Row 11 of every cover page states 6.5 %. Item 4 states several percentages in the same place.",
    },
    {
      name: "the number of a page",
      filing: both({ soleVoting: "99" }),
      message: "So small a figure may be the number of a page or a row.",
    },
    {
      name: "on paper, an answer in the name of one who has no cover page",
      filing: printed({ amount: "Larkspur Offshore Fund: 400,000" }),
      message: NOBODYS,
    },
    {
      name: "on paper, a second set of answers for an account",
      filing: printed({ amount: "605,000" }, "(a) Amount beneficially owned: 45,000"),
      message: NOBODYS,
    },
    {
      name: "a figure given to one of them by name",
      filing: both({ soleVoting: `Thorne Advisers LP: 400,000\n410,000` }),
      message: NOBODYS,
    },
  ],
});
