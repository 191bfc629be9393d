import rule from "../../../rules/cross-section/cover-vs-item5-percent.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const stating = (cover: string, item5: string) =>
  filingText({
    persons: [{ ...LARKSPUR, percent: cover, item5: { owns: "650,000 Shares", percent: item5 } }],
  });

const telling = (item5: string, percent = "6.5%") =>
  filingText({ persons: [{ ...LARKSPUR, percent, item5: null }], item5 });

const BASE = "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025.";

/** A sponsor's answer under the captions of a 13G, in a text that speaks of two classes. */
const captioned = (percent: string, classB = "") =>
  filingText({
    persons: [{ ...LARKSPUR, item5: null }],
    item5: `(a) Larkspur Holdings LLC\n\nAmount beneficially owned: 650,000 Percentage: ${percent}\n\n${BASE.replace(" as of", ` ${classB} as of`)}`,
    item6: "The Class A Common Stock and the Class B Common Stock vote as one.",
  });

testRule(rule, {
  passing: [
    {
      name: "the same percentage in both places",
      filing: stating("6.5%", "6.5%"),
      passes: 1,
      message: "Item 5 and Row 13 both state 6.5 %.",
      remark: null,
    },
    {
      name: "a percentage told as approximate, to fewer places",
      filing: stating("6.50%", "approximately 6.6%"),
      message: "Item 5 states approximately 6.6 %; Row 13 of the cover page states 6.50 %.",
      remark: "one is told as approximate, and the other is near it",
    },
    { name: "a trailing zero more", filing: stating("6.5%", "6.50%"), passes: 1 },
    { name: "less than 1 % in both places", filing: stating("Less than 1%", "less than 1%"), passes: 1 },
    {
      name: "a figure where the cover page gives a limit that it keeps",
      filing: stating("Less than 1%", "0.4%"),
      remark: "limit",
    },
  ],
  failing: [
    {
      name: "the same amount over the class alone, the options left out, though the text speaks of voting power",
      filing: telling(
        `(a) Larkspur Holdings LLC beneficially owns 650,000 Shares, or 6.53% of the class. ${BASE}\n\nItem 6. Contracts.\n\nThe Shares carry 2.1% of the voting power of all stock of the Issuer.`,
        "6.50%",
      ),
      failures: [
        {
          severity: "warning",
          message:
            "Item 5 states 6.53 %; Row 13 of the cover page states 6.50 %, for the same number of shares: the one is 650,000 / 9,950,000 = 6.532663 %, the class outstanding alone; the other 650,000 / 10,000,000 = 6.500000 %, with the shares that there is a right to acquire.",
        },
      ],
    },
    {
      name: "another percentage under the caption beside the same number of shares, in a text that speaks of votes",
      filing: captioned("6.1%"),
      failures: [
        {
          severity: "warning",
          message:
            "Item 5 states 6.1 %; Row 13 of the cover page states 6.5 %, for the same number of shares; 650,000 / 10,000,000 = 6.500000 %.",
        },
      ],
    },
    {
      name: "two digits transposed beside the same amount, though the text speaks of voting power",
      filing: telling(
        "(a) Larkspur Holdings LLC beneficially owns 650,000 Shares (5.61%). The Shares carry 2.1% of the voting power of all stock of the Issuer.",
        "6.51%",
      ),
      failures: [
        {
          severity: "warning",
          message:
            "Item 5 states 5.61 %; Row 13 of the cover page states 6.51 %, the same digits with two of them transposed, for the same number of shares.",
        },
      ],
    },
    {
      name: "a percentage told as approximate that is no rounding to the place that it prints",
      filing: stating("6.5%", "approximately 6.6%"),
      failures: [
        {
          severity: "warning",
          message:
            "Item 5 states approximately 6.6 %; Row 13 of the cover page states 6.5 %; 650,000 / 10,000,000 = 6.500000 %, which the cover page rounds to the same place.",
        },
      ],
    },
    {
      name: "another percentage of what is held of record, which is the whole",
      filing: telling(
        "(a) Larkspur Holdings LLC is the record owner of 650,000 Shares, or 5.6% of the class.",
      ),
      failures: [{ expected: "6.5 %", actual: "5.6 %" }],
    },
    {
      name: "another percentage of the whole amount, ahead of its parts",
      filing: telling(
        "(a) Larkspur Holdings LLC beneficially owns 650,000 Shares, or 5.6% of the class, consisting of (i) 600,000 Shares held directly and (ii) 50,000 Shares issuable upon exercise of options.",
      ),
      failures: [{ expected: "6.5 %", actual: "5.6 %" }],
    },
    {
      name: "what the whole amount gives, behind words on a part of it",
      filing: filingText({
        persons: [{ ...LARKSPUR, percent: "5.6%", item5: null }],
        item5: `(a) Larkspur Holdings LLC beneficially owns 650,000 Shares, including 50,000 Shares underlying the Hollin Agreements, constituting 6.5% of the Shares. ${BASE}`,
      }),
      failures: [{ expected: "5.6 %", actual: "6.5 %" }],
    },
    {
      name: "two digits transposed beside the same number of shares, in a text that speaks of votes",
      filing: filingText({
        persons: [{ ...LARKSPUR, item5: null }],
        item5: `(a) Larkspur Holdings LLC beneficially owns 650,000 Shares, or 5.6% of the class. ${BASE}`,
        item6: "The Class A Common Stock and the Class B Common Stock vote as one.",
      }),
      failures: [
        { severity: "warning", expected: "6.5 %", actual: "5.6 %", message: "two of them transposed" },
      ],
    },
    {
      name: "two digits transposed in Item 5, as the number of shares tells",
      filing: stating("6.5%", "5.6%"),
      failures: [
        {
          severity: "error",
          message:
            "Item 5 states 5.6 %; Row 13 of the cover page states 6.5 %, the same digits with two of them transposed; 650,000 / 10,000,000 = 6.500000 %, which bears out the cover page.",
        },
      ],
    },
    {
      name: "two digits transposed on the cover page, as the number of shares tells",
      filing: stating("5.6%", "6.5%"),
      failures: [{ severity: "error", message: "6.500000 %, which bears out Item 5." }],
    },
    {
      name: "another percentage of an amendment, which neither place's number of shares gives",
      filing: stating("7.2%", "7.4%"),
      failures: [
        {
          message:
            "Item 5 states 7.4 %; Row 13 of the cover page states 7.2 %. One of the two was probably not brought up to date.",
        },
      ],
    },
    {
      name: "another percentage of a first statement, of which nothing was to be brought up to date",
      filing: filingText({
        amendment: null,
        persons: [{ ...LARKSPUR, percent: "7.2%", item5: { owns: "650,000 Shares", percent: "7.4%" } }],
      }),
      failures: [
        { message: "Item 5 states 7.4 %; Row 13 of the cover page states 7.2 %. One of the two is wrong." },
      ],
    },
    {
      name: "another percentage in Item 5",
      filing: stating("6.5%", "6.4%"),
      failures: [
        {
          severity: "error",
          message: "Item 5 states 6.4 %; Row 13 of the cover page states 6.5 %",
          expected: "6.5 %",
          actual: "6.4 %",
        },
      ],
    },
    {
      name: "rounded on the cover page only",
      filing: stating("6.5%", "6.48%"),
      failures: [{ severity: "info", message: "the same figure to a different precision" }],
    },
    {
      name: "rounded the wrong way",
      filing: stating("6.5%", "6.44%"),
      failures: [{ severity: "error", actual: "6.44 %" }],
    },
    {
      name: "a figure above the limit on the cover page",
      filing: stating("Less than 1%", "1.4%"),
      failures: [{ severity: "error" }],
    },
  ],
  unverified: [
    {
      name: "another percentage under the caption, which two classes together give",
      filing: captioned("6.1%", "and 700,000 shares of Class B Common Stock outstanding"),
      message: "which one of the two may be a percentage of",
    },
    {
      name: "percentages of others",
      filing: telling(
        "(a) Larkspur Holdings LLC beneficially owns 650,000 Shares. Roe Mill Trust owns 6.1%.",
      ),
      message: "No percentage of this person's own could be read in Item 5 to compare.",
    },
    {
      name: "a percentage of another day",
      filing: telling("(a) Before the sale, Larkspur Holdings LLC beneficially owned 641,300 Shares (6.4%)."),
      message: "6.5 %. The sentence in Item 5 may tell of another time",
    },
    {
      name: "another day's percentage beside the same number",
      filing: telling(
        "(a) Before the buyback, Larkspur Holdings LLC beneficially owns 650,000 Shares (6.2%).",
      ),
      message: "may tell of another time",
    },
    {
      name: "two percentages",
      filing: telling(
        "(a) Larkspur Holdings LLC beneficially owns 650,000 Shares, 6.1% of one count and 6.5% of another.",
      ),
      message: "states several percentages in the same place",
    },
    {
      name: "a percentage of the diluted stock",
      filing: telling(
        "(a) Larkspur Holdings LLC beneficially owns 650,000 Shares, or 6.1% on a fully diluted basis.",
      ),
      message: "which one of the two may be a percentage of",
    },
    {
      name: "a percentage of what is held of record, which may be a part",
      filing: telling(
        "(a) Larkspur Holdings LLC is the record owner of 560,000 Shares, or 5.6% of the class.",
      ),
      message: "may speak of a part of the holding only",
    },
    {
      name: "a percentage behind words on a part, which the whole amount does not give",
      filing: telling(
        `(a) Larkspur Holdings LLC beneficially owns 650,000 Shares, including 50,000 Shares underlying the Hollin Agreements, constituting 0.5% of the Shares. ${BASE}`,
      ),
      message: "may speak of a part of the holding only",
    },
    {
      name: "a percentage of what is held directly",
      filing: telling(
        "(a) Larkspur Holdings LLC beneficially owns 650,000 Shares, or 6.1% as to those held directly.",
      ),
      message: "may speak of a part of the holding only",
    },
    {
      name: "Item 5 states no percentage",
      filing: stating("6.5%", "see the cover page"),
      message: "Item 5 states no percentage",
      at: ["6.5%"],
    },
    {
      name: "the cover page states no percentage",
      filing: stating("See Item 5", "6.5%"),
      message: "Row 13 states no percentage to compare.",
      at: ["Larkspur Holdings LLC"],
    },
  ],
  notApplicable: [
    { name: "a 13G", filing: filingText({ schedule: "13G" }), message: "concerns Schedule 13D only" },
    { name: "Item 5 does not speak of the person", filing: telling("") },
  ],
});
