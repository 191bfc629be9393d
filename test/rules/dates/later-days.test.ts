import rule from "../../../rules/dates/dates-coherent.js";
import { testRule } from "../../../src/index.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";
import { filingText } from "../../support/filing-text.js";
import { filedOn } from "../../support/submitted.js";

/** Signed March 5, 2025; the class is counted as of March 3, 2025. */
const telling = (item6: string) => filingText({ item6 });
const listing = (item7: string) => filingText({ item7: [item7] });

/** What dates-coherent reads as over on its day, beside what sentences begin with. */
const trades = (...days: readonly string[]): string =>
  filingText({
    item5: [
      "(c) Ms. Roe made the following purchases in the open market:",
      "Date\tShares\tPrice",
      ...days.map((day) => `${day}\t1,000\t$14.05`),
    ].join("\n\n"),
  });

testRule(rule, {
  passing: [
    {
      name: "an agreement as of a day to come that the parties chose, and an owner to come",
      filing: telling(
        "A Services Agreement, dated as of April 1, 2025. As of April 3, 2025, Ms. Roe will be the beneficial owner of more.",
      ),
      passes: 1,
    },
    {
      name: "days of trades that begin with the day of the month",
      filing: trades("20/02/2025", "21/02/2025"),
      passes: 1,
    },
    {
      name: "papers and reports that are to come, and what is supposed only",
      filing: telling(
        "Larkspur expects to sign a lease agreement, dated March 27, 2025. The Issuer's Form 10-K for the year ended March 31, 2025 will be filed on June 3, 2025. Figures are as if the offering was completed on June 4, 2025. A form of a note, dated June 5, 2025, is attached.",
      ),
      passes: 1,
    },
    {
      name: "rights bought before that end on a day to come",
      filing: telling("On June 30, 2027, the warrants purchased in 2020, which Larkspur holds, will expire."),
      passes: 1,
    },
    {
      name: "a prospectus tells how many shares will be outstanding",
      filing: filingText({
        outstanding:
          "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, as reported in the Issuer's prospectus filed on February 28, 2025.",
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a beneficial owner as of a day after the signature",
      filing: telling(
        "As of April 3, 2025, each of Larkspur and Ms. Roe may be deemed the beneficial owner of 650,000 Shares.",
      ),
      failures: [{ severity: "warning", actual: "2025-04-03", message: "what is owned as of" }],
    },
    {
      name: "a letter that is listed with a day after the signature",
      filing: listing("99.1 Offer Letter, dated as of March 15, 2025."),
      failures: [{ severity: "warning", actual: "2025-03-15", message: 'a paper ("letter")' }],
    },
    {
      name: "a prospectus filed under its rule after the signature",
      filing: filingText({
        outstanding:
          "Percentages are based on 9,950,000 Shares outstanding, as reported in the Issuer's Prospectus filed pursuant to Rule 424(b)(4) with the Securities and Exchange Commission on April 1, 2025.",
      }),
      failures: [{ severity: "warning", actual: "2025-04-01", message: "is said to have been filed on" }],
    },
    {
      name: "a gift told of the December after the signature",
      filing: telling("On December 27, 2025 Ms. Roe gave 5,000 Shares to her children."),
      failures: [{ actual: "2025-12-27", message: 'what was done ("gave") on Saturday, December 27, 2025' }],
    },
    {
      name: "what a person may be deemed to own as of a later day",
      filing: telling(
        "As of the close of business on March 20, 2025, Larkspur may be deemed to beneficially own 650,000 Shares.",
      ),
      failures: [{ actual: "2025-03-20", message: "The text tells what is owned as of" }],
    },
    {
      name: "all holdings as of the opening of the market of a later day",
      filing: telling(
        "All Shares for the holdings of the Reporting Persons are as of the opening of the market on March 21, 2025.",
      ),
      failures: [{ actual: "2025-03-21", message: "The text tells what is owned as of" }],
    },
    {
      name: "what a which-clause tells of the paper leaves the act done",
      filing: telling(
        "On March 20, 2025, the Reporting Persons entered into an agreement, a copy of which is attached hereto.",
      ),
      failures: [{ actual: "2025-03-20", message: '"entered into"' }],
    },
    {
      name: "an Agreement and Plan of Merger under which there will be a merger",
      filing: telling(
        "On March 20, 2025, Larkspur and the Issuer entered into an Agreement and Plan of Merger, pursuant to which Larkspur will merge with and into the Issuer.",
      ),
      failures: [{ actual: "2025-03-20" }],
    },
    {
      name: "a paper that was signed later",
      filing: telling("On March 20, 2025, Larkspur signed a confidentiality agreement."),
      failures: [{ actual: "2025-03-20", message: '"signed"' }],
    },
    {
      name: "a paper that bears a later day",
      filing: listing(
        "99.1 Joint Filing Agreement, dated March 20, 2025, by and among the persons named in it.",
      ),
      failures: [{ severity: "warning", actual: "2025-03-20", message: '("agreement") dated' }],
    },
    {
      name: "a report filed later, and one for a quarter that had not ended",
      filing: telling(
        "The terms are those of the Form 8-K filed by the Issuer on March 20, 2025. See the Form 10-Q for the quarter ended June 30, 2025.",
      ),
      failures: [
        { actual: "2025-03-20", message: "A Form 8-K is said to have been filed on" },
        { actual: "2025-06-30", message: "A Form 10-Q is named for a period that ended on" },
      ],
    },
    {
      name: "owned at an hour of a later day",
      filing: telling("As of 4:00 p.m., New York City time, on March 23, 2025, Larkspur owned swaps."),
      failures: [{ actual: "2025-03-23" }],
    },
    {
      name: "a death told before it",
      filing: filedOn(telling("Mr. Thorne died on September 30, 2025."), "2025-03-06"),
      failures: [{ severity: "error", actual: "2025-09-30", message: '"died"' }],
    },
    {
      name: "a count of a day after its report was filed",
      filing: filingText({
        outstanding:
          "Percentages are based on 9,950,000 Shares outstanding as of February 21, 2025, as reported in the Issuer's Annual Report on Form 10-K filed on February 11, 2025.",
      }),
      failures: [
        {
          severity: "warning",
          expected: "on or after 2025-02-21",
          actual: "2025-02-11",
          message:
            "Shares are counted as of Friday, February 21, 2025 in an Annual Report that is said to have been filed on Tuesday, February 11, 2025, which is earlier: one of the two dates is wrong.",
        },
      ],
    },
    {
      name: "a count of the issuer's of a day after its report was filed",
      filing: filingText({
        outstanding:
          "Percentages are based on 9,950,000 Shares stated to be outstanding as of February 21, 2025 by the Issuer in the Issuer's Form 10-Q filed on February 11, 2025.",
      }),
      failures: [{ severity: "warning", expected: "on or after 2025-02-21", actual: "2025-02-11" }],
    },
    {
      name: "a day that no calendar has",
      filing: telling("Mr. Thorne left the board on February 30, 2025."),
      failures: [
        {
          severity: "error",
          actual: "February 30, 2025",
          message: "The calendar has no February 30, 2025: the day is mistyped.",
        },
      ],
    },
    {
      name: "a trade in a list on a day that no calendar has",
      filing: trades("2/3/2025", "2/30/2025"),
      failures: [{ actual: "2/30/2025", message: "The calendar has no 2/30/2025: the day is mistyped." }],
    },
    {
      name: "the same in the comment on a cover page, which is told once",
      filing: schedule13D({
        persons: PERSON.replace("Consists of", "As of February 30, 2025, consists of"),
      }),
      failures: [{ severity: "error", actual: "February 30, 2025" }],
    },
  ],
});
