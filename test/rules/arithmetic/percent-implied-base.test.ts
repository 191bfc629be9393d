import rule from "../../../rules/arithmetic/percent-implied-base.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";

const untold = { notes: [], item5: null };
const Larkspur: StatedPerson = {
  ...LARKSPUR,
  ...untold,
  soleVoting: "650,000",
  soleDispositive: "650,000",
};
const Roe: StatedPerson = { ...ROE, ...untold, soleVoting: "120,000", soleDispositive: "120,000" };
const Tamarind: StatedPerson = {
  ...Roe,
  name: "TAMARIND FUND, L.P.",
  heading: "Tamarind Fund, L.P.",
  type: "PN",
  aggregate: "300,000",
  soleVoting: "300,000",
  soleDispositive: "300,000",
  percent: "3.0%",
};
/** Two filers, and no count of the class anywhere. */
const two = (larkspur: object = {}, roe: object = {}, filing: object = {}) =>
  filingText({
    outstanding: "",
    persons: [
      { ...Larkspur, ...larkspur },
      { ...Roe, ...roe },
    ],
    ...filing,
  });

testRule(rule, {
  passing: [
    // 6.5 % of 9,848,485 to 10,077,519; 1.2 % of 9,230,770 to 10,434,782.
    { name: "both percentages are right for a class of ten million", filing: two(), passes: 1 },
    { name: "Schedule 13G", filing: two({}, {}, { schedule: "13G" }), passes: 1 },
    // 650,000 / 9,300,000 = 6.989 %, 120,000 / 9,300,000 = 1.290 %; rounded, they fit no single class.
    { name: "both percentages are cut off instead of rounded", filing: two({ percent: "6.9%" }), passes: 1 },
    // 650,000 / (9,950,000 + 300,000) = 6.341 %, 120,000 / 9,950,000 = 1.206 %.
    {
      name: "options in the percentage of the filer who holds them, and in no other",
      filing: two(
        {
          percent: "6.34%",
          soleVoting: "650,000 ⁽¹⁾",
          soleDispositive: "650,000 ⁽¹⁾",
          notes: [
            "(1) Represents (i) 350,000 shares of Common Stock and (ii) 300,000 shares of Common Stock issuable upon exercise of options.",
          ],
        },
        { percent: "1.21%" },
      ),
      passes: 1,
    },
    // At 6.53 % exactly the class is 9,961,685 at most; 1.197 % needs 10,016,695 at least.
    {
      name: "the word approximately allows a smaller percentage",
      filing: two({ percent: "Approximately 6.53%" }, { percent: "1.197%" }),
      passes: 1,
    },
    // At 6.53 % exactly the class is 9,938,838 at least; 1.212 % allows 9,905,076 at most.
    {
      name: "the word approximately allows a larger percentage",
      filing: two({ percent: "Approximately 6.53%" }, { percent: "1.212%" }),
      passes: 1,
    },
    {
      name: "whole percentages, which allow a wide range",
      filing: two({ percent: "7%" }, { percent: "1%" }),
      passes: 1,
    },
    {
      name: "three filers",
      filing: filingText({ outstanding: "", persons: [Larkspur, Roe, Tamarind] }),
      passes: 1,
    },
  ],
  failing: [
    // 650,000 / 6.6 % = 9,848,484.8; 120,000 / 1.45 % = 8,275,862.1.
    {
      name: "two percentages that no single class gives",
      filing: two({}, { percent: "1.5%" }),
      failures: [
        {
          severity: "warning",
          message:
            "No count of the class could be read, and no single one gives the percentages of both LARKSPUR HOLDINGS LLC and JANE M. ROE: 6.5 % needs a class of at least 9,848,485 shares, 1.5 % one of at most 8,275,862.",
          working: /9,848,485 to 10,077,519 shares\n.*7,500,000 to 8,275,862 shares$/,
        },
      ],
    },
    {
      name: "two percentages that no single class gives, on a Schedule 13G",
      filing: two({}, { percent: "1.5%" }, { schedule: "13G" }),
      failures: [{ severity: "warning" }],
    },
    // The figures without the word are those above: 9,938,838 at least, 9,905,076 at most.
    {
      name: "without the word approximately, the same figures give no single class",
      filing: two({ percent: "6.53%" }, { percent: "1.212%" }),
      failures: [
        {
          message:
            /9,938,838 shares.*9,905,076\. Only a right of LARKSPUR HOLDINGS LLC to acquire 33,762 shares or more would account for it, and the text tells of none\.$/,
        },
      ],
    },
    // 129,000 / 1.3 % = 9,923,077; 120,000 / 1.25 % = 9,600,000: it would take rights to 323,077 shares, more than the 9,000 beyond.
    {
      name: "fewer shares of one filer alone than the rights that it would take, on a Schedule 13G",
      filing: two(
        { aggregate: "129,000", soleVoting: "129,000", soleDispositive: "129,000", percent: "1.2%" },
        { percent: "1.3%" },
        { schedule: "13G" },
      ),
      failures: [{ severity: "warning" }],
    },
    // 650,000 / 6.6 % - 50,000 = 9,798,484.8.
    {
      name: "the text speaks of options, and every filer's are told in full",
      filing: two(
        {
          soleVoting: "650,000 ⁽¹⁾",
          soleDispositive: "650,000 ⁽¹⁾",
          notes: [
            "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.",
          ],
        },
        {
          percent: "1.5%",
          soleVoting: "120,000 ⁽¹⁾",
          soleDispositive: "120,000 ⁽¹⁾",
          notes: ["(1) Consists of 120,000 shares of Common Stock."],
        },
      ),
      failures: [{ severity: "warning", message: /9,798,485 shares.*8,275,862\.$/ }],
    },
    {
      name: "the form's own printed words on shares which there is a right to acquire tell of none",
      filing: two(
        {},
        { percent: "1.5%" },
        {
          item5: "State the aggregate number, identifying those shares which there is a right to acquire.",
        },
      ),
      failures: [{ severity: "warning" }],
    },
    // 120,000 / 1.25 % = 9,600,000.
    {
      name: "one tenth of a percentage point too much",
      filing: two({}, { percent: "1.3%" }),
      failures: [{ message: "9,600,000" }],
    },
    {
      name: "who reserves the right to acquire additional shares has no right to any",
      filing: two(
        {},
        { percent: "1.5%" },
        {
          item5:
            "The Reporting Persons reserve the right to acquire, or cause to be acquired, additional securities of the Issuer.",
        },
      ),
      failures: [{ severity: "warning" }],
    },
    // 300,000 / 3.95 % = 7,594,936.7; Roe's 1.2 % fits Larkspur's 6.5 %.
    {
      name: "three filers, of whom the two furthest apart are named",
      filing: filingText({ outstanding: "", persons: [Larkspur, Roe, { ...Tamarind, percent: "4.0%" }] }),
      failures: [{ message: /LARKSPUR HOLDINGS LLC and TAMARIND FUND, L\.P\..*9,848,485.*7,594,936/ }],
    },
    // 9,848,485 - 8,275,862 = 1,572,623.
    {
      name: "rights to acquire that would have to be more than all that is reported",
      filing: two({}, { percent: "1.5%" }, { item5: "Ms. Roe has the right to acquire further Shares." }),
      failures: [
        {
          severity: "warning",
          message:
            /Rights to acquire do not account for it: they would have to be 1,572,623 shares or more, and LARKSPUR HOLDINGS LLC reports 650,000\.$/,
        },
      ],
    },
  ],
  unverified: [
    {
      name: "rights to acquire that would have to be more than all, and preferred stock",
      filing: two(
        {},
        { percent: "1.5%" },
        { item5: "Ms. Roe has the right to acquire further Shares by her preferred stock." },
      ),
      message: "The text speaks of units, of preferred stock or of voting power",
    },
    {
      name: "shares of one filer alone, which may be rights that a Schedule 13G need not tell",
      filing: two({ percent: "6.53%" }, { percent: "1.212%" }, { schedule: "13G" }),
      message:
        "If 33,762 or more of the 530,000 shares that LARKSPUR HOLDINGS LLC reports beyond those of JANE M. ROE are rights to acquire, which a Schedule 13G need not tell, it is right.",
    },
    {
      name: "the text tells that each percentage has a denominator of its own",
      filing: two(
        {},
        { percent: "1.5%" },
        { item5: "Each percentage is calculated under Rule 13d-3(d)(1), so that the denominators differ." },
      ),
      message: "each may have a denominator of its own",
    },
    {
      name: "who has the right to acquire shares, not only reserves it",
      filing: two({}, { percent: "1.3%" }, { item5: "Ms. Roe has the right to acquire further Shares." }),
      message: "rights to acquire, which may account for it",
    },
    ...[
      "500,000 of these shares are subject to presently exercisable stock options.",
      "30,000 of these shares are covered by employee stock options.",
      "These are shares half of which she may acquire in May.",
      "They are shares into which Hollin shares may be converted.",
    ].map((words) => ({
      name: `rights in other words may account for it: ${words}`,
      filing: two({}, { percent: "1.3%" }, { item5: words }),
      message: "rights to acquire, which may account for it",
    })),
    {
      name: "options that the text speaks of, without a count, may account for it",
      filing: two(
        {},
        { percent: "1.3%" },
        { item5: "Ms. Roe also holds options that are exercisable within sixty days." },
      ),
      message: "rights to acquire, which may account for it",
    },
  ],
  notApplicable: [
    {
      name: "the count of the class is stated",
      filing: filingText({ persons: [Larkspur, { ...Roe, percent: "1.5%" }] }),
    },
    {
      name: "the text names two lettered classes, and the percentages may be of either",
      filing: two(
        {},
        { percent: "1.5%" },
        { item5: "Larkspur Holdings LLC owns Class A Common Stock; Ms. Roe owns Class B Common Stock." },
      ),
    },
    { name: "a single filer", filing: filingText({ outstanding: "", persons: [Larkspur] }) },
    {
      name: "two filers with the same amount",
      filing: two({}, { aggregate: "650,000", percent: "7.0%" }),
    },
    { name: "a percentage below one, which tells too little", filing: two({}, { percent: "0.9%" }) },
    { name: "a percentage that is only a limit", filing: two({}, { percent: "Less than 2%" }) },
    {
      name: "parts that do not add up, and one of them a right to acquire",
      filing: two(
        {},
        {
          percent: "1.5%",
          item5: {
            owns: "120,000 Shares, consisting of (i) 50,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
          },
        },
      ),
    },
  ],
});
