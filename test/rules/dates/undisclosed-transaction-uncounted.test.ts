import rule from "../../../rules/dates/undisclosed-transaction.js";
import { testRule } from "../../../src/index.js";
import { LARKSPUR } from "../../support/filing-text.js";
import { BOUGHT, filed, FUND, NONE, UNITS } from "./undisclosed-cases.js";

/** Purchases of units, purchases told without a number, and Item 5(c) answered as not applicable. */
testRule(rule, {
  passing: [
    {
      name: "Item 5(c) names the day of a purchase without a number",
      filing: filed(
        "(c) The purchase of February 21, 2025 was made from the Issuer.",
        `${FUND} bought Shares on February 21, 2025, at $14.00 per Share.`,
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "Item 5(c) is answered as not applicable",
      filing: filed("(c) Not applicable.", BOUGHT, { persons: [LARKSPUR] }),
      failures: [
        {
          severity: "warning",
          actual: "not applicable",
          message: "but Item 5(c) says that it is not applicable. One of the two must be wrong.",
        },
      ],
    },
    {
      name: "a fund's units, of which Item 5(c) says that none were dealt in",
      filing: filed(
        "(c) None of the Reporting Persons has effected any transaction in the Class S Units during the past sixty days.",
        "The Reporting Persons acquired 8,000 Class S Units of the Issuer on February 21, 2025 at a purchase price of $11.40 per Class S Unit.",
        UNITS,
      ),
      failures: [{ severity: "error", message: "the purchase of 8,000 shares on Friday, February 21, 2025" }],
    },
    {
      name: "a purchase whose day and price are told, but not its number",
      filing: filed(
        "(c) Not applicable.",
        "The Reporting Persons acquired Class S Units of the Issuer on February 21, 2025 at a purchase price of $11.40 per Class S Unit.",
        UNITS,
      ),
      failures: [
        {
          severity: "warning",
          actual: "not applicable",
          message: "Item 3 tells of a purchase on Friday, February 21, 2025, within the sixty days",
        },
      ],
    },
    {
      name: "such a purchase of shares, and no transactions in Item 5(c)",
      filing: filed(NONE, `${FUND} bought Shares on February 21, 2025, at $14.00 per Share.`),
      failures: [{ severity: "warning", actual: "no transactions" }],
    },
  ],
  notApplicable: [
    {
      name: "notes, whose number is not told",
      filing: filed(NONE, `${FUND} purchased Notes on February 21, 2025 at $990 per $1,000 of principal.`),
    },
  ],
});
