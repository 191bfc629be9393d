/** A private placement that Item 3 tells to have been agreed and then closed is a purchase of the day on which it closed. */
import rule from "../../../rules/dates/undisclosed-transaction.js";
import { testRule } from "../../../src/index.js";
import { filed, FUND } from "./undisclosed-cases.js";

const AGREED = `On January 27, 2025, the Issuer entered into a purchase agreement with ${FUND}, in which, subject to conditions, it agreed to issue and sell in a private placement (the "Placement") 300,000 shares of Common Stock to ${FUND} at a price of $14.00 per share.`;
const CLOSED = "On February 21, 2025, the Placement closed.";
const NONE =
  "(c) No transactions in the Shares were effected by the Reporting Persons or, to their knowledge, by any of the persons listed on Schedule A hereto in the past sixty days.";
const placed = (item5: string, closed = CLOSED, agreed = AGREED): string =>
  filed(item5, `${agreed} ${closed}`);

testRule(rule, {
  passing: [
    {
      name: "Item 5(c) excepts what is told in the statement",
      filing: placed(
        NONE.replace("No transactions", "Except as set forth in this Schedule 13D, no transactions"),
      ),
      passes: 1,
      remark: "set forth in this Schedule",
    },
    {
      name: "Item 5(c) tells the number",
      filing: placed(`(c) ${FUND} acquired the 300,000 Shares in the Placement.`),
      passes: 1,
    },
  ],
  failing: [
    "On February 21, 2025, the Placement closed.",
    "On February 21, 2025, the Placement was completed.",
    "The Placement was consummated on February 21, 2025.",
    "The closing of the Placement occurred on February 21, 2025.",
  ].map((closed) => ({
    name: `no transactions beside it: ${closed}`,
    filing: placed(NONE, closed),
    failures: [
      {
        severity: "warning",
        actual: "no transactions",
        message:
          "Item 3 tells of the purchase of 300,000 shares on Friday, February 21, 2025, within the sixty days before the signature; but Item 5(c) says that there were no transactions.",
      },
    ],
  })),
  notApplicable: [
    {
      name: "it is to close only",
      filing: placed(NONE, "The Placement is expected to close on March 21, 2025."),
    },
    {
      name: "it closed before the sixty days",
      filing: placed(NONE, "On January 2, 2025, the Placement closed."),
    },
    {
      name: "it was sold to others",
      filing: placed(NONE, CLOSED, AGREED.replace(`to ${FUND} at`, "to Oak Fund at")),
    },
    {
      name: "preferred stock was sold",
      filing: placed(
        NONE,
        CLOSED,
        AGREED.replace("shares of Common Stock", "shares of Series A Preferred Stock"),
      ),
    },
    { name: "something else closed", filing: placed(NONE, "On February 21, 2025, the Merger closed.") },
  ],
});
