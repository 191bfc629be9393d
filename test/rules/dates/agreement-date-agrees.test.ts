/** The day of an agreement, as the Items and the list of exhibits tell it. */
import rule from "../../../rules/dates/agreement-date-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const filing = (item4: string, list: string, item6 = "See Item 4.") =>
  filingText({
    told: ["Item 4. Purpose of Transaction.", item4, "Item 6. Contracts.", item6, "Item 7. Exhibits.", list],
  });
const NAMED = "Larkspur and the Issuer are parties to a Standstill Agreement, dated March 3, 2025.";
const SIGNED = "On March 3, 2025, Larkspur and the Issuer entered into a standstill agreement.";
const AS_OF =
  "Exhibit 99.1 Standstill Agreement, dated as of March 1, 2025, between Larkspur and the Issuer.";

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
  ],
  failing: [
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
  ],
});
