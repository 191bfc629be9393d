import rule from "../../../rules/dates/dates-coherent.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** Signed March 5, 2025: percentages rest on what this report of the issuer tells. */
const resting = (report: string, asOf = "") =>
  filingText({ outstanding: `Percentages are based on 9,950,000 Shares outstanding${asOf}, per ${report}.` });

/** What dates-coherent tells of quarterly and annual reports, the ends of their periods, and their filing. */
testRule(rule, {
  passing: [
    {
      name: "a report still to be filed when a lock-up ends",
      filing: filingText({
        item6:
          "The lock-up ends on the day on which the Issuer has filed its Form 10-Q for the quarter ended June 30, 2025, in any case on August 15, 2025.",
      }),
      passes: 1,
    },
    ...[
      "the Form 10-Q for the quarterly period ended September 30, 2024, filed on November 7, 2024",
      "the Form 10-Q for the quarter ended September 30, 2024 (filed with the SEC on November 14, 2024)",
      "the Annual Report on Form 10-K for the year ended December 31, 2023, filed on April 16, 2024",
    ].map((report) => ({
      name: `a report filed soon after its period: ${report}`,
      filing: resting(report),
      passes: 2,
    })),
    ...[
      "the Form 10-K for the year ended December 31, 2022, as amended by the Form 10-K/A filed on May 2, 2024",
      "the Form 10-K for the year ended December 31, 2022 and the Form 8-K filed on May 2, 2024",
      "the Form 10-K for the year ended December 31, 2022, as adjusted on June 4, 2024 in a letter filed on June 5, 2024",
    ].map((report) => ({
      name: `the day of another paper is not the report's: ${report}`,
      filing: resting(report),
    })),
    {
      name: "a count of the year's end, as a quarterly report tells it beside the quarter's",
      filing: resting(
        "the Form 10-Q for the quarter ended September 30, 2024, filed on November 7, 2024",
        " as of December 31, 2023",
      ),
    },
    {
      name: "a count of some days before the end of a quarter of thirteen weeks",
      filing: resting(
        "the Form 10-Q for the quarter ended September 30, 2024, filed on November 7, 2024",
        " as of September 26, 2024",
      ),
    },
  ],
  failing: [
    {
      name: "a quarterly report filed a year and some weeks after its quarter",
      filing: resting("the Form 10-Q for the quarter ended September 30, 2023, filed on November 7, 2024"),
      failures: [
        {
          severity: "warning",
          expected: "within 45 days of 2023-09-30",
          actual: "2024-11-07",
          message:
            "404 days later; it is due within 45 days. One of the two dates is probably mistyped or left from an earlier filing: of a later year, the period would fit.",
        },
      ],
    },
    {
      name: "a report that counts the shares a year and some weeks after its quarter",
      filing: resting("the Form 10-Q for the quarter ended September 30, 2023", " as of November 4, 2024"),
      failures: [{ severity: "warning", actual: "2024-11-04", message: "counts shares as of" }],
    },
    {
      name: "a Form 10Q, without hyphen, filed before its quarter had ended",
      filing: resting("the Form 10Q for the quarter ended September 30, 2024, filed on November 7, 2023"),
      failures: [
        {
          severity: "warning",
          actual: "2023-11-07",
          message: "before the period had ended: one of the two dates is wrong, probably its year.",
        },
      ],
    },
    {
      name: "its day of filing told before its quarter",
      filing: resting(
        "the Form 10-Q filed with the SEC on November 7, 2023 for the quarter ended September 30, 2024",
      ),
      failures: [{ actual: "2023-11-07" }],
    },
    {
      name: "a count of a day in the midst of the quarter before",
      filing: resting(
        "the Form 10-Q for the quarter ended September 30, 2024, filed on November 7, 2024",
        " as of May 12, 2024",
      ),
      failures: [{ actual: "2024-05-12", message: "is said to count shares as of Sunday, May 12, 2024" }],
    },
    {
      name: "a count of the year after the current report that is said to hold it",
      filing: resting("the Issuer's Form 8-K filed on January 9, 2024", " as of January 9, 2025"),
      failures: [{ actual: "2024-01-09", message: "Shares are counted as of Thursday, January 9, 2025" }],
    },
  ],
  unverified: [
    {
      name: "a quarterly report filed a quarter late",
      filing: resting("the Form 10-Q for the quarter ended June 30, 2024, filed on November 12, 2024"),
      message:
        "135 days later; it is due within 45 days. It may have been filed late, or one date is mistyped.",
    },
  ],
});
