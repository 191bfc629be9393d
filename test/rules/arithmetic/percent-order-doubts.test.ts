/** percent-order where the persons are not surely comparable, or not at all. */
import rule from "../../../rules/arithmetic/percent-order.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { Larkspur, two, TEN_MILLION } from "./percent-order-cases.js";

const someOptions = {
  notes: ["(1) Includes 50,000 shares of Common Stock issuable upon exercise of options."],
};

testRule(rule, {
  passing: [
    {
      name: "fewer shares, a smaller part of the class, and nothing told of rights",
      filing: two({}, {}),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "fewer shares, a larger part of the class",
      filing: two({}, { percent: "7.2%" }),
      failures: [{}],
    },
    {
      name: "in the order of the shares, but the smaller percentage a hundredth of what it should be",
      filing: two({}, { percent: "0.012%" }),
      failures: [{ severity: "warning", message: "no count of the class gives both" }],
    },
    {
      name: "one page left from another day with the percentage of the others, rights or none",
      filing: two(
        {},
        { percent: "6.5%", aggregate: "320,000" },
        { told: ["Options are held that are not told of further."] },
      ),
      failures: [
        { severity: "warning", message: "One of these figures is wrong, or left from another day." },
      ],
    },
  ],
  unverified: [
    {
      name: "one page left from another day, where the text speaks of votes",
      filing: two(
        {},
        { percent: "6.5%", aggregate: "320,000" },
        { told: ["Each holds 6.5% of the voting power of all the shares."] },
      ),
      message: "Which of the figures is wrong, or what else the text adjusts, is not told.",
    },
    {
      name: "more shares, but a smaller percentage, and the text tells that the denominators differ",
      filing: two(
        {},
        { percent: "7.2%" },
        {
          item5: "Each percentage is calculated under Rule 13d-3(d)(1), so that the denominators differ.",
        },
      ),
      message: "each may have a denominator of its own",
    },
    {
      name: "more shares, but a smaller percentage, and a word of stock options",
      filing: two(
        {},
        { aggregate: "700,000", percent: "6.2%" },
        { item5: "Stock options are granted each year." },
      ),
      message: /more shares, but a smaller part of the class\. \w/,
    },
  ],
  notApplicable: [
    {
      name: "options read in words that no list of rights has enlarge the denominator of one person alone",
      filing: two(
        {
          percent: "6.3%",
          aggregate: "650,000 ⁽¹⁾",
          notes: ["(1) Includes 400,000 shares subject to options."],
        },
        { aggregate: "640,000", percent: "6.4%" },
        TEN_MILLION,
      ),
    },
    { name: "a single filer", filing: filingText({ persons: [Larkspur] }) },
    { name: "the same amount twice", filing: two({}, { aggregate: "650,000", percent: "5.6%" }) },
    {
      name: "the text names two lettered classes, and the percentages may be of either",
      filing: two(
        {},
        { aggregate: "700,000", percent: "5.0%" },
        {
          item5: "Larkspur Holdings LLC owns Class A Common Stock; Ms. Roe owns Class B Common Stock.",
        },
      ),
    },
    {
      name: "the notes name some parts only, so that more options may be held than they tell",
      filing: two(
        { ...someOptions, soleVoting: "650,000 ⁽¹⁾", soleDispositive: "650,000 ⁽¹⁾" },
        {
          ...someOptions,
          aggregate: "700,000",
          soleVoting: "700,000 ⁽¹⁾",
          soleDispositive: "700,000 ⁽¹⁾",
          percent: "6.2%",
        },
      ),
    },
    {
      name: "one holds options and the other does not, so that the percentages rest on different numbers",
      // 650,000 / (9,000,000 + 300,000) = 6.99 %; 640,000 / 9,000,000 = 7.11 %.
      filing: filingText({
        outstanding: "Percentages are based on 9,000,000 Shares outstanding as of March 3, 2025.",
        persons: [
          {
            ...LARKSPUR,
            percent: "7.0%",
            notes: [
              "(1) Represents (i) 350,000 shares of Common Stock and (ii) 300,000 shares of Common Stock issuable upon exercise of options.",
            ],
            item5: null,
          },
          {
            ...ROE,
            soleVoting: "640,000 ⁽¹⁾",
            soleDispositive: "640,000 ⁽¹⁾",
            aggregate: "640,000",
            percent: "7.1%",
            notes: ["(1) Consists of 640,000 shares of Common Stock."],
            item5: null,
          },
        ],
      }),
    },
    {
      name: "options that the text speaks of without saying how many or whose",
      filing: two(
        {},
        { aggregate: "700,000", percent: "6.2%" },
        { item5: "The amounts include shares underlying options." },
      ),
    },
    {
      name: "a note to each cover page names another count of the class",
      // 660,000 / 11,000,000 = 6.0 %; 650,000 / 9,950,000 = 6.53 %.
      filing: two(
        {
          percent: "6.5% ⁽¹⁾",
          notes: ["(1) See Item 5. Based on 9,950,000 Shares outstanding as of March 3, 2025."],
        },
        {
          aggregate: "660,000",
          percent: "6.0% ⁽²⁾",
          notes: ["(2) See Item 5. Based on 11,000,000 Shares outstanding as of March 5, 2025."],
        },
        { outstanding: "" },
      ),
    },
    {
      name: "a note opens with another count of the class for each person",
      filing: two(
        {
          percent: "6.5% ⁽¹⁾",
          notes: ["(1) Based on 9,950,000 Shares outstanding as of March 3, 2025. See Item 5."],
        },
        {
          aggregate: "660,000",
          percent: "6.0% ⁽²⁾",
          notes: ["(2) Based on 11,000,000 Shares outstanding as of March 5, 2025. See Item 5."],
        },
        { outstanding: "" },
      ),
    },
    { name: "a limit is no figure", filing: two({ percent: "Less than 1%" }, {}) },
    { name: "a filer who owns nothing", filing: two({}, { aggregate: "0", percent: "0%" }) },
  ],
});
