import rule from "../../../rules/narrative/initial-below-five.js";
import { testRule } from "../../../src/index.js";
import {
  filingText,
  LARKSPUR,
  ROE,
  type StatedFiling,
  type StatedPerson,
} from "../../support/filing-text.js";
import { structured13G, THORNE, THORNE_ITEM4, type Structured13G } from "../../support/structured-13g.js";

/** Roe alone: 120,000 shares, 1.2 %. */
const ALONE: StatedPerson = { ...ROE, notes: [], soleVoting: "120,000", soleDispositive: "120,000" };
const first = (changes: StatedFiling = {}) =>
  filingText({ amendment: null, preamble: "", persons: [ALONE], ...changes });
const told = (sentence: string) => first({ item5: sentence });
const g = (changes: Structured13G = {}) =>
  structured13G({
    persons: [{ ...THORNE, percent: "4.9" }],
    item4: { ...THORNE_ITEM4, percent: "4.9%" },
    ...changes,
  });

const MEMBERS: readonly StatedPerson[] = [
  ["Jane M. Roe", "120,000", "1.2%"],
  ["Ann Lund", "450,000", "4.5%"],
].map(([name = "", shares = "", percent = ""]) => ({
  ...ALONE,
  name,
  heading: name,
  group: "a",
  soleVoting: shares,
  soleDispositive: shares,
  aggregate: shares,
  percent,
  item5: null,
}));
const group = (total: string) => first({ persons: MEMBERS, told: [total] });

const OTHER_REASONS = [
  ["a swap", "It has a swap."],
  ["contracts settled in cash", "It has cash-settled contracts."],
  ["a pair of put and call", "It has a put/call pair."],
  ["derivatives", "It has derivatives."],
  ["economic exposure", "It has economic exposure only."],
  ["a support agreement", "A support agreement was made."],
  ["a lock-up agreement", "A lock-up agreement was made."],
  ["a stockholders agreement", "A stockholders agreement was made."],
  ["a shareholders agreement", "A shareholders agreement was made."],
  ["an offer", "It tendered its Shares."],
  ["an offer to purchase", "An offer to purchase was made."],
  ["a proxy", "A proxy was given."],
  ["an earlier report", "This was previously reported."],
  ["an earlier filing", "This was previously filed."],
  ["the day of the statement", "Its holding at the date hereof is stated."],
  ["the day of this filing", "Its holding at the date of this filing is stated."],
] as const;

testRule(rule, {
  passing: [
    {
      name: "one of two persons has more than five percent",
      filing: first({ persons: [LARKSPUR, ROE] }),
      passes: 1,
    },
    {
      name: "members of a group whose total the text states",
      filing: group(
        "The Reporting Persons as a group beneficially own 570,000 Shares, or 5.7% of the class.",
      ),
      passes: 1,
      message: "Row 2(a) affirms a group; the text states that it owns 5.7 % of the class together.",
    },
    { name: "a passive investor with 6.5 %", filing: structured13G() },
    { name: "a little above five percent", filing: first({ persons: [{ ...ALONE, percent: "5.1%" }] }) },
  ],
  failing: [
    {
      name: "1.2 % and no reason told",
      filing: first(),
      failures: [
        {
          severity: "warning",
          expected: "more than 5 %",
          actual: "1.2 %",
          message:
            /^The statement is no amendment, and no person reports more than 5 % of the class; the most is 1\.2 %\. A statement is due from those who own more, alone or as a group; the text does not tell why this one is filed\.$/,
        },
      ],
    },
    {
      name: "an adviser's first 13G at 4.9 %",
      filing: g(),
      failures: [
        {
          actual: "4.9 %",
          message: "they have ceased to own more, the box of Item 5 that says so is not ticked.",
        },
      ],
    },
    {
      name: "less than one percent",
      filing: first({ persons: [{ ...ALONE, percent: "Less than 1%", item5: null }] }),
      failures: [{ actual: "less than 1 %" }],
    },
    {
      name: "two persons whose percentages together are not above five",
      filing: first({
        persons: [
          ALONE,
          { ...ALONE, name: "HENRY COLE", heading: "Henry Cole", percent: "3.1%", item5: null },
        ],
      }),
      failures: [{ actual: "3.1 %" }],
    },
    {
      name: "the words of the law on five percent",
      filing: told("A holder of more than 5% of the Shares, or of five percent or less, may vote."),
      failures: [{ actual: "1.2 %" }],
    },
    {
      name: "the question of Item 5 of a 13G, which is not checked",
      filing: first({
        schedule: "13G",
        outstanding: "",
        told: [
          "Item 5. Ownership of Five Percent or Less of a Class. If this statement is being filed to report the fact that as of the date hereof the reporting person has ceased to be the beneficial owner of more than five percent of the class of securities, check the following [ ].",
        ],
      }),
      failures: [{ actual: "1.2 %" }],
    },
    {
      name: "the question of a 13D's title page on an earlier 13G, which is not checked",
      filing: first({
        titleLines: [
          "If the filing person has previously filed a statement on Schedule 13G to report the acquisition, check the following box [ ]",
        ],
      }),
      failures: [{ actual: "1.2 %" }],
    },
    {
      name: "membership in a group denied",
      filing: told("The Reporting Person is not a member of any group."),
      failures: [{ actual: "1.2 %" }],
    },
  ],
  unverified: [
    {
      name: "members of a group whose total is told otherwise than they report",
      filing: group(
        "The Reporting Persons as a group beneficially own 590,000 Shares, or 5.9% of the class.",
      ),
      message: "They may be a group",
    },
    ...OTHER_REASONS.map(([name, sentence]) => ({
      name,
      filing: told(sentence),
      message: "The text may tell another reason for it, or another day.",
    })),
    {
      name: "one of two persons whose shares would be more",
      filing: first({
        persons: [ALONE, { ...ALONE, name: "HENRY COLE", heading: "Henry Cole", aggregate: "650,000" }],
      }),
      message: "By the numbers of shares",
    },
    {
      name: "5.0 %, which may be a little more",
      filing: first({ persons: [{ ...ALONE, percent: "5.0%" }] }),
      message: "Row 13 leaves open",
    },
    {
      name: "no percentage stated",
      filing: first({ persons: [{ ...ALONE, percent: "" }] }),
      message: "Row 13 leaves open",
    },
    {
      name: "one percentage below and one not stated",
      filing: first({ persons: [ALONE, { ...LARKSPUR, percent: "" }] }),
      message: "Row 13 leaves open",
    },
    {
      name: "a 13G whose Item 5 is checked",
      filing: g({ item5: "Y" }),
      message: "may have ceased to own more between the event and the filing",
    },
    {
      name: "sold between the event and the filing",
      filing: told(
        "On March 4, 2025 the Reporting Person ceased to own more than five percent of the Shares.",
      ),
      message: "may have ceased",
    },
    {
      name: "a member of a group",
      filing: first({ persons: [{ ...ALONE, group: "a" }] }),
      message: "may be a group",
    },
    {
      name: "a group in the text",
      filing: told(
        "The Reporting Persons may be deemed to be a group within the meaning of Section 13(d)(3).",
      ),
      message: "may be a group",
    },
    {
      name: "three persons with more than five percent together",
      filing: first({
        persons: ["HENRY COLE", "MARY DUNN", "PETER ELM"].map((name) => ({
          ...ALONE,
          name,
          heading: name,
          percent: "1.7%",
          item5: null,
        })),
      }),
      message: "may be a group",
    },
    {
      name: "the text tells of 5.0 % with options settled in cash",
      filing: told("With what the contracts refer to it is approximately 5.0% of the Shares."),
      message: "a percentage that may be more",
    },
    {
      name: "the text tells 6 %",
      filing: told("On another day it was 6% of the Shares."),
      message: "a percentage that may be more",
    },
    {
      name: "a fraction typed for a percentage",
      filing: first({ persons: [{ ...ALONE, percent: "0.065%", aggregate: "650,000", item5: null }] }),
      message: "By the numbers of shares it would be more.",
    },
    {
      name: "warrants that may be exercised",
      filing: told("The Reporting Person has warrants exercisable for 900,000 Shares."),
      message: "rights to acquire shares, or of a limit",
    },
    {
      name: "a blocker",
      filing: told("Exercise is barred above a beneficial ownership limitation."),
      message: "rights to acquire shares, or of a limit",
    },
    {
      name: "filed voluntarily",
      filing: told("The Reporting Person files this statement voluntarily."),
      message: "another reason for it",
    },
    {
      name: "a voting agreement",
      filing: told("A voting agreement was made with the Issuer's founders."),
      message: "another reason for it",
    },
    {
      name: "an earlier 13G for the same acquisition",
      filing: first({
        titleLines: [
          "If the filing person has previously filed a statement on Schedule 13G to report the acquisition, check the following box [X]",
        ],
      }),
      message: "another reason for it",
    },
    {
      name: "Item 4 of a 13G tells of another day",
      filing: g({ item4: { ...THORNE_ITEM4, percent: "4.9%", amount: "650,000 as of January 15, 2026" } }),
      message: "another reason for it, or another day",
    },
    {
      name: "the text lists earlier amendments",
      filing: told(
        "This statement amends the statement on Schedule 13D filed on January 15, 2025 and amended on February 10, 2025.",
      ),
      message: "earlier statement",
    },
  ],
  notApplicable: [
    {
      name: "the header calls it an amendment",
      filing: `<SEC-DOCUMENT>x.txt : 20250305\n<SEC-HEADER>x.hdr.sgml : 20250305\nCONFORMED SUBMISSION TYPE:\tSC 13D/A\nFILED AS OF DATE:\t\t20250305\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>SC 13D/A\n<TEXT>\n${first()}\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>`,
    },
    { name: "no cover page", filing: first({ persons: [] }) },
    { name: "an exit amendment", filing: filingText({ persons: [ALONE] }) },
  ],
});
