import rule from "../../../rules/exhibits-signatures/signature-dates.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

testRule(rule, {
  passing: [{ name: "one date for the page", filing: filingText(), passes: 2 }],
  failing: [
    {
      name: "the date below an officer's name that bears no mark of a signature",
      filing: filingText({
        signaturePage: [
          "LARKSPUR HOLDINGS LLC",
          "",
          "By: Ann Lund",
          "Vice President",
          "",
          "Date: March 3, 2024",
        ],
      }),
      failures: [{ severity: "error", actual: "2024-03-03", expected: "on or after 2025-03-03" }],
    },
    {
      name: "signed, by the old year, before the day as of which Item 4 tells what is owned",
      filing: filingText({
        schedule: "13G",
        event: "",
        signedOn: "February 9, 2024",
        told: ["(a) As of December 31, 2024, Larkspur Holdings LLC beneficially owned 650,000 shares."],
      }),
      failures: [
        {
          severity: "warning",
          actual: "2024-02-09",
          expected: "on or after 2024-12-31",
          message:
            "The signatures are dated Friday, February 9, 2024, but Item 4 tells what is owned as of Tuesday, December 31, 2024: one of the two is probably mistyped.",
        },
      ],
    },
  ],
});
