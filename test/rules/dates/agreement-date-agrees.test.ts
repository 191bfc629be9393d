/** The day of an agreement, as the Items and the list of exhibits tell it. */
import rule from "../../../rules/dates/agreement-date-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedFiling } from "../../support/filing-text.js";

const filing = (item4: string, list: string, item6 = "See Item 4.", changes: StatedFiling = {}) =>
  filingText({
    ...changes,
    told: ["Item 4. Purpose of Transaction.", item4, "Item 6. Contracts.", item6, "Item 7. Exhibits.", list],
  });
const NAMED = "Larkspur and the Issuer are parties to a Standstill Agreement, dated March 3, 2025.";
const SIGNED = "On March 3, 2025, Larkspur and the Issuer entered into a standstill agreement.";
const AS_OF =
  "Exhibit 99.1 Standstill Agreement, dated as of March 1, 2025, between Larkspur and the Issuer.";
/** With the agreement to file jointly, which the signatures below it date. */
const attached = (listed: string, signedOn = "March 5, 2025") =>
  filing("None.", `Exhibit 1. Joint Filing Agreement, dated ${listed}.`, "None.", {
    agreement: ["LARKSPUR HOLDINGS LLC", "JANE M. ROE"],
    signedOn,
  });
const LISTED = ["March 3, 2025", "April 7, 2025", "May 13, 2025"].map(
  (day, index) => `Exhibit ${String(index + 2)}. Registration Letter Agreement, dated as of ${day}.`,
);
const series = (days: string) =>
  filing(`The Issuer granted rights under letter agreements entered into on ${days}.`, LISTED.join(" "));

/** Two agreements of one name, signed on these days and listed with the second so. */
const pair = (second: string, listed: string) =>
  filing(
    `On January 6, 2025, Larkspur and the Issuer entered into a Unit Purchase Agreement. On ${second}, Larkspur entered into a Unit Purchase Agreement.`,
    `99.1 Unit Purchase Agreement, dated January 6, 2025. 99.2 Unit Purchase Agreement, dated ${listed}.`,
  );
const RESTATED = "Larkspur is party to the Amended and Restated Holders' Agreement, dated";
const restated = (told: string) =>
  filing(told, "Exhibit 2. Amended and Restated Holders' Agreement, dated October 18, 2024, as amended.");
/** Two agreements of one name, the first listed by a form of it. */
const forms = (listed: string, parties: string) =>
  filing(
    "On March 3, 2025, Larkspur and the Issuer entered into a unit purchase agreement. On May 6, 2025, Larkspur and the Issuer entered into a unit purchase agreement.",
    `99.1 Form of Unit Purchase Agreement, dated ${listed}${parties}. 99.2 Unit Purchase Agreement, dated May 6, 2025.`,
  );

testRule(rule, {
  passing: [
    {
      name: "the text and the list date the agreement alike",
      filing: filing(NAMED, "Exhibit 99.1 Standstill Agreement, dated March 3, 2025."),
      passes: 1,
    },
    {
      name: "signed on the day of its date",
      filing: filing(SIGNED, "99.1 - Standstill Agreement, dated March 3, 2025."),
      passes: 1,
    },
    {
      name: "the agreement to file jointly, attached, is of the day that the list gives it",
      filing: attached("March 5, 2025"),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the form of one of two agreements of a name is listed with the year before",
      filing: forms("March 3, 2024", ", by and between Larkspur and the Issuer"),
      failures: [{ expected: "2024-03-03", actual: "2025-03-03" }],
    },
    {
      name: "one of two agreements of a name is listed with a slip in its day",
      filing: pair("February 17, 2025", "February 27, 2025"),
      failures: [
        {
          severity: "warning",
          expected: "2025-02-27",
          actual: "2025-02-17",
          message: "Of several unit purchase agreements the text tells one of Monday, February 17, 2025.",
        },
      ],
    },
    {
      name: "a restated agreement, named so in both places",
      filing: restated(`${RESTATED} October 8, 2024.`),
      failures: [{ expected: "2024-10-18", actual: "2024-10-08" }],
    },
    {
      name: "parties with stops in their names between the agreement and its day",
      filing: filing(
        SIGNED,
        "99.1 Standstill Agreement by and between Hollin Mills, Inc., Larkspur Holdings, L.P. and Jane M. Roe, dated February 3, 2025.",
      ),
      failures: [{ expected: "2025-02-03", actual: "2025-03-03" }],
    },
    {
      name: "the agreement to file jointly, attached, is of another year than the list gives it",
      filing: attached("March 5, 2024"),
      failures: [
        {
          severity: "warning",
          message:
            "The Joint Filing Agreement has two dates: the list of exhibits dates it Tuesday, March 5, 2024, the agreement attached dates it Wednesday, March 5, 2025.",
          expected: "2025-03-05",
          actual: "2024-03-05",
        },
      ],
    },
    {
      name: "signed a year after the day that the list gives it, which supplements the Item",
      filing: filing(
        SIGNED,
        "Item 7 is hereby supplemented: 99.2 Standstill Agreement, dated March 3, 2024.",
      ),
      failures: [{ expected: "2024-03-03", actual: "2025-03-03" }],
    },
    {
      name: "a note bought a year to the day after its date",
      filing: filing(
        "On March 3, 2025, Larkspur bought from the Issuer a $500,000 convertible note.",
        "Exhibit 2. Convertible Note, dated March 3, 2024.",
      ),
      failures: [{ message: "the text tells of it on Monday, March 3, 2025" }],
    },
    {
      name: "a letter delivered a year to the day after its date",
      filing: filing(
        "Item 4 is supplemented as follows: On March 3, 2025, Larkspur delivered a letter to the Board.",
        "Exhibit 2. Letter to the Board of Directors, dated March 3, 2024.",
      ),
      failures: [{ message: "The Letter has two dates" }],
    },
    {
      name: "one of several agreements of a kind is told with another day than the list gives it",
      filing: series("May 18, 2025, April 7, 2025, and March 3, 2025"),
      failures: [
        {
          expected: "2025-05-13",
          actual: "2025-05-18",
          message:
            "Of several letter agreements the text tells one of Sunday, May 18, 2025. The list of exhibits has those of the other days, but none of this one; it has one of Tuesday, May 13, 2025. One of the two dates is probably mistyped.",
        },
      ],
    },
    {
      name: "another year in the list",
      filing: filing(NAMED, "Exhibit 99.1 Standstill Agreement, dated March 3, 2024."),
      failures: [{ expected: "2024-03-03", actual: "2025-03-03" }],
    },
    {
      name: "one Item tells another day of signing than the other Item and the list",
      filing: filing(
        SIGNED,
        "99.1 - Standstill Agreement, dated March 3, 2025.",
        "On March 13, 2025, Larkspur and the Issuer entered into the Standstill Agreement.",
      ),
      failures: [
        {
          message:
            "The Standstill Agreement has two dates: the text tells it to have been signed on Thursday, March 13, 2025, the list of exhibits dates it Monday, March 3, 2025. One of the two is probably mistyped.",
          expected: "2025-03-03",
          actual: "2025-03-13",
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: "two agreements of a name, one of them told and another listed",
      filing: pair("February 3, 2025", "February 17, 2025"),
    },
    {
      name: "a restated agreement and the one before it",
      filing: restated(
        `${RESTATED} October 18, 2024, and was party to the Amended and Restated Holders' Agreement, dated October 18, 2023.`,
      ),
    },
    {
      name: "the text dates by its signing what the list dates as of another day",
      filing: filing(NAMED, AS_OF),
    },
    {
      name: "a note bought some days after its date",
      filing: filing(
        "On March 5, 2025, Larkspur bought from the Issuer a convertible note.",
        "Exhibit 2. Convertible Note, dated March 3, 2025.",
      ),
    },
    {
      name: "several agreements of the days in the list",
      filing: series("May 13, 2025, April 7, 2025 and March 3, 2025"),
    },
    {
      name: "several agreements, two of other days",
      filing: series("May 18, 2025, April 8, 2025 and March 3, 2025"),
    },
    { name: "signed on another day than the one as of which it is dated", filing: filing(SIGNED, AS_OF) },
    {
      name: "two agreements of one name",
      filing: filing(
        NAMED,
        "Exhibit 99.1 Standstill Agreement, dated March 8, 2025. Exhibit 99.2 Standstill Agreement, dated March 9, 2025.",
      ),
    },
    {
      name: "an amendment of the agreement",
      filing: filing(NAMED, "Exhibit 99.1 Amendment No. 1 to Standstill Agreement, dated March 9, 2025."),
    },
    {
      name: "an agreement of years before",
      filing: filing(NAMED, "Exhibit 99.1 Standstill Agreement, dated June 9, 2021."),
    },
    {
      name: "another agreement",
      filing: filing(NAMED, "Exhibit 99.1 Voting Agreement, dated March 9, 2025."),
    },
    {
      name: "a form of another day, or of nobody yet",
      filing: forms("March 1, 2025", ", by and between Larkspur and the Issuer"),
    },
    { name: "a form of the year before, of no parties", filing: forms("March 3, 2024", "") },
  ],
});
