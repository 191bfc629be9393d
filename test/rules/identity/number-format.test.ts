import rule from "../../../rules/identity/number-format.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";
import { schedule13G } from "../../structured/structured-xml.js";
import { structured13G } from "../../support/structured-13g.js";

/** Roe's cover page alone, with this aggregate amount, or further rows changed. */
const rows = (changes: Partial<StatedPerson>, others: readonly StatedPerson[] = []) =>
  filingText({
    persons: [
      { ...ROE, notes: [], item5: null, soleVoting: "120,000", soleDispositive: "120,000", ...changes },
      ...others,
    ],
    outstanding: "",
  });
const amount = (aggregate: string) => rows({ aggregate });
const everywhere = (number: string) =>
  rows({
    soleVoting: number,
    sharedVoting: "0",
    soleDispositive: number,
    sharedDispositive: "0",
    aggregate: number,
  });
const told = (item5: string) => filingText({ item5 });

testRule(rule, {
  passing: [
    { name: "counts grouped by threes", filing: filingText(), passes: 1 },
    { name: "no separators", filing: everywhere("1234567") },
    { name: "a Swiss filer's apostrophes", filing: amount("5'288'262.00") },
    { name: "spaces throughout", filing: everywhere("5 288 262"), passes: 1 },
    { name: "India's groups throughout", filing: everywhere("12,34,567"), passes: 1 },
    {
      name: "India's groups in the text, too",
      filing: everywhere("12,34,567").replace(
        "Item 5. Interest in Securities of the Issuer.\n",
        "Item 5. Interest in Securities of the Issuer.\n\nIt owns 2,14,94,800 shares.\n",
      ),
      passes: 1,
    },
    {
      name: "India's groups, and counts too short to tell",
      filing: rows({ soleVoting: "12,000", soleDispositive: "12,000", aggregate: "1,20,000" }),
    },
    { name: "points and a comma throughout", filing: everywhere("1.234.567,5"), passes: 1 },
    { name: "a fund's fractions", filing: amount("942,779.943") },
    { name: "a note's mark in parentheses", filing: amount("120,000(1)") },
    {
      name: "dashes around a zero, words and blanks",
      filing: rows({ sharedVoting: "-0-", sharedDispositive: "None", aggregate: "See Item 5" }),
    },
    { name: "a percentage with a comma", filing: rows({ percent: "1,2%" }) },
    {
      name: "a day before what was sold",
      filing: told("On June 17,2024 shares were sold; in May 17,2024 additional shares."),
    },
    {
      name: "rows, notes and rules in a list",
      filing: told("Rows 7,8,9,10 shares; see 13d-1,13d-2 and $1,23,45 options."),
    },
    { name: "structured fields", filing: structured13G(), passes: 1 },
  ],
  failing: [
    {
      name: "a digit lost",
      filing: everywhere("214,94,800"),
      failures: [
        {
          severity: "warning",
          person: "JANE M. ROE",
          actual: "214,94,800",
          message:
            /^Rows 7, 9 and 11 print 214,94,800\. Its separators part it into groups of 3, 2 and 3 digits\. A digit was probably lost, or a separator misplaced\.$/,
        },
      ],
    },
    {
      name: "one row only",
      filing: amount("12,345,67"),
      failures: [
        { message: "Row 11 prints 12,345,67. Its separators part it into groups of 2, 3 and 2 digits." },
      ],
    },
    {
      name: "blanks where the other counts have commas",
      filing: amount("5 288 262"),
      failures: [{ person: "JANE M. ROE", actual: "5 288 262", message: "5,288,262 was probably meant" }],
    },
    {
      name: "a blank for the last comma",
      filing: amount("5,288 262"),
      failures: [
        {
          severity: "warning",
          actual: "5,288 262",
          message: "so that only 5,288 may be read; 5,288,262 was probably meant",
        },
      ],
    },
    { name: "two commas in a row", filing: amount("120,,000"), failures: [{ actual: "120,,000" }] },
    {
      name: "letters for digits",
      filing: amount("12O,0OO"),
      failures: [
        { actual: "12O,0OO", message: "Letters stand among its digits; 120,000 was probably meant." },
      ],
    },
    {
      name: "a small L for a one",
      filing: amount("l20,000"),
      failures: [{ message: "120,000 was probably meant" }],
    },
    {
      name: "a letter for a zero",
      filing: rows({ sharedVoting: "-O-", sharedDispositive: "O" }),
      failures: [
        { severity: "info", message: "Rows 8 and 10 print O. It is the letter O in the place of a zero." },
      ],
    },
    {
      name: "one count in India's groups among others by threes",
      filing: rows({ aggregate: "1,20,000" }),
      failures: [
        {
          actual: "1,20,000",
          message: "It is grouped as in India; the filing groups its other counts by threes.",
        },
      ],
    },
    {
      name: "a point for a comma",
      filing: amount("120.000"),
      failures: [
        {
          actual: "120.000",
          message: "Its digits are those of 120,000 in Row 7, but its separators make it another number.",
        },
      ],
    },
    {
      name: "a comma lost",
      filing: rows({ soleVoting: "1,120,000", soleDispositive: "1,120,000", aggregate: "1120,000" }),
      failures: [{ message: "Its digits are those of 1,120,000 in Row 7" }],
    },
    {
      name: "a point for the first comma",
      filing: rows({ soleVoting: "1,120,000", soleDispositive: "1,120,000", aggregate: "1.120,000" }),
      failures: [{ actual: "1.120,000" }],
    },
    {
      name: "a point for the last comma",
      filing: rows({ soleVoting: "1,120,000", soleDispositive: "1,120,000", aggregate: "1,120.000" }),
      failures: [{ actual: "1,120.000" }],
    },
    {
      name: "two points in a percentage",
      filing: rows({ percent: "1.2.0%" }),
      failures: [{ actual: "1.2.0", message: "Row 13 prints 1.2.0." }],
    },
    {
      name: "a letter in a percentage",
      filing: rows({ percent: "1O.2%" }),
      failures: [{ message: "10.2 was probably meant" }],
    },
    {
      name: "rows of two persons",
      filing: rows({ soleDispositive: "214,94,800", aggregate: "214,94,800" }, [
        { ...LARKSPUR, item5: null, notes: [], sharedVoting: "214,94,800", sharedDispositive: "214,94,800" },
      ]),
      failures: [{ message: "Rows 8, 9, 10 and 11 print 214,94,800." }],
    },
    {
      name: "in the text of Item 5",
      filing: told("She owns 214,94,800 Shares."),
      failures: [{ actual: "214,94,800", message: /^Item 5 prints 214,94,800\. / }],
    },
    {
      name: "in a note to a cover page",
      filing: rows({
        aggregate: "4,120,000 (1)",
        notes: ["(1) Consists of (i) 120,000 Shares and (ii) 4,0000,000 Shares held by a trust."],
      }),
      failures: [
        { person: "JANE M. ROE", actual: "4,0000,000", message: /^Note \(1\) prints 4,0000,000\. / },
      ],
    },
    {
      name: "in the text, with what kind of shares",
      filing: told("It has 1O,000 restricted Class A ordinary shares."),
      failures: [{ actual: "1O,000" }],
    },
    {
      name: "the class outstanding in India's groups, where only Items have separators",
      filing: structured13G({
        item4: {
          amount: "650,000",
          soleDispositive: "600000",
          percent: "6.5%, based on 99,50,000 shares of Common Stock outstanding",
        },
      }),
      failures: [{ actual: "99,50,000" }],
    },
    {
      name: "India's groups as the answer to Item 4, where only Items have separators",
      filing: structured13G({
        item4: {
          amount: "Thorne Advisers LP: 6,50,000",
          soleDispositive: "600,000",
          percent: "based on 9,950,000 shares of Common Stock outstanding",
        },
        item8: "9,950,000 shares of Common Stock were outstanding as of December 1, 2025.",
      }),
      failures: [{ actual: "6,50,000" }],
    },
    {
      name: "India's groups in the text of a filing that has others",
      filing: told("She owns 1,20,000 Shares."),
      failures: [{ actual: "1,20,000" }],
    },
    {
      name: "two different misprints",
      filing: rows({ aggregate: "12,345,67", soleVoting: "12O,000" }),
      failures: [{ actual: "12O,000" }, { actual: "12,345,67" }],
    },
    {
      name: "in rows and in the text",
      filing: rows({
        soleDispositive: "214,94,800",
        aggregate: "214,94,800",
        sharedVoting: "214,94,800",
      }).replace(
        "Item 5. Interest in Securities of the Issuer.\n",
        "Item 5. Interest in Securities of the Issuer.\n\nShe owns 214,94,800 Shares.\n",
      ),
      failures: [{ message: "Rows 8, 9 and 11 and Item 5 print 214,94,800." }],
    },
    {
      name: "the same misprint of two persons",
      filing: rows({ aggregate: "12,345,67" }, [{ ...LARKSPUR, item5: null, aggregate: "12,345,67" }]),
      failures: [{ actual: "12,345,67" }],
    },
  ],
  unverified: [
    {
      name: "a digit too many in an answer of Item 4 that is nothing but the number",
      filing: schedule13G({
        item4: "<item4><amountBeneficiallyOwned>650,0001</amountBeneficiallyOwned></item4>",
      }),
      message: "Item 4 prints 650,0001.",
    },
    {
      name: "a note's mark run into the number",
      filing: amount("120,0001"),
      message: "Its last digits may be the mark of a note that ran into the number.",
    },
    {
      name: "a point's thousands among commas",
      filing: amount("1.234.567"),
      message: "not plain whether it has thousands or a fraction",
    },
    {
      name: "a point before three digits and no other separator",
      filing: amount("650.000"),
      message: "Row 11 prints 650.000. The three digits behind its point may be thousands or a fraction.",
    },
    {
      name: "a decimal comma among commas",
      filing: amount("120,5"),
      message: "not plain whether it has thousands or a fraction",
    },
    {
      name: "the same digits on another person's page",
      filing: rows({ aggregate: "650.000,00" }, [{ ...LARKSPUR, item5: null }]),
      message: "not plain",
    },
  ],
  notApplicable: [
    {
      name: "no figure on the cover page",
      filing: rows({
        soleVoting: "See Item 5",
        sharedVoting: "N/A",
        soleDispositive: "See Item 5",
        sharedDispositive: "N/A",
        aggregate: "See Item 5",
        percent: "See Item 5",
      }),
    },
  ],
});
