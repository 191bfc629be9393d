import rule from "../../../rules/persons/chain-percent-equal.js";
import { testRule } from "../../../src/index.js";
import { Larkspur, Roe, Tamarind, two } from "./chain-cases.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

testRule(rule, {
  passing: [
    {
      name: "4.46 % by way of 4.5 % rounded to 5 %",
      filing: two({ percent: "4.46%" }, { percent: "5%" }),
      passes: 1,
    },
    { name: "the same amount and the same percentage", filing: two({}, {}), passes: 1 },
    {
      name: "the same percentage, rounded to fewer decimals by one",
      filing: two({}, { percent: "6.53%" }),
      passes: 1,
    },
    {
      name: "the same percentage, cut off to fewer decimals by one",
      filing: two({}, { percent: "6.58%" }),
      passes: 1,
    },
    {
      name: "the same percentage with and without a decimal",
      filing: two({ percent: "6.0%" }, { percent: "6%" }),
      passes: 1,
    },
    {
      name: "one tenth of a percentage point apart, which cutting off explains",
      filing: two({}, { percent: "6.4%" }),
      passes: 1,
    },
    // 6.49 % rounds to 6 % and to 6.5 %.
    {
      name: "6 % beside 6.5 %, each rounded to its own decimals",
      filing: two({ percent: "6%" }, { percent: "6.5%" }),
      passes: 1,
    },
    {
      name: "12 % beside 12.8 %, cut off to fewer decimals by one",
      filing: two({ percent: "12%" }, { percent: "12.8%" }),
      passes: 1,
    },
    {
      name: "a chain of three",
      filing: filingText({ persons: [Larkspur, Tamarind, Roe] }),
      passes: 1,
    },
    {
      name: "a chain of two beside a third filer with another amount",
      filing: filingText({
        persons: [Larkspur, Roe, { ...Tamarind, aggregate: "300,000", percent: "3.0%" }],
      }),
      passes: 1,
    },
    {
      name: "two chains of two",
      filing: filingText({
        persons: [
          Larkspur,
          Roe,
          { ...Tamarind, aggregate: "300,000", percent: "3.0%" },
          {
            ...ROE,
            name: "ADA QUILL",
            heading: "Ada Quill",
            notes: [],
            item5: null,
            aggregate: "300,000",
            percent: "3.0%",
          },
        ],
      }),
      passes: 2,
    },
    {
      name: "the same options in both amounts",
      filing: filingText({
        persons: [LARKSPUR, { ...LARKSPUR, name: "JANE M. ROE", heading: "Jane M. Roe", type: "IN" }],
      }),
      passes: 1,
    },
    { name: "Schedule 13G", filing: two({}, {}, { schedule: "13G" }), passes: 1 },
    { name: "about the same percentage", filing: two({}, { percent: "Approximately 6.6%" }), passes: 1 },
  ],
  failing: [
    {
      name: "approximately 65 % beside 6.5 %, which no approximation explains",
      filing: two({ percent: "Approximately 6.5%" }, { percent: "Approximately 65%" }),
      failures: [{ severity: "error" }],
    },
    {
      name: "approximately 7.2 % beside 6.5 %",
      filing: two({}, { percent: "Approximately 7.2%" }),
      failures: [{ severity: "warning" }],
    },
    {
      name: "preferred stock of a filer tells of no other class of the issuer's",
      filing: two(
        {},
        { percent: "6.8%" },
        { item5: "Ms. Roe is the Series I preferred stockholder of Larkspur Holdings." },
      ),
      failures: [{ severity: "error" }],
    },
    {
      name: "Class B stock of a filer tells of no other class of the issuer's",
      filing: two(
        {},
        { percent: "6.8%" },
        {
          item5:
            "Ms. Roe owns Class B shares of common stock of Larkspur Holdings LLC, 49% of the voting power of Larkspur Holdings LLC. The Class B shares vote together.",
        },
      ),
      failures: [{ severity: "error" }],
    },
    {
      name: "the same amount and another percentage",
      filing: two({}, { percent: "5.6%" }),
      failures: [
        {
          severity: "error",
          message:
            "LARKSPUR HOLDINGS LLC states 6.5 % and JANE M. ROE states 5.6 %, both for 650,000 shares (Row 11): the same shares are the same part of the class.",
        },
      ],
    },
    {
      name: "units of a fund's own lettered class are no other class",
      filing: two(
        {},
        { percent: "5.6%" },
        {
          classTitle: "Class S units of beneficial interest",
          outstanding: "Percentages are based on 9,950,000 Class S Units outstanding as of March 3, 2025.",
          told: ["Larkspur bought the Units, each a Class S Unit, to invest."],
        },
      ),
      failures: [{ severity: "error" }],
    },
    {
      name: "the same amount and another percentage on a Schedule 13G",
      filing: two({}, { percent: "5.6%" }, { schedule: "13G" }),
      failures: [{ message: "650,000 shares (Row 9)" }],
    },
    {
      name: "two tenths of a percentage point apart",
      filing: two({}, { percent: "6.7%" }),
      failures: [{ severity: "error" }],
    },
    // 6.44 % stands for less than 6.45 %, 6.5 % for at least 6.45 %.
    {
      name: "a hundredth below what the other percentage may be rounded from",
      filing: two({}, { percent: "6.44%" }),
      failures: [{ message: "6.44 %" }],
    },
    {
      name: "a difference that fewer decimals do not explain",
      filing: two({}, { percent: "6.61%" }),
      failures: [{ message: "6.61 %" }],
    },
    {
      name: "one of a chain of three differs",
      filing: filingText({ persons: [Larkspur, Tamarind, { ...Roe, percent: "5.6%" }] }),
      failures: [
        {
          message:
            "LARKSPUR HOLDINGS LLC states 6.5 %, TAMARIND FUND, L.P. states 6.5 % and JANE M. ROE states 5.6 %, all for 650,000 shares (Row 11)",
        },
      ],
    },
    {
      name: "the same options in both amounts, and another percentage",
      filing: filingText({
        persons: [
          LARKSPUR,
          { ...LARKSPUR, name: "JANE M. ROE", heading: "Jane M. Roe", type: "IN", percent: "5.6%" },
        ],
      }),
      failures: [{ severity: "error" }],
    },
  ],
  unverified: [
    {
      name: "Class B stock of the issuer may account for it",
      filing: two(
        {},
        { percent: "6.8%" },
        { item5: "Ms. Roe owns Class B shares of common stock of Hollin Mills, Inc." },
      ),
      message: "may account for it",
    },
    {
      name: "one percentage below 1 without a sign, which may be a fraction",
      filing: two({}, { percent: ".065" }),
      message: "may account for it",
    },
    {
      name: "depositary shares, of which a page may count",
      filing: two({}, { percent: "13.0%" }, { item5: "Ms. Roe holds ADSs." }),
      message: "may account for it",
    },
    // 650,000 / 10,000,000 = 6.5 % of Class A; 650,000 / 13,000,000 = 5.0 % of Class B.
    {
      name: "the text names two lettered classes, and the percentages may be of either",
      filing: two(
        {},
        { percent: "5.0%" },
        { item5: "Larkspur Holdings LLC owns Class A Common Stock; Ms. Roe owns Class B Common Stock." },
      ),
      message: "may account for it",
    },
  ],
  notApplicable: [
    { name: "a single filer", filing: filingText({ persons: [Larkspur] }) },
    { name: "different amounts", filing: two({}, { aggregate: "120,000", percent: "1.2%" }) },
    {
      name: "the same amount, but options in one of the two only",
      // 650,000 / (9,950,000 + 300,000) = 6.34 %; 650,000 / 9,950,000 = 6.53 %.
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            percent: "6.3%",
            notes: [
              "(1) Represents (i) 350,000 shares of Common Stock and (ii) 300,000 shares of Common Stock issuable upon exercise of options.",
            ],
            item5: null,
          },
          {
            ...Roe,
            soleVoting: "650,000 ⁽¹⁾",
            soleDispositive: "650,000 ⁽¹⁾",
            notes: ["(1) Consists of 650,000 shares of Common Stock."],
          },
        ],
      }),
    },
    {
      name: "a note to each cover page names another count of the class",
      // 650,000 / 9,950,000 = 6.53 %; 650,000 / 11,000,000 = 5.91 %.
      filing: two(
        {
          percent: "6.5% ⁽¹⁾",
          notes: ["(1) See Item 5. Based on 9,950,000 Shares outstanding as of March 3, 2025."],
        },
        {
          percent: "5.9% ⁽²⁾",
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
          percent: "5.9% ⁽²⁾",
          notes: ["(2) Based on 11,000,000 Shares outstanding as of March 5, 2025. See Item 5."],
        },
        { outstanding: "" },
      ),
    },
    { name: "a limit is no figure", filing: two({}, { percent: "Less than 7%" }) },
    {
      name: "filers who own nothing",
      filing: two({ aggregate: "0", percent: "0%" }, { aggregate: "0", percent: "0.0%" }),
    },
  ],
});
