import rule from "../../../rules/arithmetic/outstanding-sum-foots.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** 9,950,000 + 400,000 + 100,000 = 10,450,000. */
const told = (total: string, lead = "which is the sum of", issued = "400,000", third = "100,000") =>
  filingText({
    outstanding: `Percentages are based on ${total} Shares outstanding, ${lead} (i) 9,950,000 Shares outstanding as of March 3, 2025, (ii) ${issued} Shares issued in the Exercise and (iii) ${third} Shares issued to the lender.`,
  });

/** 9,950,000 + 1,240,000 = 11,190,000. */
const holds = (total: string, lead: string) =>
  filingText({
    outstanding: `Ms. Roe's percentage is calculated based on ${total} Shares, ${lead} the 9,950,000 Shares reported as outstanding and the 1,240,000 Option Shares.`,
  });

/** 6,700,000 + 4,800,000 = 11,500,000. */
const classes = (total: string, further = ".") =>
  filingText({
    outstanding: `Percentages are based on a total of ${total} Ordinary Shares outstanding as of March 3, 2025 (excluding 600,000 Class A Ordinary Shares reserved for issuance upon the exercise of awards), including 6,700,000 Class A Ordinary Shares and 4,800,000 Class B Ordinary Shares${further}`,
  });

/** What the amount is divided by: 9,950,000 + 500,000 = 10,450,000. */
const divided = (total: string) =>
  filingText({
    outstanding: `The percentage was determined by dividing 650,000 by ${total}, which is the sum of: (i) 9,950,000 Shares outstanding as of March 3, 2025, and (ii) 500,000 Shares underlying the Options.`,
  });

/** A sponsor's base: 8,000,000 + 220,000 + 2,000,000 = 10,220,000. */
const sponsor = (total: string, last = "2,000,000 Class B ordinary shares") =>
  filingText({
    outstanding: `The percentage of the class (on the basis of a total of ${total} ordinary shares, consisting of 8,000,000 Class A ordinary shares issued in the IPO, 220,000 Class A ordinary shares underlying the private placement units, and ${last}) is told on the cover page.`,
  });

/** 9,950,000 + 500,000 = 10,450,000. */
const joined = (total: string, link: string) =>
  filingText({
    outstanding: `The percentage is based on ${total} Shares${link} 9,950,000 Shares outstanding as of March 3, 2025, plus the 500,000 Shares that Larkspur has the right to acquire.`,
  });

testRule(rule, {
  passing: [
    {
      name: "a sponsor's total of what its units and both classes come to",
      filing: sponsor("10,220,000"),
      passes: 1,
    },
    {
      name: "the class and the rights, by the word being",
      filing: joined("10,450,000", ", being"),
      passes: 1,
    },
    { name: "what the amount is divided by", filing: divided("10,450,000"), passes: 1 },
    {
      name: "the classes that a total of ordinary shares holds, behind what it leaves out",
      filing: classes("11,500,000"),
      passes: 1,
    },
    {
      name: "the class and the option shares, without numerals",
      filing: holds("11,190,000", "which includes"),
      passes: 1,
    },
    { name: "the same as a closed list", filing: holds("11,190,000", "consisting of"), passes: 1 },
    {
      name: "three parts make up the total",
      filing: told("10,450,000"),
      passes: 1,
      message: "counts 10,450,000 shares outstanding, the sum of the parts that it names.",
    },
    {
      name: "a prospectus under Rule 424(b)(5) is no further part",
      filing: told("10,450,000", undefined, "400,000", "100,000").replace(
        "issued in the Exercise",
        "issued under the prospectus filed pursuant to Rule 424(b)(5) on March 4, 2025",
      ),
      passes: 1,
    },
    { name: "in other words", filing: told("10,450,000", "consisting of"), passes: 1 },
    {
      name: "shares repurchased since are taken away",
      filing: filingText({
        outstanding:
          "Percentages are based on 9,900,000 Shares outstanding, which is the sum of (i) 9,950,000 Shares outstanding as of March 3, 2025 less (ii) 50,000 Shares repurchased since.",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "what the amount is divided by, two digits transposed",
      filing: divided("10,540,000"),
      failures: [{ expected: "10,450,000", actual: "10,540,000" }],
    },
    {
      name: "a sponsor's total from a filing before, which lacks the shares of the units",
      filing: sponsor("10,000,000"),
      failures: [{ actual: "10,000,000", expected: "10,220,000" }],
    },
    {
      name: "the class and the rights by the word being, two digits of the total transposed",
      filing: joined("10,540,000", ", being"),
      failures: [{ expected: "10,450,000", actual: "10,540,000" }],
    },
    {
      name: "the classes behind a colon, two digits of one transposed",
      filing: filingText({
        outstanding:
          "Percentages are based on 11,500,000 ordinary shares: 7,600,000 Class A ordinary shares and 4,800,000 Class B ordinary shares, outstanding as of March 3, 2025.",
      }),
      failures: [{ expected: "12,400,000", actual: "11,500,000" }],
    },
    {
      name: "a total copied from another's sum, where both parts stand elsewhere: the total alone is left to be wrong",
      filing: filingText({
        outstanding: [
          "Ms. Roe's percentage is calculated based on 11,190,000 Shares, consisting of the 9,950,000 Shares reported as outstanding and the 1,420,000 Option Shares.",
          "Larkspur's percentage is calculated based on 11,370,000 Shares, consisting of the 9,950,000 Shares reported as outstanding and the 1,420,000 Option Shares.",
        ].join(" "),
      }),
      failures: [{ expected: "11,370,000", repairs: ["11,190,000 => 11,370,000"] }],
    },
    {
      name: "what a count is calculated using, the option shares among it",
      filing: filingText({
        outstanding:
          "Percentages are determined using 11,109,000 Shares, calculated using 9,950,000 Shares outstanding as of March 3, 2025 and 1,240,000 Shares issuable upon exercise of the options.",
      }),
      failures: [{ expected: "11,190,000", actual: "11,109,000" }],
    },
    {
      name: "the difference of what was outstanding and what was repurchased since",
      filing: filingText({
        outstanding:
          "Percentages are based on an aggregate of 9,700,000 Shares outstanding, which is the difference obtained by subtracting (x) 204,749 Shares repurchased by the Issuer since March 3, 2025 from (y) 9,950,000 Shares outstanding as of March 3, 2025.",
      }),
      failures: [
        {
          severity: "error",
          expected: "9,745,251",
          actual: "9,700,000",
          message: "2 parts added and taken away, which come to 9,745,251: 9,950,000 - 204,749 = 9,745,251",
        },
      ],
    },
    {
      name: "a digit off the classes that the total holds",
      filing: classes("11,700,000"),
      failures: [{ severity: "error", expected: "11,500,000", actual: "11,700,000" }],
    },
    ...["(consisting of", ", representing"].map((lead) => ({
      name: `two digits transposed in the classes: ${lead}`,
      filing: filingText({
        outstanding: `Percentages are based on the combined total of 11,500,000 Ordinary Shares outstanding as of March 3, 2025${lead.replace("(", " (")} 7,600,000 Class A Ordinary Shares and 4,800,000 Class B Ordinary Shares${lead.startsWith("(") ? ")" : ""}.`,
      }),
      failures: [{ severity: "error" as const, expected: "12,400,000", actual: "11,500,000" }],
    })),
    {
      name: "two digits of a part transposed, so that some of the parts are more than the whole",
      filing: holds("11,190,000", "which includes").replace("1,240,000", "1,420,000"),
      failures: [{ message: "add up to 11,370,000" }],
    },
    {
      name: "a digit off where the total is said to include the class and the option shares",
      filing: holds("11,290,000", "which includes"),
      failures: [{ severity: "error", expected: "11,190,000", actual: "11,290,000" }],
    },
    {
      name: "far off where it is said to consist of them",
      filing: holds("11,456,000", "consisting of"),
      failures: [{ severity: "error", expected: "11,190,000" }],
    },
    {
      name: "a nought is missing from the shares issued",
      filing: told("10,450,000", "which is the sum of", "400,000", "10,000"),
      failures: [
        {
          severity: "error",
          message: "as the sum of 3 parts, which add up to 10,360,000",
          expected: "10,360,000",
          actual: "10,450,000",
          working: "9,950,000 + 400,000 + 10,000 = 10,360,000",
          repairs: [
            "10,450,000 => 10,360,000",
            "9,950,000 => 10,040,000",
            "400,000 => 490,000",
            "10,000 => 100,000",
          ],
        },
      ],
    },
  ],
  unverified: [
    {
      name: "far off where it is only said to include them",
      filing: holds("11,456,000", "which includes"),
      message: "The words may name some of the parts only.",
    },
    {
      name: "parts in brackets behind the total, which do not come to it",
      filing: filingText({
        outstanding:
          "The percentage is that of the 55,120,000 Shares that are outstanding after the issue (44,960,000 Shares outstanding at March 3, 2025, plus the 11,024,000 Shares sold to Larkspur).",
      }),
      message: "44,960,000 + 11,024,000 = 55,984,000, a difference of 864,000.",
    },
    {
      name: "two shares off, as fractions may be",
      filing: told("10,450,002"),
      message: "Fractions of shares may account for it.",
    },
  ],
  notApplicable: [
    {
      name: "a sponsor's total with more behind the classes that is not counted",
      filing: sponsor("10,500,000", "2,000,000 Class B ordinary shares and what the underwriters hold"),
    },
    { name: "no sum", filing: filingText() },
    { name: "a total of which two classes are told that do not come near it", filing: classes("19,000,000") },
    {
      name: "a part is no figure",
      filing: filingText({
        outstanding:
          "Percentages are based on 10,450,000 Shares outstanding, based on (i) 9,950,000 Shares outstanding as of March 3, 2025 and (ii) the Shares issued in the Exercise.",
      }),
    },
    { name: "a part is about a number", filing: told("10,450,000", "which is the sum of", "about 380,000") },
    {
      name: "a part tells two numbers",
      filing: told("10,450,000", "which is the sum of", "400,000 of 450,000"),
    },
  ],
});
