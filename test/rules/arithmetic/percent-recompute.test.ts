import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const only = (changes: object, filing: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, ...changes }], ...filing });
const untold = { notes: [], item5: null, soleVoting: "650,000", soleDispositive: "650,000" };

testRule(rule, {
  passing: [
    {
      name: "shares of a convertible class are a right to acquire, whatever digits the other part has",
      filing: only(
        {
          percent: "9.8%",
          aggregate: "2,000,000",
          soleVoting: "2,000,000 ⁽¹⁾",
          soleDispositive: "2,000,000 ⁽¹⁾",
          item5: null,
          notes: [
            "(1) Consists of (i) 1,500,000 shares of Class A Common Stock and (ii) 500,000 shares of Class B Common Stock. Each share of Class B Common Stock is convertible at any time into one share of Class A Common Stock.",
          ],
        },
        { outstanding: "Percentages are based on 20,000,000 Shares outstanding as of March 3, 2025." },
      ),
      passes: 1,
    },
    { name: "own options in numerator and denominator", filing: only({}), passes: 1 },
    { name: "two decimals, trailing zero printed", filing: only({ percent: "6.50%" }), passes: 1 },
    { name: "less than 7 %", filing: only({ percent: "Less than 7%" }), passes: 1 },
    {
      name: "approximately, within its tolerance",
      filing: only({ percent: "Approximately 6.6%" }),
      passes: 1,
    },
    {
      name: "truncated instead of rounded",
      filing: only(
        {
          percent: "1.20%",
          aggregate: "120,999",
          soleVoting: "120,999",
          soleDispositive: "120,999",
          notes: [],
          item5: { owns: "120,999 Shares, consisting of 120,999 Shares" },
        },
        { outstanding: "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025." },
      ),
      remark: /^truncated: cut off at the last printed place instead of rounded$/,
    },
    {
      name: "rounded twice: 22.149 to 22.15 to 22.2",
      filing: only(
        {
          percent: "22.2%",
          aggregate: "22,149",
          notes: [],
          soleVoting: "22,149",
          soleDispositive: "22,149",
          item5: { owns: "22,149 Shares, consisting of 22,149 Shares" },
        },
        { outstanding: "Percentages are based on 100,000 Shares outstanding as of March 3, 2025." },
      ),
      remark: "double-rounded",
    },
    {
      name: "no word of a right to acquire, and the class alone gives the figure",
      filing: only(
        { ...untold, percent: "6.5%" },
        { outstanding: "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025." },
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "rights are told in their holder's list, and none in this one",
      filing: filingText({ persons: [LARKSPUR, { ...ROE, percent: "2.2%" }] }),
      failures: [{ expected: "1.21 %", actual: "2.2 %" }],
    },
    {
      name: "a figure that no method gives, where the text names the rule that it is worked out by",
      filing: only(
        { percent: "7.1%" },
        {
          outstanding:
            "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025; to these are added, for each person, the shares that such person has the right to acquire within sixty days, in accordance with Rule 13d-3(d)(1)(i).",
        },
      ),
      failures: [{ severity: "error", message: "recomputed: 650,000 / 10,000,000 = 6.500000 %" }],
    },
    {
      name: "a figure that no method gives",
      filing: only({ percent: "7.1%" }),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "error",
          message: "recomputed: 650,000 / 10,000,000 = 6.500000 %",
          working: "650,000 / (9,950,000 + 50,000) = 650,000 / 10,000,000 = 6.500000 %",
          actual: "7.1 %",
          expected: "6.50 %",
        },
      ],
    },
    {
      name: "the class alone, without the options",
      filing: only({ percent: "6.533%" }),
      failures: [
        {
          severity: "warning",
          message: "650,000 / 9,950,000 gives: the class outstanding alone",
          follows: "derivative-in-denominator",
          repairs: ["6.533 % => 6.500 %"],
        },
      ],
    },
    {
      name: "the class plus the whole holding",
      filing: only({ percent: "6.132%" }),
      failures: [{ severity: "warning", message: "the class outstanding plus the whole holding" }],
    },
    {
      name: "the class plus every filer's options",
      filing: filingText({
        persons: [
          { ...LARKSPUR, percent: "6.468%" },
          {
            ...ROE,
            item5: {
              owns: "120,000 Shares, consisting of (i) 70,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
            },
            notes: [],
            soleVoting: "120,000",
            soleDispositive: "120,000",
          },
        ],
      }),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          message: "every filer's rights to acquire",
          follows: "foreign-derivative-in-denominator",
        },
      ],
    },
    {
      name: "one unit of the last place off",
      filing: only({ percent: "6.51%" }),
      failures: [{ severity: "warning", message: "one unit of its last place" }],
    },
    {
      name: "cut off below a threshold",
      filing: only(
        {
          percent: "4.99%",
          aggregate: "500,000",
          soleVoting: "500,000",
          soleDispositive: "500,000",
          notes: [],
          item5: { owns: "500,000 Shares, consisting of 500,000 Shares" },
        },
        { outstanding: "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025." },
      ),
      failures: [{ severity: "warning", message: "hides that a threshold is reached" }],
    },
    {
      name: "less than 1 %, and it is more",
      filing: only({ percent: "Less than 1%" }),
      failures: [{ severity: "error", actual: "less than 1 %" }],
    },
    {
      name: "above what the class alone gives, in a filing that speaks of a merger: no rights raise a percentage",
      filing: only(
        { ...untold, percent: "8.5%" },
        {
          told: [
            "At the merger each Share is converted into the right to receive half a share of the parent.",
          ],
        },
      ),
      failures: [
        {
          severity: "warning",
          message:
            "No number of shares that there is a right to acquire gives the printed figure. Rights to acquire enlarge the class",
        },
      ],
    },
    {
      name: "no number of rights to acquire could give the figure",
      filing: only({ ...untold, percent: "65%" }),
      failures: [
        {
          severity: "error",
          message: "No number of shares that there is a right to acquire gives the printed figure",
          expected: "6.13 % to 6.53 %",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "another's list has rights of this person",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            item5: null,
            notes: [
              "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options held by Jane M. Roe.",
            ],
          },
          { ...ROE, percent: "1.195%" },
        ],
      }),
      message: "The text speaks of rights to acquire shares, which may account for the difference.",
    },
    {
      name: "a count that may have the rights already, by the rule that the text names",
      filing: only(
        { percent: "6.2%" },
        {
          outstanding:
            "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, calculated in accordance with Rule 13d-3(d)(1)(i).",
        },
      ),
      message: "may adjust the number of shares outstanding",
    },
    {
      name: "right on another count that the filing states",
      filing: only(
        { percent: "3.4%" },
        {
          outstanding:
            "Percentages are based on 9,950,000 shares of Class A Common Stock outstanding as of March 3, 2025. There are 19,000,000 shares of Common Stock outstanding.",
        },
      ),
      message: "On the 19,000,000 shares that the filing states elsewhere it would be right",
    },
    {
      name: "some rights to acquire are told, and others may be",
      filing: only({
        percent: "6.4%",
        notes: ["(1) Includes 50,000 shares of Common Stock issuable upon exercise of options."],
        item5: null,
      }),
      message: "names some parts of the holding only",
    },
    {
      name: "rights are told that do not add up, so the class alone proves nothing",
      filing: only({
        percent: "6.533%",
        notes: [],
        item5: {
          owns: "650,000 Shares, consisting of (i) 500,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
        },
      }),
      message: "do not add up",
    },
    {
      name: "no count of the class outstanding",
      filing: only({}, { outstanding: "" }),
      message: "does not state how many shares of the class are outstanding",
      at: ["6.5%"],
    },
    {
      name: "rights to acquire not told, and some number of them would give the figure",
      filing: only({ ...untold, percent: "6.4%" }),
      message: "It would take from 127,520 to 286,220 shares that there is a right to acquire",
    },
    {
      name: "Row 13 refers elsewhere",
      filing: only({ percent: "See Item 5" }),
      message: "Row 13 states no figure",
    },
    {
      name: "Row 11 refers elsewhere",
      filing: only({ aggregate: "See Item 5" }),
      message: "Row 11 states no figure.",
      at: ["LARKSPUR HOLDINGS LLC"],
    },
    {
      name: "the parts as told do not add up",
      filing: only({
        percent: "6.4%",
        notes: [],
        item5: {
          owns: "650,000 Shares, consisting of (i) 500,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
        },
      }),
      message: "do not add up",
    },
  ],
});
