import rule from "../../../rules/dates/dates-coherent.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const REPORTED = "(incorporated by reference to Exhibit 10.1 to the Form 8-K filed on March 5, 2020)";
const listing = (item7: string) =>
  filingText({ outstanding: "Percentages are those of the Issuer.", item7: [item7] });

/** What dates-coherent tells of agreements and the reports that they were filed with, where a list of exhibits stands in one line. */
testRule(rule, {
  passing: [
    ...[
      "99.1 Joint Filing Agreement, dated March 9, 2020, by and among the Reporting Persons 99.2 Purchase Agreement",
      "Joint Filing Agreement dated March 9, 2020 between the Reporting Persons and the by-law text",
      "Exhibit 1: Loan Agreement dated March 9, 2020. Exhibit 2: Bylaws",
      "Exhibit 1 Loan Agreement dated March 9, 2020, between Larkspur and the Bank Exhibit 2 Description of capital stock",
      "A Loan Agreement dated March 9, 2020 B Description of capital stock",
      "Loan Agreement dated March 9, 2020 (filed herewith). Description of capital stock",
      "* Loan Agreement dated March 9, 2020 * Description of capital stock",
      "1 - Commitment Letter dated March 9, 2020 of Bank Inc. 2 - Description of capital stock",
      "Loan Agreement dated March 9, 2020 by and among the parties; Description of capital stock",
      "Loan Agreement dated March 9, 2020 by and among the parties Warrant",
    ].map((entries) => ({
      name: `the report is that of the next exhibit: ${entries}`,
      filing: listing(`${entries} ${REPORTED}.`),
      passes: 1,
    })),
    {
      name: "an agreement with its parties, and the report that it was filed with",
      filing: listing(
        `99.1 Loan Agreement, dated March 3, 2020, between Bank Inc. and the Issuer ${REPORTED}.`,
      ),
      passes: 2,
    },
  ],
  failing: [
    ...[
      `99.1 Loan Agreement, dated March 9, 2020, by and between Bank Inc. and the Issuer ${REPORTED}.`,
      "99.1 Loan Agreement dated March 9, 2020 (filed as Exhibit 10.1 to the Form 8-K, and incorporated by reference from that Form 8-K filed on March 5, 2020).",
      `99.1 Joint Filing Agreement 99.2 Loan Agreement dated March 9, 2020 ${REPORTED}.`,
    ].map((entry) => ({
      name: `an agreement of days after its own report: ${entry}`,
      filing: listing(entry),
      failures: [{ severity: "warning" as const, actual: "2020-03-05" }],
    })),
  ],
});
