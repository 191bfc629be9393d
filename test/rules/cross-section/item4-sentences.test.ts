/** Item 4 of a printed 13G in sentences of its own, without the form's captions. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** 652,300 is 6.5 % of 10,000,000, and 120,000 is 1.2 %. */
const told = (larkspur: string, percent = "6.5%") =>
  filingText({
    schedule: "13G",
    persons: [
      {
        ...LARKSPUR,
        notes: [],
        soleVoting: "652,300",
        soleDispositive: "652,300",
        aggregate: "652,300",
      },
      { ...ROE, notes: [], soleVoting: "120,000", soleDispositive: "120,000" },
    ],
    body: [
      "Item 4. Ownership.",
      `By its office Larkspur Holdings LLC may be deemed to “beneficially own” ${larkspur} shares or ${percent} of the 10,000,000 shares of Common Stock believed to be outstanding.`,
      "Jane M. Roe is the beneficial owner of 120,000 shares or 1.2% of them.",
    ],
  });

/** The form's questions, none answered, and below them a sentence. */
const belowQuestions = (larkspur: string) =>
  filingText({
    schedule: "13G",
    persons: [
      {
        ...LARKSPUR,
        notes: [],
        soleVoting: "0",
        soleDispositive: "652,300",
        aggregate: "652,300",
      },
    ],
    body: [
      "Item 4. Ownership.",
      "(a) Amount beneficially owned:",
      "(b) Percent of class:",
      "(c) Number of shares as to which the person has:",
      "(i) Sole power to vote or to direct the vote:",
      "(ii) Shared power to vote or to direct the vote:",
      "(iii) Sole power to dispose or to direct the disposition of:",
      "(iv) Shared power to dispose or to direct the disposition of:",
      "See page 2",
      `Larkspur Holdings LLC is deemed to be the beneficial owner of ${larkspur} shares or 6.5% of the 10,000,000 shares believed to be outstanding as a result of acting as investment adviser to various funds.`,
    ],
  });

/** The question on the amount with its day ahead of the colon. */
const onDay = (amount: string, day: string) =>
  belowQuestions("652,300")
    .replace("(a) Amount beneficially owned:", `(a) Amount Beneficially Owned ${day}: ${amount} shares`)
    .replace("(b) Percent of class:", "(b) Percent of class: 6.5%")
    .replace(/Larkspur Holdings LLC is deemed[^.]*\./, "");
const OF_DAY = ["as of March 3, 2025", "at March 3, 2025"];

/** Two in one sentence, the second by title and given name. */
const withTitle = (amount: string) =>
  told("652,300")
    .replaceAll("120,000", "652,300")
    .replaceAll("1.2%", "6.5%")
    .replace(/By its office Larkspur.*\./, "")
    .replace(
      /Jane M\. Roe is the beneficial owner.*\./,
      `Larkspur Holdings LLC and Ms. Jane M. Roe may be deemed to beneficially own ${amount} shares of Common Stock, or 6.5% of the 10,000,000 shares outstanding.`,
    );

testRule(rule, {
  passing: [
    ...OF_DAY.map((day) => ({
      name: `the amount behind its day, ${day}`,
      filing: onDay("652,300", day),
      passes: 1,
      message: "Item 4 agrees with Rows 9 and 11.",
    })),
    { name: "a list of names, one with title and given name", filing: withTitle("652,300"), passes: 2 },
    {
      name: "a sentence below the form's questions, which nobody answered",
      filing: belowQuestions("652,300"),
      passes: 1,
      message: "Item 4 agrees with Rows 9 and 11.",
    },
    {
      name: "each person's amount and percentage",
      filing: told("652,300"),
      passes: 2,
      message: "Item 4 agrees with Rows 9 and 11.",
    },
  ],
  failing: [
    {
      name: "the amount behind its day, which is another",
      filing: onDay("625,300", "as of March 3, 2025"),
      failures: [{ expected: "652,300", actual: "625,300" }],
    },
    {
      name: "another amount in a sentence below questions that nobody answered",
      filing: belowQuestions("625,300"),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", expected: "652,300", actual: "625,300" }],
    },
    {
      name: "the whole percentage beside an amount with two digits transposed",
      filing: told("625,300"),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", actual: "625,300" }],
    },
    {
      name: "another percentage of the right amount",
      filing: told("652,300", "7.6%"),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", actual: "7.6 %" }],
    },
  ],
  unverified: [
    {
      name: "an amount that may be a part",
      filing: told("430,000", "4.3%"),
      message: "The sentence in Item 4 may speak of a part of the holding only.",
    },
  ],
});
