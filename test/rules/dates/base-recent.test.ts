import rule from "../../../rules/dates/base-recent.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** A statement of an event of March 3, 2025, signed two days later, whose percentages rest on this count. */
const on = (day: string, more = "") =>
  filingText({
    outstanding: `Percentages are based on 10,000,000 Shares outstanding as of ${day}, as reported by the Issuer.${more}`,
  });

const OLD = "Percentages are based on 10,000,000 Shares outstanding as of November 1, 2022.";

testRule(rule, {
  passing: [
    {
      name: "the last quarterly report",
      filing: on("November 1, 2024"),
      passes: 1,
      message:
        /counts 10,000,000 shares outstanding as of Friday, November 1, 2024, within a year before Monday, March 3, 2025\.$/,
    },
    { name: "a year ago but for a day", filing: on("March 4, 2024") },
    {
      name: "a count later than the event, and no later than the signature",
      filing: on("March 5, 2025"),
      passes: 1,
      message: "as of Wednesday, March 5, 2025, later than the event of Monday, March 3, 2025.",
    },
    {
      name: "the event told to be a year after the signature: no fault of the count",
      filing: filingText({
        event: "March 3, 2026",
        outstanding: "Percentages are based on 10,000,000 Shares outstanding as of March 3, 2025.",
      }),
      passes: 1,
      message: "within a year before Wednesday, March 5, 2025",
    },
    {
      name: "the end of the year before, where the event is at the end of a year",
      filing: filingText({
        event: "December 31, 2024",
        outstanding: "Percentages are based on 10,000,000 Shares outstanding as of December 31, 2023.",
      }),
    },
  ],
  failing: [
    {
      name: "the day of the event, of the year before",
      filing: on("March 3, 2024"),
      failures: [
        { severity: "warning", expected: "2025-03-03", actual: "2024-03-03", message: "to the day" },
      ],
    },
    {
      name: "the year mistyped",
      filing: on("November 1, 2022"),
      failures: [
        {
          severity: "warning",
          actual: "Tuesday, November 1, 2022",
          message:
            /more than a year before Monday, March 3, 2025\. The issuer has reported a later count since: the year is probably mistyped, or the count was taken over from an earlier statement\.$/,
        },
      ],
    },
    {
      name: "the year mistyped in each place that tells the count: one finding",
      filing: filingText({
        persons: [
          { ...LARKSPUR, notes: [`(1) ${OLD}`] },
          { ...ROE, notes: [`(1) ${OLD}`] },
        ],
        outstanding: OLD,
      }),
      failures: [
        {
          message:
            /^The text and Item 5 count 10,000,000 shares outstanding as of Tuesday, November 1, 2022, more than a year/,
        },
      ],
    },
    {
      name: "the year mistyped in the one count, which no percentage bears out",
      filing: filingText({
        persons: [{ ...LARKSPUR, percent: "6.2%", notes: [], item5: null }],
        outstanding: OLD,
      }),
      failures: [{ actual: "Tuesday, November 1, 2022", message: /^Item 5 counts 10,000,000 shares/ }],
    },
    {
      name: "a domestic issuer's quarterly report, a year and a few months old",
      filing: filingText({
        outstanding:
          "Percentages are based on 10,000,000 Shares outstanding as of November 4, 2023, as stated in the Issuer's Form 10-Q for the quarter ended September 30, 2024.",
      }),
      failures: [{ severity: "warning", actual: "Saturday, November 4, 2023" }],
    },
    {
      name: "the same report named before the count",
      filing: filingText({
        outstanding:
          "Based on the Issuer's Form 10-Q for the quarter ended September 30, 2024, there were 10,000,000 Shares outstanding as of November 4, 2023.",
      }),
      failures: [{ severity: "warning", actual: "Saturday, November 4, 2023" }],
    },
    {
      name: "a count without a day of a quarterly report that was filed more than a year ago",
      filing: filingText({
        outstanding:
          "Percentages are based on 10,000,000 Shares outstanding as reported by the Issuer on Form 10-Q filed with the Securities and Exchange Commission on November 12, 2023.",
      }),
      failures: [
        {
          severity: "warning",
          message: "by a report filed on Sunday, November 12, 2023, more than a year before",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a count of a day after the signature",
      filing: on("November 1, 2026"),
      message:
        "as of Sunday, November 1, 2026, after the statement was signed or filed (see dates-coherent).",
    },
    {
      name: "the last annual report of a foreign issuer",
      filing: on("December 31, 2023"),
      message: "The last annual report of a foreign issuer may be as old.",
    },
    {
      name: "an old count beside a later one",
      filing: on(
        "November 1, 2022",
        " The Issuer has since reported 10,400,000 Shares outstanding as of February 3, 2025.",
      ),
      message: "A later count is told, too, which the percentages may rest on.",
    },
  ],
  notApplicable: [
    {
      name: "a count without a day",
      filing: filingText({ outstanding: "There are 10,000,000 Shares outstanding." }),
    },
    { name: "no count at all", filing: filingText({ outstanding: "" }) },
  ],
});
