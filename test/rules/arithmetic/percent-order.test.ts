import rule from "../../../rules/arithmetic/percent-order.js";
import { testRule } from "../../../src/index.js";
import { person13G, readWhole, schedule13G } from "../../structured/structured-xml.js";
import { filingText, LARKSPUR, type StatedPerson } from "../../support/filing-text.js";
import { Larkspur, Roe, two, TEN_MILLION } from "./percent-order-cases.js";

/** A second filer with as many options as Larkspur, by a note of its own. */
const Tamarind: StatedPerson = {
  ...LARKSPUR,
  name: "TAMARIND FUND, L.P.",
  heading: "Tamarind Fund, L.P.",
  soleVoting: "750,000 ⁽¹⁾",
  soleDispositive: "750,000 ⁽¹⁾",
  aggregate: "750,000",
  percent: "7.5%",
  notes: [
    "(1) Represents (i) 700,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.",
  ],
  item5: null,
};

testRule(rule, {
  passing: [
    { name: "more shares and a larger percentage", filing: two({}, {}), passes: 1 },
    {
      name: "more shares and the same percentage, which rounding allows",
      filing: two({}, { aggregate: "649,000", percent: "6.5%" }),
      passes: 1,
    },
    {
      name: "7.9 % beside 8 %, which is rounded to fewer decimals",
      filing: two({ percent: "7.9%" }, { aggregate: "649,000", percent: "8%" }),
      passes: 1,
    },
    // Of 10,000,000: 6.4900 % rounds to 6 %, 6.4800 % to 6.5 %.
    {
      name: "6 % beside 6.5 %, each rounded to its own decimals",
      filing: two(
        { aggregate: "649,000", percent: "6%" },
        { aggregate: "648,000", percent: "6.5%" },
        TEN_MILLION,
      ),
      passes: 1,
    },
    // Of 10,000,000: 12.84 % cut off to 12 %, 12.80 %.
    {
      name: "12 % beside 12.8 %, the larger holding's percentage cut off",
      filing: two(
        { aggregate: "1,284,000", percent: "12%" },
        { aggregate: "1,280,000", percent: "12.8%" },
        TEN_MILLION,
      ),
      passes: 1,
    },
    // Of 10,060,000: 6.4612 % cut off to 6.4 %, 6.4513 % rounded to 6.5 %.
    {
      name: "6.4 % beside 6.5 %, which cutting off may explain",
      filing: two({ percent: "6.4%" }, { aggregate: "649,000", percent: "6.5%" }),
      passes: 1,
    },
    {
      name: "three filers, each compared with those who own more",
      filing: filingText({
        persons: [
          Larkspur,
          Roe,
          {
            ...Roe,
            name: "TAMARIND FUND, L.P.",
            heading: "Tamarind Fund, L.P.",
            aggregate: "300,000",
            percent: "3.0%",
          },
        ],
      }),
      passes: 2,
    },
    {
      name: "both hold options over the same number of shares",
      filing: filingText({ persons: [LARKSPUR, Tamarind] }),
      passes: 1,
    },
    { name: "Schedule 13G", filing: two({}, {}, { schedule: "13G" }), passes: 1 },
  ],
  failing: [
    {
      name: "a larger amount, approximately a smaller percentage",
      filing: two({ percent: "Approximately 0.9%" }, {}),
      failures: [{ severity: "warning" }],
    },
    {
      name: "less than one percent for more shares, in a structured form, which asks for no fraction",
      filing: readWhole(
        schedule13G({
          persons:
            person13G("Jane M. Roe") +
            person13G("Ada Quill").replaceAll("650000", "1650000").replace(">6.5<", ">0.5<"),
        }),
      ),
      failures: [{}],
    },
    {
      name: "more shares, but a smaller percentage",
      filing: two({}, { aggregate: "700,000", percent: "6.2%" }),
      failures: [
        {
          severity: "error",
          message:
            "JANE M. ROE states 700,000 shares (Row 11) and 6.2 % (Row 13); LARKSPUR HOLDINGS LLC states 650,000 and 6.5 %",
          persons: ["JANE M. ROE", "LARKSPUR HOLDINGS LLC"],
          at: ["6.2%", "6.5%", "700,000", "650,000"],
        },
      ],
    },
    {
      name: "more shares, but a smaller percentage, on a Schedule 13G",
      filing: two({}, { aggregate: "700,000", percent: "6.2%" }, { schedule: "13G" }),
      failures: [{ severity: "error", message: "700,000 shares (Row 9) and 6.2 % (Row 11)" }],
    },
    {
      name: "more shares with as many options, but a smaller percentage",
      filing: filingText({ persons: [LARKSPUR, { ...Tamarind, percent: "5.7%" }] }),
      failures: [{ message: "TAMARIND FUND, L.P. states 750,000 shares (Row 11) and 5.7 % (Row 13)" }],
    },
    // 6.44 % stands for less than 6.45 %, 6.5 % for at least 6.45 %.
    {
      name: "a hundredth below what the smaller holding's percentage may be rounded from",
      filing: two({ percent: "6.44%" }, { aggregate: "649,000", percent: "6.5%" }),
      failures: [{ message: "6.44 % (Row 13)" }],
    },
    // 6 % stands beside either, but 6.2 % is below 6.3 %, and 6.4 % is at least 6.35 %.
    {
      name: "the largest of three contradicts the smallest, though neither contradicts the one between",
      filing: filingText({
        persons: [
          { ...Larkspur, aggregate: "700,000", percent: "6.2%" },
          { ...Roe, aggregate: "680,000", percent: "6%" },
          {
            ...Roe,
            name: "TAMARIND FUND, L.P.",
            heading: "Tamarind Fund, L.P.",
            aggregate: "650,000",
            percent: "6.4%",
          },
        ],
      }),
      failures: [
        {
          severity: "error",
          message:
            "LARKSPUR HOLDINGS LLC states 700,000 shares (Row 11) and 6.2 % (Row 13); TAMARIND FUND, L.P. states 650,000 and 6.4 %",
        },
      ],
    },
    {
      name: "a difference that fewer decimals do not explain",
      filing: two({ percent: "5%" }, { aggregate: "600,000", percent: "6.25%" }),
      failures: [{ message: "and 5 % (Row 13)" }],
    },
    {
      name: "three filers, of whom the smallest states too much",
      filing: filingText({
        persons: [
          Larkspur,
          { ...Roe, percent: "4.2%" },
          {
            ...Roe,
            name: "TAMARIND FUND, L.P.",
            heading: "Tamarind Fund, L.P.",
            aggregate: "300,000",
            percent: "3.0%",
          },
        ],
      }),
      failures: [{ message: /^TAMARIND FUND, L\.P\. .* JANE M\. ROE states 120,000 and 4\.2 %/ }],
    },
  ],
});
