import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const only = (changes: object, filing: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, ...changes }], ...filing });
/** Larkspur alone with a plain amount, a note and a sentence on the class outstanding. */
const noted = (
  aggregate: string,
  percent: string,
  note: string,
  outstanding: string,
  schedule: "13D" | "13G" = "13D",
) =>
  only(
    {
      percent,
      aggregate,
      soleVoting: `${aggregate} ⁽¹⁾`,
      soleDispositive: `${aggregate} ⁽¹⁾`,
      item5: null,
      notes: [`(1) ${note}`],
    },
    { outstanding, schedule },
  );
const PARTS =
  "Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of";
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
      remark: "truncated",
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
    {
      name: "the sum of the class and the shares sold since, with warrants that only the sum tells",
      filing: only(
        { ...untold, percent: "6.1%" },
        {
          outstanding:
            "Percentages are based upon the sum of (i) 9,950,000 Shares outstanding as of March 3, 2025; (ii) 600,000 Shares issued in the private placement; and (iii) 100,000 Shares issuable upon the exercise of the Warrants.",
        },
      ),
      passes: 1,
    },
    {
      name: "a count that holds the filer's warrants already: they are not added twice",
      filing: noted(
        "650,000",
        "6.5%",
        `${PARTS} warrants.`,
        "Percentages are based upon 10,000,000 Shares outstanding, comprised of (i) 9,950,000 Shares outstanding and (ii) 50,000 Shares issuable upon the exercise of warrants held by Larkspur.",
      ),
      passes: 1,
    },
    {
      name: "shares under listed call options are outstanding already",
      filing: noted(
        "650,000",
        "6.53%",
        `${PARTS} listed call options.`,
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      passes: 1,
    },
    {
      name: "the same calls added to the class",
      filing: noted(
        "650,000",
        "6.50%",
        `${PARTS} listed call options.`,
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      remark: "shares under call options are added to the class",
    },
    {
      name: "cut off below a limit on exercise, as the form's field asks for",
      filing: noted(
        "1,109,000",
        "9.9%",
        "Represents 1,000,000 shares and 109,000 shares issuable upon exercise of warrants, which may not be exercised beyond 9.99% of the class. The percentage has been rounded down owing to field limitations of the filing system.",
        "Percentages are based on 10,992,100 Shares outstanding as of March 3, 2025.",
        "13G",
      ),
      remark: "the text gives the limits of the form's field as the reason",
    },
    {
      name: "a base told in millions",
      filing: noted(
        "650,000",
        "6.53%",
        "Consists of 650,000 shares of Common Stock.",
        "Percentages are based on approximately 10.0 million Shares outstanding as of March 3, 2025.",
      ),
      passes: 1,
    },
    {
      name: "no shares are 0 % of any class, though none is counted",
      filing: only(
        { ...untold, aggregate: "0", soleVoting: "0", soleDispositive: "0", percent: "0.0%" },
        { outstanding: "" },
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "no shares, but a percentage",
      filing: only(
        { ...untold, aggregate: "0", soleVoting: "0", soleDispositive: "0", percent: "4.6%" },
        { outstanding: "" },
      ),
      failures: [{ severity: "error", message: "Row 11 states 0 shares; Row 13 states 4.6 %" }],
    },
    {
      name: "shares bought since the count, and their warrants, added for everyone",
      filing: filingText({
        outstanding: "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
        persons: [
          { ...LARKSPUR, ...untold, percent: "6.43%" },
          {
            ...ROE,
            notes: [],
            item5: null,
            soleVoting: "120,000",
            soleDispositive: "120,000",
            percent: "1.19%",
          },
        ],
        item5:
          "On April 1, 2025, in the Issuer's private placement, the Fund purchased 150,000 shares of Common Stock from the Issuer and warrants exercisable for 15,000 shares of Common Stock.",
      }),
      failures: [
        {
          severity: "warning",
          message:
            "650,000 / 10,115,000 gives: the 150,000 shares bought on April 1, 2025 and the 15,000 shares under their warrants, added for everyone",
        },
        { severity: "warning", message: "120,000 / 10,115,000 gives" },
      ],
    },
    {
      name: "stock options left out of the class, which only listed ones might be",
      filing: noted(
        "650,000",
        "6.53%",
        `${PARTS.replace(" issuable upon exercise of", " underlying")} stock options.`,
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      failures: [{ severity: "warning", message: "the class outstanding alone" }],
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
      failures: [{ severity: "warning", message: "650,000 / 9,950,000 gives: the class outstanding alone" }],
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
        { severity: "warning", person: "LARKSPUR HOLDINGS LLC", message: "every filer's rights to acquire" },
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
      name: "options that may be on shares outstanding already",
      filing: noted(
        "650,000",
        "6.53%",
        "Represents 600,000 shares and options to purchase 50,000 shares.",
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      message: "right if these rights are on shares that are outstanding already",
    },
    {
      name: "the limit printed in the place of what the counted shares give",
      filing: noted(
        "3,000,000",
        "9.99%",
        "Represents 600,000 shares and 2,400,000 shares issuable upon exercise of warrants, which may not be exercised beyond 9.99% of the class.",
        "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.",
      ),
      message: "The printed figure is the limit",
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
    },
    {
      name: "rights to acquire not told, and some number of them would give the figure",
      filing: only({ ...untold, percent: "6.3%" }),
      message: "It would take from 286,221 to 450,000 shares that there is a right to acquire",
    },
    {
      name: "Row 13 refers elsewhere",
      filing: only({ percent: "See Item 5" }),
      message: "Row 13 states no figure",
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
