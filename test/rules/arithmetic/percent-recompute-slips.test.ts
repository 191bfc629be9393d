/** Percentages, and counts of the class, with two digits transposed. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const COUNTED = (outstanding: string) =>
  `Percentages are based on ${outstanding} Shares outstanding as of March 3, 2025.`;

/** Nothing tells what Larkspur's 1,601,440 shares are made of: of 10,250,600 they are 15.62 %. */
const untold = (percent: string, item5 = "") =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ soleVoting: "1,601,440", soleDispositive: "1,601,440", aggregate: "1,601,440" },
        ...{ percent, notes: [], item5: null },
      },
    ],
    outstanding: COUNTED("10,250,600"),
    item5,
  });

/** 650,000 and 120,000 shares, of 9,950,000 6.53 % and 1.21 %. */
const both = (outstanding: string, more = "") =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ soleVoting: "650,000", soleDispositive: "650,000" },
        ...{ percent: "6.53%", notes: [], item5: null },
      },
      { ...ROE, percent: "1.21%", item5: null },
    ],
    outstanding: COUNTED(outstanding),
    item5: more,
  });

/** Larkspur's 650,000 shares of a count of the class, of which nothing tells what they are made of. */
const alone = (percent: string, outstanding: string, changes: object = {}, item5 = "") =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ soleVoting: "650,000", soleDispositive: "650,000" },
        ...{ percent, notes: [], item5: null },
        ...changes,
      },
    ],
    outstanding: outstanding === "" ? "" : COUNTED(outstanding),
    item5,
  });

/** Notes that name 50,000 option shares among the 650,000 and, it may be, the whole denominator. */
const noted = (percent: string, outstanding: string) =>
  alone(`${percent} (2)`, "", {
    aggregate: "650,000 (1)",
    notes: [
      "(1) Includes 50,000 shares of Common Stock issuable upon exercise of options.",
      `(2) Based on ${outstanding} shares of Common Stock outstanding on March 3, 2025 according to the Issuer, plus the 50,000 shares issuable upon exercise of the options.`,
    ],
  });

const SMALL = { aggregate: "10,000", soleVoting: "10,000", soleDispositive: "10,000", notes: [] };

const OTHER = "The Shares carry 2.1% of the voting power of all stock of the Issuer.";

testRule(rule, {
  passing: [
    { name: "no digit transposed", filing: untold("15.62%"), passes: 1 },
    { name: "a note that tells the whole denominator", filing: noted("6.5%", "9,950,000"), passes: 1 },
  ],
  failing: [
    {
      name: "two digits of the percentage transposed, where the text tells of no right to acquire",
      filing: untold("15.26%"),
      failures: [
        {
          severity: "warning",
          message: "The printed figure is that with two digits transposed.",
          repairs: ["15.26 % => 15.62 %"],
        },
      ],
    },
    {
      name: "the same above what the class gives, though the text speaks of voting power",
      filing: untold("16.52%", OTHER),
      failures: [{ severity: "warning", message: "The printed figure is that with two digits transposed." }],
    },
    {
      name: "two digits transposed, of which one is a nought at the end",
      filing: alone("13.0%", "6,310,000", {}, OTHER),
      failures: [{ severity: "warning", message: "The printed figure is that with two digits transposed." }],
    },
    {
      name: "two digits transposed of a percentage that was cut off, not rounded",
      filing: alone("18.6%", "3,853,000", {}, OTHER),
      failures: [{ severity: "warning", message: "The printed figure is that with two digits transposed." }],
    },
    {
      name: "two digits of the class transposed, which one percentage of three digits tells",
      filing: alone("8.53%", "7,260,000"),
      failures: [
        {
          severity: "warning",
          message:
            "The text counts 7,260,000 shares outstanding, over which 8.53 % (Row 13) is not right. It is probably 7,620,000 with two digits transposed: over that number it is.",
        },
      ],
    },
    {
      name: "the first two digits of the class transposed, which two digits of a percentage far above it tell",
      filing: alone("24%", "7,260,000", {}, OTHER),
      failures: [{ severity: "warning", expected: "2,760,000", actual: "7,260,000" }],
    },
    {
      name: "two digits of the class transposed, where a small percentage is right over both numbers",
      filing: filingText({
        persons: [
          {
            ...LARKSPUR,
            ...{ soleVoting: "650,000", soleDispositive: "650,000" },
            ...{ percent: "6.53%", notes: [], item5: null },
          },
          { ...ROE, ...SMALL, percent: "0.1%", item5: null },
        ],
        outstanding: COUNTED("9,590,000"),
      }),
      failures: [{ severity: "warning", message: "over which 6.53 % (Row 13) is not right" }],
    },
    {
      name: "a row that names the count which it is a percentage of, far below what any rights would make of it",
      filing: alone(
        "5.0% of 10,000,000 shares of Common Stock outstanding as of March 3, 2025",
        "",
        {},
        "Larkspur also speaks of warrants in its letter to the Issuer.",
      ),
      failures: [
        {
          severity: "warning",
          message: "No number of shares that there is a right to acquire gives the printed figure.",
        },
      ],
    },
    {
      name: "a percentage below what the note's own denominator gives, though the other note names one part only",
      filing: noted("6.2%", "9,950,000"),
      failures: [{ message: "recomputed: 650,000 / 10,000,000 = 6.500000 %." }],
    },
    {
      name: "two digits of the class transposed: the percentages of all persons tell the right one",
      filing: both("9,590,000", OTHER),
      failures: [
        {
          severity: "warning",
          message:
            "The text counts 9,590,000 shares outstanding, over which 6.53 % and 1.21 % (Row 13) are not right. It is probably 9,950,000 with two digits transposed: over that number all of them are.",
          repairs: ["9,590,000 => 9,950,000"],
        },
      ],
    },
    {
      name: "though the text speaks of warrants: two holdings are not made right by them over just that count",
      filing: both("9,590,000", "Larkspur also speaks of warrants in its letter to the Issuer."),
      failures: [{ severity: "warning", repairs: ["9,590,000 => 9,950,000"] }],
    },
    {
      name: "a count of the class in thousands, with the zeros typed once more",
      filing: both("9,950,000,000", OTHER),
      failures: [
        {
          severity: "warning",
          expected: "9,950,000",
          actual: "9,950,000,000",
          message: "It is probably 9,950,000 with three digits too many: over that number all of them are.",
        },
      ],
    },
    {
      name: "the fraction of the class instead of the percentage, whatever rights are spoken of",
      filing: untold("0.156%", "Larkspur also speaks of warrants in its letter to the Issuer."),
      failures: [
        {
          message:
            "The printed figure is a hundredth of that, the fraction instead of the percentage: no rights to acquire account for it.",
        },
      ],
    },
    {
      name: "a count of the class without its last zero",
      filing: both("995,000", OTHER),
      failures: [{ severity: "warning", expected: "9,950,000", actual: "995,000" }],
    },
  ],
  unverified: [
    {
      name: "a count blamed for a percentage, where the powers tell that Row 11 has a zero too many",
      filing: alone("0.01%", "9,950,000", { ...SMALL, soleVoting: "1,000", soleDispositive: "1,000" }, OTHER),
      message: "recomputed: 10,000 / 9,950,000 = 0.100503 %.",
    },
    {
      name: "two digits transposed below what the class gives, where the text speaks of options",
      filing: untold("15.26%", "Larkspur also speaks of warrants in its letter to the Issuer."),
      message: "Whether rights to acquire account for the difference is not told",
    },
    {
      name: "two digits of the class transposed, where the text speaks of warrants",
      filing: alone(
        "8.53%",
        "7,260,000",
        {},
        "Larkspur also speaks of warrants in its letter to the Issuer.",
      ),
      message: "Whether rights to acquire account for the difference is not told",
    },
    {
      name: "too few digits to tell a slip from rights to acquire",
      filing: untold("15.2%"),
      message: "is not told",
    },
  ],
});
